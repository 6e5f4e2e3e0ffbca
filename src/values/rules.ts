import type { Mender } from './mender.ts'

interface RulePlan {
  /** Whose it is to mend when the rule finds trouble, unless the verdict says otherwise. */
  mender: Mender
  /** Every finding the rule can come to; each has a text in every language. */
  findings: readonly string[]
}

/**
 * All rules, in the order in which people read them: the four abilities, then what stands behind them.
 * explain/ must have a text for each finding, or the types don't fit.
 */
export const rules = {
  'send-to-ipv6-only': {
    mender: 'sending-provider',
    findings: ['arrived-over-ipv6', 'arrived-tunnelled', 'arrived-at-control', 'came-by-gateway'],
  },
  'receive-over-ipv6': {
    mender: 'receiving-provider',
    findings: [
      'accepted-over-ipv6',
      'no-aaaa',
      'null-mx',
      'port-refused',
      'refuses-ipv6',
      'ipv6-refused-ipv4-accepted',
      'never-answers-over-ipv6',
      'not-yet-accepted',
      'not-yet-reached',
      'put-off-for-our-records',
      'refused-on-both',
      'reason-unclear',
      'refused-for-our-records',
      'refused-after-acceptance',
      'timeouts-without-proof',
      'talk-broke-off',
      'needs-smtputf8',
      'dns-trouble',
      'our-network',
      'not-reached',
      'not-tried-yet',
      'gave-up-on-4xx',
    ],
  },
  'ipv6-only-envelope': {
    mender: 'receiving-provider',
    findings: [
      'accepted',
      'sender-domain-refused',
      'not-yet-accepted',
      'fails-so-far',
      'only-b-tried',
      'never-reached',
      'control-failed-too',
      'other-cause',
      'needs-smtputf8',
      'our-network',
      'not-tried-yet',
    ],
  },
  'ipv6-only-from': {
    mender: 'receiving-provider',
    findings: [
      'accepted',
      'header-from-refused',
      'not-yet-accepted',
      'fails-so-far',
      'refused-before-header',
      'only-b-tried',
      'never-reached',
      'control-failed-too',
      'other-cause',
      'needs-smtputf8',
      'our-network',
      'not-tried-yet',
    ],
  },
  'client-reverse-dns': {
    mender: 'sending-provider',
    findings: [
      'confirmed',
      'no-name',
      'name-points-elsewhere',
      'name-without-address',
      'came-by-gateway',
      'could-not-look',
    ],
  },
  spf: {
    mender: 'domain-owner',
    findings: [
      'passed',
      'not-authorized',
      'soft-failed',
      'neutral',
      'no-record',
      'broken-record',
      'came-by-gateway',
      'could-not-look',
    ],
  },
  dkim: {
    mender: 'sending-provider',
    findings: ['passed', 'passed-for-another-domain', 'broken-signature', 'not-signed', 'could-not-look'],
  },
  dmarc: {
    mender: 'domain-owner',
    findings: ['passed', 'failed', 'no-record', 'could-not-look'],
  },
  'mx-addresses': {
    mender: 'receiving-provider',
    findings: [
      'all-have-ipv6',
      'some-have-ipv6',
      'none-has-ipv6',
      'none-has-an-address',
      'no-such-domain',
      'takes-no-mail',
      'could-not-look',
    ],
  },
} as const satisfies Record<string, RulePlan>

export type RuleId = keyof typeof rules
export type FindingOf<R extends RuleId> = (typeof rules)[R]['findings'][number]
/** The catalogue keys that every language must have. */
export type VerdictKey = { [R in RuleId]: `verdict.${R}.${FindingOf<R>}` }[RuleId]

export const ruleIds = Object.keys(rules) as RuleId[]
