import { planBisect, type VariantKind } from '../values/bisect.ts'
import type { Case } from '../values/case.ts'
import { isOpen, isTaken, isTriedEnough, type LetterKind, type LetterRecord } from '../values/letter.ts'
import { heldByUs } from './held-by-us.ts'
import { looksNeedRepeating } from './looks-need-repeating.ts'

/** The times of `delivery` and `settle` that a case lives by, in ms, and whether it may get letters B4, L3, L4. */
export interface SettlePolicy {
  explainAfter: number
  bounceWindow: number
  bisects: boolean
  bisectWait: number
}

/** What is to be done for a case now, and when to look again. */
export interface Plan {
  /** Letters that find out why B fails, to be written now. */
  write: VariantKind[]
  /** Letters that get one more round, for what is to be blamed is seen twice. */
  repeat: LetterRecord[]
  /** Parts of our own side that are to be looked at again now, for something waits for them. */
  askOurselves: { dns: boolean; records: boolean }
  /** The looks are to be made again now: our own DNS had spoilt them. */
  repeatLooks: boolean
  /** `drop`: B failed, but A failed for good too, so nobody can be told by mail. */
  explanation: { stuck: boolean } | 'drop' | null
  /** ms since 1970; null when nothing can change by itself any more. */
  wakeAt: number | null
  close: boolean
}

const idle: Plan = {
  write: [],
  repeat: [],
  askOurselves: { dns: false, records: false },
  repeatLooks: false,
  explanation: null,
  wakeAt: null,
  close: false,
}

/**
 * Decides what a case needs, from its letters and what came back alone; asked after each change and by its timer, so
 * that whatever combination of failures, retries and reports happens, the same rule speaks. Doing it twice is kept
 * out by the store, which takes one letter of a kind a case.
 */
export function planNext(theCase: Case, policy: SettlePolicy, now: number): Plan {
  if (theCase.state === 'closed') return idle
  const closes = closesAt(theCase, policy)
  const plan = planLetters(theCase, policy, now)
  const looks = looksNeedRepeating(theCase, patienceOf(policy))
  const askDnsAt = looks === null || looks === 'repeat' ? null : looks.askDnsAt
  // R17: after a long outage the time may be over before anybody was told; the explanation keeps the case open.
  const isSettled = isIdle(plan) && !theCase.letters.some(isOpen)
  if (now >= closes && isSettled) return { ...idle, close: true }
  const ahead = [plan.wakeAt, askDnsAt, closes].filter((at) => at !== null).filter((at) => at > now)
  return {
    ...plan,
    askOurselves: { ...plan.askOurselves, dns: askDnsAt !== null && now >= askDnsAt },
    repeatLooks: looks === 'repeat',
    // A case that should have closed by now waits for what was begun just now; that its time is over wakes it no more.
    wakeAt: Math.min(...(ahead.length === 0 ? [now + policy.bisectWait] : ahead)),
  }
}

/** Before our own side is looked at for the second time. */
const patienceOf = ({ bisectWait }: SettlePolicy): number => bisectWait / 3

const isIdle = ({ write, repeat, askOurselves, explanation, wakeAt }: Plan): boolean =>
  write.length === 0 &&
  repeat.length === 0 &&
  !askOurselves.records &&
  explanation === null &&
  wakeAt === null

function planLetters(theCase: Case, policy: SettlePolicy, now: number): Plan {
  const of = (kind: LetterKind): LetterRecord | undefined =>
    theCase.letters.find((letter) => letter.kind === kind)
  const [a, b] = [of('A'), of('B')]
  if (a === undefined || b === undefined || isTaken(b) || of('explanation') !== undefined) return idle
  const waiting = planHold(theCase, [a, b], policy, now)
  if (waiting !== null) return waiting
  // While A is under way nobody knows whether the person can be told at all; its end asks again.
  if (isOpen(a)) return idle
  if (!isTaken(a)) {
    const dropped = theCase.events.some(({ what }) => what === 'explanation-dropped')
    return isOpen(b) || dropped ? idle : { ...idle, explanation: 'drop' }
  }
  const bisect = planBisect(theCase, {
    now,
    bisects: policy.bisects,
    bisectWaitMs: policy.bisectWait,
    stuckAfterMs: policy.explainAfter,
  })
  if (bisect.running) {
    const { write, repeat, wakeAt } = bisect
    return { ...idle, write, repeat, wakeAt }
  }
  // Its comparison is over; what B itself is doing by now, even another try, keeps nobody waiting any longer.
  if (bisect.waitsUntil !== null) return { ...idle, explanation: { stuck: isOpen(b) } }
  return planExplanation(theCase, b, policy, now)
}

/** A letter that was turned down for our own records waits until they are right, and is then tried once more. */
function planHold(theCase: Case, letters: LetterRecord[], policy: SettlePolicy, now: number): Plan | null {
  const held = letters.flatMap((letter) => {
    const hold = heldByUs(theCase, letter, patienceOf(policy), now)
    return hold === null ? [] : [{ letter, hold }]
  })
  if (held.length === 0) return null
  const over = held.filter(({ hold }) => hold === 'over').map(({ letter }) => letter)
  const untils = held.flatMap(({ hold }) => (hold === 'over' ? [] : [hold.until]))
  const until = Math.min(...untils)
  const records = untils.length > 0 && now >= until
  const ends = held.map(({ letter }) => letter.expiresAt)
  return {
    ...idle,
    repeat: over,
    askOurselves: { dns: false, records },
    wakeAt: records ? Math.min(...ends) : Math.min(until, ...ends),
  }
}

function planExplanation(
  { ownChecks }: Pick<Case, 'ownChecks'>,
  b: LetterRecord,
  { explainAfter }: SettlePolicy,
  now: number,
): Plan {
  if (!isOpen(b)) return { ...idle, explanation: { stuck: false } }
  // Our own trouble is not told to people while it may still pass (design.md §5, `ours`): its rounds don't count.
  if (b.state === 'trying' || !isTriedEnough(b, ownChecks)) return idle
  const stuckAt = b.createdAt + explainAfter
  return now >= stuckAt ? { ...idle, explanation: { stuck: true } } : { ...idle, wakeAt: stuckAt }
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
