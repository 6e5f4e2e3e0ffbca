import { setImmediate as aTurn } from 'node:timers/promises'
import type { Clock } from '../world/clock.ts'
import { systemClock } from '../world/clock.ts'
import { type Gate, makeGate } from '../world/gate.ts'
import type { LiveGround, LivePace, LivePage, Reader } from './live-page.ts'
import { makeLivePage } from './live-page.ts'

/** All pages that somebody looks at while they change. */
export interface LivePages {
  /** Until `leave` is called, or the reader was told the end. */
  join(page: string, reader: Reader): { leave(): void }
  /** How many look. */
  size(): number
  /** Ends them all at once, and those that come later. */
  close(): void
}

export const usualPace: LivePace = {
  ...{ conflate: 250, seldom: 2_000, refresh: 60_000 },
  ...{ beat: 15_000, life: 3_600_000 },
}

// More would only share the one thread, and who asks for a page would wait for all of them.
const looksAtOnce = 4

// Of all streams so many shares are shown alive in turn, that the work of it comes evenly.
const turns = 15

export function makeLivePages(
  ground: Omit<LiveGround, 'clock' | 'pace' | 'looks'>,
  pace: LivePace = usualPace,
  clock: Clock = systemClock,
): LivePages {
  const looks = yieldingGate(looksAtOnce)
  const pages = new Map<string, LivePage>()
  const streams = new Set<{ turn: number; until: number; reader: Reader; leave(): void }>()
  let next = 0
  let closed = false
  let cancel: () => void = () => undefined

  function beat(turn: number): void {
    const now = clock.now()
    for (const { turn: mine, until, reader, leave } of streams) {
      if (mine !== turn) continue
      if (now < until) reader.send(':\n\n')
      else {
        leave()
        reader.end()
      }
    }
    cancel = clock.after(pace.beat / turns, () => beat((turn + 1) % turns))
  }
  beat(0)

  function pageOf(page: string): LivePage {
    const known = pages.get(page)
    if (known !== undefined) return known
    const fresh: LivePage = makeLivePage(page, { ...ground, looks, pace, clock }, () => {
      if (pages.get(page) === fresh) pages.delete(page)
    })
    pages.set(page, fresh)
    return fresh
  }

  return {
    join(page, reader) {
      if (closed) {
        reader.end()
        return { leave: () => undefined }
      }
      const live = pageOf(page)
      next = (next + 1) % turns
      const stream = {
        ...{ turn: next, until: clock.now() + pace.life, reader },
        leave() {
          streams.delete(stream)
          live.leave(reader)
        },
      }
      streams.add(stream)
      live.join(reader)
      return stream
    },
    size: () => streams.size,
    close() {
      closed = true
      cancel()
      for (const live of [...pages.values()]) live.close()
      streams.clear()
    },
  }
}

/** After each piece of work whoever asks for a page gets a turn: however much changes, pages are not late for it. */
function yieldingGate(atOnce: number): Gate {
  const gate = makeGate(atOnce)
  return {
    ...gate,
    run: (work) =>
      gate.run(async () => {
        try {
          return await work()
        } finally {
          await aTurn()
        }
      }),
  }
}
