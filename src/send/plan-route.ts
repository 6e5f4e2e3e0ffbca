import { familyOf, parseAddress } from '../values/address.ts'
import type { isDialable } from '../values/address-range.ts'
import type { ExchangerAddresses, MailRoute } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
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
 * each by MX preference, equal preferences shuffled, a host's addresses in the order of DNS, none twice.
 */
export function planRoute(route: MailRoute, transport: Transport, tools: PlanTools): RoutePlan {
  const exchangers = inOrder(route.exchangers, tools.random)
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
  const failure = targets.length > 0 ? null : explainNoTarget(route, transport, skipped)
  return { targets, skipped: skipped.slice(0, mostTargets), failure }
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

function nameReason(reason: string): string {
  if (reason === 'own') return 'it is an address of ours'
  if (reason === 'nat64-of-our-network') return 'it was made by NAT64 in our own network'
  return `it is no public address (${reason})`
}
