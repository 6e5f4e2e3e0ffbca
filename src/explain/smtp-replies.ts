import type { Language } from '../values/language.ts'
import { reply, type SmtpReply } from '../values/smtp-reply.ts'
import type { Facts } from '../values/verdict.ts'
import { speaker } from './catalogue.ts'
import { plainAscii } from './plain-ascii.ts'
import type { TextKey } from './text-key.ts'

type ReplyKey = Extract<TextKey, `reply.${string}`>

// RFC 5321 §4.2: a reply is printable ASCII; §4.5.3.1.5 ends a line at 512 octets, and some clients keep less.
const longestText = 400

/** A reply of ours in the catalogue's words, without the accents of its language; other characters are replaced. */
export function smtpReply(
  language: Language,
  code: number,
  enhanced: string,
  key: ReplyKey,
  facts: Facts = {},
): SmtpReply {
  const text = plainAscii(speaker(language)(key, facts), language)
  return reply(code, enhanced, text.slice(0, longestText))
}
