import type { Host } from './host.ts'
import type { Lab } from './lab.ts'
import { address, type DnsRecord, mx, ptr, txt } from './zone.ts'

export type Family = 'ipv6' | 'ipv4'

/** A mail provider of the lab: a host with a mail server, and what DNS says of it. */
export interface Provider {
  /** Kebab-case; its domain is `<name>.example`. */
  name: string
  domain: string
  /** The host's own addresses: it sends from them, and takes mail where `exchangers` says. */
  addresses: { ipv6?: string; ipv4?: string }
  /** Families of the address records of each of its MX hosts, preferred first. */
  exchangers: { host: string; families: readonly Family[] }[]
  /** Families with reverse DNS. */
  reverse: readonly Family[]
  /** Further addresses of its host, which DNS doesn't give it. */
  further?: readonly string[]
}

export interface ProviderPlan {
  families?: readonly Family[]
  exchangers?: readonly (readonly Family[])[]
  reverse?: readonly Family[]
}

const both: readonly Family[] = ['ipv6', 'ipv4']

/** A provider ready for IPv6 in everything that the plan doesn't say otherwise; `number` (1–200) makes its addresses. */
export function aProvider(name: string, number: number, plan: ProviderPlan = {}): Provider {
  const { families = both, exchangers = [families], reverse = both } = plan
  const domain = `${name}.example`
  return {
    name,
    domain,
    addresses: {
      ...(families.includes('ipv6') ? { ipv6: `2001:db8:${number}::25` } : {}),
      ...(families.includes('ipv4') ? { ipv4: `198.51.100.${number}` } : {}),
    },
    exchangers: exchangers.map((own, index) => ({
      host: exchangers.length === 1 ? `mx.${domain}` : `mx${index + 1}.${domain}`,
      families: own,
    })),
    reverse,
  }
}

/** The name it greets with as a client; its addresses point back to it. */
export const clientName = ({ domain }: Pick<Provider, 'domain'>): string => `out.${domain}`

export const mailboxOf = ({ domain }: Provider, user = 'user'): string => `${user}@${domain}`

/** The provider's part of the DNS. */
export function recordsOf(provider: Provider): DnsRecord[] {
  const { domain, exchangers, addresses, reverse } = provider
  const own = both.flatMap((family) => {
    const text = addresses[family]
    return text === undefined ? [] : [{ family, text }]
  })
  const mechanisms = own.map(({ family, text }) => `${family === 'ipv6' ? 'ip6' : 'ip4'}:${text}`)
  return [
    txt(domain, `v=spf1 ${mechanisms.join(' ')} -all`),
    txt(clientName(provider), 'v=spf1 a -all'),
    ...own.map(({ text }) => address(clientName(provider), text)),
    ...own
      .filter(({ family }) => reverse.includes(family))
      .map(({ text }) => ptr(text, clientName(provider))),
    ...exchangers.flatMap(({ host, families }, index) => [
      mx(domain, 10 * (index + 1), host),
      ...own.filter(({ family }) => families.includes(family)).map(({ text }) => address(host, text)),
    ]),
  ]
}

/** Starts the provider's host, without a mail server. */
export function startProviderHost(
  lab: Lab,
  { name, addresses, further = [] }: Provider,
  etc: Record<string, string> = {},
): Promise<Host> {
  return lab.addHost(name, [...Object.values(addresses), ...further], etc)
}
