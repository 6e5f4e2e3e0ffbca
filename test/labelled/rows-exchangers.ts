import { overIpv6, refuses } from '../kit/manners.ts'
import type { Row } from './row.ts'
import { all, withMore, withMx, withName, without, withSpf } from './zones.ts'

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
    name: 'dead-backup',
    title: 'has a backup MX that is dead on purpose',
    because: 'Nobody needs it while the preferred MX takes mail, and nothing was sent there.',
    provider: {
      setup: {
        hosts: [
          { label: 'mx', preference: 10, doors: [{ family: 'ipv6' }, { family: 'ipv4' }] },
          {
            label: 'nolisting',
            preference: 20,
            doors: [
              { family: 'ipv6', state: 'silent' },
              { family: 'ipv4', state: 'silent' },
            ],
          },
        ],
      },
    },
    expected: {},
  },
  {
    name: 'half-dead',
    title: 'has a dead IPv6 address beside one that takes mail',
    because: 'The letters went to the other address: both abilities pass, the dead address is told of.',
    provider: {
      setup: {
        hosts: [
          {
            label: 'mx',
            preference: 10,
            doors: [{ family: 'ipv6', state: 'closed' }, { family: 'ipv6' }, { family: 'ipv4' }],
          },
        ],
      },
    },
    expected: { 'mx-reachable': 'partial some-dead', 'our-side': 'pass well' },
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
  {
    name: 'closed',
    title: 'publishes an AAAA and refuses connections there',
    because:
      'Every IPv6 address of the preferred MX refused TCP, our own IPv6 works: ② fails, B4 answers ③ and ④.',
    provider: { fault: 'ipv6-port-closed' },
    expected: {
      'receive-over-ipv6': 'fail port-refused',
      'mx-reachable': 'fail none-answers',
      'our-side': 'pass well',
    },
  },
  {
    name: 'all-closed',
    title: 'has IPv6 alone and refuses connections there',
    because: 'Nothing answers, over any family; nobody can be told by mail.',
    provider: {
      only: 'ipv6',
      setup: { hosts: [{ label: 'mx', preference: 10, doors: [{ family: 'ipv6', state: 'closed' }] }] },
    },
    expected: {
      ...unreached,
      'receive-over-ipv6': 'fail port-refused',
      'mx-reachable': 'fail none-answers',
      'our-side': 'pass well',
    },
  },
  {
    name: 'silent',
    title: 'publishes an AAAA that swallows connections',
    because:
      'Three timeouts and more, while its own client of the same /32 reached us over IPv6: a path exists, so ② fails.',
    provider: {
      setup: {
        hosts: [
          { label: 'mx', preference: 10, doors: [{ family: 'ipv6', state: 'silent' }, { family: 'ipv4' }] },
        ],
      },
    },
    expected: {
      'receive-over-ipv6': 'fail never-answers-over-ipv6',
      'mx-reachable': 'fail none-answers',
      'our-side': 'pass well',
    },
  },
  {
    name: 'far-silent',
    title: 'publishes an AAAA that swallows connections, and sends by a stranger’s network',
    because: 'A timeout from one place proves nothing, and nothing shows that a path exists.',
    provider: {
      setup: {
        hosts: [
          { label: 'mx', preference: 10, doors: [{ family: 'ipv6', state: 'silent' }, { family: 'ipv4' }] },
        ],
        dns: all(
          withSpf('v=spf1 ip6:3fff:fee::/32 -all'),
          withName('3fff:fee::26', () => 'relay.stranger.example'),
        ),
      },
    },
    mail: { clients: { ipv6: '3fff:fee::26' }, helo: 'relay.stranger.example' },
    expected: {
      'receive-over-ipv6': 'unknown timeouts-without-proof',
      'mx-reachable': 'unknown silent-without-proof',
      'our-side': 'pass well',
    },
  },
  {
    name: 'two-servers',
    title: 'has another server behind IPv6 than behind IPv4',
    because: 'Over IPv6 every mail is refused by a server of another name; over IPv4 the usual one takes it.',
    provider: {
      setup: {
        hosts: [
          {
            label: 'mx',
            preference: 10,
            doors: [{ family: 'ipv6', greetsAs: 'old-router.two-servers.example' }, { family: 'ipv4' }],
          },
        ],
        manners: [refuses('rcpt', '550 5.7.1 Go away', overIpv6)],
      },
    },
    expected: {
      'receive-over-ipv6': 'fail ipv6-refused-ipv4-accepted',
      'mx-same-server': 'partial different-names',
    },
  },
  {
    name: 'many-names',
    title: 'greets by another name at each of two IPv6 addresses',
    because: 'A group of servers behind one host: its names tell nothing of what stands behind the families.',
    provider: {
      setup: {
        hosts: [
          {
            label: 'mx',
            preference: 10,
            doors: [
              { family: 'ipv6', greetsAs: 'a1.many-names.example' },
              { family: 'ipv6', greetsAs: 'a2.many-names.example' },
              { family: 'ipv4', greetsAs: 'a3.many-names.example' },
            ],
          },
        ],
        manners: [refuses('rcpt', '451 4.7.1 Not here, not now', overIpv6)],
      },
    },
    expected: {
      'receive-over-ipv6': 'unknown gave-up-on-4xx',
      'mx-same-server': 'unknown names-vary',
    },
  },
  {
    name: 'unencrypted',
    title: 'offers no STARTTLS',
    because: 'The letters went in plain.',
    provider: { setup: { hides: ['STARTTLS'] } },
    expected: { 'starttls-receiving': 'partial not-offered' },
  },
  {
    name: 'rusty',
    title: 'offers STARTTLS and cannot do it',
    because: 'R24: each letter went in plain over a fresh connection behind a failed handshake.',
    provider: { fault: 'breaks-starttls' },
    expected: { 'starttls-receiving': 'partial handshake-fails' },
  },
]
