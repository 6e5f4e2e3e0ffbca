import { timesRefused, turnedDownAt } from '../values/bisect.ts'
import type { Case } from '../values/case.ts'
import { isOpen, isTaken, type LetterRecord } from '../values/letter.ts'
import { ownStateAt } from '../values/own-check.ts'
import { askAgainAt } from './ask-ourselves-again.ts'

/** What a letter waits for that was turned down because of our own records. */
export type Hold =
  /** They are wrong still: look at them again then, ms since 1970. */
  | { until: number }
  /** They are right by now, so the letter is tried once more. */
  | 'over'

/**
 * Whether a letter was turned down for records of ours that were wrong indeed (a missing PTR, say). Until they are
 * right nobody is told or compared with anything, at most as long as the letter lives; then it is tried once more.
 * Null where our records are not the reason, or there is no time left. `patienceMs`: before the second look at them.
 */
export function heldByUs(
  theCase: Pick<Case, 'bounces' | 'ownChecks'>,
  letter: LetterRecord,
  patienceMs: number,
  now: number,
): Hold | null {
  if (isOpen(letter) || isTaken(letter) || timesRefused(theCase, letter) !== 1) return null
  if (ownStateAt(theCase.ownChecks, 'records', turnedDownAt(letter, theCase)) !== 'failed') return null
  const newest = theCase.ownChecks.findLast(({ records }) => records.state !== 'skipped')
  const again = askAgainAt(theCase.ownChecks, 'records', patienceMs)
  if (newest === undefined || again === null || now >= letter.expiresAt) return null
  if (newest.records.state === 'seen' && newest.records.value.length === 0) return 'over'
  return { until: again }
}
