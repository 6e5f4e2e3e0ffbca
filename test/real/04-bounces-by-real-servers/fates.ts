import type { BounceReason, ReasonFamily } from '../../../src/values/bounce-reason.ts'
import type { Family } from '../lab/provider.ts'
import { address, type DnsRecord, mx, txt } from '../lab/zone.ts'
import { places, type Refusal } from './far-side.ts'
import { type Mta, mtas, type Reach, senderOf } from './senders.ts'

/** What the report about a mail must be read as. */
export interface Reading {
  /** Several where a server's words leave it open. */
  reason: BounceReason | readonly BounceReason[]
  family: ReasonFamily
  /** Only the far server's address shows the family; some reports don't have it. */
  familyByPeer?: true
}

/** A mail that must fail, to a domain of its own. */
export interface Fate {
  /** Kebab-case; the domain is `<name>.example`. */
  name: string
  records: readonly DnsRecord[]
  /** At the far Postfix. */
  refusals?: readonly Refusal[]
  /** Its recipients' local parts. */
  expected: Record<string, Reading>
  /** Where a server says less than others, or something else; null where it never gives up. */
  by?: Partial<Record<Mta, Reading | null>>
  /** Tried again until it is given up, with a warning before. */
  lingers?: true
  /** What the sending host has of both families. */
  reach?: Reach
  /** Who sends it, where not all do. */
  senders?: readonly Mta[]
}

export const domainOf = ({ name }: Pick<Fate, 'name'>): string => `${name}.example`

/** A domain with one MX host, which has these addresses. */
function exchanger(name: string, addresses: Partial<Record<Family, string>>): DnsRecord[] {
  const domain = domainOf({ name })
  const host = `mx.${domain}`
  return [mx(domain, 10, host), ...Object.values(addresses).map((text) => address(host, text))]
}

const six = ({ ipv6 }: { ipv6: string }) => ({ ipv6 })
const four = ({ ipv4 }: { ipv4: string }) => ({ ipv4 })

type Rest = Omit<Fate, 'name' | 'records' | 'expected'>

/** A mail to one person. */
const toOne = (name: string, records: readonly DnsRecord[], reading: Reading, rest: Rest = {}): Fate => ({
  name,
  records,
  expected: { user: reading },
  ...rest,
})

const unknownDomain: Reading = { reason: 'domain-unknown', family: 'any' }
const expired: Reading = { reason: 'expired', family: 'any' }
const ownRecord = (name: string, make: (domain: string) => DnsRecord): DnsRecord[] => [
  make(domainOf({ name })),
]

const names: Fate[] = [
  toOne('no-such-domain', [], unknownDomain),
  // Postfix reports the last of its questions, which was for AAAA; that there is no A either it doesn't say.
  toOne(
    'no-address',
    ownRecord('no-address', (domain) => txt(domain, 'v=spf1 -all')),
    unknownDomain,
    {
      by: {
        postfix: { reason: ['no-aaaa', 'domain-unknown'], family: 'ipv6' },
      },
      lingers: true,
    },
  ),
  toOne(
    'null-mx',
    ownRecord('null-mx', (domain) => mx(domain, 0, '')),
    unknownDomain,
    { lingers: true },
  ),
  toOne(
    'mx-without-host',
    ownRecord('mx-without-host', (domain) => mx(domain, 10, `gone.${domain}`)),
    unknownDomain,
    {
      lingers: true,
    },
  ),
  toOne('dns-broken', [], { reason: 'dns-failure', family: 'any' }, { lingers: true, by: { exim: expired } }),
  // What those hold whose provider has no IPv6, when they write to an IPv6-only domain.
  toOne('aaaa-only', exchanger('aaaa-only', six(places.takes)), unknownDomain, {
    reach: 'ipv4',
    lingers: true,
    by: { sendmail: { reason: 'network-unreachable', family: 'ipv6' } },
  }),
  toOne(
    'a-only',
    exchanger('a-only', four(places.takes)),
    { reason: 'no-aaaa', family: 'ipv6' },
    {
      reach: 'ipv6',
      lingers: true,
      by: {
        exim: expired,
        sendmail: { reason: 'network-unreachable', family: 'any' },
        opensmtpd: unknownDomain,
      },
    },
  ),
  // OpenSMTPD takes its own mail for another's, a hundred times.
  ...mtas
    .filter((mta) => mta !== 'opensmtpd')
    .map((mta) => {
      const name = `loop-${mta}`
      const records = exchanger(name, senderOf(mta, 'both').addresses)
      return toOne(name, records, { reason: 'system-error', family: 'any' }, { senders: [mta] })
    }),
]

