import type { RulePlan } from './rule-plan.ts'

/** About how letters fared over time, and what came back. They rest on letters, attempts and reports. */
export const deliveryRules = {
  greylisting: {
    mender: 'receiving-provider',
    findings: {
      'not-greylisted': 'pass',
      greylisted: 'partial',
      'not-yet-known': 'pending',
      'no-server-spoke': 'not-tested',
    },
  },
  'delivery-delay': {
    mender: 'receiving-provider',
    findings: {
      prompt: 'pass',
      delayed: 'partial',
      'under-way': 'pending',
      'none-accepted': 'not-applicable',
    },
  },
  'family-preference': {
    mender: 'nobody',
    findings: {
      'prefers-ipv6': 'pass',
      'prefers-ipv4': 'partial',
      'uses-both': 'partial',
      'too-few': 'unknown',
      'could-not-count': 'unknown',
      'no-choice-offered': 'not-tested',
    },
  },
  'bounce-reason': {
    mender: 'receiving-provider',
    findings: {
      delivered: 'pass',
      returned: 'fail',
      delayed: 'partial',
      unreadable: 'unknown',
      'perhaps-for-our-records': 'unknown',
      'handed-on': 'not-applicable',
      'returned-for-our-records': 'ours',
      'nothing-came-back': 'not-applicable',
    },
  },
} as const satisfies Record<string, RulePlan>
