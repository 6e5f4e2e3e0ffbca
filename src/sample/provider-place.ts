import type { Socket } from 'node:net'
import type { Family } from '../values/family.ts'

/** A host that takes a provider's mail. */
export interface MxHost {
  /** Its name below the provider's domain: `mx`. */
  label: string
  preference: number
  /** Its addresses, numbered by family in this order. */
  doors: readonly MxDoor[]
}

/** An address of a host. */
export interface MxDoor {
  family: Family
  /** Whether a server listens there; `closed` refuses connections, `silent` never answers. */
  state?: 'open' | 'closed' | 'silent'
  /** What the server there calls itself in its greeting; the host's name by default. */
  greetsAs?: string
  /** Speaks in the server's place, from the greeting on. */
  speaks?: (socket: Socket) => void
}

/** The names and addresses that follow from a provider's data. */
export interface ProviderPlace {
  domain: string
  /** Takes mail: the first of `hosts`, with its first address of each family. */
  mx: { host: string; ipv6: string; ipv4: string }
  hosts: readonly PlacedHost[]
  /** Sends mail, over IPv6 where it can. */
  out: { host: string; ipv6: string; ipv4: string }
  /** Serves the domain's zone. */
  ns: { host: string; addresses: readonly string[] }
  /** Serves its MTA-STS policy, where it has one. */
  policy: { host: string; addresses: readonly string[] }
  /** Of which it really has addresses; IPv6 first. */
  families: readonly Family[]
}

export interface PlacedHost {
  host: string
  preference: number
  doors: readonly (MxDoor & { address: string })[]
}

/** The parts of a provider's data that its names and addresses follow from. */
interface PlaceData {
  name: string
  number: number
  only?: Family
  setup?: { hosts?: readonly MxHost[] }
}

/** One host with an address of each family. */
const usualHosts: readonly MxHost[] = [
  { label: 'mx', preference: 10, doors: [{ family: 'ipv6' }, { family: 'ipv4' }] },
]

export function placeOf({ name, number, only, setup }: PlaceData): ProviderPlace {
  const domain = `${name}.example`
  const network = `3fff:${number.toString(16)}`
  const families: readonly Family[] = only === undefined ? ['ipv6', 'ipv4'] : [only]
  const hosts = (setup?.hosts ?? usualHosts).map(({ label, preference, doors }, index) => ({
    host: `${label}.${domain}`,
    preference,
    doors: (['ipv6', 'ipv4'] as const).flatMap((family) =>
      doors
        .filter((door) => door.family === family && families.includes(family))
        .map((door, at) => ({ ...door, address: addressOf(number, family, index, at) })),
    ),
  }))
  return {
    domain,
    mx: {
      host: hosts[0]?.host ?? domain,
      ipv6: addressOf(number, 'ipv6', 0, 0),
      ipv4: addressOf(number, 'ipv4', 0, 0),
    },
    hosts,
    out: { host: `out.${domain}`, ipv6: `${network}::26`, ipv4: `198.18.${number}.250` },
    ns: {
      host: `ns.${domain}`,
      addresses: families.map((family) => (family === 'ipv6' ? `${network}::53` : `198.18.${number}.53`)),
    },
    policy: {
      host: `mta-sts.${domain}`,
      addresses: families.map((family) => (family === 'ipv6' ? `${network}::80` : `198.18.${number}.80`)),
    },
    families,
  }
}

/** `3fff:7::25` and `198.18.7.25` are the first host's first, `3fff:7:1::25` the second host's, `3fff:7::1:25` a second one. */
function addressOf(number: number, family: Family, host: number, door: number): string {
  if (family === 'ipv4') return `198.18.${number}.${25 + 10 * host + door}`
  const network = `3fff:${number.toString(16)}${host === 0 ? '' : `:${host}`}`
  return door === 0 ? `${network}::25` : `${network}::${door}:25`
}
