import { textsEn } from './texts-en.ts'

/** Shorter ones may be anybody's words. */
const shortest = 24

const fragments: readonly string[] = Object.entries(textsEn)
  .filter(([key]) => key.startsWith('reply.'))
  .flatMap(([, text]) => text.split(/\{[^{}]*\}/))
  .map((fragment) => fragment.trim())
  .filter(({ length }) => length >= shortest)

/** Whether somebody was told these words by our own SMTP server. */
export function isOurReply(words: string): boolean {
  const line = words.replace(/\s+/g, ' ')
  return fragments.some((fragment) => line.includes(fragment))
}
