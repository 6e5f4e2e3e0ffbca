import { addressBytes, inPrefix, type Prefix, parseAddress, parsePrefix, sharesBits } from './address.ts'

/**
 * What kind of address one is. `global-ipv6` and `global-ipv4` are globally routable unicast; all else is special
 * by IANA's registries, or `unallocated` (outside 2000::/3 and every special block).
 */
export type AddressClass =
  | 'global-ipv6'
  | 'global-ipv4'
  | 'unspecified'
  | 'loopback'
  | 'ipv4-mapped'
  | 'ipv4-compatible'
  | 'nat64'
  | 'nat64-local'
  | '6to4'
  | 'teredo'
  | 'unique-local'
  | 'link-local'
  | 'site-local'
  | 'multicast'
  | 'documentation'
  | 'benchmarking'
  | 'orchid'
  | 'discard-only'
  | 'dummy'
  | 'segment-routing'
  | 'protocol-assignment'
  | 'private'
  | 'shared'
  | 'this-network'
  | 'reserved'
  | 'broadcast'
  | 'unallocated'

/**
 * What the operator adds to the registries: `alsoGlobal` counts as global, `own` are our addresses (canonical),
 * `nat64` the prefixes by which this network translates (RFC 7050).
 */
export interface DialPolicy {
  alsoGlobal: Prefix[]
  own: string[]
  nat64: readonly Prefix[]
}

/** Why an address is not dialled: its class, or that it is no address, our own, or made by our network's NAT64. */
export type NotDialable =
  | Exclude<AddressClass, 'global-ipv6' | 'global-ipv4'>
  | 'not-an-address'
  | 'own'
  | 'nat64-of-our-network'

// The first match counts, so what lies within another block stands before it.
const blocks: readonly (readonly [string, AddressClass])[] = [
  // RFC 6890 §2.2.2 and IANA's IPv4 special-purpose registry.
  ['0.0.0.0/32', 'unspecified'],
  ['0.0.0.0/8', 'this-network'],
  ['10.0.0.0/8', 'private'],
  ['100.64.0.0/10', 'shared'],
  ['127.0.0.0/8', 'loopback'],
  ['169.254.0.0/16', 'link-local'],
  ['172.16.0.0/12', 'private'],
  ['192.0.0.0/24', 'protocol-assignment'],
  ['192.0.2.0/24', 'documentation'],
  ['192.88.99.0/24', '6to4'],
  ['192.168.0.0/16', 'private'],
  ['198.18.0.0/15', 'benchmarking'],
  ['198.51.100.0/24', 'documentation'],
  ['203.0.113.0/24', 'documentation'],
  ['224.0.0.0/4', 'multicast'],
  ['255.255.255.255/32', 'broadcast'],
  ['240.0.0.0/4', 'reserved'],
  ['0.0.0.0/0', 'global-ipv4'],
  // RFC 6890 §2.2.3 and IANA's IPv6 special-purpose registry.
  ['::/128', 'unspecified'],
  ['::1/128', 'loopback'],
  ['::ffff:0:0/96', 'ipv4-mapped'],
  ['::/96', 'ipv4-compatible'],
  ['64:ff9b::/96', 'nat64'],
  ['64:ff9b:1::/48', 'nat64-local'],
  ['100::/64', 'discard-only'],
  // RFC 9780 §3: a destination for tests of tunnels, never of hosts.
  ['100:0:0:1::/64', 'dummy'],
  ['2001::/32', 'teredo'],
  ['2001:2::/48', 'benchmarking'],
  ['2001:10::/28', 'orchid'],
  ['2001:20::/28', 'orchid'],
  // RFC 2928 §2: the rest of the block has anycast services and identifiers, but no mail exchangers.
  ['2001::/23', 'protocol-assignment'],
  ['2001:db8::/32', 'documentation'],
  ['2002::/16', '6to4'],
  ['3fff::/20', 'documentation'],
  ['2000::/3', 'global-ipv6'],
  ['5f00::/16', 'segment-routing'],
  ['fc00::/7', 'unique-local'],
  ['fe80::/10', 'link-local'],
  ['fec0::/10', 'site-local'],
  ['ff00::/8', 'multicast'],
]

const table = blocks.flatMap(([text, kind]) => {
  const prefix = parsePrefix(text)
  const base = prefix === null ? null : addressBytes(prefix.address)
  return prefix === null || base === null ? [] : [{ base, bits: prefix.bits, kind }]
})

/** The class of a canonical address by IANA's registries alone; what is no address is `unallocated`. */
export function classifyAddress(address: string): AddressClass {
  const bytes = addressBytes(address)
  if (bytes === null) return 'unallocated'
  return table.find(({ base, bits }) => sharesBits(bytes, base, bits))?.kind ?? 'unallocated'
}

/** Whether an address is globally routable unicast, by the registries or by the operator's word. */
export function isGlobal(address: string, alsoGlobal: readonly Prefix[]): boolean {
  const kind = classifyAddress(address)
  if (kind === 'global-ipv6' || kind === 'global-ipv4') return true
  if (neverGlobal.has(kind)) return false
  return alsoGlobal.some((prefix) => inPrefix(address, prefix) && names(prefix, kind))
}

/**
 * Whether we may connect to an address: an allow-list, 2000::/3 and IPv4 less their special blocks, plus
 * `alsoGlobal`; never our own addresses and never what a NAT64 made. Else the reason.
 */
export function isDialable(address: string, policy: DialPolicy): true | NotDialable {
  const canonical = parseAddress(address)
  if (canonical === null) return 'not-an-address'
  if (policy.own.includes(canonical)) return 'own'
  if (policy.nat64.some((prefix) => inPrefix(canonical, prefix))) return 'nat64-of-our-network'
  const kind = classifyAddress(canonical)
  if (kind === 'global-ipv6' || kind === 'global-ipv4') return true
  return isGlobal(canonical, policy.alsoGlobal) ? true : kind
}

// No configuration makes hosts of these, and a mapped address would leave by IPv4.
const neverGlobal: ReadonlySet<AddressClass> = new Set([
  'unspecified',
  'multicast',
  'broadcast',
  'ipv4-mapped',
  'ipv4-compatible',
  'nat64',
])

// Loopback is opened by its own name only, so that a wide prefix such as ::/0 doesn't let strangers in.
const names = (prefix: Prefix, kind: AddressClass): boolean =>
  kind !== 'loopback' || classifyAddress(prefix.address) === 'loopback'
