import type { Language } from '../values/language.ts'
import type { Refusal } from '../values/refusal.ts'
import { reply, type SmtpReply } from '../values/smtp-reply.ts'
import type { Facts } from '../values/verdict.ts'
import { type Say, speakerOf } from './catalogue.ts'
import type { Texts } from './load-texts.ts'
import { plainAscii } from './plain-ascii.ts'
import { fromNow } from './spoken-time.ts'
import type { TextKey } from './text-key.ts'
import { replyTextsCs } from './texts-cs-replies.ts'
import { replyTextsDe } from './texts-de-replies.ts'
import { replyTextsEn } from './texts-en-replies.ts'
import { replyTextsEs } from './texts-es-replies.ts'
import { replyTextsFr } from './texts-fr-replies.ts'

type ReplyKey = Extract<TextKey, `reply.${string}`>

/** Few beside all that a language has, and there at once: no client waits until the rest is loaded. */
export const replyTexts: Readonly<Record<Language, Texts>> = {
  en: replyTextsEn,
  cs: replyTextsCs,
  de: replyTextsDe,
  fr: replyTextsFr,
  es: replyTextsEs,
}

const speakers = new Map<Language, Say>()

function speaker(language: Language): Say {
  const known = speakers.get(language)
  if (known !== undefined) return known
  const say = speakerOf(language, replyTexts[language])
  speakers.set(language, say)
  return say
}

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

/** What is refused before the journey hears of it. */
export function refusalReply(language: Language, { code, enhanced, key, facts }: Refusal): SmtpReply {
  const { comeBackMs } = facts
  const when = typeof comeBackMs === 'number' ? { when: fromNow(language, comeBackMs) } : {}
  return smtpReply(language, code, enhanced, key, { ...facts, ...when })
}
