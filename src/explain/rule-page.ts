import type { Mender } from '../values/mender.ts'
import type { FindingOf, RuleId } from '../values/rules.ts'

/** What a rule is, for people: `mailsix explain` and docs/rules.md show it. Sentences are ASCII, without ICU arguments. */
export interface RulePage<Finding extends string = string> {
  /** The question, as a person would put it. */
  asks: string
  /** Why it matters. */
  why: string
  /** What is looked at. */
  restsOn: string
  /** Standards with section, published rules with date and address. */
  sources: readonly string[]
  /** For each finding, when exactly the rule comes to it. Findings are asked for in the judge's order, not in this one. */
  when: Readonly<Record<Finding, string>>
  /** Whose it is to mend, where it is not the one whom the rule names (values/rules-*.ts). */
  mends?: Readonly<Partial<Record<Finding, Mender>>>
}

/** The pages of some rules; a finding without its sentence does not compile. */
export type RulePages<R extends RuleId> = { readonly [Id in R]: RulePage<FindingOf<Id>> }

// What many rules say alike.

export const ourDnsFailed =
  'Something that was to be looked up is missing, and our own DNS was found broken within 15 minutes of it, or the answer was made up by a DNS64 of our own network.'
export const lookFailed =
  'Something that decides could not be looked up, and our own DNS is not known to be the reason. Nothing is concluded from that.'
export const clientHidden =
  "A translator or gateway on our side has put its own address in the place of your server's, so nothing can be said about it."
