import { madeUpCode, type Observation } from '../values/observation.ts'
import { type OwnCheck, ownStateAt } from '../values/own-check.ts'
import type { Facts, Verdict } from '../values/verdict.ts'

interface Detail {
  on: readonly Observation<unknown>[]
  facts: Facts
}

/** A rule whose looks can fail, by the world's doing or by ours; `judging` makes it. */
interface LookingRule {
  ours(finding: 'our-dns', detail: Detail): Verdict
  couldNotTell(finding: 'could-not-look', detail: Detail): Verdict
}

/**
 * The verdict where looks are missing: `ours` where our own DNS failed at the time, or one of them met our network's
 * DNS64; else `unknown`, which is held against nobody. `on`: all that the verdict rests on, the missing ones among them.
 */
export function couldNotLook(
  rule: LookingRule,
  on: readonly Observation<unknown>[],
  ownChecks: readonly OwnCheck[],
  facts: Facts = {},
): Verdict {
  const isOurs = on.some((look) => metDns64(look) || ownStateAt(ownChecks, 'dns', look.at) === 'failed')
  return isOurs ? rule.ours('our-dns', { on, facts }) : rule.couldNotTell('could-not-look', { on, facts })
}

/** Whether the answer to a look was made up by our own network's DNS64. */
export const metDns64 = (look: Observation<unknown>): boolean =>
  look.state === 'failed' && look.code === madeUpCode
