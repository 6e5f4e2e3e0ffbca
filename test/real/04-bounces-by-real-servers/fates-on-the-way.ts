import { type DnsRecord, mx, txt } from '../lab/zone.ts'
import { places } from './far-side.ts'
import { byPeer, domainOf, exchanger, type Fate, four, type Reading, type Rest, six, toOne } from './fate.ts'
import { mtas, senderOf } from './senders.ts'

const unknownDomain: Reading = { reason: 'domain-unknown', family: 'any' }
const expired: Reading = { reason: 'expired', family: 'any' }
const ownRecord = (name: string, make: (domain: string) => DnsRecord): DnsRecord[] => [
  make(domainOf({ name })),
]

/** Mails that find no server by DNS. */
export const names: readonly Fate[] = [
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

/** Mails that find one, and get nowhere with it. */
export const connections: readonly Fate[] = [
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
