import { familyOf, reverseName } from '../values/address.ts'
import type { ZoneRecord } from '../wire/dns-server.ts'
import { type ProviderPlace, placeOf } from './provider-place.ts'
import type { SampleProvider } from './sample-provider.ts'

/** The TXT record that lets a provider's DKIM signatures be checked. */
export interface SigningRecord {
  selector: string
  /** RFC 6376's key record, as in DNS. */
  record: string
}

/** A provider's part of the DNS, with what its set-up makes of it. */
export function providerRecords(provider: SampleProvider, signing: SigningRecord): ZoneRecord[] {
  const place = placeOf(provider)
  const records = [
    ...usualRecords(place, signing),
    ...(provider.setup?.mtaSts === undefined ? [] : policyRecords(place)),
  ]
  return provider.setup?.dns?.(records, place) ?? records
}

/** NS, MX, addresses, SPF, DKIM, DMARC, reverse names. */
function usualRecords(
  { domain, hosts, out, ns, families }: ProviderPlace,
  { selector, record }: SigningRecord,
): ZoneRecord[] {
  const text = (name: string, data: string): ZoneRecord => ({ name, type: 'TXT', data })
  const sends = families.map((family) => out[family])
  return [
    { name: domain, type: 'NS', data: ns.host },
    ...ns.addresses.map((address) => addressRecord(ns.host, address)),
    ...hosts.map(
      ({ host, preference }): ZoneRecord => ({
        name: domain,
        type: 'MX',
        data: { preference, exchange: host },
      }),
    ),
    ...hosts.flatMap(({ host, doors }) =>
      doors.flatMap(({ address }) => [addressRecord(host, address), pointer(address, host)]),
    ),
    ...sends.flatMap((address) => [addressRecord(out.host, address), pointer(address, out.host)]),
    text(domain, `v=spf1 ip6:${out.ipv6} ip4:${out.ipv4} -all`),
    text(out.host, 'v=spf1 a -all'),
    text(`_dmarc.${domain}`, 'v=DMARC1; p=reject'),
    text(`${selector}._domainkey.${domain}`, record),
  ]
}

/** RFC 8461 §3.1: the record by which senders know that there is a policy, and where its file is. */
const policyRecords = ({ domain, policy }: ProviderPlace): ZoneRecord[] => [
  { name: `_mta-sts.${domain}`, type: 'TXT', data: 'v=STSv1; id=1;' },
  ...policy.addresses.map((address) => addressRecord(policy.host, address)),
]

const addressRecord = (name: string, address: string): ZoneRecord => ({
  name,
  type: familyOf(address) === 'ipv6' ? 'AAAA' : 'A',
  data: address,
})

const pointer = (address: string, name: string): ZoneRecord => ({
  name: reverseName(address),
  type: 'PTR',
  data: name,
})
