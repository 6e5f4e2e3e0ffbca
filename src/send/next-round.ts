import type { Attempt, Outcome } from '../values/attempt.ts'
import type { LetterRecord } from '../values/letter.ts'

export interface RetryPolicy {
  /** Waits between rounds, ms; the last one repeats. Not empty. */
  retryMs: readonly number[]
  /** R27: outcomes that end a letter at once; as a rule `usualFinalities`. */
  finalities: readonly Outcome[]
}

export const usualFinalities: readonly Outcome[] = ['refused']

/** What a round makes of a letter: the fields of the store's `RoundEnd`. */
export interface RoundResult {
  state: 'accepted' | 'waiting' | 'failed'
  /** ms since 1970; null when there is no further round. */
  dueAt: number | null
  acceptedAt: number | null
  /** The round's attempts, and behind them our own 4.4.7 when the letter's time is up. */
  attempts: Attempt[]
}

/**
 * Decides what follows a round that ended at `now`. The round's last attempt counts: a refusal over IPv6 after which
 * IPv4 was deferred is retried, a refusal after a deferral is final. The last round is at the end of its lifetime.
 * `attempts` are this round's, at least one; those of earlier rounds are in the letter.
 */
export function planNextRound(
  letter: Pick<LetterRecord, 'id' | 'createdAt' | 'expiresAt'>,
  attempts: readonly Attempt[],
  policy: RetryPolicy,
  now: number,
): RoundResult {
  const done = [...attempts]
  const accepted = done.find(({ outcome }) => outcome === 'accepted')
  if (accepted !== undefined) {
    return { state: 'accepted', dueAt: null, acceptedAt: accepted.at + accepted.ms, attempts: done }
  }
  const last = done.at(-1)
  if (last !== undefined && policy.finalities.includes(last.outcome)) {
    return { state: 'failed', dueAt: null, acceptedAt: null, attempts: done }
  }
  if (now >= letter.expiresAt) {
    const expired = last === undefined ? [] : [expiry(letter, last, done.length + 1, now)]
    return { state: 'failed', dueAt: null, acceptedAt: null, attempts: [...done, ...expired] }
  }
  const waitMs = policy.retryMs[(last?.round ?? 1) - 1] ?? policy.retryMs.at(-1) ?? 0
  const dueAt = Math.min(now + waitMs, letter.expiresAt)
  return { state: 'waiting', dueAt, acceptedAt: null, attempts: done }
}

/** Ours in form, but the outcome stays that of the last attempt: it tells whose trouble used the time up. */
function expiry(
  { id, createdAt }: Pick<LetterRecord, 'id' | 'createdAt'>,
  last: Attempt,
  number: number,
  now: number,
): Attempt {
  const { round, host, outcome, trouble } = last
  return {
    id: `${id}-${round}-${number}`,
    round,
    at: now,
    host,
    address: null,
    family: null,
    localAddress: null,
    stage: 'resolve',
    outcome,
    trouble,
    code: null,
    // RFC 3463 §3.5: X.4.7, delivery time expired.
    enhanced: '4.4.7',
    text: `given up after ${spell(now - createdAt)}; the last reason: ${nameReason(last)}`,
    tls: null,
    transcript: '',
    ms: 0,
    durations: {},
  }
}

function nameReason({ host, address, code, enhanced, text }: Attempt): string {
  const where = host === null ? '' : address === null ? `${host}: ` : `${host} [${address}]: `
  const codes = code === null ? '' : `${code} ${enhanced === null ? '' : `${enhanced} `}`
  return `${where}${codes}${text}`
}

function spell(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 1) return `${Math.round(ms / 1_000)} s`
  if (minutes < 60) return `${minutes} min`
  return `${Math.round(minutes / 6) / 10} h`
}
