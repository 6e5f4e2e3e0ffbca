import { familyOf, reverseName } from '../values/address.ts'
import { dualStackHost } from '../values/dual-stack-host.ts'
import type { Family } from '../values/family.ts'
import type { ZoneRecord } from '../wire/dns-server.ts'

/** What of the configuration and the keys stands in DNS. Names without final dot. */
export interface SetUp {
  domains: { ipv6Only: string; ipv4Only: string }
  destinations: readonly { domain: string; families: 'ipv6' | 'both' }[]
  listen: readonly { address: string; hostname: string }[]
  transports: {
    dualStack: { hostname: string; ipv6: string; ipv4: string }
    ipv6Only: { hostname: string; ipv6: string }
  }
  /** `record` is the TXT value (RFC 6376 §3.6.1). */
  keys: readonly { domain: string; selector: string; record: string }[]
}

/** One of the zones that the operator has to fill; `reverse` ones are as a rule the address provider's. */
export interface WantedZone {
  name: string
  reverse: boolean
  records: ZoneRecord[]
}

/**
 * The DNS records of a set-up: both domains with MX, SPF, DMARC and DKIM, the other destinations, the hosts, and the
 * way back from each sending address. SPF of both domains lists all our addresses, or every crossed letter would fail for our reasons.
 */
export function wantedZones(written: SetUp): WantedZone[] {
  const setUp = { ...written, listen: written.listen.map((listener) => nameAddress(listener, written)) }
  const { ipv6Only, ipv4Only } = setUp.domains
  const all = [...hostRecords(setUp), ...domainRecords(setUp)]
  const forward = [ipv6Only, ipv4Only].map((name) => ({
    name,
    reverse: false,
    records: distinct(all.filter((record) => ownerOf(record.name, setUp.domains) === name)),
  }))
  const elsewhere = distinct(all.filter((record) => ownerOf(record.name, setUp.domains) === undefined))
  const others = [...Map.groupBy(elsewhere, ({ name }) => destinationOf(name, setUp) ?? name)].map(
    ([name, records]) => ({ name, reverse: false, records }),
  )
  return [...forward, ...others, { name: 'reverse', reverse: true, records: pointers(setUp) }].filter(
    ({ records }) => records.length > 0,
  )
}

/** Who listens everywhere listens on the sending addresses too, and these can stand in DNS. */
function nameAddress<L extends { address: string }>(listener: L, { transports }: SetUp): L {
  if (listener.address === '::') return { ...listener, address: transports.ipv6Only.ipv6 }
  return listener.address === '0.0.0.0' ? { ...listener, address: transports.dualStack.ipv4 } : listener
}

function domainRecords(setUp: SetUp): ZoneRecord[] {
  const { ipv6Only, ipv4Only } = setUp.domains
  const spf = spfOf(setUp)
  const main = [
    ...exchangers(ipv6Only, inboundHosts(setUp, 'ipv6')),
    ...exchangers(ipv4Only, inboundHosts(setUp, 'ipv4')),
  ]
  const policies = [ipv6Only, ipv4Only].flatMap((domain): ZoneRecord[] => [
    { name: domain, type: 'TXT', data: spf },
    { name: `_dmarc.${domain}`, type: 'TXT', data: 'v=DMARC1; p=reject' },
  ])
  const keys = setUp.keys.map(
    ({ domain, selector, record }): ZoneRecord => ({
      name: `${selector}._domainkey.${domain}`,
      type: 'TXT',
      data: record,
    }),
  )
  // RFC 5321 §5.1: without MX the domain's own AAAA takes its mail, which is what these destinations are for.
  const implicit = setUp.destinations
    .filter(({ domain, families }) => domain !== ipv6Only && families === 'ipv6')
    .flatMap(({ domain }): ZoneRecord[] => [
      ...inboundAddresses(setUp, 'ipv6').map((data): ZoneRecord => ({ name: domain, type: 'AAAA', data })),
      sendsNothing(domain),
    ])
  const dualStack = dualStackDomains(setUp).flatMap((domain): ZoneRecord[] => [
    ...exchangers(domain, [dualStackHost(domain)]),
    ...(['ipv6', 'ipv4'] as const)
      .flatMap((family) => inboundAddresses(setUp, family))
      .map((address) => addressRecord(dualStackHost(domain), address)),
    sendsNothing(domain),
  ])
  return [...main, ...policies, ...keys, ...implicit, ...dualStack]
}

const sendsNothing = (domain: string): ZoneRecord => ({ name: domain, type: 'TXT', data: 'v=spf1 -all' })

const dualStackDomains = ({ destinations }: SetUp): string[] =>
  destinations.filter(({ families }) => families === 'both').map(({ domain }) => domain)

const exchangers = (domain: string, hosts: readonly string[]): ZoneRecord[] =>
  hosts.map((exchange) => ({ name: domain, type: 'MX', data: { preference: 0, exchange } }))

