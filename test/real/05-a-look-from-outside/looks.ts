import type { View } from './views.ts'

/** A look at a domain, and what must come of it. */
export interface Look {
  domain: string
  from: View
  /** Whether it knows a server that surely runs. */
  withCanary?: true
  /** 0 takes mail over IPv6, 1 does not, 2 could not be told. */
  exit: 0 | 1 | 2
  /** Findings by rule. */
  finds: Record<string, string>
}

const answers = (six: string, four: string): Record<string, string> => ({
  'answers-over-ipv6': six,
  'answers-over-ipv4': four,
})

const both = answers('all-answer', 'all-answer')
const ready: Omit<Look, 'domain'> = { from: 'here', exit: 0, finds: both }

const fromHere: Look[] = [
  {
    domain: 'ready.example',
    ...ready,
    finds: { ...both, 'mx-addresses': 'all-have-ipv6', 'look-from-here': 'gets-out' },
  },
  { domain: 'six-only.example', ...ready, finds: answers('all-answer', 'no-address') },
  ...['exim', 'opensmtpd', 'sendmail', 'split'].map(
    (name): Look => ({ domain: `${name}.example`, ...ready }),
  ),
  { domain: 'half-dead.example', ...ready, finds: answers('some-answer', 'all-answer') },
  {
    domain: 'no-aaaa.example',
    from: 'here',
    exit: 1,
    finds: { ...answers('no-address', 'all-answer'), 'mx-addresses': 'none-has-ipv6' },
  },
  // Their reset, and IPv4 beside it, show that we get out.
  { domain: 'closed.example', from: 'here', exit: 1, finds: answers('none-answers', 'all-answer') },
  { domain: 'dropped.example', from: 'here', exit: 1, finds: answers('none-answers', 'all-answer') },
  {
    domain: 'dropped.example',
    from: 'here',
    withCanary: true,
    exit: 1,
    finds: answers('none-answers', 'all-answer'),
  },
  // Silence alone is no proof; that another server answers makes it one.
  { domain: 'six-dropped.example', from: 'here', exit: 2, finds: answers('our-side-unproven', 'no-address') },
  {
    domain: 'six-dropped.example',
    from: 'here',
    withCanary: true,
    exit: 1,
    finds: answers('none-answers', 'no-address'),
  },
  {
    domain: 'six-closed.example',
    from: 'here',
    withCanary: true,
    exit: 1,
    finds: answers('none-answers', 'no-address'),
  },
  {
    domain: 'four-closed.example',
    from: 'here',
    withCanary: true,
    exit: 1,
    finds: answers('no-address', 'none-answers'),
  },
  { domain: 'null-mx.example', from: 'here', exit: 1, finds: answers('takes-no-mail', 'takes-no-mail') },
  { domain: 'no-such-domain.example', from: 'here', exit: 1, finds: { 'mx-addresses': 'no-such-domain' } },
  { domain: 'no-address.example', from: 'here', exit: 1, finds: { 'mx-addresses': 'none-has-an-address' } },
  { domain: 'private.example', from: 'here', exit: 1, finds: answers('no-public-address', 'no-address') },
  // On a busy machine its silence outlasts the look, and then it was not tried to the end.
  { domain: 'mute.example', from: 'here', exit: 2, finds: { 'answers-over-ipv4': 'no-address' } },
  { domain: 'busy.example', from: 'here', exit: 2, finds: answers('turned-away', 'no-address') },
  { domain: 'dns-broken.example', from: 'here', exit: 2, finds: { 'mx-addresses': 'could-not-look' } },
]

/** From where port 25 or a family is missing nothing is held against the other side, with a canary and without. */
const fromElsewhere: Look[] = (
  ['port 25 dropped', 'port 25 rejected', 'port 25 prohibited'] as const
).flatMap((from): Look[] => [
  { domain: 'ready.example', from, withCanary: true, exit: 2, finds: answers('our-network', 'our-network') },
  { domain: 'ready.example', from, exit: 2, finds: answers('our-side-unproven', 'our-side-unproven') },
])

const partly: Look[] = [
  {
    domain: 'ready.example',
    from: 'port 25 dropped over IPv6',
    withCanary: true,
    exit: 2,
    finds: answers('our-network', 'all-answer'),
  },
  {
    domain: 'ready.example',
    from: 'no IPv6',
    exit: 2,
    finds: { ...answers('our-network', 'all-answer'), 'look-from-here': 'ipv6-missing' },
  },
  // What has no IPv6 has none, wherever it is looked at from.
  { domain: 'no-aaaa.example', from: 'no IPv6', exit: 1, finds: { 'mx-addresses': 'none-has-ipv6' } },
  { domain: 'ready.example', from: 'no IPv4', exit: 0, finds: answers('all-answer', 'our-network') },
  {
    domain: 'six-closed.example',
    from: 'no IPv4',
    withCanary: true,
    exit: 1,
    finds: answers('none-answers', 'no-address'),
  },
  { domain: 'ready.example', from: 'dead DNS', exit: 2, finds: { 'look-from-here': 'dns-failed' } },
]

export const titleOf = ({ domain, from, withCanary, exit }: Look): string =>
  `${domain} from ${from === 'here' ? from : `a host with ${from}`}${withCanary ? ', with a canary' : ''}: ${exit}`

export const looks: readonly Look[] = [...fromHere, ...fromElsewhere, ...partly]
