/** Plain-text mail is kept this wide (RFC 3676 §4.2 recommends less than 80). */
export const columns = 72

/**
 * Breaks a paragraph at spaces so that no line is wider than `columns`; a longer word stands alone, a very long
 * one is cut, for a mail line may have no more than 998 octets (RFC 5322 §2.1.1).
 * `indent` opens every line, `first` the first one instead.
 */
export function wrap(paragraph: string, indent = '', first = indent): string {
  const lines: string[] = []
  let line = first
  let filled = false
  for (const word of paragraph.split(/\s+/).filter(Boolean).flatMap(cut)) {
    if (filled && width(line) + 1 + width(word) > columns) {
      lines.push(line)
      line = indent
      filled = false
    }
    line += filled ? ` ${word}` : word
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

const width = (text: string): number => [...text].length

const cut = (word: string): string[] => word.match(/.{1,400}/gsu) ?? []
