import { reply, type SmtpReply } from '../values/smtp-reply.ts'
import type { Facts } from '../values/verdict.ts'
import { speaker } from './catalogue.ts'
import type { TextKey } from './text-key.ts'

type ReplyKey = Extract<TextKey, `reply.${string}`>

// RFC 5321 §4.2: a reply is printable ASCII; §4.5.3.1.5 ends a line at 512 octets, and some clients keep less.
const longestText = 400

const say = speaker('en')

/** A reply of ours in the catalogue's words; what is not printable ASCII in the facts is replaced. */
export function smtpReply(code: number, enhanced: string, key: ReplyKey, facts: Facts = {}): SmtpReply {
  const text = say(key, facts)
    .replace(/[“”]/g, '"')
    .replace(/[’]/g, "'")
    .replace(/[^\x20-\x7e]/g, '?')
  return reply(code, enhanced, text.slice(0, longestText))
}
