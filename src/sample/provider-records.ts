import { reverseName } from '../values/address.ts'
import type { ZoneRecord } from '../wire/dns-server.ts'
import { placeOf, type SampleProvider } from './sample-provider.ts'

/** The TXT record that lets a provider's DKIM signatures be checked. */
export interface SigningRecord {
  selector: string
  /** RFC 6376's key record, as in DNS. */
  record: string
}

/** A provider's part of the DNS: MX, addresses, SPF, DKIM, DMARC, reverse names. Its fault may leave some out. */
export function providerRecords(provider: SampleProvider, { selector, record }: SigningRecord): ZoneRecord[] {
  const { fault } = provider
  const { domain, mx, out, families } = placeOf(provider)
  const pointer = (address: string, host: string): ZoneRecord => ({
    name: reverseName(address),
    type: 'PTR',
    data: host,
  })
  const text = (name: string, data: string): ZoneRecord => ({ name, type: 'TXT', data })
  const records: ZoneRecord[] = [
    { name: domain, type: 'MX', data: { preference: 10, exchange: mx.host } },
    { name: mx.host, type: 'A', data: mx.ipv4 },
    ...(fault === 'mx-without-aaaa'
      ? []
      : [{ name: mx.host, type: 'AAAA', data: mx.ipv6 } satisfies ZoneRecord]),
    { name: out.host, type: 'AAAA', data: out.ipv6 },
    { name: out.host, type: 'A', data: out.ipv4 },
    text(domain, `v=spf1 ip6:${out.ipv6} ip4:${out.ipv4} -all`),
    text(out.host, 'v=spf1 a -all'),
    text(`_dmarc.${domain}`, 'v=DMARC1; p=reject'),
    text(`${selector}._domainkey.${domain}`, record),
    pointer(mx.ipv6, mx.host),
    pointer(mx.ipv4, mx.host),
    pointer(out.ipv4, out.host),
    ...(fault === 'no-reverse-dns' ? [] : [pointer(out.ipv6, out.host)]),
  ]
  const missing = { A: !families.includes('ipv4'), AAAA: !families.includes('ipv6') }
  return records.filter(({ type }) => (type === 'A' || type === 'AAAA' ? !missing[type] : true))
}
