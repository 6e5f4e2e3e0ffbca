import type { Attempt } from './attempt.ts'
import type { Bounce } from './bounce.ts'
import {
  isOpen,
  isTaken,
  isTriedEnough,
  type LetterKind,
  type LetterRecord,
  lastTry,
  roundEnds,
} from './letter.ts'
import type { OwnCheck } from './own-check.ts'

/** The letters that find out which side of a failing B it was; each sent once a case at most. */
export const variantKinds = ['B4', 'L3', 'L4'] as const
export type VariantKind = (typeof variantKinds)[number]

/** What a case's letters are compared by. */
export interface Comparison {
  letters: readonly LetterRecord[]
  bounces: readonly Bounce[]
  ownChecks: readonly OwnCheck[]
}

export interface BisectPolicy {
  now: number
  /** Whether variants may go out for this case at all. */
  bisects: boolean
  /** How long the explanation waits for them, from the first one on, ms. */
  bisectWaitMs: number
  /** From when on a letter that was tried often enough is stuck, ms. */
  stuckAfterMs: number
}

/** What the comparison needs now, and whether it can still teach anything. */
export interface BisectPlan {
  /** Variants to be written now. */
  write: VariantKind[]
  /** Letters whose refusal is to be seen once more now, before anything is blamed (verdicts.md). */
  repeat: LetterRecord[]
  /** The answer may still come: the explanation waits, within `waitsUntil`. */
  running: boolean
  /** ms since 1970; null while no variant was written. */
  waitsUntil: number | null
  /** When to look again although nothing happens; null for never. */
  wakeAt: number | null
}

const done: BisectPlan = { write: [], repeat: [], running: false, waitsUntil: null, wakeAt: null }

/** A letter of a kind; a case has at most one. */
export const letterOf = (
  { letters }: Pick<Comparison, 'letters'>,
  kind: LetterKind,
): LetterRecord | undefined => letters.find((letter) => letter.kind === kind)

/** The failure reports that undid a letter, in order. */
export const reportsOn = ({ bounces }: Pick<Comparison, 'bounces'>, letter: LetterRecord): Bounce[] =>
  bounces.filter(({ letterId, kind }) => letterId === letter.id && kind === 'failed')

/**
 * How often a server, or a report, has turned a letter down for good. Twice is what blame needs: the repeat has
 * shown the same. What never reached a server counts for nothing.
 */
export const timesRefused = (comparison: Pick<Comparison, 'bounces'>, letter: LetterRecord): number =>
  roundEnds(letter).filter(isRefusal).length + reportsOn(comparison, letter).length

const isRefusal = ({ outcome, code }: Attempt): boolean => outcome === 'refused' && code !== null
const isDeferral = ({ outcome, code }: Attempt): boolean => outcome === 'deferred' && code !== null

/** It stays undecided no more: taken, failed, bounced or given up. */
const isSettled = (letter: LetterRecord | undefined): letter is LetterRecord =>
  letter !== undefined && !isOpen(letter)

/** B has failed so far: for good, or it is stuck (`explainAfter` and three tries that were not our own trouble). */
export function failsSoFar(b: LetterRecord, { ownChecks }: Comparison, policy: BisectPolicy): boolean {
  if (isTaken(b) || b.state === 'dropped') return false
  if (!isOpen(b)) return true
  return (
    b.state !== 'trying' && isTriedEnough(b, ownChecks) && policy.now - b.createdAt >= policy.stuckAfterMs
  )
}

// A report in no time at all must not make a verdict of no time at all. A minute, unless the operator waits less.
const leastPatienceMs = (bisectWaitMs: number): number => Math.min(60_000, bisectWaitMs / 4)

/**
 * From when on an acceptance counts, ms since 1970: where B was undone by a report that came d after its acceptance,
 * a variant must have stood for 2d, and a minute at least; else at once. A confirmed letter counts at once.
 */
export function countsFrom(
  variant: LetterRecord,
  comparison: Comparison,
  { bisectWaitMs }: Pick<BisectPolicy, 'bisectWaitMs'>,
): number {
  const acceptedAt = variant.acceptedAt ?? variant.createdAt
  const b = letterOf(comparison, 'B')
  if (variant.state === 'confirmed' || b === undefined || variant.kind === 'B') return acceptedAt
  const delays = reportsOn(comparison, b).map(({ at }) => at - (b.acceptedAt ?? b.createdAt))
  if (delays.length === 0) return acceptedAt
  return acceptedAt + Math.max(2 * Math.max(...delays), leastPatienceMs(bisectWaitMs))
}

/**
 * What the comparison of letters needs now. B4 goes first; only if it is turned down too, L3 and L4 go, one factor
 * each. What is to be blamed on a factor is tried once more first. Nothing starts once the explanation is written.
 */
