import type { Clock } from './clock.ts'

/** What work comes to, or `late` where it has not ended after `ms`; the work itself goes on. */
export function inTime<T>(ms: number, clock: Clock, work: Promise<T>, late: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => resolve(late()))
    work.then(resolve, reject).finally(cancel)
  })
}
