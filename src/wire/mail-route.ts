import { familyOf, parseAddress, parseAddressLiteral } from '../values/address.ts'
import { domainName } from '../values/domain-name.ts'
import type { ExchangerAddresses, MailExchanger, MailRoute } from '../values/evidence.ts'
import { type Finding, failed, firstFew, type Observation, seen, skipped } from '../values/observation.ts'
import type { LookAt } from '../world/look.ts'
import type { Resolver } from './resolver.ts'

/** R25: of 500 MX records so many are kept, the most preferred, and so many hosts of theirs are looked up. */
export const mostRecords = 100
export const mostExchangers = 20
/** And so many addresses of each host in a family: a letter tries fewer. */
export const mostAddresses = 20

/**
 * Finds where a domain's mail goes: its MX, then A and AAAA of each host, both always, all at once. Observations are
 * called `mx`, `mx-1-a`, `mx-1-aaaa`, `mx-2-a` … in the order of preference; equal preferences keep the DNS' order.
 * A null MX, an unknown domain and a failed MX look have no exchangers. The domain may be an address literal, which
 * is its own exchanger.
 */
export async function resolveMailRoute(domain: string, resolver: Resolver, look: LookAt): Promise<MailRoute> {
  const literal = parseAddressLiteral(domain)
  if (literal !== null) return routeToLiteral(domain, literal, look)
  const name = domainName(domain)
  if (name === null) {
    const mx = await look('mx', `MX ${domain}`, async () => failed('BADNAME'))
    return { domain, mx, implicit: false, exchangers: [] }
  }
  const mx = await look('mx', `MX ${name}`, async () => mostPreferred(await resolver.mx(name)))
  const { implicit, hosts } = hostsOf(name, mx)
  const exchangers = await Promise.all(
    hosts.map((exchanger, index) => lookUpExchanger(exchanger, `mx-${index + 1}`, resolver, look)),
  )
  return { domain: name, mx, implicit, exchangers }
}

function mostPreferred(found: Finding<MailExchanger[]>): Finding<MailExchanger[]> {
  if (found.state !== 'seen' || found.value.length <= mostRecords) return found
  return firstFew(seen(byPreference(found.value)), mostRecords)
}

const byPreference = (exchangers: readonly MailExchanger[]): MailExchanger[] =>
  exchangers.toSorted((one, other) => one.preference - other.preference)

function hostsOf(
  domain: string,
  mx: Observation<MailExchanger[]>,
): { implicit: boolean; hosts: MailExchanger[] } {
  switch (mx.state) {
    case 'seen':
      return { implicit: false, hosts: isNullMx(mx.value) ? [] : firstHosts(mx.value) }
    case 'absent':
      // RFC 5321 §5.1: a domain without MX records is its own exchanger; one that doesn't exist has none.
      return mx.how === 'no-such-record'
        ? { implicit: true, hosts: [{ preference: 0, host: domain }] }
        : { implicit: false, hosts: [] }
    case 'failed':
    case 'skipped':
      return { implicit: false, hosts: [] }
  }
}

/** RFC 7505 §3: a single MX whose host is the root, here '', says that the domain takes no mail. */
export const isNullMx = (exchangers: readonly MailExchanger[]): boolean =>
  exchangers.length > 0 && exchangers.every(({ host }) => host === '')

function firstHosts(exchangers: readonly MailExchanger[]): MailExchanger[] {
  const known = new Set<string>()
  const hosts = byPreference(exchangers).filter(({ host }) => !known.has(host) && known.add(host))
  return hosts.slice(0, mostExchangers)
}

async function lookUpExchanger(
  { host, preference }: MailExchanger,
  id: string,
  resolver: Resolver,
  look: LookAt,
): Promise<ExchangerAddresses> {
  const reason = whyNotAsked(host)
  const few = async (ask: () => Promise<Finding<string[]>>): Promise<Finding<string[]>> =>
    reason === null ? firstFew(await ask(), mostAddresses) : skipped(reason)
  const [a, aaaa] = await Promise.all([
    look(`${id}-a`, `A ${host}`, () => few(() => resolver.a(host))),
    look(`${id}-aaaa`, `AAAA ${host}`, () => few(() => resolver.aaaa(host))),
  ])
  return { host, preference, a, aaaa }
}

function whyNotAsked(host: string): string | null {
  // RFC 7505 §3: beside other records the root means nothing.
  if (host === '') return 'the DNS root among other MX hosts'
  // RFC 5321 §5.1: an MX names a host, never an address.
  if (parseAddress(host) !== null || parseAddressLiteral(host) !== null) return 'an address, not a host name'
  return domainName(host) === null ? 'not a host name' : null
}

// RFC 5321 §4.1.3: mail for an address literal goes to that address, and no DNS is asked.
async function routeToLiteral(domain: string, address: string, look: LookAt): Promise<MailRoute> {
  const none = async () => skipped('the domain is an address literal')
  const its = async () => seen([address])
  const isIpv6 = familyOf(address) === 'ipv6'
  const [mx, a, aaaa] = await Promise.all([
    look('mx', `MX ${domain}`, none),
    look('mx-1-a', `A ${domain}`, isIpv6 ? none : its),
    look('mx-1-aaaa', `AAAA ${domain}`, isIpv6 ? its : none),
  ])
  return { domain, mx, implicit: false, exchangers: [{ host: domain, preference: 0, a, aaaa }] }
}