export function planBisect(comparison: Comparison, policy: BisectPolicy): BisectPlan {
  const [a, b, b4] = [letterOf(comparison, 'A'), letterOf(comparison, 'B'), letterOf(comparison, 'B4')]
  if (!policy.bisects || a === undefined || b === undefined) return done
  if (letterOf(comparison, 'explanation') !== undefined) return done
  if (b4 === undefined) {
    if (!isTaken(a) || !failsSoFar(b, comparison, policy)) return done
    return { ...done, write: ['B4'], running: true }
  }
  const waitsUntil = b4.createdAt + policy.bisectWaitMs
  const over = { ...done, waitsUntil }
  // The repeat of B, or a late success of it: the answer itself.
  if (isTaken(b) || policy.now >= waitsUntil) return over
  const steps = [stepOfB4, stepOfFactors].map((step) => step(b, b4, comparison, policy))
  const wakes = steps.flatMap(({ wakeAt }) => (wakeAt === null ? [] : [wakeAt]))
  return {
    write: steps.flatMap(({ write }) => write),
    repeat: steps.flatMap(({ repeat }) => repeat),
    running: steps.some(({ running }) => running),
    waitsUntil,
    wakeAt: steps.some(({ running }) => running) ? Math.min(waitsUntil, ...wakes) : null,
  }
}

type Step = Pick<BisectPlan, 'write' | 'repeat' | 'running' | 'wakeAt'>
const nothing: Step = { write: [], repeat: [], running: false, wakeAt: null }
const waiting: Step = { ...nothing, running: true }

/** Until B4 is decided; taken, it leaves only the question whether B is refused again. */
function stepOfB4(b: LetterRecord, b4: LetterRecord, comparison: Comparison, policy: BisectPolicy): Step {
  if (isOpen(b4)) return waiting
  if (!isTaken(b4)) return nothing
  const from = countsFrom(b4, comparison, policy)
  if (policy.now < from) return { ...waiting, wakeAt: from }
  // What came back after an acceptance is decided by B4 alone; B's own report stands.
  if (reportsOn(comparison, b).length > 0) return nothing
  return repeatOf(b, comparison, policy)
}

/** L3 and L4, once B4 was turned down by a server (or put off by one, twice). */
function stepOfFactors(
  _b: LetterRecord,
  b4: LetterRecord,
  comparison: Comparison,
  policy: BisectPolicy,
): Step {
  const [l3, l4] = [letterOf(comparison, 'L3'), letterOf(comparison, 'L4')]
  if (isTaken(b4)) return nothing
  if (l3 === undefined || l4 === undefined) {
    if (!wasTurnedDown(b4, comparison)) return nothing
    const missing = (['L3', 'L4'] as const).filter((kind) => letterOf(comparison, kind) === undefined)
    return { ...waiting, write: missing }
  }
  const steps = [l3, l4].map((letter) => stepOfFactor(letter, comparison, policy))
  if (
    [l3, l4].every((letter) => isSettled(letter) && isTaken(letter)) &&
    !steps.some(({ running }) => running)
  )
    steps.push(repeatOf(b4, comparison, policy))
  const wakes = steps.flatMap(({ wakeAt }) => (wakeAt === null ? [] : [wakeAt]))
  return {
    write: [],
    repeat: steps.flatMap(({ repeat }) => repeat),
    running: steps.some(({ running }) => running),
    wakeAt: wakes.length === 0 ? null : Math.min(...wakes),
  }
}

function stepOfFactor(letter: LetterRecord, comparison: Comparison, policy: BisectPolicy): Step {
  if (isOpen(letter)) return waiting
  if (!isTaken(letter)) return repeatOf(letter, comparison, policy)
  const from = countsFrom(letter, comparison, policy)
  return policy.now < from ? { ...waiting, wakeAt: from } : nothing
}

/** A letter that was turned down once is tried once more after a while: another attempt, the same message. */
function repeatOf(letter: LetterRecord, comparison: Comparison, policy: BisectPolicy): Step {
  // One that is still tried because it is stuck has nothing to repeat.
  if (isOpen(letter)) return timesRefused(comparison, letter) > 0 ? waiting : nothing
  if (isTaken(letter) || letter.state === 'dropped' || timesRefused(comparison, letter) !== 1) return nothing
  const dueAt = turnedDownAt(letter, comparison) + policy.bisectWaitMs / 5
  return policy.now >= dueAt ? { ...waiting, repeat: [letter] } : { ...waiting, wakeAt: dueAt }
}

/** When a server, or a report, last decided against a letter, ms since 1970. */
export function turnedDownAt(letter: LetterRecord, comparison: Pick<Comparison, 'bounces'>): number {
  const last = lastTry(letter)
  const tried = last === undefined ? letter.createdAt : last.at + last.ms
  return Math.max(tried, ...reportsOn(comparison, letter).map(({ at }) => at))
}

const deferralsThatTell = 2

/** A server decided against it: refused, sent back, or put off by a reply in two rounds. */
export const wasTurnedDown = (letter: LetterRecord, comparison: Comparison): boolean =>
  timesRefused(comparison, letter) > 0 || roundEnds(letter).filter(isDeferral).length >= deferralsThatTell
