import type { BounceReason } from '../values/bounce-reason.ts'

/** What a code alone says. `vague` where it is often wrong: words of any kind come before it. */
export interface CodeReason {
  reason: BounceReason
  vague: boolean
  at: number
  length: number
}

// RFC 3463, 7372, 7505 and the IANA registry, Gmail's from 7.28 and Microsoft 365's of three digits; without the class.
const enhanced: Readonly<Record<string, BounceReason>> = {
  '1.0': 'invalid-recipient',
  '1.1': 'invalid-recipient',
  '1.2': 'domain-unknown',
  '1.3': 'invalid-recipient',
  '1.6': 'invalid-recipient',
  '1.7': 'sender-domain-unresolvable',
  '1.8': 'sender-domain-unresolvable',
  '1.10': 'domain-unknown',
  '2.1': 'invalid-recipient',
  '2.2': 'mailbox-full',
  '2.3': 'too-large',
  '3.0': 'system-error',
  '3.1': 'system-error',
  '3.2': 'system-error',
  '3.4': 'too-large',
  '3.5': 'system-error',
  '4.1': 'connection-failed',
  '4.2': 'connection-lost',
  '4.3': 'dns-failure',
  '4.4': 'domain-unknown',
  '4.5': 'rate-limited',
  '4.6': 'system-error',
  '4.7': 'expired',
  '4.14': 'system-error',
  '4.300': 'expired',
  '4.310': 'domain-unknown',
  '4.312': 'dns-failure',
  '4.315': 'connection-timeout',
  '4.316': 'connection-failed',
  '4.317': 'tls',
  '4.318': 'connection-lost',
  '5.1': 'protocol-error',
  '5.2': 'protocol-error',
  '5.3': 'rate-limited',
  '5.4': 'protocol-error',
  '6.0': 'policy',
  '6.7': 'protocol-error',
  '6.11': 'protocol-error',
  '7.1': 'policy',
  '7.4': 'tls',
  '7.5': 'tls',
  '7.10': 'tls',
  '7.20': 'auth-required',
  '7.21': 'auth-required',
  '7.22': 'auth-required',
  '7.23': 'auth-required',
  '7.24': 'auth-required',
  '7.25': 'no-ptr',
  '7.26': 'auth-required',
  '7.27': 'sender-domain-unresolvable',
  '7.28': 'rate-limited',
  '7.29': 'tls',
  '7.30': 'auth-required',
  '7.32': 'auth-required',
  '7.40': 'auth-required',
  '7.54': 'relay-denied',
  '7.57': 'relay-denied',
  '7.64': 'relay-denied',
  '7.321': 'tls',
  '7.322': 'tls',
  '7.323': 'tls',
  '7.324': 'tls',
  '7.325': 'tls',
  '7.508': 'rate-limited',
  '7.509': 'auth-required',
  '7.510': 'policy',
  '7.511': 'blocklisted',
  '7.515': 'auth-required',
  '7.606': 'blocklisted',
  '7.650': 'blocklisted',
}

// Where a provider's code for now means something else than the same for good.
const forNow: Readonly<Record<string, BounceReason>> = { '4.7.23': 'no-ptr' }

const vagueCodes = new Set(['1.0', '3.0', '3.5', '4.1', '4.2', '4.7', '5.1', '5.2', '6.0', '7.1'])
const exitCodes: Readonly<Record<string, BounceReason>> = {
  '67': 'invalid-recipient',
  '68': 'domain-unknown',
}
const replyCodes: Readonly<Record<string, BounceReason>> = {
  '500': 'protocol-error',
  '501': 'protocol-error',
  '502': 'protocol-error',
  '503': 'protocol-error',
  '530': 'relay-denied',
  '535': 'relay-denied',
  '552': 'mailbox-full',
  '551': 'invalid-recipient',
  '556': 'domain-unknown',
}

/** The reason that a code in `words` stands for: an enhanced one, an exit status (sysexits.h), or the reply code. */
export function reasonOfCode(words: string): CodeReason | null {
  for (const match of words.matchAll(/(?<![\d.])[45]\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)) {
    const reason = forNow[match[0]] ?? enhanced[match[1] ?? '']
    if (reason !== undefined) {
      return { reason, vague: vagueCodes.has(match[1] ?? ''), at: match.index, length: match[0].length }
    }
  }
  const exit = /x-unix; ?(\d\d)\b/.exec(words)
  const ofExit = exitCodes[exit?.[1] ?? '']
  if (exit !== null && ofExit !== undefined) {
    return { reason: ofExit, vague: true, at: exit.index, length: exit[0].length }
  }
  const reply = /(?:^|[;:<'" ])([45]\d\d)(?=[ -])/.exec(words)
  const ofReply = replyCodes[reply?.[1] ?? '']
  if (reply === null || ofReply === undefined) return null
  return { reason: ofReply, vague: true, at: reply.index, length: reply[0].length }
}
