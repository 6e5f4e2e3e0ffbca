import type { RulePlan } from './rule-plan.ts'

/** About ourselves, for nobody is blamed before we are ruled out (verdicts: "Ours"). */
export const ownRules = {
  'our-side': {
    mender: 'us',
    findings: {
      well: 'pass',
      'ipv6-failed': 'ours',
      'ipv4-failed': 'ours',
      'dns-failed': 'ours',
      'records-wrong': 'ours',
      'behind-dns64': 'ours',
      unproven: 'unknown',
      'not-asked': 'not-applicable',
    },
  },
} as const satisfies Record<string, RulePlan>
