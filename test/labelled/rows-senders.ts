import { atFirst, authorWithoutIpv4, refuses, senderWithoutIpv4 } from '../kit/manners.ts'
import { isExplained } from './moments.ts'
import type { Row } from './row.ts'
import { all, withDmarc, withSpf } from './zones.ts'

/** A letter with an IPv6-only domain in either place. */
const refusesEither = (words: string) => [
  refuses('dot', words, senderWithoutIpv4),
  refuses('dot', words, authorWithoutIpv4),
]

/** What a provider's server has against an envelope sender or a header From without IPv4. */
export const senderRows: readonly Row[] = [
  {
    name: 'old-rule',
    title: 'refuses senders whose best MX has no IPv4 address, as Sendmail sites did',
    because:
      'Its words name the MX of the sender’s domain: ③ fails. L4 has the control sender and is taken: ④ passes.',
    provider: { fault: 'wants-ipv4-of-sender' },
    expected: {
      'ipv6-only-envelope': 'fail sender-domain-refused',
      'our-side': 'pass well',
      'mx-same-server': 'pass same-name',
    },
  },
  {
    name: 'not-found',
    title: 'says 450 to senders whose MX it does not find, and keeps it up',
    because:
      'Postfix’s words for a domain without A: at the end of B’s life the 4xx that stayed is a failure of ③.',
    provider: {
      setup: {
        manners: [refuses('rcpt', '450 4.1.8 Sender address rejected: Domain not found', senderWithoutIpv4)],
      },
    },
    expected: {
      'ipv6-only-envelope': 'fail sender-domain-refused',
      'our-side': 'pass well',
      'mx-same-server': 'pass same-name',
    },
  },
  {
    name: 'mute-rule',
    title: 'refuses senders without IPv4 and does not say why',
    because: 'L3 refused, L4 taken on the same path, L3 refused again: it is the envelope sender.',
    provider: { setup: { manners: [refuses('rcpt', '550 5.7.1 Access denied', senderWithoutIpv4)] } },
    expected: { 'ipv6-only-envelope': 'fail envelope-refused', 'mx-same-server': 'pass same-name' },
  },
  {
    name: 'mute-delay',
    title: 'puts off senders without IPv4 for ever and does not say why',
    because: 'A 4xx that stayed to the end of L3’s life, while L4 was taken.',
    provider: { setup: { manners: [refuses('rcpt', '451 4.7.1 Not now', senderWithoutIpv4)] } },
    expected: { 'ipv6-only-envelope': 'fail envelope-refused', 'mx-same-server': 'pass same-name' },
  },
  {
    name: 'header-rule',
    title: 'refuses a header From without IPv4 and says so',
    because: 'Its words name the header From: ④ fails. L3 has the control header and is taken: ③ passes.',
    provider: {
      setup: {
        manners: [refuses('dot', '550 5.7.1 Header From: domain has no valid address', authorWithoutIpv4)],
      },
    },
    expected: { 'ipv6-only-from': 'fail header-from-refused', 'our-side': 'pass well' },
  },
  {
    name: 'mute-header',
    title: 'refuses a header From without IPv4 and does not say why',
    because: 'L4 refused, L3 taken on the same path, L4 refused again: it is the header From.',
    provider: { setup: { manners: [refuses('dot', '550 5.7.1 Access denied', authorWithoutIpv4)] } },
    expected: { 'ipv6-only-from': 'fail from-refused' },
  },
  {
    name: 'mute-data',
    title: 'refuses at DATA senders without IPv4',
    because: 'As at RCPT: DATA comes before the header, so it can only be the envelope.',
    provider: { setup: { manners: [refuses('data', '554 5.7.1 Access denied', senderWithoutIpv4)] } },
    expected: { 'ipv6-only-envelope': 'fail envelope-refused' },
  },
  {
    name: 'together',
    title: 'refuses only the combination of both without IPv4',
    because: 'L3 and L4 are taken, B4 is refused twice: trouble of both together.',
    provider: {
      setup: { manners: [refuses('dot', '550 5.7.1 Access denied', senderWithoutIpv4, authorWithoutIpv4)] },
    },
    expected: { 'ipv6-only-envelope': 'partial only-together', 'ipv6-only-from': 'partial only-together' },
  },
  {
    name: 'either',
    title: 'refuses either without IPv4 and does not say why',
    because: 'L3 and L4 are both refused twice after the dot, while A, which has neither, was taken.',
    provider: { setup: { manners: refusesEither('550 5.7.1 Access denied') } },
    expected: { 'ipv6-only-envelope': 'fail envelope-refused', 'ipv6-only-from': 'fail from-refused' },
  },
  {
    name: 'spam-filter',
    title: 'calls the letters with an IPv6-only domain spam',
    because: 'Content says nothing of sender or header, whatever it was that its filter did not like.',
    provider: { setup: { manners: refusesEither('554 5.7.1 Message looks like spam') } },
    expected: { 'ipv6-only-envelope': 'unknown other-cause', 'ipv6-only-from': 'unknown other-cause' },
  },
  {
    name: 'fickle',
    title: 'refuses senders without IPv4 three times, and then puts them off',
    because:
      'L3 was refused and, when it was tried once more, not refused: the result changed, nothing is blamed.',
    provider: {
      setup: {
        manners: [
          atFirst(3, refuses('rcpt', '550 5.7.1 Access denied', senderWithoutIpv4)),
          refuses('rcpt', '451 4.7.1 Not now', senderWithoutIpv4),
        ],
      },
    },
    expected: { 'ipv6-only-envelope': 'unknown changed-on-repeat', 'mx-same-server': 'pass same-name' },
  },
  {
    name: 'once',
    title: 'refuses the first letter from an IPv6-only domain, and takes it later',
    because: 'B4 was taken with the same sender and header: whatever it was, it was neither.',
    provider: {
      setup: { manners: [atFirst(1, refuses('rcpt', '550 5.7.1 Access denied', senderWithoutIpv4))] },
    },
    expected: { 'mx-same-server': 'pass same-name', 'delivery-delay': 'partial delayed' },
  },
  {
    name: 'unproven',
    title: 'refuses senders without IPv4; its own mail is proved by nothing',
    because: 'Whoever is not proved gets no letters beyond A, B and an explanation: B alone cannot tell.',
    provider: {
      setup: {
        dns: all(withSpf(null), withDmarc('v=DMARC1; p=none')),
        manners: [refuses('rcpt', '550 5.7.1 Access denied', senderWithoutIpv4)],
      },
    },
    mail: { signedBy: null },
    expected: {
      'ipv6-only-envelope': 'not-tested only-b-tried',
      'ipv6-only-from': 'not-tested refused-before-header',
      'mx-same-server': 'pass same-name',
      spf: 'fail no-record',
      'spf-families': 'not-applicable no-record',
      dkim: 'fail not-signed',
      dmarc: 'fail failed',
      'gmail-over-ipv6': 'fail not-authenticated',
      'microsoft-over-ipv6': 'fail not-authenticated',
      'linkedin-over-ipv6': 'partial would-have-refused',
    },
  },
  {
    name: 'header-delay',
    title: 'puts off a header From without IPv4, looked at when the explanation has gone out',
    because: 'L4 is put off to the end of its life perhaps; so far it fails. L3 was taken.',
    provider: { setup: { manners: [refuses('dot', '451 4.7.1 Not now', authorWithoutIpv4)] } },
    when: isExplained,
    expected: { 'ipv6-only-from': 'pending fails-so-far', 'delivery-delay': 'pending under-way' },
  },
  {
    name: 'fickle-header',
    title: 'refuses a header From without IPv4 three times, and then puts it off',
    because:
      'L4 was refused and, when it was tried once more, not refused: the result changed, nothing is blamed.',
    provider: {
      setup: {
        manners: [
          atFirst(3, refuses('dot', '550 5.7.1 Access denied', authorWithoutIpv4)),
          refuses('dot', '451 4.7.1 Not now', authorWithoutIpv4),
        ],
      },
    },
    expected: { 'ipv6-only-from': 'unknown changed-on-repeat' },
  },
  {
    name: 'unproven-header',
    title: 'refuses a header From without IPv4; its own mail is proved by nothing',
    because: 'B was refused after the dot, and without B4 nobody knows whether for its sender or its header.',
    provider: {
      setup: {
        dns: all(withSpf(null), withDmarc('v=DMARC1; p=none')),
        manners: [refuses('dot', '550 5.7.1 Access denied', authorWithoutIpv4)],
      },
    },
    mail: { signedBy: null },
    expected: {
      'ipv6-only-envelope': 'not-tested only-b-tried',
      'ipv6-only-from': 'not-tested only-b-tried',
      spf: 'fail no-record',
      'spf-families': 'not-applicable no-record',
      dkim: 'fail not-signed',
      dmarc: 'fail failed',
      'gmail-over-ipv6': 'fail not-authenticated',
      'microsoft-over-ipv6': 'fail not-authenticated',
      'linkedin-over-ipv6': 'partial would-have-refused',
    },
  },
  {
    name: 'comparing',
    title: 'refuses senders without IPv4, looked at while the letters are compared',
    because: 'L3 was refused once, L4 was taken; L3 is to be tried once more before anything is blamed.',
    provider: { setup: { manners: [refuses('rcpt', '550 5.7.1 Access denied', senderWithoutIpv4)] } },
    when: ({ letters }) => {
      const [l3, l4] = ['L3', 'L4'].map((wanted) => letters.find(({ kind }) => kind === wanted))
      return l3?.state === 'failed' && l4?.state === 'accepted'
    },
    expected: { 'ipv6-only-envelope': 'pending still-comparing', 'mx-same-server': 'pass same-name' },
  },
]
