import ipaddr from 'ipaddr.js'
import type { Endpoint } from './arrival.ts'
import type { Family } from './family.ts'

type Parsed = ReturnType<typeof ipaddr.parse>

const octet = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])'
const ipv4Pattern = new RegExp(`^${octet}(?:\\.${octet}){3}$`)
// A longer text is no address; the longest is an IPv6 address with an IPv4 tail.
const longestAddress = 45

/**
 * The canonical form of an address literal, null when the text is none.
 * RFC 5952 §4 for IPv6; an IPv4-mapped address keeps its look, `::ffff:192.0.2.1`. Only full literals count:
 * `127.1`, `2130706433`, `010.0.0.1`, brackets and zone ids are none.
 */
export const parseAddress = (text: string): string | null => readOf(text)?.canonical ?? null

/** The family of the packets to and from a canonical address: an IPv4-mapped one counts as IPv4. */
export const familyOf = (address: string): Family =>
  ipv4Pattern.test(address) || isMapped(address) ? 'ipv4' : 'ipv6'

/** Whether a canonical address is IPv4-mapped (RFC 4291 §2.5.5.2). */
export const isMapped = (address: string): boolean => address.startsWith('::ffff:') && address.includes('.')

/** The IPv4 address within an IPv4-mapped one; any other address as it is. */
export const unmapped = (address: string): string =>
  isMapped(address) ? address.slice('::ffff:'.length) : address

/**
 * The network of an address as a key for limits: `2001:db8:1:2::/64`, `192.0.2.0/24`. An IPv4-mapped address
 * counts as its IPv4 address. `bits` beyond the family's width mean the address alone.
 */
export function networkOf(address: string, bits: number): string {
  const read = readOf(unmapped(address))
  if (read === null) return address
  const width = Math.min(bits, widthOf(read.parsed))
  let network = read.networks.get(width)
  if (network === undefined) {
    network = `${textOf(masked(read.parsed, width))}/${width}`
    read.networks.set(width, network)
  }
  return network
}

/** Who counts as one client: the /64 of an IPv6 address, an IPv4 address itself, as `192.0.2.1/32`. */
export const clientNetwork = (address: string): string =>
  networkOf(address, familyOf(address) === 'ipv6' ? 64 : 32)

/** The name whose PTR record tells an address's name (RFC 1035 §3.5, RFC 3596 §2.5), without final dot. */
export function reverseName(address: string): string {
  const parsed = parsedOf(unmapped(address))
  if (parsed === null) return ''
  const bytes = parsed.toByteArray()
  if (parsed.kind() === 'ipv4') return `${bytes.toReversed().join('.')}.in-addr.arpa`
  const nibbles = bytes.flatMap((byte) => [byte >> 4, byte & 15]).toReversed()
  return `${nibbles.map((nibble) => nibble.toString(16)).join('.')}.ip6.arpa`
}

/**
 * The address in an address literal such as `[IPv6:2001:db8::1]` or `[192.0.2.1]`, as it stands for a domain in
 * HELO and mailboxes (RFC 5321 §4.1.3); null when the text is none.
 */
export function parseAddressLiteral(text: string): string | null {
  const inner = /^\[(.*)\]$/.exec(text)?.[1]
  if (inner === undefined) return null
  if (/^IPv6:/i.test(inner)) {
    const address = parseAddress(inner.slice('IPv6:'.length))
    return address?.includes(':') ? address : null
  }
  return ipv4Pattern.test(inner) ? inner : null
}

/** Reads `[2001:db8::53]:5353`, `192.0.2.53:5353`, `2001:db8::53` or `192.0.2.53`; null when it is none of them. */
export function parseEndpoint(text: string, defaultPort: number): Endpoint | null {
  const parts = /^(?:\[(?<six>[^\]]*)\]|(?<four>[^:]*))(?::(?<port>[0-9]{1,5}))?$/.exec(text)?.groups
  const address = parseAddress(parts?.six ?? parts?.four ?? text)
  if (address === null || (parts?.six !== undefined && !address.includes(':'))) return null
  const port = parts?.port === undefined ? defaultPort : Number(parts.port)
  return port <= 65_535 ? { address, port } : null
}

