import { familyOf, networkOf } from '../values/address.ts'
import type { Family } from '../values/family.ts'

/** How many one network of this prefix length may have at once. */
export interface CountPerPrefix {
  bits: number
  count: number
}

/** What may be open at once, in all and by the network that it comes from. */
export type NetworkLimits = { total: number } & Record<Family, readonly CountPerPrefix[]>

/** Counts what is open at the same time by the network that it comes from, at several prefix lengths (R8). */
export interface NetworkCounts {
  /** `leave` may be called more than once. `over`: the network that has its share; null: there are enough in all. */
  enter(
    address: string,
  ): { state: 'open'; leave: () => void } | { state: 'full'; over: { network: string; limit: number } | null }
}

export function makeNetworkCounts(limits: NetworkLimits): NetworkCounts {
  const open = new Map<string, number>()
  let total = 0
  return {
    enter(address) {
      const rules = limits[familyOf(address)].map(({ bits, count }) => ({
        limit: count,
        network: networkOf(address, bits),
      }))
      if (total >= limits.total) return { state: 'full', over: null }
      const full = rules.find(({ network, limit }) => (open.get(network) ?? 0) >= limit)
      if (full !== undefined) return { state: 'full', over: full }
      total += 1
      for (const { network } of rules) open.set(network, (open.get(network) ?? 0) + 1)
      let left = false
      return {
        state: 'open',
        leave: () => {
          if (left) return
          left = true
          total -= 1
          for (const { network } of rules) {
            const count = (open.get(network) ?? 1) - 1
            if (count === 0) open.delete(network)
            else open.set(network, count)
          }
        },
      }
    },
  }
}
