import type { Row } from './row.ts'
import { all, withMore, withMx, without } from './zones.ts'

/** No letter got to a server, and nobody can be told by mail. */
const unreached = {
  'receive-over-ipv6': 'unknown not-reached',
  'ipv6-only-envelope': 'not-tested never-reached',
  'ipv6-only-from': 'not-tested never-reached',
  'mx-reachable': 'not-applicable no-address',
  'starttls-receiving': 'not-tested not-reached',
  greylisting: 'not-tested no-server-spoke',
  'delivery-delay': 'not-applicable none-accepted',
} as const

/** Where mail to the person goes: MX records, their hosts, the hosts' addresses. */
export const exchangerRows: readonly Row[] = [
  {
    name: 'no-aaaa',
    title: 'has an MX host without AAAA',
    because: 'Asked twice, the A record exists: ② fails. B4 goes over IPv4 and answers ③ and ④.',
    provider: { fault: 'mx-without-aaaa' },
    expected: {
      'receive-over-ipv6': 'fail no-aaaa',
      'mx-addresses': 'fail none-has-ipv6',
      'mail-domains': 'partial some-without-ipv6',
    },
  },
  {
    name: 'old-backup',
    title: 'has a backup MX without AAAA',
    because: 'The preferred MX takes mail over IPv6, so the ability is whole; the backup is told of.',
    provider: {
      setup: {
        hosts: [
          { label: 'mx', preference: 10, doors: [{ family: 'ipv6' }, { family: 'ipv4' }] },
          { label: 'backup', preference: 20, doors: [{ family: 'ipv4' }] },
        ],
      },
    },
    expected: { 'mx-addresses': 'partial some-have-ipv6' },
  },
  {
    name: 'addressless',
    title: 'has an MX host without any address',
    because: 'The name exists and has neither A nor AAAA: no mail server in the world can deliver.',
    provider: {
      setup: {
        dns: all(
          without(({ mx }) => mx.host),
          withMore(({ mx }) => [{ name: mx.host, type: 'TXT', data: 'moved' }]),
        ),
      },
    },
    expected: {
      ...unreached,
      'mx-addresses': 'fail none-has-an-address',
      'mail-domains': 'fail cannot-be-answered',
    },
  },
  {
    name: 'unknown-host',
    title: 'has an MX host that does not exist, before one that does',
    because: 'Mail gets through by the second host; the first is a mistake of the domain’s owner.',
    provider: { setup: { dns: withMx([10, ({ domain }) => `gone.${domain}`], [20, ({ mx }) => mx.host]) } },
    expected: { 'mx-names': 'partial unknown-host', 'mx-addresses': 'partial some-have-ipv6' },
  },
  {
    name: 'alias',
    title: 'has an MX host that is an alias',
    because: 'RFC 2181 §10.3 forbids it; most servers follow it all the same, and so do we.',
    provider: {
      setup: {
        dns: all(
          withMx([10, ({ domain }) => `alias.${domain}`]),
          withMore(({ domain, mx }) => [{ name: `alias.${domain}`, type: 'CNAME', data: mx.host }]),
        ),
      },
    },
    expected: { 'mx-names': 'partial alias' },
  },
  {
    name: 'literal-mx',
    title: 'has an address where the MX should name a host',
    because: 'RFC 5321 §5.1: an MX names a host. Its text is no name that could have an address.',
    provider: { setup: { dns: withMx([10, ({ mx }) => mx.ipv4]) } },
    expected: {
      ...unreached,
      'mx-names': 'fail address-instead-of-name',
      'mx-addresses': 'fail none-has-an-address',
      'mail-domains': 'fail cannot-be-answered',
    },
  },
  {
    name: 'literal-beside',
    title: 'has an address among the names of its MX hosts',
    because: 'RFC 5321 §5.1: the address is no host; letters went to the one that is.',
    provider: { setup: { dns: withMx([10, ({ mx }) => mx.host], [20, ({ mx }) => mx.ipv4]) } },
    expected: { 'mx-names': 'partial address-among-names', 'mx-addresses': 'partial some-have-ipv6' },
  },
  {
    name: 'implicit',
    title: 'has no MX, but addresses of its own',
    because: 'RFC 5321 §5.1: the domain itself is its mail exchanger.',
    provider: {
      setup: {
        dns: all(
          without(({ domain }) => domain, 'MX'),
          withMore(({ domain, mx }) => [
            { name: domain, type: 'AAAA', data: mx.ipv6 },
            { name: domain, type: 'A', data: mx.ipv4 },
          ]),
        ),
      },
    },
    expected: { 'mx-names': 'pass implicit' },
  },
  {
    name: 'null-mx',
    title: 'says by a null MX that it takes no mail',
    because: 'RFC 7505 §3: that is a statement and no fault; nothing can be tested.',
    provider: { setup: { dns: withMx([0, () => '']) } },
    expected: {
      ...unreached,
      'receive-over-ipv6': 'not-applicable null-mx',
      'mx-addresses': 'not-applicable takes-no-mail',
      'mx-names': 'not-applicable takes-no-mail',
      'mail-domains': 'not-applicable takes-no-mail',
    },
  },
  {
    name: 'no-domain',
    title: 'sends for a domain that does not exist',
    because: 'Nothing is published, so nothing forbids it: neutral. No answer can be delivered.',
    mail: { from: 'anna@never-registered.example' },
    expected: {
      ...unreached,
      'mx-addresses': 'fail no-such-domain',
      'mx-names': 'not-applicable no-such-domain',
      'mail-domains': 'fail cannot-be-answered',
      spf: 'fail no-record',
      'spf-families': 'not-applicable no-record',
      dkim: 'partial passed-for-another-domain',
      dmarc: 'not-applicable no-record',
      'name-servers': 'not-applicable no-zone',
    },
  },
  {
    name: 'dim-mx',
    title: 'has MX records that cannot be looked up',
    because: 'SERVFAIL to the end of all tries: nothing is known, nobody is blamed.',
    before: ({ demo }, { domain }) => demo.names.dns.setFault(domain, 'servfail', 'MX'),
    expected: {
      ...unreached,
      'receive-over-ipv6': 'unknown dns-trouble',
      'mx-addresses': 'unknown could-not-look',
      'mx-names': 'unknown could-not-look',
      'mail-domains': 'unknown could-not-look',
      'mx-reachable': 'not-tested not-tried',
      dane: 'unknown could-not-look',
      'our-side': 'pass well',
    },
  },
  {
    name: 'dim-aaaa',
    title: 'has an MX host whose AAAA cannot be looked up',
    because:
      'A gets through over IPv4. Whether there is an AAAA record nobody knows, so B says nothing; B4 does.',
    before: ({ demo }, { mx }) => demo.names.dns.setFault(mx.host, 'servfail', 'AAAA'),
    expected: {
      'receive-over-ipv6': 'unknown dns-trouble',
      'mx-addresses': 'unknown could-not-look',
      'mx-names': 'unknown could-not-look',
      'mail-domains': 'unknown could-not-look',
      'our-side': 'pass well',
    },
  },
  {
    name: 'six-alone',
    title: 'has IPv6 alone',
    because: 'Nothing that we look at needs IPv4.',
    provider: { only: 'ipv6' },
    expected: {},
  },
]
