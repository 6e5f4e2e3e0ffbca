import type { Family } from './family.ts'

/** Why mail was not taken, by whom or what it hangs on. Ids name no family, except `no-aaaa`. */
export const reasonGroups = {
  recipient: ['invalid-recipient', 'mailbox-full'],
  dns: ['domain-unknown', 'no-aaaa', 'dns-failure'],
  connection: [
    'connection-refused',
    'connection-timeout',
    'connection-failed',
    'connection-lost',
    'network-unreachable',
  ],
  sender: ['no-ptr', 'sender-domain-unresolvable', 'auth-required', 'tls'],
  policy: ['blocklisted', 'rate-limited', 'greylisted', 'policy', 'relay-denied'],
  machine: ['too-large', 'protocol-error', 'system-error', 'expired', 'unknown'],
} as const

export type ReasonGroup = keyof typeof reasonGroups
export type BounceReason = (typeof reasonGroups)[ReasonGroup][number]

/** All reasons, in the order in which they are told. */
export const bounceReasons: readonly BounceReason[] = Object.values(reasonGroups).flat()

/** The family that a reason hangs on; `any` where it hangs on none, on both, or nobody says. */
export type ReasonFamily = Family | 'any'

/** What a report, or a server's reply, was read as. */
export interface ReadReason {
  reason: BounceReason
  family: ReasonFamily
  /** Whose words decided: the last server's, the reporter's, a code alone; `nothing` where the reason is `unknown`. */
  by: 'server' | 'reporter' | 'code' | 'nothing'
  /** The passage that decided, as it stands in the text that was read (≤ 200 characters), to be marked; null where none did. */
  passage: string | null
}

/** Nothing in it says why. */
export const noReason: ReadReason = { reason: 'unknown', family: 'any', by: 'nothing', passage: null }
