import { maskText } from '../values/masked.ts'
import { shown } from '../values/shown.ts'

/**
 * A text with words of strangers in it, as a page may show it: in one line, without control characters, and with each
 * address masked, for a page's link may be passed on. Escaping is the template's.
 */
export const forPage = (text: string): string => maskText(shown(text))

/** The same line by line: transcripts, reports. */
export const linesForPage = (text: string): string => text.split(/\r?\n/).map(forPage).join('\n')

/** Longer words are cut; of what a server says the first lines tell the reason. */
const mostWords = 400

/** What a server said, as much of it as a line can hold. */
export function wordsForPage(words: string): string {
  const line = forPage(words).trim()
  return line.length <= mostWords ? line : `${line.slice(0, mostWords - 1).toWellFormed()}…`
}
