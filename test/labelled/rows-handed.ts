import type { RunningProvider } from '../../src/sample/start-provider.ts'
import { aForwardedBounce, type ForwardedBounce } from '../kit/a-forwarded-bounce.ts'
import type { Row } from './row.ts'

/** What is found of a test at the control address, whatever is handed in behind it: our own side was looked at. */
const atControl = {
  'send-to-ipv6-only': 'not-tested arrived-at-control',
  'client-address': 'not-applicable by-ipv4',
  'gmail-over-ipv6': 'not-applicable not-over-ipv6',
  'microsoft-over-ipv6': 'not-applicable not-over-ipv6',
  'linkedin-over-ipv6': 'not-applicable not-over-ipv6',
  'received-hops': 'not-applicable no-hops',
  'our-side': 'pass well',
} as const

const mail = { to: 'test@control.example', hops: [] } as const
const dayMs = 86_400_000

const bounce =
  (plan: (provider: RunningProvider) => Omit<ForwardedBounce, 'from'>) =>
  (provider: RunningProvider): Buffer =>
    aForwardedBounce({ from: `anna@${provider.domain}`, ...plan(provider) })

/** Somebody comes in over IPv6, so that it is known to work. */
const comesIn: Row['before'] = async (world, { data }) => {
  await world.send(data.name, { from: `otto@${data.name}.example` })
}

/** Whose mail to our IPv6-only address came back, and who handed the bounce in to explain@. */
export const handedRows: readonly Row[] = [
  {
    name: 'asks-for-a',
    title: 'looks for IPv4 addresses only, as the bounce says that its user handed in',
    because:
      'RFC 5321 §5.1: MX or address records, and RFC 3596 §2.1: an AAAA record is one. Ours are there, as our own check saw.',
    mail,
    handsIn: bounce(() => ({
      diagnostic:
        'X-Postfix; Host or domain name not found. Name service error for name=mx.doesnotwork.example type=A: Host found but no data record of requested type',
    })),
    expected: { ...atControl, 'send-to-ipv6-only': 'fail bounced-without-address' },
  },
  {
    name: 'no-route',
    title: 'has no route to IPv6, as the bounce says',
    because: 'ENETUNREACH is the sending machine’s own word: it has no way into the IPv6 Internet.',
    mail,
    handsIn: bounce(() => ({
      status: '4.4.1',
      diagnostic:
        'X-Postfix; connect to mx.doesnotwork.example[2001:db8:25::d0e5]:25: Network is unreachable',
    })),
    expected: { ...atControl, 'send-to-ipv6-only': 'fail bounced-without-route' },
  },
  {
    name: 'firewalled-out',
    title: 'can’t connect to us over IPv6 while others do',
    because: 'Mail came in over IPv6 at that very time, so our door was open.',
    before: comesIn,
    mail,
    handsIn: bounce(() => ({
      status: '4.4.1',
      diagnostic: 'X-Postfix; connect to mx.doesnotwork.example[2001:db8:25::d0e5]:25: Connection timed out',
    })),
    expected: { ...atControl, 'send-to-ipv6-only': 'fail bounced-without-connection' },
  },
  {
    name: 'timed-out-long-ago',
    title: 'could not connect to us at a time of which nothing is known',
    because: 'Nothing shows that our own side worked then: an unknown, never a failure.',
    mail,
    handsIn: bounce(() => ({
      status: '4.4.1',
      diagnostic: 'X-Postfix; connect to mx.doesnotwork.example[2001:db8:25::d0e5]:25: Connection timed out',
      writtenAt: Date.now() - 3 * dayMs,
    })),
    expected: { ...atControl, 'send-to-ipv6-only': 'unknown bounced-own-side-unproven' },
  },
  {
    name: 'still-trying',
    title: 'has not given up yet, as its notice of delay says',
    because: 'RFC 3464 §2.3.3: "delayed" is no failure; it waits until the time that the notice names.',
    mail,
    handsIn: bounce(() => ({
      ...{ action: 'delayed', status: '4.4.1', retriesUntil: Date.now() + dayMs },
      diagnostic: 'X-Postfix; connect to mx.doesnotwork.example[2001:db8:25::d0e5]:25: Connection timed out',
    })),
    when: ({ handed, letters, further, ownChecks }) =>
      handed.length > 0 &&
      further !== null &&
      ownChecks.length > 0 &&
      letters.length > 1 &&
      letters.every(({ state }) => state === 'accepted'),
    expected: { ...atControl, 'send-to-ipv6-only': 'pending bounce-delayed' },
  },
  {
    name: 'turned-away-by-us',
    title: 'reached us, and was told no by our own server',
    because: 'Who hears our reply has found us; that we refused the mail is no matter of IPv6.',
    mail,
    handsIn: bounce(() => ({
      status: '5.7.1',
      remoteMta: 'mx.doesnotwork.example',
      diagnostic: 'smtp; 550 5.7.1 We answer people only, and this mail says otherwise: Precedence: bulk',
    })),
    expected: { ...atControl, 'send-to-ipv6-only': 'not-tested bounced-after-reaching-us' },
  },
  {
    name: 'relay-says-spam',
    title: 'has a relay that takes the mail for spam',
    because: 'The refusal is by a server of theirs and names neither IPv6 nor us.',
    mail,
    handsIn: bounce(({ domain }) => ({
      ...{ status: '5.7.1', remoteMta: `relay.${domain}` },
      diagnostic: 'smtp; 550 5.7.1 Message rejected as spam',
    })),
    expected: { ...atControl, 'send-to-ipv6-only': 'unknown bounced-otherwise' },
  },
  {
    name: 'bounced-elsewhere',
    title: 'could not deliver to somebody else, as the bounce says that its user handed in',
    because: 'A bounce about an address that is not ours says nothing of our destinations.',
    mail,
    handsIn: bounce(() => ({
      recipient: 'friend@elsewhere.example',
      diagnostic:
        'X-Postfix; Host or domain name not found. Name service error for name=elsewhere.example type=MX: Host not found',
    })),
    handedInto: 'its-own-case',
    expected: { ...atControl, 'our-side': 'not-applicable not-asked' },
  },
  {
    name: 'came-after-all',
    title: 'had a bounce once, and reaches the IPv6-only address now',
    because: 'Mail that arrived over IPv6 proves more than any bounce.',
    handsIn: bounce(() => ({
      status: '4.4.1',
      diagnostic:
        'X-Postfix; connect to mx.doesnotwork.example[2001:db8:25::d0e5]:25: Network is unreachable',
    })),
    expected: { 'our-side': 'pass well' },
  },
]
