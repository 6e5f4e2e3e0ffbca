import { languages } from '../values/language.ts'
import { plainAscii } from './plain-ascii.ts'
import { replyTexts } from './smtp-replies.ts'

// "Too many connections from" is said by many servers, and followed by "at once. Try again in a minute." by ours alone.
const longEnough = 32
const longEnoughForTwo = 20

/** Of each reply the words between its facts. */
const replies: readonly (readonly string[])[] = languages.flatMap((language) =>
  Object.values(replyTexts[language]).map((text) =>
    plainAscii(text, language)
      .split(/\{[^{}]*\}/)
      .map((fragment) => fragment.trim())
      .filter(({ length }) => length >= longEnoughForTwo),
  ),
)

/** Whether somebody was told these words by our own SMTP server, in any of its languages. */
export function isOurReply(words: string): boolean {
  const line = words.replace(/\s+/g, ' ')
  return replies.some((fragments) => {
    const said = fragments.filter((fragment) => line.includes(fragment))
    return said.length >= 2 || said.some(({ length }) => length >= longEnough)
  })
}
