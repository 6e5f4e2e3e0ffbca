import type { Mender } from './mender.ts'
import type { VerdictState } from './verdict-state.ts'

/** What is fixed about a rule, whatever the evidence. */
export interface RulePlan {
  /** Whose it is to mend when the rule finds trouble, unless the verdict says otherwise. */
  mender: Mender
  /** Every finding the rule can come to, with its state; each has a text in every language. */
  findings: Readonly<Record<string, VerdictState>>
}
