import { quoteDepth, unquote } from './forward-header.ts'

/** The source of a message ("show original") in a text that somebody pasted. */
export interface PastedSource {
  source: string
  /** What stands above it, such as a word of the person's own; '' where it begins the text. */
  above: string
}

/** Fields that nobody writes by hand, and that a mail program shows only with the whole header. */
const traces = /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature):/i
const field = /^[!-9;-~]{1,76}:(?:\s|$)/
const fold = /^[ \t]+\S/
// RFC 5322 §3.6: Date and From are in each message; with one trace they are three.
const fewestFields = 3
const maxText = 262_144

/**
 * Finds the first whole header in a text with lines ended by LF, and takes the marks of quotation away from what begins
 * there; null where none stands. Linear in the text's length.
 */
export function findPastedSource(text: string): PastedSource | null {
  const lines = text.slice(0, maxText).split('\n')
  let start = 0
  while (start < lines.length) {
    const depth = quoteDepth(lines[start] ?? '')
    const end = endOfHeader(lines, start, depth)
    const header = lines.slice(start, end).map((line) => unquote(line, depth))
    const names = header.filter((line) => field.test(line.slice(0, 100)))
    if (names.length >= fewestFields && header.some((line) => traces.test(line.slice(0, 40)))) {
      const source = lines.slice(start).map((line) => unquote(line, depth))
      return { source: source.join('\n'), above: lines.slice(0, start).join('\n').trim() }
    }
    start = Math.max(end, start + 1)
  }
  return null
}

/** The line behind the last of the fields that begin at `start`; `start` itself where none does. */
function endOfHeader(lines: readonly string[], start: number, depth: number): number {
  let end = start
  while (end < lines.length) {
    const line = lines[end] ?? ''
    if (quoteDepth(line) !== depth) break
    const plain = unquote(line, depth).slice(0, 200)
    if (!field.test(plain) && (end === start || !fold.test(plain))) break
    end += 1
  }
  return end
}
