import { overIpv6, refuses } from '../kit/manners.ts'
import type { Row } from './row.ts'
import { all, withName, withSpf } from './zones.ts'

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

/** What answers at the addresses of the MX hosts. */
export const serverRows: readonly Row[] = [
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
