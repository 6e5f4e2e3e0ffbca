import type { Clock } from '../world/clock.ts'

/** A queue in front of work that takes much memory. */
export interface Turns {
  /** Resolves with the function that ends the turn, or null when none came within `waitMs`. */
  take(key: string, waitMs: number): Promise<(() => void) | null>
}

/** At most `limit` turns at once, at most `perKey` of them for one key; first come, first served otherwise. */
export function makeTurns(limit: number, perKey: number, clock: Clock): Turns {
  const waiting: { key: string; start: () => void }[] = []
  const running = new Map<string, number>()
  let total = 0

  const free = (key: string): boolean => total < limit && (running.get(key) ?? 0) < perKey
  const next = (): void => {
    const at = waiting.findIndex(({ key }) => free(key))
    if (at >= 0) waiting.splice(at, 1)[0]?.start()
  }
  const begin = (key: string): (() => void) => {
    total += 1
    running.set(key, (running.get(key) ?? 0) + 1)
    let over = false
    return () => {
      if (over) return
      over = true
      total -= 1
      const left = (running.get(key) ?? 1) - 1
      if (left === 0) running.delete(key)
      else running.set(key, left)
      next()
    }
  }

  return {
    take(key, waitMs) {
      if (free(key)) return Promise.resolve(begin(key))
      return new Promise((resolve) => {
        const entry = {
          key,
          start: () => {
            cancel()
            resolve(begin(key))
          },
        }
        const cancel = clock.after(waitMs, () => {
          waiting.splice(waiting.indexOf(entry), 1)
          resolve(null)
        })
        waiting.push(entry)
      })
    },
  }
}
