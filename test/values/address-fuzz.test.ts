import { isIP, isIPv6 } from 'node:net'
import fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { expect } from 'vitest'
import {
  addressBytes,
  familyOf,
  inPrefix,
  networkOf,
  parseAddress,
  parseAddressLiteral,
  parseEndpoint,
  parsePrefix,
  prefixText,
  reverseName,
} from '../../src/values/address.ts'
import { type DialPolicy, isDialable } from '../../src/values/address-range.ts'
import { fuzz } from '../kit/fuzz.ts'

/** An address as a number, so that nothing of the code under test decides where it lies. */
type Number6 = bigint

const bits128 = (high: number[]): Number6 => high.reduce((sum, part) => (sum << 16n) | BigInt(part), 0n)

/** From and to (inclusive) by the first two groups of sixteen bits, the rest free. */
const under = (high: number[], length: number): [Number6, Number6] => {
  const groups = [...high, ...Array<number>(8 - high.length).fill(0)]
  const first = bits128(groups)
  return [first, first | ((1n << BigInt(128 - length)) - 1n)]
}

const allowed6 = under([0x2000], 3)
const special6 = [
  under([0x2001, 0], 23),
  under([0x2001, 0x0db8], 32),
  under([0x2002], 16),
  under([0x3fff, 0], 20),
]

/** What may be dialled over IPv6, written down once more: 2000::/3 less what IANA has set apart in it. */
const isAllowed6 = (number: Number6): boolean =>
  number >= allowed6[0] &&
  number <= allowed6[1] &&
  !special6.some(([from, to]) => number >= from && number <= to)

/** The same for IPv4, by its first three octets. */
function isAllowed4([a = 0, b = 0, c = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false
  if (a === 100) return b < 64 || b > 127
  if (a === 169) return b !== 254
  if (a === 172) return b < 16 || b > 31
  if (a === 192 && b === 0) return c !== 0 && c !== 2
  if (a === 192 && b === 88) return c !== 99
  if (a === 192) return b !== 168
  if (a === 198) return b !== 18 && b !== 19 && !(b === 51 && c === 100)
  if (a === 203) return !(b === 0 && c === 113)
  return true
}

const hexadecimal = (number: Number6): string =>
  Array.from({ length: 8 }, (_, group) => ((number >> BigInt(112 - 16 * group)) & 0xffffn).toString(16)).join(
    ':',
  )

const edges6 = [
  allowed6,
  ...special6,
  ...[
    under([], 96),
    under([0, 0, 0, 0, 0, 0xffff], 96),
    under([0x64, 0xff9b], 96),
    under([0x64, 0xff9b, 1], 48),
  ],
  ...[under([0x100], 64), under([0xfc00], 7), under([0xfe80], 10), under([0xff00], 8), under([0x5f00], 16)],
].flat()

/** Anywhere, or within a few of an edge. */
const number6 = fc.oneof(
  fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }),
  fc
    .tuple(fc.constantFrom(...edges6), fc.bigInt({ min: -3n, max: 3n }))
    .map(([edge, step]) => BigInt.asUintN(128, edge + step)),
  fc
    .tuple(fc.constantFrom(...edges6), fc.bigInt({ min: 0n, max: (1n << 112n) - 1n }))
    .map(([edge, low]) => edge ^ low),
)

const octet = fc.oneof(
  fc.integer({ min: 0, max: 255 }),
  fc.constantFrom(
    0,
    2,
    10,
    15,
    16,
    18,
    19,
    20,
    31,
    32,
    51,
    63,
    64,
    88,
    99,
    100,
    113,
    127,
    128,
    168,
    169,
    172,
    192,
    198,
    203,
    223,
    224,
    254,
    255,
  ),
)
const octets = fc.tuple(octet, octet, octet, octet)

const nothingMore: DialPolicy = { alsoGlobal: [], own: [], nat64: [] }

fuzz('no IPv6 address is dialled but of 2000::/3 less its special blocks', 1500, number6, (number) => {
  expect(isDialable(hexadecimal(number), nothingMore) === true).toBe(isAllowed6(number))
})

fuzz('no IPv4 address is dialled but global unicast, and none in IPv6 clothes', 1500, octets, (four) => {
  const text = four.join('.')
  expect(isDialable(text, nothingMore) === true).toBe(isAllowed4(four))
  for (const clothes of [`::ffff:${text}`, `::${text}`, `64:ff9b::${text}`])
    expect(isDialable(clothes, nothingMore)).not.toBe(true)
})

const prefix = fc
  .tuple(
    fc.oneof(
      number6.map(hexadecimal),
      octets.map((four) => four.join('.')),
    ),
    fc.integer({ min: 0, max: 128 }),
  )
  .map(([address, bits]) => parsePrefix(`${address}/${address.includes(':') ? bits : bits % 33}`))
  .filter((read) => read !== null)

