/** The time, and waiting for it. */
export interface Clock {
  /** ms since 1970, UTC; what the service lives by. */
  now(): number
  /** The same as this machine would tell it, for what others read; it may step. Where it is missing, `now` tells. */
  wall?(): number
  /** Calls back once after `ms`; the returned function cancels. */
  after(ms: number, call: () => void): () => void
}

// Node fires a longer timer at once.
const longestTimerMs = 2 ** 31 - 1

const dayMs = 86_400_000
/** A machine without a clock of its own starts anywhere; what is further off than this is put right at once. */
const followedAtOnceMs = 2 * dayMs

/**
 * The time of a clock that never goes back and never leaps, made of two: `wall` (ms since 1970) may be set back and
 * forward while we run, `elapsed` (ms since whenever) may not. A wall clock that was set is followed step by step: at
 * half the pace where we are ahead of it, so that no wait lasts longer than twice; at four times where we are behind,
 * so that a night's sleep of the machine is made up for, and still no letter expires before it was tried.
 */
export function steadyClock(wall: () => number, elapsed: () => number): () => number {
  let last = elapsed()
  let time = wall()
  return () => {
    const at = elapsed()
    const passed = at - last
    last = at
    const told = wall()
    const behind = told - (time + passed)
    if (Math.abs(behind) > followedAtOnceMs) time = told
    else time += passed + Math.min(Math.max(behind, -passed / 2), 3 * passed)
    return Math.floor(time)
  }
}

/** The machine's own clock. Its timers don't keep the process alive. */
export const systemClock: Clock = {
  now: steadyClock(
    () => Date.now(),
    () => performance.now(),
  ),
  wall: () => Date.now(),
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
