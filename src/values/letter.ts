import { type Attempt, isExpiry } from './attempt.ts'
import { isOurTrouble, type OwnCheck } from './own-check.ts'

export const letterKinds = ['A', 'B', 'B4', 'L3', 'L4', 'explanation'] as const
/** verdicts.md's letters. */
export type LetterKind = (typeof letterKinds)[number]

export type TransportName = 'dual-stack' | 'ipv6-only'

/** Which of our two domains stands in an address. */
export type OurDomain = 'control' | 'six'

/** What sets the letters apart: the path, the envelope sender's and the header From's domain (verdicts.md). */
export const letterPlan: Record<
  LetterKind,
  { transport: TransportName; envelope: OurDomain; from: OurDomain }
> = {
  A: { transport: 'dual-stack', envelope: 'control', from: 'control' },
  B: { transport: 'ipv6-only', envelope: 'six', from: 'six' },
  B4: { transport: 'dual-stack', envelope: 'six', from: 'six' },
  L3: { transport: 'dual-stack', envelope: 'six', from: 'control' },
  L4: { transport: 'dual-stack', envelope: 'control', from: 'six' },
  explanation: { transport: 'dual-stack', envelope: 'control', from: 'control' },
}

/** `queued` never tried; `trying` now; `waiting` for the next round; the rest is what became of it. */
export type LetterState =
  | 'queued'
  | 'trying'
  | 'waiting'
  | 'accepted'
  | 'confirmed'
  | 'bounced'
  | 'failed'
  | 'dropped'

const takenStates: readonly LetterState[] = ['accepted', 'confirmed']
const openStates: readonly LetterState[] = ['queued', 'trying', 'waiting']

/** The letter stands as taken: a 250 after the final dot that no DSN has undone. */
export const isTaken = ({ state }: Pick<LetterRecord, 'state'>): boolean => takenStates.includes(state)

/** Something can still become of it without anybody's doing. */
export const isOpen = ({ state }: Pick<LetterRecord, 'state'>): boolean => openStates.includes(state)

/** How often it was tried: the addresses tried in one go are one round. */
export const roundsOf = ({ attempts }: Pick<LetterRecord, 'attempts'>): number =>
  new Set(attempts.map(({ round }) => round)).size

/** A letter that so many rounds have not brought to its goal is stuck, when `explainAfter` is over too (verdicts.md). */
const roundsBeforeStuck = 3

/** The attempt that ended each round, in order: a round goes on until one of its addresses decides. */
export function roundEnds({ attempts }: Pick<LetterRecord, 'attempts'>): Attempt[] {
  const ends = new Map<number, Attempt>()
  for (const attempt of attempts) if (!isExpiry(attempt)) ends.set(attempt.round, attempt)
  return [...ends.values()]
}

/** The newest attempt that tells something: the expiry of a letter's time does not. */
export const lastTry = (letter: Pick<LetterRecord, 'attempts'>): Attempt | undefined =>
  roundEnds(letter).at(-1)

/**
 * Enough rounds for a letter to be called stuck. Those that our own side ended are no tries of theirs, so a letter
 * that only we hold up never is.
 */
export const isTriedEnough = (
  letter: Pick<LetterRecord, 'attempts'>,
  ownChecks: readonly OwnCheck[],
): boolean =>
  roundEnds(letter).filter((attempt) => !isOurTrouble(attempt, ownChecks)).length >= roundsBeforeStuck

/** The words of a letter: what explain/ makes and wire/ composes. Text lines are ≤ 72 columns. */
export interface Words {
  subject: string
  text: string
  /** Further parts behind the text (multipart/mixed), such as the DSN that an explanation rests on. */
  attachments: Attachment[]
}

export interface Attachment {
  filename: string
  contentType: string
  content: string
}

/** A mail that we mean to send, ready to be composed. */
export interface Letter extends Words {
  /** 16 base32 characters, random: the return path's and the ENVID's key. */
  id: string
  /** Null for mail to the operator, which belongs to no case. */
  caseId: string | null
  kind: LetterKind | 'operator'
  transport: TransportName
  /** Return path, `b+<token>@<domain>`. */
  envelopeSender: string
  recipient: string
  /** Header From's address. */
  from: string
  /** With angle brackets. */
  messageId: string
  inReplyTo: string | null
  references: string[]
  /** ms since 1970. */
  date: number
}

/** A letter as the store keeps it. */
export interface LetterRecord {
  id: string
  caseId: string
  kind: LetterKind
  transport: TransportName
  state: LetterState
  envelopeSender: string
  recipient: string
  messageId: string
  createdAt: number
  /** Given up at this time, ms since 1970. */
  expiresAt: number
  /** Next round, ms since 1970; null when none is due. */
  dueAt: number | null
  /** When a 2xx came after the final dot; null before. */
  acceptedAt: number | null
  attempts: Attempt[]
}
