import {
  endpointText,
  familyOf,
  isMapped,
  type Prefix,
  parseAddress,
  parseEndpoint,
  parsePrefix,
  prefixText,
  unmapped,
} from './values/address.ts'
import { classifyAddress } from './values/address-range.ts'
import type { BlockList } from './values/block-list.ts'
import { domainName } from './values/domain-name.ts'
import { type Family, familyName } from './values/family.ts'

/** What is wrong with a value, and what the operator does about it: `wrong` follows the value, `cure` is whole sentences. */
export interface Complaint {
  wrong: string
  cure: string
}

export type Reading<T> = { value: T } | Complaint

/** Reads one value of the file, as YAML gave it; `undefined` where the key is not there. */
export type Read<T> = (given: unknown) => Reading<T>

/** So many in so long a time, such as `20/1h`. */
export interface Rate {
  count: number
  /** Milliseconds. */
  ms: number
}

/** How many one network of this prefix length may have. */
export interface CountPerPrefix {
  bits: number
  count: number
}

/** How many one network of this prefix length may have, in how long. */
export interface RatePerPrefix extends Rate {
  /** Prefix length: 64 for an IPv6 /64. */
  bits: number
}

const complaint = (wrong: string, cure: string): Complaint => ({ wrong, cure })

const kinds: Record<string, string> = {
  undefined: 'nothing',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
}

/** Says in words what kind of value this is: `a list`, `a number`. */
export function kindOf(given: unknown): string {
  if (given === null) return 'nothing'
  if (Array.isArray(given)) return 'a list'
  return kinds[typeof given] ?? 'a group of keys'
}

const asText = (given: unknown, cure: string): Reading<string> =>
  typeof given === 'string' ? { value: given.trim() } : complaint(`is ${kindOf(given)}`, cure)

const durationUnits: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
const durationCure = 'Write a number and its unit, one of ms, s, m, h, d: "500ms", "30s", "5m", "1h", "3d".'
// Above this, sums of times are no longer exact milliseconds, and no mail waits so long.
const longestDurationMs = 3650 * 86_400_000

/** `500ms 5s 3m 1h 3d` as milliseconds. */
export const readDuration: Read<number> = (given) => {
  if (typeof given === 'number') return complaint('has no unit', durationCure)
  const text = asText(given, durationCure)
  if (!('value' in text)) return text
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)$/.exec(text.value)
  const ms = Math.round(Number(match?.[1]) * (durationUnits[match?.[2] ?? ''] ?? Number.NaN))
  if (Number.isNaN(ms)) return complaint('is not a duration', durationCure)
  if (ms === 0) return complaint('is no time at all', 'Give a duration above zero.')
  if (ms > longestDurationMs) return complaint('is longer than ten years', 'Give a shorter duration.')
  return { value: ms }
}

const sizeUnits: Record<string, number> = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 }
const sizeCure = 'Write a number and its unit, one of B, KiB, MiB, GiB: "512KiB", "1MiB".'

/** `1MiB` as bytes. */
export const readSize: Read<number> = (given) => {
  if (typeof given === 'number') return complaint('has no unit', sizeCure)
  const text = asText(given, sizeCure)
  if (!('value' in text)) return text
  const match = /^(\d+(?:\.\d+)?)\s*(B|KiB|MiB|GiB)$/.exec(text.value)
  const bytes = Math.round(Number(match?.[1]) * (sizeUnits[match?.[2] ?? ''] ?? Number.NaN))
  if (Number.isNaN(bytes)) return complaint('is not a size', sizeCure)
  if (bytes === 0) return complaint('is no size at all', 'Give a size above zero.')
  if (bytes > 1024 ** 4) return complaint('is too big', 'Give at most 1024GiB.')
  return { value: bytes }
}

const rateCure = 'Write a number, a slash and a duration: "20/1h", "1/1d".'

/** `20/1h` as a count and milliseconds. */
export const readRate: Read<Rate> = (given) => {
  const text = asText(given, rateCure)
  if (!('value' in text)) return text
  const match = /^(\d+)\s*\/\s*(\S+)$/.exec(text.value)
  const time = readDuration(match?.[2])
  if (match === null || !('value' in time)) return complaint('is not a rate', rateCure)
  const count = Number(match[1])
  if (count === 0 || !Number.isSafeInteger(count))
    return complaint('is not a rate that lets anything through', 'Give a number above zero before the slash.')
  return { value: { count, ms: time.value } }
}