const noConnection: Reading = { reason: 'connection-failed', family: 'any' }
/** Of a connection that does not come about, Exim and OpenSMTPD say nothing more. */
const saidByTwo: Rest = { lingers: true, by: { exim: expired, opensmtpd: noConnection } }
const byPeer = (reason: BounceReason, family: Family): Reading => ({ reason, family, familyByPeer: true })

const connections: Fate[] = [
  toOne('closed6', exchanger('closed6', six(places.closed)), byPeer('connection-refused', 'ipv6'), saidByTwo),
  toOne(
    'closed4',
    exchanger('closed4', four(places.closed)),
    byPeer('connection-refused', 'ipv4'),
    saidByTwo,
  ),
  toOne(
    'dropped6',
    exchanger('dropped6', six(places.dropped)),
    byPeer('connection-timeout', 'ipv6'),
    saidByTwo,
  ),
  toOne(
    'dropped4',
    exchanger('dropped4', four(places.dropped)),
    byPeer('connection-timeout', 'ipv4'),
    saidByTwo,
  ),
  toOne('no-way6', exchanger('no-way6', six(places.noWay)), byPeer('network-unreachable', 'ipv6'), saidByTwo),
  toOne(
    'no-way4',
    exchanger('no-way4', four(places.noWay)),
    byPeer('network-unreachable', 'ipv4'),
    saidByTwo,
  ),
  toOne(
    'no-route6',
    exchanger('no-route6', places.elsewhere),
    byPeer('network-unreachable', 'ipv6'),
    saidByTwo,
  ),
  // OpenSMTPD would wait for five minutes.
  toOne('silent', exchanger('silent', places.silent), byPeer('connection-timeout', 'ipv6'), {
    lingers: true,
    by: { exim: expired, opensmtpd: null },
  }),
  toOne('hangs-up', exchanger('hangs-up', places.hangsUp), byPeer('connection-lost', 'ipv6'), {
    lingers: true,
    by: { exim: expired },
  }),
  toOne(
    'busy',
    exchanger('busy', places.busy),
    { reason: 'rate-limited', family: 'ipv6' },
    {
      lingers: true,
      by: { opensmtpd: noConnection },
    },
  ),
  // Sendmail has no list of whom to send to by TLS only.
  toOne(
    'tls-not-offered',
    exchanger('tls-not-offered', places.withoutTls),
    { reason: 'tls', family: 'any' },
    {
      lingers: true,
      by: { exim: expired, sendmail: null, opensmtpd: noConnection },
    },
  ),
  toOne('tls-wanted', exchanger('tls-wanted', places.wantsTls), { reason: 'tls', family: 'any' }),
  toOne('knows-no-mail', exchanger('knows-no-mail', places.knowsNoMail), {
    reason: 'protocol-error',
    family: 'any',
  }),
  toOne('too-big', exchanger('too-big', places.small), { reason: 'too-large', family: 'any' }),
]

/** Refused by the far Postfix, over IPv6, with its own words or these. */
function refused(name: string, action: string, reading: Reading, rest: Rest = {}): Fate {
  const refusals: Refusal[] = [{ pattern: domainOf({ name }), at: 'rcpt', action }]
  return toOne(name, exchanger(name, six(places.takes)), reading, { refusals, ...rest })
}

/** A DNS block list of the lab that has all senders. */
export const blockList = 'list.example'

/** A domain that the far Postfix does not know. */
export const foreign = 'relay'

