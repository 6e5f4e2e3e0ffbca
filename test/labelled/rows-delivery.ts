import { refuses, senderWithoutIpv4 } from '../kit/manners.ts'
import { isExplained, isUnderWay } from './moments.ts'
import type { Row } from './row.ts'

const toBoth = { to: 'test@both.doesnotwork.example' }
const atChoice = {
  'send-to-ipv6-only': 'not-tested arrived-at-dual-stack',
} as const
const byIpv4 = {
  ...atChoice,
  'client-address': 'not-applicable by-ipv4',
  'gmail-over-ipv6': 'not-applicable not-over-ipv6',
  'microsoft-over-ipv6': 'not-applicable not-over-ipv6',
  'linkedin-over-ipv6': 'not-applicable not-over-ipv6',
} as const

/** How letters fare over time, and which family the person's provider chooses. */
export const deliveryRows: readonly Row[] = [
  {
    name: 'grey',
    title: 'greylists, and takes each letter at its second try',
    because: 'A 450 is no failure: both letters came through.',
    provider: { fault: 'greylists' },
    expected: {
      greylisting: 'partial greylisted',
      'mx-same-server': 'pass same-name',
      'delivery-delay': 'partial delayed',
    },
  },
  {
    name: 'grey-still',
    title: 'puts every letter off, looked at meanwhile',
    because: 'Nothing is decided as long as letters are tried again.',
    provider: { setup: { manners: [refuses('rcpt', '450 4.2.0 Greylisted, try again later')] } },
    when: isUnderWay,
    expected: {
      'receive-over-ipv6': 'pending not-yet-accepted',
      'ipv6-only-envelope': 'pending not-yet-accepted',
      'ipv6-only-from': 'pending not-yet-accepted',
      'mx-same-server': 'pass same-name',
      greylisting: 'partial greylisted',
      'delivery-delay': 'pending under-way',
    },
  },
  {
    name: 'grey-for-ever',
    title: 'puts every letter off to the end of its life',
    because: 'It never said no, and never yes. A had the same fate, so nothing is about its sender.',
    provider: { setup: { manners: [refuses('rcpt', '450 4.2.0 Greylisted, try again later')] } },
    expected: {
      'receive-over-ipv6': 'unknown gave-up-on-4xx',
      'ipv6-only-envelope': 'unknown control-failed-too',
      'ipv6-only-from': 'not-tested refused-before-header',
      'mx-same-server': 'pass same-name',
      greylisting: 'partial greylisted',
      'delivery-delay': 'not-applicable none-accepted',
    },
  },
  {
    name: 'new-world',
    title: 'sends three mails over IPv6 where it could use IPv4',
    because:
      'Three of three at an address that both families reach; whether it reaches IPv6 alone was not asked.',
    mails: 3,
    mail: toBoth,
    expected: { ...atChoice, 'family-preference': 'pass prefers-ipv6' },
  },
  {
    name: 'old-world',
    title: 'sends three mails over IPv4 where it could use IPv6',
    because: 'None of three went over IPv6.',
    provider: { only: 'ipv4' },
    mails: 3,
    mail: toBoth,
    expected: {
      ...byIpv4,
      'family-preference': 'partial prefers-ipv4',
      'receive-over-ipv6': 'fail no-aaaa',
      'mx-addresses': 'fail none-has-ipv6',
      'mail-domains': 'partial some-without-ipv6',
      'name-servers': 'fail no-aaaa',
    },
  },
  {
    name: 'both-worlds',
    title: 'sends over either family where it has the choice',
    because: 'Two of four went over IPv6.',
    mails: 4,
    mail: (_, number) => ({
      ...toBoth,
      ...(number % 2 === 0 ? { families: ['ipv6'] } : { families: ['ipv4'] }),
    }),
    expected: { ...atChoice, 'family-preference': 'partial uses-both' },
  },
  {
    name: 'one-choice',
    title: 'sends one mail where it has the choice',
    because: 'One mail tells of no habit; n must be three at least.',
    mail: toBoth,
    expected: { ...atChoice, 'family-preference': 'unknown too-few' },
  },
  {
    name: 'silent-still',
    title: 'has IPv6 alone and swallows connections, looked at meanwhile',
    because: 'Nothing is decided before three timeouts and an hour.',
    provider: {
      only: 'ipv6',
      setup: { hosts: [{ label: 'mx', preference: 10, doors: [{ family: 'ipv6', state: 'silent' }] }] },
    },
    when: isUnderWay,
    expected: {
      'receive-over-ipv6': 'pending not-yet-reached',
      'ipv6-only-envelope': 'pending not-yet-accepted',
      'ipv6-only-from': 'pending not-yet-accepted',
      'mx-reachable': 'pending not-tried-yet',
      'starttls-receiving': 'not-tested not-reached',
      greylisting: 'pending not-yet-known',
      'delivery-delay': 'pending under-way',
      'our-side': 'pass well',
    },
  },
  {
    name: 'six-still',
    title: 'puts off senders without IPv4, looked at when B is stuck',
    because: 'Three tries and `explainAfter` are over: it fails so far, and may still pass.',
    provider: { setup: { manners: [refuses('rcpt', '451 4.7.1 Not now', senderWithoutIpv4)] } },
    when: isExplained,
    expected: {
      'ipv6-only-envelope': 'pending fails-so-far',
      'delivery-delay': 'pending under-way',
      'mx-same-server': 'pass same-name',
    },
  },
]
