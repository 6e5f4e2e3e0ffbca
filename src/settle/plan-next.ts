import type { Case } from '../values/case.ts'
import { isOpen, isTaken, isTriedEnough, type LetterKind, type LetterRecord } from '../values/letter.ts'

/** The times of `delivery` and `settle` that a case lives by, in ms. */
export interface SettlePolicy {
  explainAfter: number
  bounceWindow: number
}

/** What is to be done for a case now, and when to look again. */
export interface Plan {
  /** `drop`: B failed, but A failed for good too, so nobody can be told by mail. */
  explanation: { stuck: boolean } | 'drop' | null
  /** ms since 1970; null when nothing can change by itself any more. */
  wakeAt: number | null
  close: boolean
}

/**
 * Decides what a case needs, from its letters alone; asked after each change and by its timer, so that whatever
 * combination of failures, retries and reports happens, the same rule speaks. Doing it twice is kept out by the
 * store, which takes one explanation a case.
 */
export function planNext(theCase: Case, policy: SettlePolicy, now: number): Plan {
  const closes = closesAt(theCase, policy)
  if (theCase.state === 'closed') return { explanation: null, wakeAt: null, close: false }
  const { explanation, wakeAt } = planExplanation(theCase, policy, now)
  // R17: after a long outage the time may be over before anybody was told; the explanation keeps the case open.
  const isSettled = explanation === null && !theCase.letters.some(isOpen)
  if (now >= closes && isSettled) return { explanation: null, wakeAt: null, close: true }
  return { explanation, wakeAt: Math.min(wakeAt ?? closes, closes), close: false }
}

function planExplanation(
  { letters, events }: Case,
  { explainAfter }: SettlePolicy,
  now: number,
): Pick<Plan, 'explanation' | 'wakeAt'> {
  const of = (kind: LetterKind): LetterRecord | undefined => letters.find((letter) => letter.kind === kind)
  const [a, b] = [of('A'), of('B')]
  const nothing = { explanation: null, wakeAt: null }
  if (a === undefined || b === undefined || isTaken(b) || of('explanation') !== undefined) return nothing
  // While A is under way nobody knows whether the person can be told at all; its end asks again.
  if (isOpen(a)) return nothing
  if (!isTaken(a)) {
    const dropped = events.some(({ what }) => what === 'explanation-dropped')
    return isOpen(b) || dropped ? nothing : { explanation: 'drop', wakeAt: null }
  }
  if (!isOpen(b)) return { explanation: { stuck: false }, wakeAt: null }

  // Our own trouble is not told to people while it may still pass (design.md §5, `ours`): its rounds don't count.
  if (b.state === 'trying' || !isTriedEnough(b)) return nothing
  const stuckAt = b.createdAt + explainAfter
  return now >= stuckAt
    ? { explanation: { stuck: true }, wakeAt: null }
    : { explanation: null, wakeAt: stuckAt }
}

/**
 * When a case closes by itself, ms since 1970: `bounceWindow` after the last acceptance, and not before every
 * letter is through; until then a late report is taken (R20).
 */
export function closesAt(
  { opened, letters }: Pick<Case, 'opened' | 'letters'>,
  { bounceWindow }: Pick<SettlePolicy, 'bounceWindow'>,
): number {
  const ends = letters.map((letter) => (isOpen(letter) ? letter.expiresAt : (letter.acceptedAt ?? opened)))
  return Math.max(opened, ...ends) + bounceWindow
}
