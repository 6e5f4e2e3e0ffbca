import { expect } from 'vitest'

const tries = 5

/**
 * Does the work and gives its result; the test fails if it took more CPU than allowed. On a machine with other work a try
 * may be slow by accident, and the clock of the CPU counts the garbage collector's threads: the least of five counts.
 */
export function withinCpuTime<T>(mostMs: number, work: () => T): T {
  let least = Number.POSITIVE_INFINITY
  for (let count = 1; ; count += 1) {
    const before = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
    if (least <= mostMs || count === tries) {
      expect(least, 'ms of CPU').toBeLessThanOrEqual(mostMs)
      return result
    }
  }
}

/**
 * What reading so many bytes may cost in ms, where no more than 256 KiB are read: in proportion to them, with room for
 * a machine whose caches others use. Work that grows with the square of the bytes takes seconds.
 */
export const readingMs = (bytes: number): number => 40 + (0.8 * Math.min(bytes, 262_144)) / 1024