/** What each server says itself of mail for a domain that is not its own. */
const saidBy: Record<Mta, { reading: Reading; rest?: Rest }> = {
  postfix: { reading: { reason: 'relay-denied', family: 'any' } },
  exim: { reading: { reason: 'relay-denied', family: 'any' } },
  // It looks at the sender first, whose domain is nowhere in DNS.
  sendmail: { reading: { reason: 'sender-domain-unresolvable', family: 'any' } },
  // Its TLS fails (6.8 with OpenSSL 3); only Sendmail does not go on without.
  opensmtpd: {
    reading: { reason: ['relay-denied', 'invalid-recipient'], family: 'any' },
    rest: { lingers: true, by: { sendmail: { reason: 'tls', family: 'any' } } },
  },
}

const foreigners: Fate[] = mtas.map((mta) => {
  const name = `foreign-to-${mta}`
  const { reading, rest } = saidBy[mta]
  const senders = mtas.filter((other) => other !== mta)
  return toOne(name, exchanger(name, senderOf(mta, 'both').addresses), reading, { ...rest, senders })
})

const lingers: Rest = { lingers: true }
const noMailbox: Reading = { reason: 'invalid-recipient', family: 'any' }
const full: Reading = { reason: 'mailbox-full', family: 'any' }

const refusals: Fate[] = [
  { ...refused('no-such-user', 'DUNNO', noMailbox), expected: { nobody: noMailbox } },
  refused('full', '552 5.2.2 Mailbox is over its quota', full),
  refused('full-for-now', '452 4.2.2 Mailbox full', full, lingers),
  refused('no-ptr', 'reject_unknown_reverse_client_hostname', { reason: 'no-ptr', family: 'ipv6' }),
  refused('sender-unknown', 'reject_unknown_sender_domain', {
    reason: 'sender-domain-unresolvable',
    family: 'any',
  }),
  refused(
    'spf',
    '550 5.7.23 Message rejected due to: SPF fail - not authorized',
    byPeer('auth-required', 'ipv6'),
  ),
  refused(
    'greylisted',
    '450 4.2.0 Greylisted, come back in 300 seconds',
    byPeer('greylisted', 'ipv6'),
    lingers,
  ),
  refused(
    'too-fast',
    '450 4.7.1 Error: too much mail from your network',
    byPeer('rate-limited', 'ipv6'),
    lingers,
  ),
  refused('listed', `reject_rbl_client ${blockList}`, { reason: 'blocklisted', family: 'ipv6' }),
  refused(
    'spam',
    'DUNNO',
    { reason: 'policy', family: 'any' },
    {
      refusals: [{ pattern: 'spam.example', at: 'dot', action: '554 5.7.1 This message looks like spam' }],
    },
  ),
  refused('not-by-six', '550 5.2.1 Service unavailable, not-by-six.example does not accept email over IPv6', {
    reason: 'policy',
    family: 'ipv6',
  }),
  refused(foreign, 'DUNNO', { reason: 'relay-denied', family: 'any' }),
  {
    ...refused('two-fates', 'DUNNO', noMailbox, {
      refusals: [{ pattern: 'full@two-fates.example', at: 'rcpt', action: '552 5.2.2 Mailbox full' }],
    }),
    expected: { nobody: noMailbox, full },
  },
]

/** Names that have no zone with records; the second one's is broken. */
const withoutZone = ['no-such-domain', 'dns-broken']

export const brokenZone = 'dns-broken.example'
export const fates: readonly Fate[] = [...names, ...connections, ...refusals, ...foreigners]
export const zones: readonly string[] = fates.filter(({ name }) => !withoutZone.includes(name)).map(domainOf)

export const recipientsOf = (fate: Fate): string[] =>
  Object.keys(fate.expected).map((user) => `${user}@${domainOf(fate)}`)

/** Which fates a server has, by what its host has of both families. */
export const fatesOf = (mta: Mta, reach: Reach): Fate[] =>
  fates.filter(
    (fate) =>
      (fate.reach ?? 'both') === reach && (fate.senders ?? mtas).includes(mta) && fate.by?.[mta] !== null,
  )
