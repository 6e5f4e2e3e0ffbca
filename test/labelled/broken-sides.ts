import type { Settings } from '../../src/commands/demo-settings.ts'
import type { RuleId } from '../../src/values/rules.ts'
import type { OwnSide, Switch } from '../kit/own-side.ts'
import type { Expectation } from './row.ts'

/** Our own side, broken while mails are under way. */
export interface BrokenSide {
  title: string
  because: string
  side: OwnSide
  how: Exclude<Switch, 'on'>
  when: 'before-mails' | 'before-letters'
  /** A host that the operator may ask stands on the network. */
  hasCanary?: boolean
  /** Only the providers of `expected` send; all of the table where left out. */
  isSmall?: boolean
  /** Rules that can't fail by anything that is seen then. */
  concerns: readonly RuleId[]
  /** By provider: what is not as in its row. */
  expected: Readonly<Record<string, Partial<Expectation>>>
}

/** The times of the real world, but for what a dial may take. */
export const realTimes: Settings = {
  connectTimeout: '300ms',
  commandTimeout: '2m',
  finalDotTimeout: '10m',
  attemptTimeout: '15m',
  retry: ['5m', '15m', '30m', '1h', '2h', '4h'],
  lifetime: '24h',
  explainAfter: '1h',
  bisectWait: '15m',
}

/** A went on to IPv4, and B4 after it. */
const overIpv4 = {
  'receive-over-ipv6': 'ours our-network',
  'mx-reachable': 'ours our-network',
  'our-side': 'ours ipv6-failed',
} as const

/** No letter had a way to go. */
const nowhere = {
  'starttls-receiving': 'not-tested not-reached',
  greylisting: 'not-tested no-server-spoke',
  'delivery-delay': 'not-applicable none-accepted',
} as const

const unseen = {
  'receive-over-ipv6': 'unknown timeouts-without-proof',
  'mx-reachable': 'unknown our-side-unproven',
  'our-side': 'unknown unproven',
} as const

const blind = {
  ...nowhere,
  'receive-over-ipv6': 'ours our-dns',
  'ipv6-only-envelope': 'ours our-dns',
  'ipv6-only-from': 'ours our-dns',
  'client-reverse-dns': 'ours our-dns',
  'helo-name': 'ours our-dns',
  spf: 'ours our-dns',
  'spf-families': 'ours our-dns',
  dkim: 'ours our-dns',
  dmarc: 'ours our-dns',
  'gmail-over-ipv6': 'ours our-dns',
  'microsoft-over-ipv6': 'ours our-dns',
  'linkedin-over-ipv6': 'ours our-dns',
  'mail-domains': 'ours our-dns',
  'block-lists': 'ours our-dns',
  'mx-addresses': 'ours our-dns',
  'mx-names': 'ours our-dns',
  'mx-reachable': 'not-tested not-tried',
  'name-servers': 'ours our-dns',
  'mta-sts': 'ours our-dns',
  dane: 'ours our-dns',
  'our-side': 'ours dns-failed',
} as const

const letters = ['receive-over-ipv6', 'ipv6-only-envelope', 'ipv6-only-from', 'mx-reachable'] as const

