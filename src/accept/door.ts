import type { Family } from '../values/family.ts'
import { type Refusal, refusal } from '../values/refusal.ts'
import { makeNetworkCounts, type NetworkLimits } from '../world/network-counts.ts'
import { makeNetworkRates, type RatePerPrefix } from '../world/network-rates.ts'

/** The configuration's `limits`, as far as listeners need them. */
export interface AcceptLimits {
  /** Octets. */
  messageSize: number
  /** ms, for the whole session (R5). */
  sessionTime: number
  recipients: number
  connections: NetworkLimits
  messages: Record<Family, RatePerPrefix[]>
}

/** Counts connections and messages by network, over all listeners together (R8). */
export interface Door {
  /** `leave` may be called more than once. */
  enter(address: string): { state: 'open'; leave: () => void } | { state: 'full'; refusal: Refusal }
  /** One more message of this client: null, or 451 with the time to come back. */
  countMessage(address: string): Promise<Refusal | null>
}

export function makeDoor({ connections, messages }: Pick<AcceptLimits, 'connections' | 'messages'>): Door {
  const counts = makeNetworkCounts(connections)
  const rates = makeNetworkRates(messages)

  return {
    enter(address) {
      const entry = counts.enter(address)
      if (entry.state === 'open') return entry
      const { over } = entry
      const why =
        over === null
          ? refusal(421, '4.7.0', 'reply.connections')
          : refusal(421, '4.7.0', 'reply.connections-network', { network: over.network, limit: over.limit })
      return { state: 'full', refusal: why }
    },
    async countMessage(address) {
      const over = await rates.count(address)
      if (over === null) return null
      const { network, comeBackMs } = over
      return refusal(451, '4.7.1', 'reply.messages-network', { network, comeBackMs })
    },
  }
}
