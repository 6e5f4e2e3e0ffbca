import type { Evidence, Proofs } from './evidence.ts'

/** By which row of "Who is answered" (verdicts.md) a test mail was let in. */
export type Standing = 'authenticated' | 'neutral' | 'unchecked'

/** Something that happened to a case and has no row of its own elsewhere. */
export interface CaseEvent {
  at: number
  /** Kebab-case: `explanation-dropped`, `looks-failed`. */
  what: string
  /** English, for the operator; people read texts made from `what`. */
  text: string
}

/** One test, from invitation to final result. */
export interface Case extends Evidence {
  /** Ten base32 characters; what `report` takes and letters carry. */
  id: string
  /** The page's unguessable id, 26 base32 characters (R35). */
  page: string
  state: 'open' | 'closed'
  opened: number
  /** When it closes by itself, ms since 1970; moves with each acceptance. */
  closes: number
  sender: string
  /** The sender's mailbox as limits count it: plus tag, prvs and SRS taken off, lower case. */
  mailbox: string
  standing: Standing
  proofs: Proofs
  /** The language of the page on which the test was begun; null where it was not begun on one. */
  invitedIn: string | null
  events: CaseEvent[]
}

/** When its person wanted no more letters, ms since 1970; null where they have not. */
export const stoppedAt = ({ events }: Pick<Case, 'events'>): number | null =>
  events.find(({ what }) => what === 'opted-out')?.at ?? null
