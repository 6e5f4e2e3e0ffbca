import type { BounceReason, ReadReason } from './bounce-reason.ts'
import type { Mender } from './mender.ts'

/**
 * Whose it is to mend when somebody's mail came back for a reason. `sending-provider` runs the server that passed the
 * mail on, `receiving-provider` the one that was to take it. `nobody`: no provider, but the person who wrote or owns
 * the address, or time alone; `reason.….who` says so.
 */
export const reasonMenders: Readonly<Record<BounceReason, Mender>> = {
  'invalid-recipient': 'nobody',
  'mailbox-full': 'nobody',
  'domain-unknown': 'domain-owner',
  'no-aaaa': 'receiving-provider',
  'dns-failure': 'domain-owner',
  'connection-refused': 'receiving-provider',
  'connection-timeout': 'receiving-provider',
  'connection-failed': 'receiving-provider',
  'connection-lost': 'receiving-provider',
  'network-unreachable': 'sending-provider',
  'no-ptr': 'sending-provider',
  'sender-domain-unresolvable': 'domain-owner',
  'auth-required': 'sending-provider',
  tls: 'receiving-provider',
  blocklisted: 'sending-provider',
  'rate-limited': 'sending-provider',
  greylisted: 'nobody',
  policy: 'receiving-provider',
  'relay-denied': 'domain-owner',
  'too-large': 'nobody',
  'protocol-error': 'sending-provider',
  'system-error': 'receiving-provider',
  expired: 'sending-provider',
  unknown: 'nobody',
}

/** What a reason means where the recipient has IPv6 only: the sending server has no way there, or perhaps none. */
const withoutIpv4: Readonly<Partial<Record<BounceReason, 'no-way' | 'perhaps'>>> = {
  'domain-unknown': 'no-way',
  'no-aaaa': 'no-way',
  'network-unreachable': 'no-way',
  'dns-failure': 'perhaps',
  'connection-refused': 'perhaps',
  'connection-timeout': 'perhaps',
  'connection-failed': 'perhaps',
  'connection-lost': 'perhaps',
  expired: 'perhaps',
}

/**
 * What a reason tells of sending over IPv6 where the recipient has nothing else; null where it tells nothing of it, as
 * when it hangs on an IPv4 address: that is one of a server on the way.
 */
export const tellsOfIpv6 = ({
  reason,
  family,
}: Pick<ReadReason, 'reason' | 'family'>): 'no-way' | 'perhaps' | null =>
  family === 'ipv4' ? null : (withoutIpv4[reason] ?? null)
