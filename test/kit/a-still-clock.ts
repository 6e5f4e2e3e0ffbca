import { setImmediate as aTurn } from 'node:timers/promises'
import type { Clock } from '../../src/world/clock.ts'

/** A clock that stands until it is told to go on: nothing hangs on how busy the machine is. */
export interface StillClock extends Clock {
  /** Goes on step by step: what falls due is called at its time, and what it does is done before the next is called. */
  pass(ms: number): Promise<void>
}

interface Alarm {
  at: number
  call: () => void
}

/** For what waits for nothing but its clock and what is there at once: no disk, no sockets. */
export function aStillClock(): StillClock {
  const alarms = new Set<Alarm>()
  let now = Date.UTC(2026, 10, 21)
  return {
    now: () => now,
    after(ms, call) {
      const alarm = { at: now + Math.max(ms, 0), call }
      alarms.add(alarm)
      return () => void alarms.delete(alarm)
    },
    async pass(ms) {
      const until = now + ms
      for (;;) {
        await calm()
        const [next] = [...alarms].toSorted((one, other) => one.at - other.at)
        if (next === undefined || next.at > until) break
        alarms.delete(next)
        now = next.at
        next.call()
      }
      now = until
    },
  }
}

async function calm(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await aTurn()
}
