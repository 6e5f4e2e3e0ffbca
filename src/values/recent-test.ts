import type { LetterKind } from './letter.ts'

/** An earlier test of a mailbox, as far as it tells whether a machine answers our letters. Times are ms since 1970. */
export interface RecentTest {
  opened: number
  /** The addresses of ours that its mail named. */
  recipients: string[]
  /** Its letters that were taken, and when. */
  taken: { kind: LetterKind; at: number }[]
}
