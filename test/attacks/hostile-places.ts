/** The addresses of those who attack by the DNS, in a /32 that counts as global on the ground. */
export const hostile = {
  /** The resolver that the service is told to ask. */
  dns: '2001:db8:d5::53',
  /** Takes every letter. */
  taker: '2001:db8:d5::25',
  /** Says 550 to every letter. */
  refuser: '2001:db8:d5::26',
  /** Whom SPF lets in everywhere: all clients, each of a /48 of its own. */
  network: '2001:db8:d500::/40',
  /** Nobody listens on any of these. */
  nobody: '2001:db8:d5:ffff::/64',
}

/** The address of a hostile client, one of 256 that have nothing in common. */
export const clientAt = (index: number): string => `2001:db8:${(0xd500 + (index % 256)).toString(16)}::25`

export const zone = 'hostile.example'

/** Reverse names that no address should have, by the client that has them. */
export const oddNames: readonly (readonly string[])[] = [
  ['\u001b[31mred\u001b[0m\u0007.evil.example'],
  ['a\r\nb\u0000c\u0085d.evil.example'],
  ['<script>alert(1)</script>.evil.example', '"><img src=x onerror=alert(1)>.evil.example'],
  ['\u202egnp.evil.example', '\u2066x\u2069.evil.example'],
  [['a'.repeat(62), 'b'.repeat(62), 'c'.repeat(62), 'd'.repeat(61)].join('.')],
  Array.from({ length: 200 }, (_, index) => `name${index}.evil.example`),
]
export const oddClients = oddNames.map((_, index) => clientAt(250 + index))

/** Names of mail exchangers that lead nowhere, whatever a resolver says of them. */
export const oddHosts = [
  ...['.', '2130706433', '0x7f000001', '017700000001', '127.1', '127.0.0.1', '::1', '[::1]', '[IPv6:::1]'],
  ...['localhost', 'localhost.localdomain', 'a..b', '-', '*', '<script>', '\u001b[31m', ' '],
]

/** What our own network's translator would make of 127.0.0.1, and how a DNS64 in front of us gives itself away. */
export const ownNat64 = { loopback: '2001:db8:64::7f00:1', proof: '2001:db8:64::c000:aa' }

/** Where no connection may ever be made: written by hand, not by the program's own table. */
export const forbidden = [
  ...['127.0.0.1', '127.1.2.3', '0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '169.254.169.254'],
  ...['172.16.0.1', '172.31.255.254', '192.0.0.8', '192.88.99.1', '192.168.0.1', '198.18.0.1', '198.19.0.1'],
  ...['203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
  ...['::', '::1', '::2', '::7f00:1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:169.254.169.254'],
  ...['::ffff:0:7f00:1', '64:ff9b::7f00:1', '64:ff9b::a00:1', '64:ff9b:1::7f00:1', '100::1', '100:0:0:1::1'],
  ...[
    '2001::1',
    '2001:1::1',
    '2001:2::1',
    '2001:10::1',
    '2001:20::1',
    '2002:7f00:1::1',
    '3fff::1',
    '5f00::1',
  ],
  ...['fc00::1', 'fd00:ec2::254', 'fe80::1', 'fec0::1', 'ff02::1', 'ff0e::1', '4000::1', ownNat64.loopback],
]

/** An honest domain that poisoned answers try to take over. */
export const coveted = 'coveted.example'
