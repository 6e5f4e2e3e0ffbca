import type { RunningProvider } from '../../src/sample/start-provider.ts'
import { type CaseRuleId, caseRuleIds, type RuleId, type rules } from '../../src/values/rules.ts'
import type { StoredCase } from '../../src/world/store.ts'
import type { SmallWorld, StoryProvider } from '../kit/a-small-world.ts'
import type { MailPlan } from '../kit/a-test-mail.ts'

type Findings<R extends RuleId> = (typeof rules)[R]['findings']

/** A rule's state with the finding that it comes by, as rules-*.ts has them: `fail no-aaaa`. */
export type Expected<R extends RuleId> = {
  [F in keyof Findings<R> & string]: `${Findings<R>[F] & string} ${F}`
}[keyof Findings<R> & string]

export type Expectation = { readonly [R in CaseRuleId]: Expected<R> }

/** A set-up of a provider, and what must be found of it. Written by hand, out of the standards and the house's rules. */
export interface Row {
  /** The provider's name; its domain is `<name>.example`. */
  name: string
  title: string
  /** Why the rules that stand in `expected` come to what they come to. */
  because: string
  provider?: Omit<StoryProvider, 'name' | 'number'>
  /** How the test mail is made and sent; `number` counts from 1 where there are several. */
  mail?: MailPlan | ((provider: RunningProvider, number: number) => MailPlan)
  /** As many mails as this are sent, one after the other; the last one is judged. One where left out. */
  mails?: number
  /** Troubles the world, such as DNS names that answer SERVFAIL, before the mail is sent. */
  before?: (world: SmallWorld, provider: RunningProvider) => void | Promise<void>
  /** A mail to `explain@` with a bounce in it, sent once the test mail was taken. */
  handsIn?: (provider: RunningProvider) => Buffer
  /** Of a bounce about somebody else the test's case hears nothing. */
  handedInto?: 'its-own-case'
  /** When the case is judged; once nothing is under way any more, where left out. */
  when?: (theCase: StoredCase) => boolean
  /** What is not as at a provider that is ready. */
  expected: Partial<Expectation>
}

/** A provider with which nothing is wrong, and all that is to be said of it. */
export const ready: Expectation = {
  'send-to-ipv6-only': 'pass arrived-over-ipv6',
  'receive-over-ipv6': 'pass accepted-over-ipv6',
  'ipv6-only-envelope': 'pass accepted',
  'ipv6-only-from': 'pass accepted',
  'client-address': 'pass native-ipv6',
  'client-reverse-dns': 'pass confirmed',
  'helo-name': 'pass names-client',
  spf: 'pass passed',
  'spf-families': 'pass covers-ipv6',
  dkim: 'pass passed',
  dmarc: 'pass passed',
  'starttls-sending': 'pass encrypted',
  'received-hops': 'pass all-over-ipv6',
  'who-was-tested': 'pass one-organisation',
  'gmail-over-ipv6': 'pass would-take',
  'microsoft-over-ipv6': 'pass would-take',
  'linkedin-over-ipv6': 'pass would-have-taken',
  'mail-domains': 'pass reachable-over-ipv6',
  'block-lists': 'pass not-listed',
  'mx-addresses': 'pass all-have-ipv6',
  'mx-names': 'pass names-hosts',
  'mx-reachable': 'pass all-answer',
  'mx-same-server': 'not-tested seen-on-one-family',
  'starttls-receiving': 'pass encrypted',
  'name-servers': 'pass answer-over-ipv6',
  'mta-sts': 'not-applicable no-policy',
  dane: 'not-applicable not-published',
  greylisting: 'pass not-greylisted',
  'delivery-delay': 'pass prompt',
  // An address that IPv6 alone reaches leaves no choice.
  'family-preference': 'not-tested no-choice-offered',
  'bounce-reason': 'not-applicable nothing-came-back',
  // Nothing failed that we could have been the reason of.
  'our-side': 'not-applicable not-asked',
}

/** The whole expectation of a row, rule by rule. */
export const expectationOf = ({ expected }: Row): [RuleId, string][] => {
  const all: Expectation = { ...ready, ...expected }
  return caseRuleIds.map((rule) => [rule, all[rule]])
}
