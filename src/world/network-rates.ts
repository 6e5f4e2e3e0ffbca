import { RateLimiterMemory } from 'rate-limiter-flexible'
import { familyOf, networkOf } from '../values/address.ts'
import type { Family } from '../values/family.ts'

/** How many one network of this prefix length may have, in how long. */
export interface RatePerPrefix {
  bits: number
  count: number
  ms: number
}

/** A network that has had its share, and when it has some again. */
export interface OverRate {
  /** `2001:db8:1::/48` */
  network: string
  comeBackMs: number
}

/** Counts something by the network that it came from, at several prefix lengths (R8). */
export interface NetworkRates {
  /** One more from this address: null, or which of its networks is over its rate; then nothing was counted. */
  count(address: string): Promise<OverRate | null>
}

/** Networks of one prefix length that are remembered at once: some megabytes of them. */
const mostNetworks = 10_000

export function makeNetworkRates(rates: Record<Family, RatePerPrefix[]>): NetworkRates {
  const counters: Record<Family, Counter[]> = {
    ipv6: makeCounters(rates.ipv6),
    ipv4: makeCounters(rates.ipv4),
  }
  return {
    async count(address) {
      const rules = counters[familyOf(address)].map((counter) => ({
        counter,
        network: networkOf(address, counter.bits),
      }))
      // Asked first and counted after, so that what one /64 tries in vain costs its neighbours in the /48 nothing.
      for (const { counter, network } of rules) {
        const comeBackMs = await counter.fullFor(network)
        if (comeBackMs !== null) return { network, comeBackMs }
      }
      for (const { counter, network } of rules) await counter.add(network)
      return null
    },
  }
}

interface Counter {
  bits: number
  /** ms until there is room again; null where there is. */
  fullFor(network: string): Promise<number | null>
  add(network: string): Promise<void>
}

const makeCounters = (rates: RatePerPrefix[]): Counter[] =>
  rates.map(makeCounter).sort((one, other) => other.bits - one.bits)

function makeCounter({ bits, count, ms }: RatePerPrefix): Counter {
  const limiter = new RateLimiterMemory({ points: count, duration: ms / 1000 })
  const remembered = new Set<string>()
  return {
    bits,
    async fullFor(network) {
      const used = await limiter.get(network)
      return used !== null && used.consumedPoints >= count ? used.msBeforeNext : null
    },
    async add(network) {
      // Whoever has a /32 has 4 billion /64: the one seen first is forgotten first, the longer prefixes go on counting.
      const [oldest] = remembered.size >= mostNetworks && !remembered.has(network) ? remembered : []
      if (oldest !== undefined) {
        remembered.delete(oldest)
        await limiter.delete(oldest)
      }
      remembered.add(network)
      await limiter.penalty(network, 1)
    },
  }
}