export const brokenSides: readonly BrokenSide[] = [
  {
    title: 'our machine loses its IPv6',
    because: 'Every dial over IPv6 ends with an errno of our own; no provider ever heard of us that way.',
    side: 'ipv6',
    how: 'off',
    when: 'before-letters',
    isSmall: true,
    concerns: ['mx-reachable'],
    expected: {
      ready: overIpv4,
      closed: overIpv4,
      silent: overIpv4,
      'six-alone': {
        ...overIpv4,
        ...nowhere,
        'ipv6-only-envelope': 'ours our-network',
        'ipv6-only-from': 'ours our-network',
      },
      // It has no AAAA, whatever becomes of us.
      'no-aaaa': {},
      // Its servers were asked while our IPv6 was there; what they did not say then is ours by now.
      'mute-servers': { ...overIpv4, 'name-servers': 'ours our-network' },
    },
  },
  {
    title: 'our IPv6 is swallowed on its way, and our canary is silent too',
    because: 'The canary was asked at once and did not greet: it is our own IPv6.',
    side: 'ipv6',
    how: 'silent',
    when: 'before-letters',
    hasCanary: true,
    isSmall: true,
    concerns: ['mx-reachable'],
    expected: {
      ready: overIpv4,
      silent: overIpv4,
      'six-alone': {
        ...overIpv4,
        ...nowhere,
        'ipv6-only-envelope': 'ours our-network',
        'ipv6-only-from': 'ours our-network',
      },
    },
  },
  {
    title: 'our IPv6 is swallowed on its way, and we have no canary',
    because:
      'Dials to many networks are in vain and nobody comes in: nothing shows that our IPv6 works, nothing that it does not.',
    side: 'ipv6',
    how: 'silent',
    when: 'before-letters',
    concerns: ['mx-reachable'],
    expected: {
      ready: unseen,
      // Nobody asks back in this case; but nothing shows that whoever did would have found us.
      'old-rule': {
        ...unseen,
        'ipv6-only-envelope': 'unknown our-side-unproven',
        'mx-same-server': 'not-tested seen-on-one-family',
      },
    },
  },
  {
    title: 'our own DNS says SERVFAIL to everything',
    because: 'Nothing could be looked up, before the 250 and behind it; the mail was taken at its third try.',
    side: 'dns',
    how: 'off',
    when: 'before-mails',
    concerns: [
      ...letters,
      ...(['client-reverse-dns', 'spf', 'spf-families', 'dmarc', 'gmail-over-ipv6'] as const),
      ...(['microsoft-over-ipv6', 'mail-domains', 'mx-addresses', 'mx-names', 'name-servers'] as const),
      'mta-sts',
    ],
    expected: {
      ready: blind,
      'no-aaaa': blind,
      'old-rule': { ...blind, 'mx-same-server': 'not-tested seen-on-one-family' },
      nameless: blind,
      closed: blind,
    },
  },
  {
    title: 'our own DNS falls silent when the answers are written',
    because: 'What was known is used; what was to be asked anew is not known, by our fault.',
    side: 'dns',
    how: 'silent',
    when: 'before-letters',
    isSmall: true,
    concerns: ['mx-reachable', 'ipv6-only-envelope', 'ipv6-only-from'],
    expected: {
      ready: {},
      // Whether it has no AAAA is asked twice, and the second time nobody answered.
      'no-aaaa': {
        ...nowhere,
        'receive-over-ipv6': 'ours our-dns',
        'ipv6-only-envelope': 'ours our-dns',
        'ipv6-only-from': 'ours our-dns',
        'mx-reachable': 'not-tested not-tried',
        'our-side': 'ours dns-failed',
      },
    },
  },
  {
    title: 'the reverse names of our own addresses are gone',
    because: 'Who refuses us for that is right. It is told to nobody as long as we may mend it.',
    side: 'ptr',
    how: 'off',
    when: 'before-letters',
    concerns: [],
    expected: {
      ready: {},
      'wants-name': {
        'receive-over-ipv6': 'ours our-records',
        'ipv6-only-envelope': 'ours our-records',
        'ipv6-only-from': 'ours our-records',
        'mx-same-server': 'pass same-name',
        'delivery-delay': 'not-applicable none-accepted',
        'our-side': 'ours records-wrong',
      },
      'lists-us-later': {
        'receive-over-ipv6': 'ours our-records',
        'ipv6-only-envelope': 'ours our-records',
        'ipv6-only-from': 'ours our-records',
        'bounce-reason': 'ours returned-for-our-records',
        'our-side': 'ours records-wrong',
      },
    },
  },
]
