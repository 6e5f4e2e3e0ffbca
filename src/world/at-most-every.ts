import type { Clock } from './clock.ts'

/** The same work, done anew after `ms` at the earliest: who asks before gets the last answer, or waits for it. */
export function atMostEvery<A extends unknown[], T>(
  ms: number,
  clock: Clock,
  work: (...of: A) => Promise<T>,
): (...of: A) => Promise<T> {
  let last: { at: number; answer: Promise<T> } | null = null
  return (...of) => {
    const now = clock.now()
    if (last === null || now - last.at >= ms) last = { at: now, answer: work(...of) }
    return last.answer
  }
}
