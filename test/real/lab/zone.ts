import ipaddr from 'ipaddr.js'

/** One DNS record; `name` is lower case, absolute, without its final dot ('' is the root), `data` as in a master file. */
export interface DnsRecord {
  name: string
  type: string
  data: string
}

export const mx = (domain: string, preference: number, host: string): DnsRecord => ({
  name: domain,
  type: 'MX',
  data: `${preference} ${host}.`,
})

/** An A or AAAA record, by the address. */
export const address = (name: string, text: string): DnsRecord => ({
  name,
  type: text.includes(':') ? 'AAAA' : 'A',
  data: text,
})

/** A TXT record, cut into strings of 255 octets. */
export const txt = (name: string, text: string): DnsRecord => ({
  name,
  type: 'TXT',
  data: (text.match(/.{1,255}/g) ?? ['']).map((part) => `"${part}"`).join(' '),
})

export const ptr = (text: string, host: string): DnsRecord => ({
  name: reverseName(text),
  type: 'PTR',
  data: `${host}.`,
})

/** RFC 5782 §2.1, §2.4: what a block list says of an address that is on it. */
export const listed = (text: string, list: string): DnsRecord => ({
  name: reverseName(text).replace(/\.(?:in-addr|ip6)\.arpa$/, `.${list}`),
  type: 'A',
  data: '127.0.0.2',
})

/** RFC 1035 §3.5, RFC 3596 §2.5: the name below in-addr.arpa or ip6.arpa. */
function reverseName(text: string): string {
  const bytes = ipaddr.parse(text).toByteArray()
  if (bytes.length === 4) return `${bytes.toReversed().join('.')}.in-addr.arpa`
  const nibbles = bytes.flatMap((byte) => [byte >> 4, byte & 15])
  const digits = nibbles.toReversed().map((nibble) => nibble.toString(16))
  return `${digits.join('.')}.ip6.arpa`
}

/** The records of a master file that has one on each line, with absolute names. */
export function readMasterFile(text: string): DnsRecord[] {
  return text.split('\n').flatMap((line) => {
    if (/^\s*(;|$)/.test(line)) return []
    const [, name, type, data] = /^(\S+)\.\s+IN\s+([A-Z]+)\s+(.+)$/.exec(line) ?? []
    if (name === undefined || type === undefined || data === undefined)
      throw new Error(`Not a record: ${line}`)
    return [{ name, type, data }]
  })
}

/** Zones that are there whatever the records: the root, so that unknown names don't exist, and the reverse ones. */
const standingZones = ['', '8.b.d.0.1.0.0.2.ip6.arpa', '2.0.192.in-addr.arpa', '100.51.198.in-addr.arpa']

/** Master files for all records, each in the closest zone: the standing ones and one for each of `domains`. */
export function writeZones(
  domains: readonly string[],
  records: readonly DnsRecord[],
): { apex: string; text: string }[] {
  const apexes = [...standingZones, ...domains].toSorted((one, other) => other.length - one.length)
  const isWithin = (name: string, apex: string) => apex === '' || name === apex || name.endsWith(`.${apex}`)
  return apexes.map((apex) => {
    const own = records.filter(({ name }) => apexes.find((candidate) => isWithin(name, candidate)) === apex)
    return {
      apex,
      text: [
        '$TTL 60',
        `${apex}. SOA ns.lab.example. hostmaster.lab.example. 1 3600 600 86400 5`,
        `${apex}. NS ns.lab.example.`,
        ...own.map(({ name, type, data }) => `${name}. ${type} ${data}`),
        '',
      ].join('\n'),
    }
  })
}
