import type { Clock } from '../world/clock.ts'

/** Where work goes, as keys in three widths; what they are is the caller's to choose. */
export interface Destination {
  /** Who can make many of the other two at will. */
  domain: string
  /** What proves to be quick or slow. */
  host: string
  /** Whose hosts stand by each other. */
  network: string
}

/** How work at a destination went lately, as far as it is known. */
export type Pace = 'quick' | 'slow' | 'unproven'

/** What is remembered of who was quick and who was slow; of so many at most, for an hour each. */
export interface Paces {
  of(destination: Pick<Destination, 'domain' | 'host'>): Pace
  note(destination: Pick<Destination, 'domain' | 'host'>, pace: 'quick' | 'slow'): void
}

const mostKept = 10_000
const keptForMs = 3_600_000
/** Once slow weighs as much as twice quick; more than so many times quick count no further. */
const weights = { quick: 1, slow: -2 } as const
const extremes = { best: 3, worst: -3 } as const

/**
 * The host's own record decides. Where it has none, a domain that was slow elsewhere is slow here too, for names and
 * addresses are made at will; but that it was quick elsewhere proves nothing.
 */
export function rememberPaces(clock: Clock): Paces {
  const records = new Map<string, { score: number; at: number }>()

  function scoreOf(key: string): number {
    const record = records.get(key)
    return record === undefined || clock.now() - record.at > keptForMs ? 0 : record.score
  }

  function add(key: string, weight: number): void {
    const score = Math.max(extremes.worst, Math.min(extremes.best, scoreOf(key) + weight))
    records.delete(key)
    records.set(key, { score, at: clock.now() })
    const [oldest] = records.keys()
    if (records.size > mostKept && oldest !== undefined) records.delete(oldest)
  }

  return {
    of({ domain, host }) {
      const score = scoreOf(`host ${host}`)
      if (score !== 0) return score > 0 ? 'quick' : 'slow'
      return scoreOf(`domain ${domain}`) < 0 ? 'slow' : 'unproven'
    },
    note({ domain, host }, pace) {
      add(`host ${host}`, weights[pace])
      add(`domain ${domain}`, weights[pace])
    },
  }
}
