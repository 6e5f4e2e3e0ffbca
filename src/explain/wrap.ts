import { shown } from '../values/shown.ts'

/** Plain-text mail is kept this wide (RFC 3676 §4.2 recommends less than 80). */
export const columns = 72

/**
 * Breaks a paragraph at spaces so that no line is wider than `most` columns; a longer word stands alone, a very long
 * one is cut, for a mail line may have no more than 998 octets (RFC 5322 §2.1.1).
 * `indent` opens every line, `first` the first one instead. What strangers said may stand in the paragraph: control
 * and bidi characters are shown as a question mark (R15), and no word of theirs passes for a field of a DSN.
 */
export function wrap(paragraph: string, indent = '', first = indent, most = columns): string {
  const lines: string[] = []
  let line = first
  let taken = width(first)
  let filled = false
  for (const word of paragraph.split(breaking).map(shownWord).filter(Boolean).map(unlikeField).flatMap(cut)) {
    const needed = width(word)
    if (filled && taken + 1 + needed > most) {
      lines.push(line)
      line = indent
      taken = width(indent)
      filled = false
    }
    line += filled ? ` ${word}` : word
    taken += filled ? 1 + needed : needed
    filled = true
  }
  lines.push(line)
  return lines.join('\n')
}

/** Label and value in two columns, the value wrapped beside its label. */
export function row(label: string, value: string, labelWidth: number): string {
  const indent = ' '.repeat(labelWidth + 4)
  return wrap(value, indent, `  ${label.padEnd(labelWidth)}  `)
}

/** Of white space, what a line may be broken at: not at what French has before a question mark. */
const breaking = /[^\S\u00a0\u202f]+/u

/** Most words are plain, and need no second look. */
const plain = /^[ -~]*$/

const shownWord = (word: string): string =>
  plain.test(word)
    ? word
    : word.replace(/^[\u00a0\u202f]+|[\u00a0\u202f]+$/gu, '').replace(/[^\u00a0\u202f]+/gu, shown)

/** In columns of a terminal, where the letters of East Asia take two. */
const width = (text: string): number =>
  plain.test(text) ? text.length : [...text].length + (text.match(wide)?.length ?? 0)

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303e\uff01-\uff60]/gu

const longestWord = 400
const cut = (word: string): string[] =>
  word.length <= longestWord ? [word] : (word.match(/.{1,400}/gsu) ?? [])

// RFC 3464 §2.3: these open the lines of a delivery status, and only an explanation has any, each once.
const fieldName = /^(?:final-recipient|action|status|diagnostic-code):/i

const unlikeField = (word: string): string => word.replace(fieldName, "'$&'")