/** A whole number from `least` to `most`. */
export const readCount =
  (least: number, most: number): Read<number> =>
  (given) =>
    typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most
      ? { value: given }
      : complaint('is not a whole number in the range', `Give one from ${least} to ${most}.`)

export const readPort: Read<number> = (given) =>
  typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= 65535
    ? { value: given }
    : complaint('is not a port', 'Give a number from 1 to 65535, without quotes.')

/** One of a few words. */
export const readWord =
  <T extends string>(...words: readonly T[]): Read<T> =>
  (given) => {
    const word = words.find((candidate) => candidate === given)
    return word === undefined
      ? complaint('is not known here', `Give one of: ${words.join(', ')}.`)
      : { value: word }
  }

const listsAddresses: Record<Family, string> = {
  ipv6: 'Give an IPv6 address of this machine; "ip -6 address" lists them.',
  ipv4: 'Give an IPv4 address of this machine; "ip -4 address" lists them.',
}
const anAddress = 'Give an IPv6 or IPv4 address such as "2001:db8:25::44" or 192.0.2.44.'

/** An IPv6 or IPv4 address in canonical spelling. */
const readAddress =
  (cure: string): Read<string> =>
  (given) => {
    const text = asText(given, `${cure} An IPv6 address stands in quotes.`)
    if (!('value' in text)) return text
    const address = parseAddress(text.value)
    if (address === null)
      return text.value.includes('%')
        ? complaint('is an address of one link only', `Mail comes from and goes elsewhere. ${cure}`)
        : complaint('is not an IP address', cure)
    if (isMapped(address))
      return complaint('is an IPv4 address in IPv6 clothes', `Write it as ${unmapped(address)}.`)
    return { value: address }
  }

/** An address to listen on, in canonical spelling; `::` and `0.0.0.0` are all addresses of the machine. */
export const readListenAddress: Read<string> = readAddress(anAddress)

/** An address of this family to send from, in canonical spelling. */
export const readSourceAddress =
  (family: Family): Read<string> =>
  (given) => {
    const cure = listsAddresses[family]
    const reading = readAddress(cure)(given)
    if (!('value' in reading)) return reading
    const own = familyOf(reading.value)
    if (own !== family) return complaint(`is an ${familyName(own)} address`, cure)
    if (['unspecified', 'multicast', 'broadcast'].includes(classifyAddress(reading.value)))
      return complaint('is no address that mail can be sent from', cure)
    return reading
  }

const prefixCure = 'Write a network and its length: "2001:db8:25::/64", 192.0.2.0/24.'

/** A network in CIDR notation; bits behind the length are refused. */
export const readPrefix: Read<Prefix> = (given) => {
  const text = asText(given, prefixCure)
  if (!('value' in text)) return text
  const address = parseAddress(text.value)
  if (address !== null)
    return complaint(
      'is an address, not a network',
      `For this one alone write "${address}/${familyOf(address) === 'ipv6' ? 128 : 32}".`,
    )
  const prefix = text.value.includes('/') ? parsePrefix(text.value) : null
  if (prefix === null) return complaint('is not a network', prefixCure)
  if (parseAddress(text.value.split('/')[0] ?? '') !== prefix.address)
    return complaint('has bits set behind its length', `Write the network: "${prefixText(prefix)}".`)
  return { value: prefix }
}

const serverCure =
  'Write an address, or an address and a port: "2001:db8::53", "[::1]:5353", 192.0.2.53:5353.'

/** A DNS server as node:dns' `setServers` takes it: `v4:port` or `[v6]:port`. */
export const readDnsServer: Read<string> = (given) => {
  const text = asText(given, serverCure)
  if (!('value' in text)) return text
  const server = parseEndpoint(text.value, 53)
  return server === null || server.port === 0
    ? complaint('is not the address of a server', serverCure)
    : { value: endpointText(server) }
}

const nameCure = 'Write a full name such as mail.example.org.'

/** A host or domain name: lower case, without final dot, punycode where it is international, two labels at least. */
export const readName: Read<string> = (given) => {
  const text = asText(given, nameCure)
  if (!('value' in text)) return text
  if (parseAddress(text.value.replace(/^\[(.*)\]$/, '$1')) !== null)
    return complaint('is an address, not a name', nameCure)
  const name = domainName(text.value)
  // RFC 5321 §2.3.5: a host's name that is told in SMTP is a full one, of letters, digits and hyphens.
  if (name === null || name.includes('_')) return complaint('is not a name', nameCure)
  if (!name.includes('.')) return complaint('is a name of one part only', nameCure)
  return { value: name }
}

