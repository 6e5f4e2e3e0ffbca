import { languages } from '../values/language.ts'
import { plainAscii } from './plain-ascii.ts'
import { replyTexts } from './smtp-replies.ts'

/** Shorter ones may be anybody's words: "Too many connections from" is said by many servers. */
const shortest = 32

const fragments: readonly string[] = languages.flatMap((language) =>
  Object.values(replyTexts[language])
    .flatMap((text) => plainAscii(text, language).split(/\{[^{}]*\}/))
    .map((fragment) => fragment.trim())
    .filter(({ length }) => length >= shortest),
)

/** Whether somebody was told these words by our own SMTP server, in any of its languages. */
export function isOurReply(words: string): boolean {
  const line = words.replace(/\s+/g, ' ')
  return fragments.some((fragment) => line.includes(fragment))
}
