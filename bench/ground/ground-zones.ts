import { reverseName } from '../../src/values/address.ts'
import type { Zone, ZoneRecord } from '../../src/wire/dns-server.ts'
import { places, providerOf, senderDomains } from './places.ts'

/** All that the ground's DNS knows: our own records and what a test adds, and each sender's MX, SPF, DMARC and DKIM key. */
export function groundZones(ours: readonly ZoneRecord[], dkimRecord: string): Zone[] {
  const providers = places.providers.map((address, index): ZoneRecord[] => [
    { name: `out${index}.provider.example`, type: 'AAAA', data: address },
    { name: reverseName(address), type: 'PTR', data: `out${index}.provider.example` },
  ])
  const all = [
    ...ours,
    ...providers.flat(),
    ...senderDomains.flatMap((_, index) => ofSender(index, dkimRecord)),
  ]
  return ['ip6.arpa', 'in-addr.arpa', 'example'].map((name) => ({
    name,
    records: all.filter((record) => record.name.endsWith(`.${name}`)),
  }))
}

function ofSender(index: number, dkimRecord: string): ZoneRecord[] {
  const domain = senderDomains[index] ?? ''
  const host = `mx.${domain}`
  return [
    { name: domain, type: 'MX', data: { preference: 10, exchange: host } },
    { name: host, type: 'AAAA', data: places.sink.ipv6 },
    { name: host, type: 'A', data: places.sink.ipv4 },
    { name: domain, type: 'TXT', data: `v=spf1 ip6:${providerOf(index)} -all` },
    { name: `_dmarc.${domain}`, type: 'TXT', data: 'v=DMARC1; p=reject' },
    { name: `s._domainkey.${domain}`, type: 'TXT', data: dkimRecord },
  ]
}
