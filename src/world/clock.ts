/** The time, and waiting for it. */
export interface Clock {
  /** ms since 1970, UTC. */
  now(): number
  /** Calls back once after `ms`; the returned function cancels. */
  after(ms: number, call: () => void): () => void
}

// Node fires a longer timer at once.
const longestTimerMs = 2 ** 31 - 1

/** The machine's own clock. Its timers don't keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, call) {
    const timer = setTimeout(call, Math.min(Math.max(ms, 0), longestTimerMs))
    timer.unref()
    return () => clearTimeout(timer)
  },
}

/** Resolves when `ms` have passed by this clock. */
export const passed = (clock: Clock, ms: number): Promise<void> =>
  new Promise((resolve) => {
    clock.after(ms, resolve)
  })