const policies = fc.record({
  alsoGlobal: fc.array(prefix, { maxLength: 3 }),
  own: fc.array(
    number6.map((number) => parseAddress(hexadecimal(number)) ?? ''),
    { maxLength: 2 },
  ),
  nat64: fc.array(prefix, { maxLength: 2 }),
})

fuzz(
  'no policy opens what is no unicast address, our own, mapped, or made by a translator',
  1500,
  fc.record({ policy: policies, number: number6, chosen: fc.nat(3) }),
  ({ policy, number, chosen }) => {
    const named = [...policy.own, ...policy.nat64.map(({ address }) => address)]
    const address = named[chosen] ?? hexadecimal(number)
    if (isDialable(address, policy) !== true) return
    const canonical = parseAddress(address) ?? ''
    expect(policy.own).not.toContain(canonical)
    expect(policy.nat64.some((one) => inPrefix(canonical, one))).toBe(false)
    const value = BigInt(
      `0x${(addressBytes(canonical) ?? []).map((byte) => byte.toString(16).padStart(2, '0')).join('')}`,
    )
    if (canonical.includes('.')) return
    expect(value >> 120n).not.toBe(0xffn)
    expect(value >> 32n).not.toBe(0n)
    expect(value >> 32n).not.toBe(0xffffn)
    expect(isAllowed6(value) || policy.alsoGlobal.some((one) => inPrefix(canonical, one))).toBe(true)
  },
)

fuzz(
  'an IPv6 address is written as RFC 5952 says, and read again as what it was',
  1500,
  number6,
  (number) => {
    const spelled = hexadecimal(number)
    const canonical = parseAddress(spelled.toUpperCase()) ?? ''
    const theirs = ipaddr.IPv6.parse(spelled)
    if (!theirs.isIPv4MappedAddress()) expect(canonical).toBe(theirs.toRFC5952String())
    expect(isIPv6(canonical)).toBe(true)
    expect(parseAddress(canonical)).toBe(canonical)
    expect(addressBytes(canonical)).toEqual(theirs.toByteArray())
    expect(familyOf(canonical)).toBe(theirs.isIPv4MappedAddress() ? 'ipv4' : 'ipv6')
    expect(parseAddressLiteral(`[IPv6:${canonical}]`)).toBe(canonical)
    expect(parseEndpoint(`[${canonical}]:25`, 1)).toEqual({ address: canonical, port: 25 })
  },
)

fuzz(
  'a network holds the address that it was made of, and no other with another beginning',
  1500,
  fc.record({ number: number6, other: number6, bits: fc.integer({ min: 0, max: 128 }) }),
  ({ number, other, bits }) => {
    const read = parsePrefix(`${hexadecimal(number)}/${bits}`)
    if (read === null) throw new Error('no prefix')
    expect(inPrefix(hexadecimal(number), read)).toBe(true)
    const shift = BigInt(128 - bits)
    expect(inPrefix(hexadecimal(other), read)).toBe(number >> shift === other >> shift)
    expect(parsePrefix(prefixText(read))).toEqual(read)
    const [one, two] = [networkOf(hexadecimal(number), bits), networkOf(hexadecimal(other), bits)]
    if (
      familyOf(parseAddress(hexadecimal(number)) ?? '') === 'ipv6' &&
      familyOf(parseAddress(hexadecimal(other)) ?? '') === 'ipv6'
    )
      expect(one === two).toBe(number >> shift === other >> shift)
  },
)

const pieces = fc.constantFrom(
  '0',
  '1',
  '127',
  '::',
  ':',
  '.',
  '%',
  '/',
  '64',
  'ffff',
  '0x7f',
  '1.2.3.4',
  '[',
  ']',
  'IPv6:',
  ' ',
  '\n',
  'g',
  '٣',
)
const odd = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

fuzz('no text is an address, a prefix or an endpoint that Node would read otherwise', 1500, odd, (text) => {
  const address = parseAddress(text)
  if (!text.includes('%')) expect(address !== null).toBe(isIP(text) !== 0)
  else expect(address).toBeNull()
  if (address === null) expect(isDialable(text, nothingMore)).toBe('not-an-address')
  const read = parsePrefix(text)
  if (read !== null) expect(isIP(read.address)).not.toBe(0)
  const endpoint = parseEndpoint(text, 53)
  if (endpoint !== null) {
    expect(isIP(endpoint.address)).not.toBe(0)
    expect(endpoint.port).toBeLessThanOrEqual(65_535)
  }
  expect(reverseName(text)).toMatch(/^[0-9a-f.]{0,64}(?:in-addr\.arpa|ip6\.arpa)?$/)
})
