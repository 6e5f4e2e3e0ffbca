import { familyOf, parseAddress } from '../values/address.ts'
import type { isDialable } from '../values/address-range.ts'
import type { ExchangerAddresses, MailRoute, MtaStsPolicy } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
import { namesExchanger } from '../values/mta-sts.ts'
import { explainNoTarget, type LocalFailure, type Skipped } from './no-target.ts'
import { familiesOf, type Transport } from './transport.ts'

/** An address to dial. `host` is the MX host's name, lower case, no final dot. */
export interface Target {
  host: string
  /** Canonical. */
  address: string
  family: Family
  preference: number
}

/** Where to go, in order; with no target at all, `failure` tells why. */
export interface RoutePlan {
  targets: Target[]
  skipped: Skipped[]
  failure: LocalFailure | null
}

export interface PlanTools {
  /** Whether an address may be dialled (R22), else the reason. */
  judgeAddress: (address: string) => ReturnType<typeof isDialable>
  /** 0 ≤ n < 1. */
  random: () => number
}

/** R25: so many addresses of a family are tried in one round. */
export const mostTargets = 5

/**
 * Orders the addresses of a domain's mail exchangers for one round: family by family as the transport prefers, in
 * each by MX preference, equal preferences shuffled, a host's addresses in the order of DNS, none twice. `policy` is
 * the domain's, and forbids hosts that it does not name where it is enforced.
 */
export function planRoute(
  route: MailRoute,
  transport: Transport,
  tools: PlanTools,
  policy: MtaStsPolicy | null = null,
): RoutePlan {
  const { named, unnamed } = sortByPolicy(route, transport, policy)
  const exchangers = inOrder(named, tools.random)
  const skipped: Skipped[] = []
  const targets = familiesOf(transport).flatMap((family) => {
    const found = distinct(exchangers.flatMap((exchanger) => targetsOf(exchanger, family)))
    const dialable = pathFirst(found, transport).filter((target) => {
      const reason = whyNotDialled(target, tools)
      if (reason !== null) skipped.push(skip(target, reason))
      return reason === null
    })
    return dialable.slice(0, mostTargets)
  })
  if (targets.length > 0) {
    const forbidden = unnamed.map(({ host }) => forbid(route.domain, [host]))
    return { targets, skipped: [...skipped, ...forbidden].slice(0, mostTargets), failure: null }
  }
  const hosts = unnamed.map(({ host }) => host)
  const failure = hosts.length > 0 ? forbid(route.domain, hosts) : explainNoTarget(route, transport, skipped)
  return { targets, skipped: skipped.slice(0, mostTargets), failure }
}

/** RFC 8461 §5: of hosts that the policy does not name, only those matter that this transport could reach. */
function sortByPolicy(
  { exchangers }: MailRoute,
  transport: Transport,
  policy: MtaStsPolicy | null,
): { named: ExchangerAddresses[]; unnamed: ExchangerAddresses[] } {
  if (policy?.mode !== 'enforce') return { named: exchangers, unnamed: [] }
  const families = familiesOf(transport)
  return {
    named: exchangers.filter(({ host }) => namesExchanger(policy, host)),
    unnamed: exchangers.filter(
      (exchanger) =>
        !namesExchanger(policy, exchanger.host) &&
        families.some((family) => targetsOf(exchanger, family).length > 0),
    ),
  }
}

// RFC 5321 §5.1: the lowest preference first, and equal ones in an order made anew each time.
function inOrder(exchangers: readonly ExchangerAddresses[], random: () => number): ExchangerAddresses[] {
  return exchangers
    .map((exchanger) => ({ exchanger, lot: random() }))
    .toSorted((one, other) => one.exchanger.preference - other.exchanger.preference || one.lot - other.lot)
    .map(({ exchanger }) => exchanger)
}

function targetsOf({ host, preference, a, aaaa }: ExchangerAddresses, family: Family): Target[] {
  const records = family === 'ipv6' ? aaaa : a
  const addresses = records.state === 'seen' ? records.value : []
  return addresses.map((address) => ({ host, address: parseAddress(address) ?? address, family, preference }))
}

/** The address that took another letter goes first, whatever its preference: only the letter shall differ. */
function pathFirst(targets: readonly Target[], { path }: Transport): Target[] {
  const isPath = ({ address }: Target): boolean => address === path?.address
  return [...targets.filter(isPath), ...targets.filter((target) => !isPath(target))]
}

function distinct(targets: readonly Target[]): Target[] {
  const known = new Set<string>()
  return targets.filter(({ address }) => !known.has(address) && known.add(address))
}

function whyNotDialled({ address, family }: Target, { judgeAddress }: PlanTools): string | null {
  const judgement = judgeAddress(address)
  if (judgement !== true) return judgement
  // R21: an AAAA record that holds an IPv4 address in whatever form leads to no IPv6 host.
  return familyOf(address) === family ? null : 'other-family'
}

function skip({ host, address, family }: Target, reason: string): Skipped {
  const record = family === 'ipv6' ? 'AAAA' : 'A'
  const translated = reason === 'nat64-of-our-network'
  return {
    host,
    address,
    // What our own network's DNS64 made up says nothing about the other side.
    outcome: translated ? 'ours' : 'refused',
    trouble: 'dns',
    enhanced: '5.4.4',
    text: `${record} ${address} of ${host} was not dialled: ${nameReason(reason)}`,
  }
}

const forbid = (domain: string, hosts: readonly string[]): Skipped => ({
  host: hosts[0] ?? null,
  address: null,
  outcome: 'network',
  trouble: 'policy',
  // RFC 3463 §3.8: X.7.5 is a cryptographic failure; no code is nearer.
  enhanced: '4.7.5',
  text: `${nameHosts(hosts)} not named by the MTA-STS policy of ${domain} (mode enforce), which forbids delivery there`,
})

const nameHosts = (hosts: readonly string[]): string =>
  `${hosts.slice(0, mostTargets).join(', ')} ${hosts.length === 1 ? 'is' : 'are'}`

function nameReason(reason: string): string {
  if (reason === 'own') return 'it is an address of ours'
  if (reason === 'nat64-of-our-network') return 'it was made by NAT64 in our own network'
  return `it is no public address (${reason})`
}
