import type { RulePlan } from './rule-plan.ts'

/** About who sends for the person: the client, its names, its proofs. They rest on the arrival and on DNS. */
export const sendingRules = {
  'client-address': {
    mender: 'sending-provider',
    findings: {
      'native-ipv6': 'pass',
      'by-ipv4': 'not-applicable',
      '6to4': 'partial',
      teredo: 'partial',
      mapped: 'ours',
      translated: 'ours',
      'our-gateway': 'ours',
      'not-public': 'ours',
    },
  },
  'client-reverse-dns': {
    mender: 'sending-provider',
    findings: {
      confirmed: 'pass',
      'no-name': 'fail',
      'name-points-elsewhere': 'fail',
      'name-without-address': 'fail',
      'came-by-gateway': 'ours',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
  'helo-name': {
    mender: 'sending-provider',
    findings: {
      'names-client': 'pass',
      'points-elsewhere': 'partial',
      'other-family-only': 'partial',
      'address-literal': 'partial',
      'no-address': 'fail',
      'not-a-name': 'fail',
      'came-by-gateway': 'ours',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
  spf: {
    mender: 'domain-owner',
    findings: {
      passed: 'pass',
      'not-authorized': 'fail',
      'soft-failed': 'partial',
      neutral: 'partial',
      'no-record': 'fail',
      'broken-record': 'fail',
      'came-by-gateway': 'ours',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
  'spf-families': {
    mender: 'domain-owner',
    findings: {
      'covers-ipv6': 'pass',
      'ipv4-only': 'fail',
      'no-record': 'not-applicable',
      'too-many-lookups': 'fail',
      'too-many-voids': 'partial',
      'broken-record': 'fail',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
  dkim: {
    mender: 'sending-provider',
    findings: {
      passed: 'pass',
      'passed-for-another-domain': 'partial',
      'broken-signature': 'fail',
      'not-signed': 'fail',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
  dmarc: {
    mender: 'domain-owner',
    findings: {
      passed: 'pass',
      failed: 'fail',
      'no-record': 'not-applicable',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
  'starttls-sending': {
    mender: 'sending-provider',
    findings: { encrypted: 'pass', plain: 'partial' },
  },
  'received-hops': {
    mender: 'sending-provider',
    findings: {
      'all-over-ipv6': 'pass',
      'some-over-ipv4': 'partial',
      'none-over-ipv6': 'partial',
      'no-hops': 'not-applicable',
      'not-told': 'unknown',
    },
  },
  'who-was-tested': {
    mender: 'nobody',
    findings: {
      'one-organisation': 'pass',
      forwarded: 'partial',
      'different-organisations': 'partial',
      'no-author': 'not-applicable',
    },
  },
  'gmail-over-ipv6': {
    mender: 'sending-provider',
    findings: {
      'would-take': 'pass',
      'no-reverse-dns': 'fail',
      'not-authenticated': 'fail',
      'not-encrypted': 'fail',
      'not-over-ipv6': 'not-applicable',
      'came-by-gateway': 'ours',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
  'microsoft-over-ipv6': {
    mender: 'sending-provider',
    findings: {
      'would-take': 'pass',
      'no-reverse-dns': 'fail',
      'not-authenticated': 'fail',
      'not-over-ipv6': 'not-applicable',
      'came-by-gateway': 'ours',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
  'linkedin-over-ipv6': {
    mender: 'nobody',
    findings: {
      'would-have-taken': 'pass',
      'would-have-refused': 'partial',
      'not-over-ipv6': 'not-applicable',
      'came-by-gateway': 'ours',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
  'mail-domains': {
    mender: 'domain-owner',
    findings: {
      'reachable-over-ipv6': 'pass',
      'some-without-ipv6': 'partial',
      'cannot-be-answered': 'fail',
      'takes-no-mail': 'not-applicable',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
  'block-lists': {
    mender: 'sending-provider',
    findings: {
      'not-listed': 'pass',
      listed: 'partial',
      'none-configured': 'not-tested',
      'came-by-gateway': 'ours',
      'could-not-look': 'unknown',
      'our-dns': 'ours',
    },
  },
} as const satisfies Record<string, RulePlan>
