import { setTimeout as wait } from 'node:timers/promises'

/** Looks again and again until `holds` or the time is over; returns the last look and whether it held. */
export async function eventually<T>(
  look: () => Promise<T> | T,
  holds: (value: T) => boolean,
  timeoutMs: number,
  everyMs = 500,
): Promise<{ value: T; held: boolean }> {
  const end = Date.now() + timeoutMs
  for (;;) {
    const value = await look()
    if (holds(value)) return { value, held: true }
    if (Date.now() >= end) return { value, held: false }
    await wait(everyMs)
  }
}
