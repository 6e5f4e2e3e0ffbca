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
}

/** The families that a transport may use, in its order. */
export function familiesOf({ name, prefer }: Transport): Family[] {
  if (name === 'ipv6-only') return ['ipv6']
  return prefer === 'ipv6' ? ['ipv6', 'ipv4'] : ['ipv4', 'ipv6']
}
