import type { Family } from '../values/family.ts'
import type { TransportName } from '../values/letter.ts'

/** One of our two ways out: the name we give in EHLO, and the source addresses; null where we have none. */
export interface Transport {
  name: TransportName
  hostname: string
  /** Canonical. */
  ipv6: string | null
  /** Canonical; never looked at by `ipv6-only`. */
  ipv4: string | null
  /** Which family dual stack tries first. */
  prefer: Family
  /** Set where a letter goes by the path of another one: this family alone, and of its addresses this one first. */
  path?: { family: Family; address: string }
}

/** The families that a transport may use, in its order. */
export function familiesOf({ name, prefer, path }: Transport): Family[] {
  if (name === 'ipv6-only') return ['ipv6']
  if (path !== undefined) return [path.family]
  return prefer === 'ipv6' ? ['ipv6', 'ipv4'] : ['ipv4', 'ipv6']
}
