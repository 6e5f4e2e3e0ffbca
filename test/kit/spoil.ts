import type { Attempt } from '../../src/values/attempt.ts'
import { failed } from '../../src/values/observation.ts'
import type { Verdict } from '../../src/values/verdict.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** An observation, of whatever it is. */
const isLook = (value: unknown): boolean =>
  isObject(value) && ['id', 'what', 'at', 'ms', 'state'].every((key) => key in value)

const isAttempt = (value: unknown): value is Attempt =>
  isObject(value) && ['id', 'round', 'outcome', 'transcript'].every((key) => key in value)

/** Copies of a case's evidence, in each of which one look has failed, or one try was ours. */
export function spoiltOneByOne<T extends object>(
  evidence: T,
): { spoilt: string; kind: 'look' | 'try'; evidence: T }[] {
  const ids = new Map<string, 'look' | 'try'>()
  walk(evidence, (value) => {
    if (isLook(value) && isObject(value)) ids.set(String(value.id), 'look')
    else if (isAttempt(value)) ids.set(value.id, 'try')
    return value
  })
  return [...ids].map(([id, kind]) => ({
    ...{ spoilt: id, kind },
    evidence: walk(evidence, (value) => {
      if (!isObject(value) || value.id !== id) return value
      if (isAttempt(value)) return { ...value, outcome: 'ours', trouble: 'unreachable', code: null }
      if (!isLook(value)) return value
      const { what, at, ms } = value
      return { id, what, at, ms, ...failed('SERVFAIL') }
    }),
  }))
}

function walk<T>(value: T, change: (value: unknown) => unknown): T
function walk(value: unknown, change: (value: unknown) => unknown): unknown {
  const changed = change(value)
  if (Array.isArray(changed)) return changed.map((one) => walk(one, change))
  if (!isObject(changed)) return changed
  return Object.fromEntries(Object.entries(changed).map(([key, one]) => [key, walk(one, change)]))
}

/**
 * `state/finding` of a rule, once it was seen that no look that fails makes a failure of the case, or leaves one standing
 * that rests on it, and no try that was ours makes one.
 */
export function fairly<T extends object>(evidence: T, judge: (evidence: T) => Verdict | null): string {
  const before = judge(evidence)
  for (const { spoilt, kind, evidence: worse } of spoiltOneByOne(evidence)) {
    const after = judge(worse)
    const mayStand = before?.state === 'fail' && !(kind === 'look' && before.restsOn.includes(spoilt))
    if (after?.state === 'fail' && !mayStand) return `fails without ${spoilt}: ${after.finding}`
  }
  return before === null ? 'nothing yet' : `${before.state}/${before.finding}`
}
