import type { RulePlan } from './rule-plan.ts'

/** About who receives for the person: MX, their addresses and name servers, encryption. They decide no ability. */
export const receivingRules = {
  'mx-addresses': {
    mender: 'receiving-provider',
    findings: {
      'all-have-ipv6': 'pass',
      'some-have-ipv6': 'partial',
      'none-has-ipv6': 'fail',
      'none-has-an-address': 'fail',
      'no-such-domain': 'fail',
      'takes-no-mail': 'not-applicable',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
  'mx-names': {
    mender: 'domain-owner',
    findings: {
      'names-hosts': 'pass',
      implicit: 'pass',
      alias: 'partial',
      'unknown-host': 'partial',
      'address-instead-of-name': 'fail',
      'takes-no-mail': 'not-applicable',
      'no-such-domain': 'not-applicable',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
  'mx-reachable': {
    mender: 'receiving-provider',
    findings: {
      'all-answer': 'pass',
      'some-dead': 'partial',
      'none-answers': 'fail',
      'not-tried': 'not-tested',
      'no-address': 'not-applicable',
      'not-tried-yet': 'pending',
      'silent-without-proof': 'unknown',
      'our-network': 'ours',
    },
  },
  'mx-same-server': {
    mender: 'nobody',
    findings: {
      'same-name': 'pass',
      'different-names': 'partial',
      'seen-on-one-family': 'not-tested',
    },
  },
  'starttls-receiving': {
    mender: 'receiving-provider',
    findings: {
      encrypted: 'pass',
      'handshake-fails': 'partial',
      'not-offered': 'partial',
      'not-reached': 'not-tested',
    },
  },
  'name-servers': {
    mender: 'domain-owner',
    findings: {
      'answer-over-ipv6': 'pass',
      'some-silent': 'partial',
      'no-aaaa': 'fail',
      'none-answers': 'fail',
      'no-zone': 'not-applicable',
      'silent-without-proof': 'unknown',
      'could-not-look': 'unknown',
      'our-network': 'ours',
      'our-dns': 'ours',
    },
  },
  'mta-sts': {
    mender: 'domain-owner',
    findings: {
      enforced: 'pass',
      testing: 'pass',
      'mx-not-in-policy': 'fail',
      'certificate-not-valid': 'fail',
      'keeps-some-mail-back': 'partial',
      'some-mx-not-in-policy': 'partial',
      'testing-misses-mx': 'partial',
      'record-unreadable': 'partial',
      'no-policy-host': 'partial',
      'policy-host-untrusted': 'partial',
      'policy-not-served': 'partial',
      'policy-unreadable': 'partial',
      'switched-off': 'not-applicable',
      'no-policy': 'not-applicable',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
  dane: {
    mender: 'receiving-provider',
    findings: {
      published: 'pass',
      'some-hosts': 'partial',
      'not-published': 'not-applicable',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
} as const satisfies Record<string, RulePlan>
