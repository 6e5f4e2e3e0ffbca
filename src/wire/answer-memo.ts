import type { Finding } from '../values/observation.ts'
import type { Clock } from '../world/clock.ts'

/** Gives the answer to a question that is in flight or was answered a moment ago; else asks. */
export type Memo<T> = (name: string, ask: () => Promise<Finding<T>>) => Promise<Finding<T>>

/** Remembers for `ms` what was answered, at most `most` questions with those in flight. A failure isn't remembered. */
export function makeMemo<T>(clock: Clock, { ms, most }: { ms: number; most: number }): Memo<T> {
  const entries = new Map<string, { answer: Promise<Finding<T>>; until: number }>()
  const forgetOld = (now: number): void => {
    for (const [name, { until }] of entries) {
      if (until > now && entries.size < most) return
      entries.delete(name)
    }
  }
  return (name, ask) => {
    const now = clock.now()
    const known = entries.get(name)
    if (known !== undefined && known.until > now) return known.answer
    forgetOld(now)
    const answer = ask().then((finding) => {
      entries.delete(name)
      if (finding.state !== 'failed') entries.set(name, { answer, until: clock.now() + ms })
      return finding
    })
    entries.set(name, { answer, until: Number.POSITIVE_INFINITY })
    return answer
  }
}
