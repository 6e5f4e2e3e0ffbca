import { addressBytes, type Prefix, parsePrefix } from './address.ts'

/** RFC 7050 §2.2: the addresses of ipv4only.arpa, which has no AAAA record but those that a DNS64 makes. */
const wellKnown = [
  [192, 0, 0, 170],
  [192, 0, 0, 171],
]

/** RFC 6052 §2.2: where the octets of the IPv4 address stand, by prefix length; octet 8 is always zero. */
const positions: readonly [bits: number, octets: readonly number[]][] = [
  [96, [12, 13, 14, 15]],
  [64, [9, 10, 11, 12]],
  [56, [7, 9, 10, 11]],
  [48, [6, 7, 9, 10]],
  [40, [5, 6, 7, 9]],
  [32, [4, 5, 6, 7]],
]

/**
 * The prefixes by which a DNS64 has made these AAAA records of ipv4only.arpa (RFC 7050 §3), each once. Where the
 * well-known address stands at two places of one address, the longer prefix is meant: the rest behind it is zero.
 */
export function nat64PrefixesIn(addresses: readonly string[]): Prefix[] {
  const found = addresses.flatMap((address) => {
    const bytes = addressBytes(address)
    if (bytes === null || bytes.length !== 16 || bytes[8] !== 0) return []
    const place = positions.find(([, octets]) =>
      wellKnown.some((one) => one.every((octet, index) => bytes[octets[index] ?? 0] === octet)),
    )
    const prefix = place === undefined ? null : parsePrefix(`${address}/${place[0]}`)
    return prefix === null ? [] : [prefix]
  })
  return [...new Map(found.map((prefix) => [`${prefix.address}/${prefix.bits}`, prefix])).values()]
}
