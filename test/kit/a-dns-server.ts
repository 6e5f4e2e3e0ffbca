import { onTestFinished } from 'vitest'
import {
  type DnsQuery,
  type DnsServer,
  startDnsServer,
  type Zone,
  type ZoneRecord,
} from '../../src/wire/dns-server.ts'

/** A real DNS server on ::1, closed when the test ends, and what it was asked. */
export async function aDnsServer(
  ...zones: Zone[]
): Promise<DnsServer & { server: string; asked: DnsQuery[] }> {
  const asked: DnsQuery[] = []
  const dns = await startDnsServer({
    at: { address: '::1', port: 0 },
    zones,
    onQuery: (query) => asked.push(query),
  })
  onTestFinished(() => dns.close())
  return { ...dns, server: `[::1]:${dns.at.port}`, asked }
}

type Written =
  | [name: string, type: 'A' | 'AAAA' | 'CNAME' | 'NS' | 'PTR' | 'TXT', data: string]
  | [name: string, type: 'MX', preference: number, exchange: string]
  | [name: string, type: 'TLSA', usage: number, selector: number, matching: number, hex: string]

/** A zone in short: `aZone('example.org', ['@', 'MX', 10, 'mx.example.org'], ['mx', 'AAAA', '2001:db8::1'])`; owners are relative. */
export const aZone = (name: string, ...records: Written[]): Zone => ({
  name,
  records: records.map((written): ZoneRecord => {
    const owner = written[0] === '@' ? name : `${written[0]}.${name}`
    if (written[1] === 'MX')
      return { name: owner, type: 'MX', data: { preference: written[2], exchange: written[3] } }
    if (written[1] === 'TLSA') {
      const [, , usage, selector, matchingType, hex] = written
      const certificate = Buffer.from(hex, 'hex')
      return { name: owner, type: 'TLSA', data: { usage, selector, matchingType, certificate } }
    }
    return { name: owner, type: written[1], data: written[2] }
  }),
})