/** The hosts behind the MX: all that listen in this family, save those that are there for a sending address. */
function inboundListeners(setUp: SetUp, family: Family): { address: string; hostname: string }[] {
  const { listen, transports } = setUp
  const ofFamily = listen.filter(({ address }) => familyOf(address) === family)
  const sending = [transports.dualStack.ipv6, transports.ipv6Only.ipv6]
  const purely = ofFamily.filter(({ address }) => !sending.includes(address))
  return (purely.length > 0 ? purely : ofFamily).map(({ address, hostname }) => ({
    address,
    hostname: exchangerName(hostname, family, setUp),
  }))
}

/**
 * An MX host's name has addresses of one family only, or the domain behind it would be reached by the other. A name
 * that greets in both families, belongs to the other domain or to a destination with both, is left to that and another
 * stands in for it.
 */
function exchangerName(hostname: string, family: Family, setUp: SetUp): string {
  const { listen, domains } = setUp
  const { ipv6Only, ipv4Only } = domains
  const owner = ownerOf(hostname, domains)
  const isOthers =
    owner === (family === 'ipv6' ? ipv4Only : ipv6Only) ||
    dualStackDomains(setUp).some((domain) => dualStackHost(domain) === hostname)
  const greetsInBoth = listen.some((one) => one.hostname === hostname && familyOf(one.address) !== family)
  if (family === 'ipv4') return isOthers || greetsInBoth ? `mx4.${ipv4Only}` : hostname
  return isOthers || (greetsInBoth && owner !== ipv6Only) ? `mx.${ipv6Only}` : hostname
}

const inboundHosts = (setUp: SetUp, family: Family): string[] => [
  ...new Set(inboundListeners(setUp, family).map(({ hostname }) => hostname)),
]

const inboundAddresses = (setUp: SetUp, family: Family): string[] => [
  ...new Set(inboundListeners(setUp, family).map(({ address }) => address)),
]

function hostRecords(setUp: SetUp): ZoneRecord[] {
  const { dualStack, ipv6Only } = setUp.transports
  const inbound = (['ipv6', 'ipv4'] as const).flatMap((family) =>
    inboundListeners(setUp, family).map(({ hostname, address }) => addressRecord(hostname, address)),
  )
  // Each HELO name has an SPF record of its own, for some receivers look there (RFC 7208 §2.3).
  const helo = [dualStack.hostname, ipv6Only.hostname].map(
    (name): ZoneRecord => ({ name, type: 'TXT', data: 'v=spf1 a -all' }),
  )
  return [
    ...inbound,
    addressRecord(ipv6Only.hostname, ipv6Only.ipv6),
    addressRecord(dualStack.hostname, dualStack.ipv6),
    addressRecord(dualStack.hostname, dualStack.ipv4),
    ...helo,
  ]
}

const addressRecord = (name: string, address: string): ZoneRecord => ({
  name,
  type: familyOf(address) === 'ipv6' ? 'AAAA' : 'A',
  data: address,
})

function spfOf(setUp: SetUp): string {
  const { dualStack, ipv6Only } = setUp.transports
  const sources = new Set([
    ...inboundAddresses(setUp, 'ipv6'),
    ipv6Only.ipv6,
    dualStack.ipv6,
    ...inboundAddresses(setUp, 'ipv4'),
    dualStack.ipv4,
  ])
  const mechanisms = [...sources].map(
    (address) => `${familyOf(address) === 'ipv6' ? 'ip6' : 'ip4'}:${address}`,
  )
  return `v=spf1 ${mechanisms.join(' ')} -all`
}

/** The way back from each address; a sending one has its HELO name, whatever else listens there. */
function pointers(setUp: SetUp): ZoneRecord[] {
  const { dualStack, ipv6Only } = setUp.transports
  const names = new Map(setUp.listen.map(({ address, hostname }) => [address, hostname]))
  names.set(ipv6Only.ipv6, ipv6Only.hostname)
  names.set(dualStack.ipv6, dualStack.hostname)
  names.set(dualStack.ipv4, dualStack.hostname)
  return [...names].map(([address, data]) => ({ name: reverseName(address), type: 'PTR', data }))
}

const isWithin = (name: string, zone: string): boolean => name === zone || name.endsWith(`.${zone}`)

/** In which of our domains a name lies; one of the two may lie in the other, and then the nearer one is meant. */
const ownerOf = (name: string, { ipv6Only, ipv4Only }: SetUp['domains']): string | undefined =>
  [ipv6Only, ipv4Only]
    .filter((domain) => isWithin(name, domain))
    .toSorted((one, other) => other.length - one.length)[0]

const destinationOf = (name: string, { destinations }: SetUp): string | undefined =>
  destinations.map(({ domain }) => domain).find((domain) => isWithin(name, domain))

function distinct(records: readonly ZoneRecord[]): ZoneRecord[] {
  const known = new Set<string>()
  return records.filter((record) => {
    const key = JSON.stringify(record)
    return !known.has(key) && known.add(key)
  })
}