/** An endpoint as people write it: `[2001:db8::1]:25`, `192.0.2.1:25`. */
export const endpointText = ({ address, port }: Endpoint): string =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`

/** A block of addresses. `address` is canonical, its bits behind `bits` are zero. */
export interface Prefix {
  address: string
  bits: number
}

/** Reads `2001:db8::/32`, `192.0.2.0/24` or a single address; bits behind the length are cleared. Null when it is none. */
export function parsePrefix(text: string): Prefix | null {
  const [literal = '', length, ...rest] = text.split('/')
  const parsed = parsedOf(literal)
  if (parsed === null || rest.length > 0) return null
  if (length === undefined) return { address: textOf(parsed), bits: widthOf(parsed) }
  if (!/^[0-9]{1,3}$/.test(length) || Number(length) > widthOf(parsed)) return null
  return { address: textOf(masked(parsed, Number(length))), bits: Number(length) }
}

/** A prefix as people write it. */
export const prefixText = ({ address, bits }: Prefix): string => `${address}/${bits}`

/** Whether an address lies in a prefix of its own family; an IPv4-mapped one lies in IPv6 prefixes only. */
export function inPrefix(address: string, prefix: Prefix): boolean {
  const bytes = addressBytes(address)
  const base = addressBytes(prefix.address)
  return bytes !== null && base !== null && sharesBits(bytes, base, prefix.bits)
}

/** The 16 or 4 octets of an address, null when the text is none. */
export const addressBytes = (address: string): readonly number[] | null =>
  parsedOf(address)?.toByteArray() ?? null

/** Whether two addresses are of one family and begin with the same bits. */
export function sharesBits(one: readonly number[], other: readonly number[], bits: number): boolean {
  if (one.length !== other.length) return false
  const whole = bits >> 3
  for (let index = 0; index < whole; index += 1) if (one[index] !== other[index]) return false
  const rest = bits & 7
  return rest === 0 || (((one[whole] ?? 0) ^ (other[whole] ?? 0)) & (0xff00 >> rest) & 0xff) === 0
}

interface Read {
  /** Nobody changes it. */
  parsed: Parsed
  canonical: string
  /** Those that were asked for, by their width. */
  networks: Map<number, string>
}

// Each address of a mail is read dozens of times on its way, and most mails of an hour come from few.
const memo = new Map<string, Read | null>()
const mostRemembered = 2_000

function readOf(text: string): Read | null {
  if (text.length > longestAddress) return null
  const known = memo.get(text)
  if (known !== undefined) return known
  if (memo.size >= mostRemembered) memo.clear()
  const parsed = parse(text)
  const read = parsed === null ? null : { parsed, canonical: textOf(parsed), networks: new Map() }
  memo.set(text, read)
  return read
}

const parsedOf = (text: string): Parsed | null => readOf(text)?.parsed ?? null

function parse(text: string): Parsed | null {
  if (text.includes('%')) return null
  if (ipv4Pattern.test(text)) return ipaddr.IPv4.parse(text)
  if (!text.includes(':')) return null
  const hexadecimal = withoutIpv4Tail(text)
  return hexadecimal !== null && ipaddr.IPv6.isValid(hexadecimal) ? ipaddr.IPv6.parse(hexadecimal) : null
}

// ipaddr.js reads `::1.2.3.4` as `::ffff:1.2.3.4` and takes octal and hexadecimal tails.
function withoutIpv4Tail(text: string): string | null {
  if (!text.includes('.')) return text
  const start = text.lastIndexOf(':') + 1
  const tail = text.slice(start)
  if (!ipv4Pattern.test(tail)) return null
  const [a = 0, b = 0, c = 0, d = 0] = tail.split('.').map(Number)
  return `${text.slice(0, start)}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
}

function textOf(parsed: Parsed): string {
  if (parsed instanceof ipaddr.IPv4) return parsed.toString()
  // RFC 5952 §5: a well-known prefix with an IPv4 address in it is best shown in mixed notation.
  return parsed.isIPv4MappedAddress() ? `::ffff:${parsed.toIPv4Address()}` : parsed.toRFC5952String()
}

const widthOf = (parsed: Parsed): number => (parsed.kind() === 'ipv6' ? 128 : 32)

function masked(parsed: Parsed, bits: number): Parsed {
  const bytes = parsed.toByteArray().map((byte, index) => {
    const kept = Math.min(Math.max(bits - index * 8, 0), 8)
    return byte & (0xff << (8 - kept)) & 0xff
  })
  return ipaddr.fromByteArray(bytes)
}
