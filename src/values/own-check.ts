import type { Attempt } from './attempt.ts'
import type { Family } from './family.ts'
import type { Observation } from './observation.ts'

/** By what it showed that our own side worked. */
export type OwnProof = 'session-in' | 'reply' | 'canary' | 'answer'

export const ownFaultKinds = ['ptr', 'helo', 'spf', 'dkim', 'mx', 'block-list', 'full'] as const

/** Something of ours that is not as it should be: `PTR of 2001:db8::1 is missing`. For people, one line of English. */
export interface OwnFault {
  what: (typeof ownFaultKinds)[number]
  /** The address, name or, where our listener was full for it, network that it is about. */
  subject: string
  text: string
}

/**
 * A look at our own side, made when a letter or a look failed in a way that we could be the reason of (verdicts:
 * "Ours"). `seen`: it worked, and by what that showed; `failed`: it did not; `skipped`: nothing could tell.
 */
export interface OwnCheck {
  id: string
  /** ms since 1970. */
  at: number
  /** Mail can leave and arrive over this family. */
  ipv6: Observation<OwnProof>
  ipv4: Observation<OwnProof>
  dns: Observation<OwnProof>
  /** Our own PTR, HELO names, SPF, DKIM, block lists; `seen([])` is all well. Skipped unless somebody named them. */
  records: Observation<OwnFault[]>
}

/** The facts of a verdict that names faults: `faults` in English, `faulty` for other languages: `ptr 2001:db8::1; spf example.org`. */
export const faultFacts = (faults: readonly OwnFault[]): { faults: string; faulty: string } => ({
  faults: faults.map(({ text }) => text).join('; '),
  faulty: faults.map(({ what, subject }) => `${what} ${subject}`).join('; '),
})

/** Why a part of our side was not looked at: nothing had failed that hangs on it. */
export const notAsked = 'nothing asked for it'

export type OwnPart = 'ipv6' | 'ipv4' | 'dns' | 'records'
export type OwnState = 'works' | 'failed' | 'unknown'

/** A check tells of so long before and after it (verdicts: "Ours"), ms. */
export const ownWindowMs = 15 * 60_000

/** The check nearest to a moment that tells something of a part; undefined where none within the window does. */
export function nearestCheck(checks: readonly OwnCheck[], part: OwnPart, at: number): OwnCheck | undefined {
  return checks
    .filter((check) => check[part].state !== 'skipped' && Math.abs(check.at - at) <= ownWindowMs)
    .toSorted((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at))[0]
}

/**
 * How a part of our side was at a moment. A network or DNS that failed within the window, however near another success
 * stands, is no ground to blame anybody on (verdicts: "Ours"). Records stay as they are until somebody mends them, so
 * the nearest look counts; they work where nothing was found wrong with them.
 */
export function ownStateAt(checks: readonly OwnCheck[], part: OwnPart, at: number): OwnState {
  const near = checks.filter((check) => Math.abs(check.at - at) <= ownWindowMs)
  if (part !== 'records' && near.some((check) => check[part].state === 'failed')) return 'failed'
  const check = nearestCheck(near, part, at)
  if (check === undefined) return 'unknown'
  const found = check[part]
  // Records that could not be looked up may be right or wrong.
  if (found.state === 'failed') return part === 'records' ? 'unknown' : 'failed'
  if (part === 'records')
    return check.records.state === 'seen' && check.records.value.length > 0 ? 'failed' : 'works'
  return found.state === 'seen' ? 'works' : 'unknown'
}

/** The end of an attempt, which is when our own side is asked about it. */
export const endOf = ({ at, ms }: Pick<Attempt, 'at' | 'ms'>): number => at + ms

/**
 * Whether a try says nothing of the other side: it failed on this machine, or our network of that family, or our DNS,
 * was found broken around it. A reply by a server is never ours in this sense, whatever it says.
 */
export function isOurTrouble(attempt: Attempt, checks: readonly OwnCheck[]): boolean {
  if (attempt.outcome === 'ours') return true
  if (attempt.code !== null || attempt.trouble === null) return false
  if (attempt.trouble === 'dns')
    return attempt.outcome === 'deferred' && ownStateAt(checks, 'dns', endOf(attempt)) === 'failed'
  const family: Family | null = attempt.family
  return family !== null && ownStateAt(checks, family, endOf(attempt)) === 'failed'
}
