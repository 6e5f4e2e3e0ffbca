import { familyOf, networkOf } from '../values/address.ts'
import type { Family } from '../values/family.ts'
import { reply, type SmtpReply } from '../values/smtp-reply.ts'
import { inWords, makeNetworkRates, type RatePerPrefix } from '../world/network-rates.ts'

/** How many one network of this prefix length may have. */
export interface CountPerPrefix {
  bits: number
  count: number
}

/** The configuration's `limits`, as far as listeners need them. */
export interface AcceptLimits {
  /** Octets. */
  messageSize: number
  /** ms, for the whole session (R5). */
  sessionTime: number
  recipients: number
  connections: { total: number } & Record<Family, CountPerPrefix[]>
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
  const open = new Map<string, number>()
  let total = 0
  const rates = makeNetworkRates(messages)

  return {
    enter(address) {
      const rules = connections[familyOf(address)].map(({ bits, count }) => ({
        limit: count,
        network: networkOf(address, bits),
      }))
      if (total >= connections.total) {
        return {
          state: 'full',
          reply: reply(421, '4.7.0', 'Too many connections in all, try again in a minute.'),
        }
      }
      const full = rules.find(({ network, limit }) => (open.get(network) ?? 0) >= limit)
      if (full !== undefined) {
        const text = `Too many connections from ${full.network}, at most ${full.limit} at once. Try again in a minute.`
        return { state: 'full', reply: reply(421, '4.7.0', text) }
      }
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
    async countMessage(address) {
      const over = await rates.count(address)
      if (over === null) return null
      const { network, comeBackMs } = over
      return reply(451, '4.7.1', `Too many messages from ${network}, come back ${inWords(comeBackMs)}.`)
    },
  }
}
