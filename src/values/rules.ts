import type { RulePlan } from './rule-plan.ts'
import { abilityRules } from './rules-abilities.ts'
import { deliveryRules } from './rules-delivery.ts'
import { outsideRules } from './rules-outside.ts'
import { ownRules } from './rules-own.ts'
import { receivingRules } from './rules-receiving.ts'
import { sendingRules } from './rules-sending.ts'
import type { VerdictState } from './verdict-state.ts'

/**
 * All rules, in the order in which people read them: the four abilities, then what stands behind them.
 * explain/ must have a text for each finding, or the types don't fit.
 */
export const rules = {
  ...abilityRules,
  ...sendingRules,
  ...receivingRules,
  ...deliveryRules,
  ...ownRules,
  ...outsideRules,
} as const satisfies Record<string, RulePlan>

export type RuleId = keyof typeof rules
/** The rules that judge a case; the others judge a look from outside, which has none. */
export type CaseRuleId = Exclude<RuleId, keyof typeof outsideRules>
type Findings<R extends RuleId> = (typeof rules)[R]['findings']
export type FindingOf<R extends RuleId> = keyof Findings<R> & string
/** The findings by which a rule comes to a state. */
export type FindingFor<R extends RuleId, S extends VerdictState> = {
  [F in FindingOf<R>]: Findings<R>[F] extends S ? F : never
}[FindingOf<R>]
/** The catalogue keys that every language must have. */
export type VerdictKey = { [R in RuleId]: `verdict.${R}.${FindingOf<R>}` }[RuleId]

export const ruleIds = Object.keys(rules) as RuleId[]
export const caseRuleIds = ruleIds.filter((rule): rule is CaseRuleId => !(rule in outsideRules))

/** A rule's findings with their states, in the order in which its file names them. */
export const findingsOf = (rule: RuleId): [finding: string, state: VerdictState][] =>
  Object.entries(rules[rule].findings)
