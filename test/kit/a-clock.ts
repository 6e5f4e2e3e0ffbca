import type { Clock } from '../../src/world/clock.ts'

/** The machine's clock with a way to let hours pass: what falls due meanwhile is called, in its order. */
export interface PassingClock extends Clock {
  pass(ms: number): void
}

interface Alarm {
  at: number
  call: () => void
}

export function aClock(): PassingClock {
  const alarms = new Set<Alarm>()
  let ahead = 0
  let timer: NodeJS.Timeout | undefined
  const now = (): number => Date.now() + ahead

  const ring = (): void => {
    const due = [...alarms].filter(({ at }) => at <= now()).toSorted((one, other) => one.at - other.at)
    for (const alarm of due) if (alarms.delete(alarm)) alarm.call()
    wait()
  }

  const wait = (): void => {
    clearTimeout(timer)
    const next = Math.min(...[...alarms].map(({ at }) => at))
    if (next === Number.POSITIVE_INFINITY) return
    timer = setTimeout(ring, Math.min(Math.max(next - now(), 0), 2 ** 31 - 1))
    timer.unref()
  }

  return {
    now,
    after(ms, call) {
      const alarm = { at: now() + Math.max(ms, 0), call }
      alarms.add(alarm)
      wait()
      return () => void alarms.delete(alarm)
    },
    pass(ms) {
      ahead += ms
      wait()
    },
  }
}
