import { type Finding, type Observation, observed } from '../values/observation.ts'
import type { Clock } from './clock.ts'

/** Makes an observation of a look: `id` unique within the case, `what` for people, such as `AAAA mx1.example.org`. */
export type LookAt = <T>(id: string, what: string, ask: () => Promise<Finding<T>>) => Promise<Observation<T>>

/** Looks that are timed by this clock. A look must not throw: what it asks returns `failed`. */
export function lookBy(clock: Clock): LookAt {
  return async (id, what, ask) => {
    const at = clock.now()
    const finding = await ask()
    return observed({ id, what, at, ms: clock.now() - at }, finding)
  }
}

/** The same looks under names that begin so, where a case has several of a kind. */
export const lookUnder =
  (prefix: string, look: LookAt): LookAt =>
  (id, what, ask) =>
    look(`${prefix}${id}`, what, ask)
