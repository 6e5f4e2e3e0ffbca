import type { Family } from '../values/family.ts'
import { reply, type SmtpReply } from '../values/smtp-reply.ts'
import { makeNetworkCounts, type NetworkLimits } from '../world/network-counts.ts'
import { inWords, makeNetworkRates, type RatePerPrefix } from '../world/network-rates.ts'

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
  enter(address: string): { state: 'open'; leave: () => void } | { state: 'full'; reply: SmtpReply }
  /** One more message of this client: null, or 451 with the time to come back. */
  countMessage(address: string): Promise<SmtpReply | null>
}

export function makeDoor({ connections, messages }: Pick<AcceptLimits, 'connections' | 'messages'>): Door {
  const counts = makeNetworkCounts(connections)
  const rates = makeNetworkRates(messages)

  return {
    enter(address) {
      const entry = counts.enter(address)
      if (entry.state === 'open') return entry
      const text =
        entry.over === null
          ? 'Too many connections in all, try again in a minute.'
          : `Too many connections from ${entry.over.network}, at most ${entry.over.limit} at once. Try again in a minute.`
      return { state: 'full', reply: reply(421, '4.7.0', text) }
    },
    async countMessage(address) {
      const over = await rates.count(address)
      if (over === null) return null
      const { network, comeBackMs } = over
      return reply(451, '4.7.1', `Too many messages from ${network}, come back ${inWords(comeBackMs)}.`)
    },
  }
}
