import type { ZoneRecord } from '../wire/dns-server.ts'
import type { WantedZone } from './wanted-records.ts'

/** RFC 1035 §3.3: a character-string holds at most 255 octets; a longer TXT value is several of them. */
const longestString = 255

/** Zones in master-file form (RFC 1035 §5.1), with absolute names, ready to be pasted into a name server. */
export function zoneText(zones: readonly WantedZone[]): string {
  return zones
    .map(({ name, reverse, records }) => {
      const title = reverse ? '; Reverse DNS: whoever gave you the addresses sets these.' : `; Zone ${name}`
      const width = Math.max(...records.map((record) => record.name.length))
      const lines = records.map((record) => `${`${record.name}.`.padEnd(width + 1)}  IN  ${dataText(record)}`)
      return [title, ...lines].join('\n')
    })
    .join('\n\n')
}

function dataText(record: ZoneRecord): string {
  switch (record.type) {
    case 'MX':
      return `MX     ${record.data.preference} ${record.data.exchange}.`
    case 'TXT':
      return `TXT    ${strings(record.data)}`
    case 'TLSA': {
      const { usage, selector, matchingType, certificate } = record.data
      return `TLSA   ${usage} ${selector} ${matchingType} ${certificate.toString('hex')}`
    }
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return `${record.type.padEnd(5)}  ${record.data}.`
    case 'A':
    case 'AAAA':
      return `${record.type.padEnd(5)}  ${record.data}`
  }
}

const strings = (text: string): string =>
  (text.match(new RegExp(`.{1,${longestString}}`, 'gs')) ?? [''])
    .map((part) => `"${part.replace(/["\\]/g, '\\$&')}"`)
    .join(' ')