/** A host to connect to: a name or an address. */
export const readHost: Read<string> = (given) => {
  const parsed = typeof given === 'string' ? parseAddress(given.trim()) : null
  return parsed === null ? readName(given) : { value: parsed }
}

const listCure =
  'Write the zone of a list of addresses, such as zen.example.org, or { zone: dbl.example.org, of: domains }.'

/** A block list: the zone of one of addresses, or `{ zone, of }`. */
export const readBlockList: Read<BlockList> = (given) => {
  if (typeof given !== 'object' || given === null) {
    const zone = readName(given)
    return 'value' in zone
      ? { value: { zone: zone.value, of: 'addresses' } }
      : complaint('is not a zone', listCure)
  }
  const keys = new Map<string, unknown>(Object.entries(given))
  const name = readName(keys.get('zone'))
  const kind = readWord('addresses', 'domains')(keys.get('of') ?? 'addresses')
  if (!('value' in name)) return complaint(`zone ${name.wrong}`, listCure)
  if (!('value' in kind)) return complaint(`of ${kind.wrong}`, listCure)
  const unknown = [...keys.keys()].find((name) => name !== 'zone' && name !== 'of')
  if (unknown !== undefined) return complaint(`has a key "${unknown}"`, listCure)
  return { value: { zone: name.value, of: kind.value } }
}

/** A mailbox; its domain in lower case. */
export const readMailbox: Read<string> = (given) => {
  const cure = 'Write an address such as mail@example.org.'
  const text = asText(given, cure)
  if (!('value' in text)) return text
  const match = /^([\w!#$%&'*+/=?^`{|}~.-]{1,64})@([^@]+)$/.exec(text.value)
  const domain = readName(match?.[2])
  return match === null || !('value' in domain)
    ? complaint('is not a mail address', cure)
    : { value: `${match[1]}@${domain.value}` }
}

/** An identifier of ours: lower case letters, digits and hyphens. */
export const readId: Read<string> = (given) =>
  typeof given === 'string' && /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/.test(given)
    ? { value: given }
    : complaint(
        'is not an identifier',
        'Write 1 to 32 lower case letters, digits and hyphens, such as "main".',
      )

/** A DKIM selector (RFC 6376 §3.1): one or more labels. */
export const readSelector: Read<string> = (given) => {
  const text = asText(given, 'Write a name such as "mailsix" or "s2026"; a number stands in quotes.')
  if (!('value' in text)) return text
  const selector = text.value.toLowerCase()
  return selector.length <= 63 && selector.split('.').every((label) => /^(?!-)[a-z0-9-]+(?<!-)$/.test(label))
    ? { value: selector }
    : complaint('is not a selector', 'Write letters, digits and hyphens, such as "mailsix".')
}

/** A path; made absolute later. */
export const readPath: Read<string> = (given) => {
  const cure = 'Write a path; one without a leading slash begins at the folder of this file.'
  const text = asText(given, cure)
  if (!('value' in text)) return text
  return text.value === '' || text.value.includes('\0') ? complaint('is not a path', cure) : text
}

/** A web address without final slash, query and fragment. */
export const readWebUrl: Read<string> = (given) => {
  const cure = 'Write it as "https://www.example.org".'
  const text = asText(given, cure)
  if (!('value' in text)) return text
  const url = URL.parse(text.value)
  if (url === null || !/^https?:$/.test(url.protocol)) return complaint('is not a web address', cure)
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    return complaint('has more than scheme, host and path', cure)
  return { value: url.href.replace(/\/+$/, '') }
}

/** Host of a web address, a name or an address in brackets, with a port where it is not the usual one. */
export const readWebHost: Read<string> = (given) => {
  const cure =
    'Write a name such as ipv6.example.org, with ":8080" behind it only where the port is not the usual one.'
  const text = asText(given, cure)
  if (!('value' in text)) return text
  const url = URL.parse(`http://${text.value}`)
  return url === null || url.host !== text.value.toLowerCase() || url.host === ''
    ? complaint('is no host of a web address', cure)
    : { value: url.host }
}

/** `sqlite`, or a PostgreSQL URL. */
export const readDatabaseUrl: Read<string> = (given) => {
  const cure = 'Write sqlite, or "postgres://user:password@host/database".'
  const text = asText(given, cure)
  if (!('value' in text)) return text
  if (text.value === 'sqlite') return text
  const protocol = URL.parse(text.value)?.protocol
  return protocol === 'postgres:' || protocol === 'postgresql:'
    ? text
    : complaint('is not a database this program knows', cure)
}
