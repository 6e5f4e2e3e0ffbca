import type { SmtpReply } from './smtp-reply.ts'
import type { Facts } from './verdict.ts'

/** What a client hears whose mail goes no further, before it has words: these are in its sender's language. */
export interface Refusal {
  code: number
  enhanced: string
  key: RefusalKey
  /** What the words name; `comeBackMs` is told as `when`. */
  facts: Facts
}

/** Each has words in every language. */
export type RefusalKey = `reply.${
  | 'no-address'
  | 'no-domain'
  | 'no-relay'
  | 'ipv6-only'
  | 'no-mailbox'
  | 'no-return-path'
  | 'return-path-expired'
  | 'recipients'
  | 'no-sender'
  | 'sender-beyond-ascii'
  | 'no-lists'
  | 'connections'
  | 'connections-network'
  | 'messages-network'
  | 'session-commands'
  | 'session-errors'
  | 'session-messages'
  | 'session-time'
  | 'shutting-down'
  | 'large-messages'
  | 'no-room'
  | 'our-trouble'
  | 'message-size'
  | 'message-lines'
  | 'line-length'
  | 'header-length'
  | 'header-lines'
  | 'header-fields'
  | 'signatures'
  | 'parts'
  | 'nesting'
  | 'nul'
  | 'bare-ending'}`

/** Says it in the first of the wanted languages that is offered, else in the operator's first. */
export type SpeakRefusal = (refusal: Refusal, wanted: readonly (string | null)[]) => SmtpReply

export const refusal = (code: number, enhanced: string, key: RefusalKey, facts: Facts = {}): Refusal => ({
  code,
  enhanced,
  key,
  facts,
})
