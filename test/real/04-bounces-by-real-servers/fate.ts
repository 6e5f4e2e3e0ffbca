import type { BounceReason, ReasonFamily } from '../../../src/values/bounce-reason.ts'
import type { Family } from '../lab/provider.ts'
import { address, type DnsRecord, mx } from '../lab/zone.ts'
import type { Refusal } from './far-side.ts'
import type { Mta, Reach } from './senders.ts'

/** What the report about a mail must be read as. */
export interface Reading {
  /** Several where a server's words leave it open. */
  reason: BounceReason | readonly BounceReason[]
  family: ReasonFamily
  /** Only the far server's address shows the family; some reports don't have it. */
  familyByPeer?: true
}

/** A mail that must fail, to a domain of its own. */
export interface Fate {
  /** Kebab-case; the domain is `<name>.example`. */
  name: string
  records: readonly DnsRecord[]
  /** At the far Postfix. */
  refusals?: readonly Refusal[]
  /** Its recipients' local parts. */
  expected: Record<string, Reading>
  /** Where a server says less than others, or something else; null where it never gives up. */
  by?: Partial<Record<Mta, Reading | null>>
  /** Tried again until it is given up, with a warning before. */
  lingers?: true
  /** What the sending host has of both families. */
  reach?: Reach
  /** Who sends it, where not all do. */
  senders?: readonly Mta[]
}

export const domainOf = ({ name }: Pick<Fate, 'name'>): string => `${name}.example`

/** A domain with one MX host, which has these addresses. */
export function exchanger(name: string, addresses: Partial<Record<Family, string>>): DnsRecord[] {
  const domain = domainOf({ name })
  const host = `mx.${domain}`
  return [mx(domain, 10, host), ...Object.values(addresses).map((text) => address(host, text))]
}

export const six = ({ ipv6 }: { ipv6: string }) => ({ ipv6 })
export const four = ({ ipv4 }: { ipv4: string }) => ({ ipv4 })

export type Rest = Omit<Fate, 'name' | 'records' | 'expected'>

/** A mail to one person. */
export const toOne = (
  name: string,
  records: readonly DnsRecord[],
  reading: Reading,
  rest: Rest = {},
): Fate => ({
  name,
  records,
  expected: { user: reading },
  ...rest,
})

export const recipientsOf = (fate: Fate): string[] =>
  Object.keys(fate.expected).map((user) => `${user}@${domainOf(fate)}`)

/** A reading whose family shows in the far server's address alone. */
export const byPeer = (reason: BounceReason, family: Family): Reading => ({
  reason,
  family,
  familyByPeer: true,
})
