import type { RulePlan } from './rule-plan.ts'

const answersOver = {
  mender: 'receiving-provider',
  findings: {
    'all-answer': 'pass',
    'some-answer': 'partial',
    'none-answers': 'fail',
    'no-public-address': 'fail',
    'no-address': 'not-applicable',
    'no-such-domain': 'not-applicable',
    'takes-no-mail': 'not-applicable',
    'turned-away': 'unknown',
    'no-greeting': 'unknown',
    'not-all-tried': 'unknown',
    'our-side-unproven': 'unknown',
    'own-address': 'unknown',
    'could-not-look': 'unknown',
    'our-network': 'ours',
    'our-dns': 'ours',
  },
} as const satisfies RulePlan

/** About a domain as it is seen from outside, without a letter (`mailsix check`, `mailsix survey`). No case has them. */
export const outsideRules = {
  'answers-over-ipv6': answersOver,
  'answers-over-ipv4': answersOver,
  'look-from-here': {
    mender: 'us',
    findings: {
      'gets-out': 'pass',
      'port-closed': 'ours',
      'ipv6-missing': 'ours',
      'ipv6-closed': 'ours',
      'ipv4-missing': 'ours',
      'ipv4-closed': 'ours',
      'dns-failed': 'ours',
      unproven: 'unknown',
      'not-asked': 'not-applicable',
    },
  },
} as const satisfies Record<string, RulePlan>
