import { familyOf, networkOf } from '../values/address.ts'
import type { Family } from '../values/family.ts'
import { type OwnProof, ownWindowMs } from '../values/own-check.ts'

/**
 * What was lately seen of our own side as we went about our work, held in memory. All times are ms since 1970; `at` is
 * when it happened, and may be told late.
 */
export interface OwnSide {
  /** Somebody out on the Internet connected to us. */
  noteIncoming(family: Family, at: number): void
  /** A mail server said something to us: its greeting or any other reply. */
  noteReply(family: Family, at: number): void
  /** A dial was refused, or broke off without a word: packets came back, though a firewall of ours can send such too. */
  noteReset(family: Family, address: string, at: number): void
  /** Nothing came back at all, or word that there is no way. */
  noteSilence(family: Family, address: string, at: number): void
  /** A resolver gave an answer that it stands by: records, or that there are none. */
  noteDnsAnswer(at: number): void
  /** Somebody was told at our door that there are too many sessions. */
  noteTurnedAway(address: string, at: number): void
  /**
   * What shows that a family worked at or after `since`; null where nothing does. Resets by the addresses that are in
   * question show nothing.
   */
  proofSince(family: Family, since: number, now: number, inQuestion: readonly string[]): OwnProof | null
  /** In the last minutes dials to several unlike networks were in vain, and no server has spoken to us since. */
  getsNowhere(family: Family, now: number): boolean
  dnsAnsweredSince(since: number): boolean
  /** The networks of these addresses of which somebody was turned away at or after `since`. */
  turnedAwaySince(addresses: readonly string[], since: number): string[]
}

interface FamilyNotes {
  incomingAt: number
  replyAt: number
  /** Addresses that reset a dial, each with the time of the last one. */
  resets: Map<string, number>
  /** Networks that were dialled in vain since the last reply, each with the time of its last dial. */
  vain: Map<string, number>
}

// Networks as a rule of unlike operators: they don't all fail at once.
const networkBits: Record<Family, number> = { ipv6: 32, ipv4: 16 }
const tooManyInVain = 3
const mostKept = 100
const never = Number.NEGATIVE_INFINITY

export function makeOwnSide(): OwnSide {
  const notes: Record<Family, FamilyNotes> = { ipv6: noNotes(), ipv4: noNotes() }
  const turnedAway = new Map<string, number>()
  let dnsAt = never

  const noteVain = (family: Family, address: string, at: number): void => {
    const { vain, replyAt } = notes[family]
    if (at > replyAt) remember(vain, operatorOf(address), at)
  }

  const getsNowhere = (family: Family, now: number): boolean =>
    [...notes[family].vain.values()].filter((at) => now - at <= ownWindowMs).length >= tooManyInVain

  return {
    noteIncoming(family, at) {
      const known = notes[family]
      known.incomingAt = Math.max(known.incomingAt, at)
    },
    noteReply(family, at) {
      const known = notes[family]
      known.replyAt = Math.max(known.replyAt, at)
      for (const [network, vainAt] of known.vain) if (vainAt <= at) known.vain.delete(network)
    },
    noteReset(family, address, at) {
      remember(notes[family].resets, address, at)
      noteVain(family, address, at)
    },
    noteSilence: noteVain,
    noteDnsAnswer(at) {
      dnsAt = Math.max(dnsAt, at)
    },
    proofSince(family, since, now, inQuestion) {
      const { incomingAt, replyAt, resets } = notes[family]
      if (replyAt >= since) return 'reply'
      // Where port 25 is closed for us on the way out, mail still comes in, and whoever closed it may answer our dials.
      if (getsNowhere(family, now)) return null
      if (incomingAt >= since) return 'session-in'
      const isReset = [...resets].some(([address, at]) => at >= since && !inQuestion.includes(address))
      return isReset ? 'reply' : null
    },
    getsNowhere,
    noteTurnedAway(address, at) {
      remember(turnedAway, operatorOf(address), at)
    },
    dnsAnsweredSince: (since) => dnsAt >= since,
    turnedAwaySince: (addresses, since) =>
      [...new Set(addresses.map(operatorOf))].filter(
        (network) => (turnedAway.get(network) ?? never) >= since,
      ),
  }
}

const operatorOf = (address: string): string => networkOf(address, networkBits[familyOf(address)])

const noNotes = (): FamilyNotes => ({
  incomingAt: never,
  replyAt: never,
  resets: new Map(),
  vain: new Map(),
})

function remember(notes: Map<string, number>, key: string, at: number): void {
  // Behind all others, so that the first is the one to forget.
  notes.delete(key)
  notes.set(key, at)
  const [oldest] = notes.keys()
  if (notes.size > mostKept && oldest !== undefined) notes.delete(oldest)
}
