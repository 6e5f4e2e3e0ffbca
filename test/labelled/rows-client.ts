import { reverseName } from '../../src/values/address.ts'
import type { Row } from './row.ts'
import { all, withDmarc, withMore, withName, withSpf } from './zones.ts'

/** What is found of the proofs where only DKIM speaks for the sender. */
const gateway = {
  'send-to-ipv6-only': 'ours came-by-gateway',
  'client-reverse-dns': 'ours came-by-gateway',
  'helo-name': 'ours came-by-gateway',
  spf: 'ours came-by-gateway',
  'gmail-over-ipv6': 'ours came-by-gateway',
  'microsoft-over-ipv6': 'ours came-by-gateway',
  'linkedin-over-ipv6': 'ours came-by-gateway',
  'block-lists': 'ours came-by-gateway',
} as const

/** Where the mail comes from: the client's address, its names, what it says in EHLO. */
export const clientRows: readonly Row[] = [
  {
    name: 'ready',
    title: 'is ready for IPv6 in every way',
    because: 'This is the provider that every other row is told against.',
    expected: {},
  },
  {
    name: 'six-to-four',
    title: 'sends by 6to4',
    because:
      'RFC 7526 §4 deprecates 6to4: the mail came, yet not over native IPv6, so the ability is partial.',
    provider: {
      setup: {
        dns: all(
          withSpf('v=spf1 ip6:2002::/16 -all'),
          withName('2002:c612:fa::26', ({ out }) => out.host),
        ),
      },
    },
    mail: { clients: { ipv6: '2002:c612:fa::26' } },
    expected: { 'send-to-ipv6-only': 'partial arrived-tunnelled', 'client-address': 'partial 6to4' },
  },
  {
    name: 'teredo',
    title: 'sends by Teredo',
    because: 'RFC 4380: a tunnel through a NAT, no native IPv6.',
    provider: {
      setup: {
        dns: all(
          withSpf('v=spf1 ip6:2001::/32 -all'),
          withName('2001:0:c612:1::26', ({ out }) => out.host),
        ),
      },
    },
    mail: { clients: { ipv6: '2001:0:c612:1::26' } },
    expected: { 'send-to-ipv6-only': 'partial arrived-tunnelled', 'client-address': 'partial teredo' },
  },
  {
    name: 'unique-local',
    title: 'is seen with a private address, as behind a container bridge',
    because:
      'No stranger comes from fd00::/8: something of ours has put it in the place of the real address. DKIM lets it in.',
    mail: { clients: { ipv6: 'fd00:172:17::1' } },
    expected: { ...gateway, 'client-address': 'ours not-public' },
  },
  {
    name: 'mapped',
    title: 'is seen with an IPv4-mapped address',
    because:
      'A listener for both families shows IPv4 clients so: it is our listener that mixes them up. The IPv6-only address refuses such mail with the reason, so it goes to the control address.',
    mail: { to: 'test@control.example', clients: { ipv4: '::ffff:198.18.250.1' } },
    expected: {
      ...gateway,
      'send-to-ipv6-only': 'not-tested arrived-at-control',
      'client-address': 'ours mapped',
    },
  },
  {
    name: 'translated',
    title: 'is seen with an address of NAT64',
    because:
      'RFC 6052 §2.1: the well-known prefix holds an IPv4 address, so a translator of our network made it.',
    mail: { clients: { ipv6: '64:ff9b::c612:fa01' } },
    expected: { ...gateway, 'client-address': 'ours translated' },
  },
  {
    name: 'our-own-address',
    title: 'is seen with an address of this machine itself',
    because: 'Nobody else has it: a proxy in front of us speaks for the client.',
    mail: { clients: { ipv6: '2001:db8:25::44' } },
    expected: { ...gateway, 'client-address': 'ours our-gateway' },
  },
  {
    name: 'to-control',
    title: 'writes to the control address, over IPv4',
    because: 'The control domain has IPv4 alone, so ① was not asked; both answers go out as ever.',
    mail: { to: 'test@control.example', hops: [] },
    expected: {
      'send-to-ipv6-only': 'not-tested arrived-at-control',
      'client-address': 'not-applicable by-ipv4',
      'gmail-over-ipv6': 'not-applicable not-over-ipv6',
      'microsoft-over-ipv6': 'not-applicable not-over-ipv6',
      'linkedin-over-ipv6': 'not-applicable not-over-ipv6',
      'received-hops': 'not-applicable no-hops',
    },
  },
  {
    name: 'nameless',
    title: 'sends from an address without a name',
    because:
      'Gmail and Microsoft publish that they refuse mail over IPv6 from such a one; we take it and say so.',
    provider: { fault: 'no-reverse-dns' },
    expected: {
      'client-reverse-dns': 'fail no-name',
      'gmail-over-ipv6': 'fail no-reverse-dns',
      'microsoft-over-ipv6': 'fail no-reverse-dns',
      'linkedin-over-ipv6': 'partial would-have-refused',
    },
  },
  {
    name: 'misnamed',
    title: 'sends from an address whose name leads elsewhere',
    because: 'RFC 8601 §3: iprev fails. Gmail wants the way back, Microsoft asks for a PTR record alone.',
    provider: {
      setup: {
        dns: all(
          (records, { out }) => records.filter(({ name }) => name !== reverseName(out.ipv6)),
          withMore(({ out, mx }) => [{ name: reverseName(out.ipv6), type: 'PTR', data: mx.host }]),
        ),
      },
    },
    expected: {
      'client-reverse-dns': 'fail name-points-elsewhere',
      'gmail-over-ipv6': 'fail no-reverse-dns',
    },
  },
  {
    name: 'phantom',
    title: 'sends from an address whose name does not exist',
    because: 'RFC 8601 §3: a name without an address confirms nothing.',
    provider: {
      setup: {
        dns: all(
          (records, { out }) => records.filter(({ name }) => name !== reverseName(out.ipv6)),
          withMore(({ out, domain }) => [
            { name: reverseName(out.ipv6), type: 'PTR', data: `gone.${domain}` },
          ]),
        ),
      },
    },
    expected: { 'client-reverse-dns': 'fail name-without-address', 'gmail-over-ipv6': 'fail no-reverse-dns' },
  },
  {
    name: 'veiled',
    title: 'sends from an address whose name cannot be looked up',
    because: 'Its name server says SERVFAIL: a failed look is held against nobody, here or at Gmail.',
    before: ({ demo }, { out }) => demo.names.dns.setFault(reverseName(out.ipv6), 'servfail'),
    expected: {
      'client-reverse-dns': 'unknown could-not-look',
      'gmail-over-ipv6': 'unknown could-not-look',
      'microsoft-over-ipv6': 'unknown could-not-look',
      'linkedin-over-ipv6': 'unknown could-not-look',
      'our-side': 'pass well',
    },
  },
  {
    name: 'other-name',
    title: 'says the name of another host of its own in EHLO',
    because: 'RFC 5321 §4.1.4 forbids to refuse for it, but the name leads to another address.',
    mail: ({ mx }) => ({ helo: mx.host }),
    expected: { 'helo-name': 'partial points-elsewhere' },
  },
  {
    name: 'old-name',
    title: 'says a name in EHLO that has IPv4 alone',
    because: 'The name is not wrong, and over IPv6 it leads nowhere.',
    provider: {
      setup: { dns: withMore(({ domain }) => [{ name: `old.${domain}`, type: 'A', data: '198.18.250.9' }]) },
    },
    mail: ({ domain }) => ({ helo: `old.${domain}` }),
    expected: { 'helo-name': 'partial other-family-only' },
  },
  {
    name: 'literal',
    title: 'says an address literal in EHLO',
    because: 'RFC 5321 §2.3.5 allows it to hosts without a name; many filters do not.',
    mail: ({ out }) => ({ helo: `[IPv6:${out.ipv6}]` }),
    expected: { 'helo-name': 'partial address-literal' },
  },
  {
    name: 'made-up-name',
    title: 'says a name in EHLO that does not exist',
    because: 'RFC 5321 §2.3.5: the name must resolve.',
    mail: ({ domain }) => ({ helo: `nowhere.${domain}` }),
    expected: { 'helo-name': 'fail no-address' },
  },
  {
    name: 'bare-name',
    title: 'says its local name in EHLO',
    because: 'RFC 5321 §2.3.5 wants a fully qualified name; `mailserver` is none.',
    mail: { helo: 'mailserver' },
    expected: { 'helo-name': 'fail not-a-name' },
  },
  {
    name: 'dim-name',
    title: 'says a name in EHLO that cannot be looked up',
    because: 'SERVFAIL for the name: nothing is known of it.',
    mail: ({ domain }) => ({ helo: `dim.${domain}` }),
    before: ({ demo }, { domain }) => demo.names.dns.setFault(`dim.${domain}`, 'servfail'),
    expected: { 'helo-name': 'unknown could-not-look', 'our-side': 'pass well' },
  },
  {
    name: 'in-plain',
    title: 'does not use STARTTLS',
    because: 'We offer it. Gmail asks for TLS, but how this server speaks to Gmail cannot be seen from here.',
    mail: { isPlain: true },
    expected: { 'starttls-sending': 'partial plain', 'gmail-over-ipv6': 'partial not-encrypted' },
  },
  {
    name: 'mixed-hops',
    title: 'passes the mail on over IPv4 inside',
    because: 'One of the two hops that its Received fields tell of was IPv4.',
    mail: ({ out, domain }) => ({
      hops: [
        `from inner.${domain} (inner.${domain} [198.18.250.7]) by ${out.host} (Postfix) with ESMTPS id A1`,
        `from laptop.${domain} ([IPv6:3fff:f::7]) by inner.${domain} (Postfix) with ESMTPSA id A2`,
      ],
    }),
    expected: { 'received-hops': 'partial some-over-ipv4' },
  },
  {
    name: 'old-hops',
    title: 'uses IPv4 alone inside',
    because: 'Every hop before the last was IPv4.',
    mail: ({ out, domain }) => ({
      hops: [
        `from laptop.${domain} (laptop.${domain} [198.18.250.7]) by ${out.host} (Postfix) with ESMTPSA id A1`,
      ],
    }),
    expected: { 'received-hops': 'partial none-over-ipv6' },
  },
  {
    name: 'no-hops',
    title: 'makes the mail on its sending host',
    because: 'Without Received fields there was no hop before the one to us.',
    mail: { hops: [] },
    expected: { 'received-hops': 'not-applicable no-hops' },
  },
  {
    name: 'hidden-hops',
    title: 'hides the addresses of its hops',
    because: 'The Received field names a host without an address: the family is not told.',
    mail: ({ out, domain }) => ({ hops: [`from inner.${domain} by ${out.host} with HTTP`] }),
    expected: { 'received-hops': 'unknown not-told' },
  },
  {
    name: 'two-answers',
    title: 'is proved by nothing, and by a policy that asks for nothing',
    because:
      'Neither SPF nor DKIM nor an enforced policy: neutral, answered once a day with A and B, and what fails is told.',
    provider: { setup: { dns: all(withSpf(null), withDmarc('v=DMARC1; p=none')) } },
    mail: { signedBy: null },
    expected: {
      spf: 'fail no-record',
      'spf-families': 'not-applicable no-record',
      dkim: 'fail not-signed',
      dmarc: 'fail failed',
      'gmail-over-ipv6': 'fail not-authenticated',
      'microsoft-over-ipv6': 'fail not-authenticated',
      'linkedin-over-ipv6': 'partial would-have-refused',
    },
  },
]
