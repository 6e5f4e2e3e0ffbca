import { reverseName } from '../../src/values/address.ts'
import type { ZoneRecord } from '../../src/wire/dns-server.ts'
import type { Row } from './row.ts'
import { all, withMore, withMx, without } from './zones.ts'

/** The name under which a list of addresses has this one (RFC 5782 §2.4). */
export const listedAs = (address: string, list: string): string =>
  `${reverseName(address).replace(/\.(ip6|in-addr)\.arpa$/, '')}.${list}`

const tlsa = (host: string): ZoneRecord => ({
  name: `_25._tcp.${host}`,
  type: 'TLSA',
  data: { usage: 3, selector: 1, matchingType: 1, certificate: Buffer.alloc(32, 7) },
})

const policy = (mode: 'enforce' | 'testing', mx: string): string =>
  `version: STSv1\r\nmode: ${mode}\r\nmx: ${mx}\r\nmax_age: 86400\r\n`

/** What stands in DNS and on the Web beside addresses: policies, name servers, lists. */
export const recordRows: readonly Row[] = [
  {
    name: 'enforcing',
    title: 'enforces MTA-STS, and its certificate is good',
    because: 'RFC 8461 §4: both letters went over verified TLS to the host that the policy names.',
    provider: { setup: { mtaSts: policy('enforce', 'mx.enforcing.example') } },
    expected: { 'mta-sts': 'pass enforced' },
  },
  {
    name: 'testing',
    title: 'tests MTA-STS',
    because: 'RFC 8461 §5: a policy in mode testing keeps no mail back.',
    provider: { setup: { mtaSts: policy('testing', '*.testing.example') } },
    expected: { 'mta-sts': 'pass testing' },
  },
  {
    name: 'wrong-policy',
    title: 'enforces an MTA-STS policy that names another host',
    because:
      'RFC 8461 §4.1: its own policy forbids to deliver to its MX, so nothing was tried, and no ability can be told.',
    provider: { setup: { mtaSts: policy('enforce', 'old-mx.wrong-policy.example') } },
    expected: {
      'mta-sts': 'fail mx-not-in-policy',
      'receive-over-ipv6': 'not-tested kept-back-by-policy',
      'ipv6-only-envelope': 'not-tested kept-back-by-policy',
      'ipv6-only-from': 'not-tested kept-back-by-policy',
      'mx-reachable': 'not-tested not-tried',
      'starttls-receiving': 'not-tested not-reached',
      greylisting: 'not-tested no-server-spoke',
      'delivery-delay': 'not-applicable none-accepted',
    },
  },
  {
    name: 'strict',
    title: 'enforces MTA-STS, and its certificate is made by itself',
    because:
      'RFC 8461 §4.2: a certificate that nobody vouches for keeps every letter back, as its own policy asks.',
    provider: { setup: { mtaSts: policy('enforce', 'mx.strict.example'), isSelfSigned: true } },
    expected: {
      'mta-sts': 'fail certificate-not-valid',
      'receive-over-ipv6': 'not-tested kept-back-by-policy',
      'ipv6-only-envelope': 'not-tested kept-back-by-policy',
      'ipv6-only-from': 'not-tested kept-back-by-policy',
      'mx-same-server': 'pass same-name',
      greylisting: 'not-tested no-server-spoke',
      'delivery-delay': 'not-applicable none-accepted',
    },
  },
  {
    name: 'half-policy',
    title: 'enforces an MTA-STS policy that names one of its two hosts',
    because: 'RFC 8461 §4.1: letters went to the host that is named; mail to the other would be kept back.',
    provider: {
      setup: {
        mtaSts: policy('enforce', 'mx.half-policy.example'),
        hosts: [
          { label: 'mx', preference: 10, doors: [{ family: 'ipv6' }, { family: 'ipv4' }] },
          { label: 'mx2', preference: 20, doors: [{ family: 'ipv6' }, { family: 'ipv4' }] },
        ],
      },
    },
    expected: { 'mta-sts': 'partial some-mx-not-in-policy' },
  },
  {
    name: 'wrong-test',
    title: 'tests an MTA-STS policy that names another host',
    because: 'RFC 8461 §5: in mode testing the letters go all the same; in mode enforce they would not.',
    provider: { setup: { mtaSts: policy('testing', 'old-mx.wrong-test.example') } },
    expected: { 'mta-sts': 'partial testing-misses-mx' },
  },
  {
    name: 'no-policy-host',
    title: 'announces an MTA-STS policy and has no host to serve it',
    because: 'RFC 8461 §3.3: the name mta-sts.<domain> does not exist, so there is no policy to follow.',
    provider: {
      setup: {
        dns: withMore(({ domain }) => [{ name: `_mta-sts.${domain}`, type: 'TXT', data: 'v=STSv1; id=1;' }]),
      },
    },
    expected: { 'mta-sts': 'partial no-policy-host' },
  },
  {
    name: 'two-records',
    title: 'has two MTA-STS records',
    because: 'RFC 8461 §3.1: more than one record that begins so means none.',
    provider: {
      setup: {
        dns: withMore(({ domain }) =>
          ['1', '2'].map((id) => ({
            name: `_mta-sts.${domain}`,
            type: 'TXT' as const,
            data: `v=STSv1; id=${id};`,
          })),
        ),
      },
    },
    expected: { 'mta-sts': 'partial record-unreadable' },
  },
  {
    name: 'gone-policy',
    title: 'announces an MTA-STS policy that cannot be read',
    because: 'RFC 8461 §3.3: without a readable policy senders go on as if there were none.',
    provider: { setup: { mtaSts: 'version: STSv2\r\n' } },
    expected: { 'mta-sts': 'partial policy-unreadable' },
  },
  {
    name: 'dim-sts',
    title: 'has an MTA-STS record that cannot be looked up',
    because: 'SERVFAIL: whether there is a policy nobody knows, and nothing is held back.',
    before: ({ demo }, { domain }) => demo.names.dns.setFault(`_mta-sts.${domain}`, 'servfail'),
    expected: { 'mta-sts': 'unknown could-not-look', 'our-side': 'pass well' },
  },
  {
    name: 'dane',
    title: 'publishes TLSA records for its MX host',
    because: 'RFC 6698 §2.1: the record is there; whether DNSSEC vouches for it is not seen.',
    provider: { setup: { dns: withMore(({ mx }) => [tlsa(mx.host)]) } },
    expected: { dane: 'pass published' },
  },
  {
    name: 'half-dane',
    title: 'publishes TLSA records for one of two MX hosts',
    because: 'RFC 7672 §2.2.1: a sender may be lured to the host without.',
    provider: {
      setup: {
        hosts: [
          { label: 'mx', preference: 10, doors: [{ family: 'ipv6' }, { family: 'ipv4' }] },
          { label: 'mx2', preference: 20, doors: [{ family: 'ipv6' }, { family: 'ipv4' }] },
        ],
        dns: withMore(({ mx }) => [tlsa(mx.host)]),
      },
    },
    expected: { dane: 'partial some-hosts' },
  },
  {
    name: 'dim-dane',
    title: 'has TLSA records that cannot be looked up',
    because: 'SERVFAIL: nothing is known of them.',
    before: ({ demo }, { mx }) => demo.names.dns.setFault(`_25._tcp.${mx.host}`, 'servfail'),
    expected: { dane: 'unknown could-not-look', 'our-side': 'pass well' },
  },
  {
    name: 'old-servers',
    title: 'has name servers without IPv6',
    because: 'Whoever has IPv6 alone can’t find its MX, though the MX itself takes mail over IPv6.',
    provider: { setup: { dns: without(({ ns }) => ns.host, 'AAAA') } },
    expected: { 'name-servers': 'fail no-aaaa' },
  },
  {
    name: 'outsourced',
    title: 'has its MX at another company, whose zone has name servers without IPv6',
    because:
      'The domain’s own zone is well, the MX host’s zone is not found over IPv6: pass of ② stands beside it.',
    provider: {
      setup: {
        dns: all(
          withMx([10, () => 'mx.big-mailer.example']),
          withMore(({ mx }) => [
            { name: 'big-mailer.example', type: 'NS', data: 'ns.big-mailer.example' },
            { name: 'ns.big-mailer.example', type: 'A', data: '198.18.250.53' },
            { name: 'mx.big-mailer.example', type: 'AAAA', data: mx.ipv6 },
            { name: 'mx.big-mailer.example', type: 'A', data: mx.ipv4 },
          ]),
        ),
      },
    },
    expected: { 'name-servers': 'fail no-aaaa' },
  },
  {
    name: 'one-server',
    title: 'has a name server that is dead beside one that answers',
    because: 'Resolvers go on to the other.',
    provider: {
      setup: {
        dns: withMore(({ domain, ns }) => [
          { name: domain, type: 'NS', data: `ns2.${domain}` },
          { name: `ns2.${domain}`, type: 'AAAA', data: (ns.addresses[0] ?? '').replace('::53', '::5353') },
        ]),
      },
    },
    expected: { 'name-servers': 'partial some-silent' },
  },
  {
    name: 'lame',
    title: 'names a server for its zone that knows nothing of it',
    because: 'It says itself that it does not serve the zone; whoever has IPv6 alone has no other.',
    provider: {
      setup: {
        dns: all(
          without(({ ns }) => ns.host, 'AAAA'),
          withMore(({ ns }) => [{ name: ns.host, type: 'AAAA', data: '3fff:fed::53' }]),
        ),
      },
    },
    before: ({ demo }) => demo.names.listenAt('3fff:fed::53', []),
    expected: { 'name-servers': 'fail none-answers' },
  },
  {
    name: 'mute-servers',
    title: 'has name servers that never answer over IPv6',
    because: 'A timeout from one place proves nothing of the servers: it could be our own way to them.',
    before: ({ demo }, { ns }) => demo.network.drop(ns.addresses.find((one) => one.includes(':')) ?? ''),
    expected: { 'name-servers': 'unknown silent-without-proof', 'our-side': 'pass well' },
  },
  {
    name: 'dim-servers',
    title: 'has NS records that cannot be looked up',
    because: 'SERVFAIL: nothing is known of its name servers.',
    before: ({ demo }, { domain }) => demo.names.dns.setFault(domain, 'servfail', 'NS'),
    expected: { 'name-servers': 'unknown could-not-look', 'our-side': 'pass well' },
  },
  {
    name: 'listed',
    title: 'sends from an address that a block list has',
    because: 'Information only (RFC 5782 §2.4): no list decides what a provider can do.',
    provider: {
      setup: {
        dns: withMore(({ out }) => [
          { name: listedAs(out.ipv6, 'bl.lists.example'), type: 'A', data: '127.0.0.2' },
        ]),
      },
    },
    expected: { 'block-lists': 'partial listed' },
  },
  {
    name: 'dim-list',
    title: 'sends from an address that a block list says nothing of',
    because: 'SERVFAIL of the list: not listed, and not cleared.',
    before: ({ demo }, { out }) =>
      demo.names.dns.setFault(listedAs(out.ipv6, 'bl.lists.example'), 'servfail'),
    expected: { 'block-lists': 'unknown could-not-look', 'our-side': 'pass well' },
  },
]
