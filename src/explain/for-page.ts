import { maskText } from '../values/masked.ts'
import { shown } from '../values/shown.ts'

/**
 * A text with words of strangers in it, as a page may show it: in one line, without control characters, and with each
 * address masked, for a page's link may be passed on. Escaping is the template's.
 */
export const forPage = (text: string): string => maskText(shown(text))

/** The same line by line: transcripts, reports. */
export const linesForPage = (text: string): string => text.split(/\r?\n/).map(forPage).join('\n')

/** So much of what is cut may be the beginning of an address, which no mask would know. */
const perhapsAddress = 256

/** The beginning of a text, without what may be half an address. */
export const beginningOf = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/\S{1,256}$/, '')

/** What a server said, no longer than `most`: of its words the first lines tell the reason. */
export function wordsForPage(words: string, most = 300): string {
  const read = most + perhapsAddress
  const line = forPage(beginningOf(words, read)).trim()
  return line.length <= most && words.length <= read ? line : `${line.slice(0, most - 1).toWellFormed()}…`
}
