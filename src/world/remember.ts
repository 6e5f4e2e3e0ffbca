import type { Clock } from './clock.ts'

const mostKept = 1_000

/** Asks once for a key and gives the same answer to all who want it within `ms`, while `keeps` says that it is worth it. */
export function rememberFor<Value>(
  ms: number,
  clock: Clock,
  keeps: (value: Value) => boolean,
): (key: string, ask: () => Promise<Value>) => Promise<Value> {
  const known = new Map<string, { answer: Promise<Value>; until: number }>()
  const forget = (key: string, answer: Promise<Value>): void => {
    if (known.get(key)?.answer === answer) known.delete(key)
  }
  return (key, ask) => {
    const now = clock.now()
    const found = known.get(key)
    if (found !== undefined && found.until > now) return found.answer
    const answer = ask()
    known.delete(key)
    known.set(key, { answer, until: now + ms })
    const [oldest] = known.keys()
    if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
    answer.then(
      (value) => {
        if (!keeps(value)) forget(key, answer)
      },
      () => forget(key, answer),
    )
    return answer
  }
}
