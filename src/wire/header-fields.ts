import { isUtf8 } from 'node:buffer'

/** One header field, unfolded (RFC 5322 §2.2.3), not decoded. `name` is lower case. */
export interface Field {
  name: string
  value: string
}

const maxFields = 2000
const maxRawValue = 16_384

const fieldLine = /^[!-9;-~]{1,200}[ \t]{0,10}:/

/**
 * The fields at the beginning of `text` and what follows them. Ends at the first empty line. A line that
 * can be no field is passed over if a field follows soon (gateways that fold without white space), else it begins the
 * `body`. At most 2,000 fields, each cut at 16 KiB.
 */
export function splitFields(text: string): { fields: Field[]; body: string } {
  const fields: Field[] = []
  let lines: string[] = []
  let at = 0
  const finish = (): void => {
    const [first, ...rest] = lines
    if (first === undefined) return
    const colon = first.indexOf(':')
    // RFC 5322 §2.2.3: unfolding takes the line breaks away and keeps the white space behind them.
    const value = [first.slice(colon + 1), ...rest].join('').slice(0, maxRawValue).trim()
    if (fields.length < maxFields) fields.push({ name: first.slice(0, colon).trim().toLowerCase(), value })
    lines = []
  }
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const next = newline < 0 ? text.length : newline + 1
    const line = text.slice(at, end).replace(/\r$/, '')
    if (line === '') {
      at = next
      break
    }
    if (/^[ \t]/.test(line) && lines.length > 0) {
      if (lines.length < maxFields) lines.push(line)
    } else if (fieldLine.test(line)) {
      finish()
      lines.push(line)
    } else if (lines.length === 0 || !fieldFollows(text, next)) {
      break
    } else if (lines.at(-1)?.trimEnd().endsWith(';')) {
      lines.push(` ${line}`)
    }
    at = next
  }
  finish()
  return { fields, body: text.slice(at) }
}

function fieldFollows(text: string, from: number): boolean {
  const ahead = text
    .slice(from, from + 2000)
    .split('\n')
    .slice(0, 5)
  const end = ahead.findIndex((line) => line.trim() === '')
  return ahead.slice(0, end < 0 ? ahead.length : end).some((line) => /^[a-z][a-z-]{1,40}:/i.test(line))
}

/** The first value of a field, or null. */
export function fieldValue(fields: readonly Field[], name: string): string | null {
  return fields.find((field) => field.name === name)?.value ?? null
}

/** Bytes to text: UTF-8 where they are (RFC 6532), else the eight-bit set that is most common in the wild. */
export function textOf(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('windows-1252').decode(bytes)
}

/** Bytes to text by a MIME charset; a label that is unknown or plainly wrong falls back to `textOf`. */
export function decodeCharset(bytes: Buffer, charset: string | null): string {
  const label = (charset ?? '').toLowerCase()
  if (bytes.includes('\x1b$') && !/2022|utf-?16/.test(label)) return decodeAs(bytes, 'iso-2022-jp')
  if (label === '' || /^(us-)?ascii|^utf-?8$|^unknown|^iso-8859-1$/.test(label)) return textOf(bytes)
  return decodeAs(bytes, label)
}

function decodeAs(bytes: Buffer, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return textOf(bytes)
  }
}

// Line and paragraph separators and everything that reorders or hides text count as controls here (R15).
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/g

/** One line that is safe to show: no control or bidirectional characters, no lone surrogates, cut at `limit`. */
export function cleanLine(text: string, limit = 998): string {
  return cut(text.replace(/[\t\u00a0]/g, ' ').replace(unsafe, ''), limit).trim()
}

/** Like `cleanLine`, but line feeds stay. */
export function cleanLines(text: string, limit: number): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/[\t\u00a0]/g, ' ').replace(unsafe, ''))
  return cut(lines.map((line) => line.trimEnd()).join('\n'), limit).trim()
}

function cut(text: string, limit: number): string {
  const short = text.slice(0, limit)
  const wellFormed = short.length < text.length ? short.replace(/[\ud800-\udbff]$/, '') : short
  return wellFormed.toWellFormed()
}

const encodedWord = /=\?([^?\s]{1,60})\?([bq])\?([^?\r\n]{0,4000})\?=/gi

/** RFC 2047 encoded words decoded; what is broken stays as it stands. Nothing is removed: use `cleanLine` after it. */
export function decodeWords(value: string): string {
  let text = ''
  let at = 0
  let pending: { charset: string; bytes: Buffer[] } | null = null
  const flush = (): void => {
    if (pending !== null) text += decodeCharset(Buffer.concat(pending.bytes), pending.charset)
    pending = null
  }
  for (const match of value.matchAll(encodedWord)) {
    const [whole, label = '', encoding = '', payload = ''] = match
    const between = value.slice(at, match.index)
    // RFC 2231 §5: a language may follow the charset.
    const charset = (label.split('*')[0] ?? '').toLowerCase()
    const bytes = encoding.toLowerCase() === 'b' ? Buffer.from(payload, 'base64') : fromQ(payload)
    // RFC 2047 §6.2: white space between adjacent encoded words is ignored.
    if (pending === null || between.trim() !== '') {
      flush()
      text += between
    } else if (pending.charset !== charset) {
      flush()
    }
    // Some senders split a character over two words: same charset, bytes joined before decoding.
    pending = pending ?? { charset, bytes: [] }
    pending.bytes.push(bytes)
    at = match.index + whole.length
  }
  flush()
  return text + value.slice(at)
}

// RFC 2047 §4.2: an underscore is a space.
const fromQ = (payload: string): Buffer => fromQuotedPrintable(payload.replace(/_/g, ' '))

/** RFC 2045 §6.7, tolerant: what is no escape stays. */
export function fromQuotedPrintable(text: string): Buffer {
  const joined = text.replace(/=[ \t]{0,20}\r?\n/g, '')
  const unescaped = joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(unescaped, 'latin1')
}
