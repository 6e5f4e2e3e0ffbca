import { decodeBody } from './guess-charset.ts'
import {
  cleanLine,
  decodeCharset,
  decodeWords,
  type Field,
  fieldValue,
  fromQuotedPrintable,
  splitFields,
} from './header-fields.ts'

/** One leaf of a message. `text` has LF line ends and is decoded; of HTML only the words are left. */
export interface Part {
  /** `type/subtype`, lower case; `text/plain` where none is given (RFC 2045 §5.2). */
  type: string
  text: string
  /** The body as it was before it was encoded for transfer. */
  bytes: Buffer
  /** The file name that is given to it, decoded; null where there is none. */
  name: string | null
  /** Whether it lies in a `multipart/alternative` beside a sibling that says the same. */
  alternative: boolean
}

/** A message taken apart: its own fields and its leaves in order. Embedded messages are leaves, never entered. */
export interface Parts {
  fields: Field[]
  type: string
  /** Content-Type's `report-type` (RFC 6522 §3), lower case. */
  reportType: string | null
  leaves: Part[]
}

/** Bounds (R7): what lies deeper or behind them is not looked at. */
const maxMessage = 1_048_576
const maxParts = 100
const maxDepth = 8

/**
 * Takes a message of up to 1 MiB apart (the rest is cut). Synchronous, never throws, linear in size and depth.
 * Tolerates mbox `From ` lines and empty lines at the beginning, missing final boundaries, missing boundary parameters
 * and undeclared charsets. Written here because mailparser joins all text parts into one text, and then the returned
 * original can't be told from the report any more.
 */
export function readParts(message: Buffer): Parts {
  // Line ends as they come: CRLF, LF, CR alone, or CR doubled by a gateway.
  const text = message
    .subarray(0, maxMessage)
    .toString('latin1')
    .replace(/\r{1,3}\n/g, '\n')
    .replaceAll('\r', '\n')
  const { fields, body } = splitFields(text.replace(/^(?:\s*\n)?(?:>?From [^\n]*\n\s*)?/, ''))
  const leaves: Part[] = []
  const content = readContentType(fields)
  collectLeaves({ fields, body, depth: 0, alternative: false }, leaves)
  return { fields: fields.map(decodeField), type: content.type, reportType: content.reportType, leaves }
}

// Bodies are held as one character a byte until their charset is known; header fields need no such care.
const decodeField = ({ name, value }: Field): Field => ({
  name,
  value: decodeCharset(Buffer.from(value, 'latin1'), null),
})

interface Entity {
  fields: Field[]
  body: string
  depth: number
  alternative: boolean
}

function collectLeaves({ fields, body, depth, alternative }: Entity, leaves: Part[]): void {
  if (leaves.length >= maxParts) return
  const { type, charset, boundary } = readContentType(fields)
  if (type.startsWith('multipart/') && depth < maxDepth) {
    const bodies = splitMultipart(body, boundary)
    if (bodies.length > 0) {
      const inner = alternative || type === 'multipart/alternative'
      for (const part of bodies) {
        collectLeaves({ ...splitFields(part), depth: depth + 1, alternative: inner }, leaves)
      }
      return
    }
  }
  const encoding = fieldValue(fields, 'content-transfer-encoding')?.toLowerCase() ?? ''
  const bytes = decodeTransfer(body, encoding)
  const decoded = decodeBody(bytes, charset)
    .replace(/\r{1,3}\n/g, '\n')
    .replaceAll('\r', '\n')
  const plain = type.startsWith('multipart/') ? 'text/plain' : type
  const html =
    plain === 'text/html' || (plain === 'text/plain' && /^\s*<(?:!doctype html|html)\b/i.test(decoded))
  const text = html ? wordsOfHtml(decoded) : decoded
  leaves.push({ type: html ? 'text/html' : plain, text, bytes, name: readName(fields), alternative })
}

function readName(fields: Field[]): string | null {
  const name =
    parameter(fieldValue(fields, 'content-disposition') ?? '', 'filename') ??
    parameter(fieldValue(fields, 'content-type') ?? '', 'name')
  return name === null ? null : cleanLine(decodeWords(name), 255)
}

function readContentType(fields: Field[]): {
  type: string
  charset: string | null
  boundary: string | null
  reportType: string | null
} {
  const value = fieldValue(fields, 'content-type') ?? ''
  const type = /^\s*([^\s;"]{1,127}\/[^\s;"]{1,127})/.exec(value)?.[1]?.toLowerCase() ?? 'text/plain'
  return {
    type,
    charset: parameter(value, 'charset'),
    boundary: parameter(value, 'boundary'),
    reportType: parameter(value, 'report-type')?.toLowerCase() ?? null,
  }
}

function parameter(value: string, name: string): string | null {
  const match = new RegExp(
    `;\\s{0,20}${name}\\s{0,20}=\\s{0,20}(?:"([^"]{0,998})"|([^\\s;"]{1,998}))`,
    'i',
  ).exec(value)
  return match?.[1] ?? match?.[2] ?? null
}

/** RFC 2046 §5.1.1: the parts between delimiter lines. Empty where there is none. */
function splitMultipart(body: string, declared: string | null): string[] {
  const found = declared === null ? [] : splitAt(body, `--${declared}`)
  if (found.length > 0) return found
  const guessed = /^(--[^\s-][^\r\n]{0,200}?|-{2,}[^\s-][^\r\n]{0,200}?)[ \t]{0,20}\r?\n(?=content-)/im.exec(
    body,
  )?.[1]
  return guessed === undefined ? [] : splitAt(body, guessed)
}

function splitAt(body: string, delimiter: string): string[] {
  const parts: string[] = []
  let start = -1
  let at = body.startsWith(delimiter) ? 0 : body.indexOf(`\n${delimiter}`) + 1
  if (at === 0 && !body.startsWith(delimiter)) return []
  while (parts.length < maxParts) {
    const lineEnd = body.indexOf('\n', at)
    const line = body.slice(at, lineEnd < 0 ? body.length : lineEnd).trimEnd()
    const isClose = line === `${delimiter}--`
    if (line === delimiter || isClose) {
      if (start >= 0) parts.push(body.slice(start, Math.max(start, at - 1)).replace(/\r$/, ''))
      start = isClose || lineEnd < 0 ? -1 : lineEnd + 1
      if (start < 0) return parts
    }
    const next = body.indexOf(`\n${delimiter}`, Math.max(at, 0))
    if (next < 0) break
    at = next + 1
  }
  if (start >= 0 && parts.length < maxParts) parts.push(body.slice(start))
  return parts
}

function decodeTransfer(body: string, encoding: string): Buffer {
  if (encoding.startsWith('base64')) return Buffer.from(body, 'base64')
  if (encoding.startsWith('quoted-printable')) return fromQuotedPrintable(body)
  return Buffer.from(body, 'latin1')
}

const blockTag = /^\/?(?:p|div|br|tr|table|h[1-6]|li|ul|ol|pre|hr|blockquote|title|body|head)$/
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }

// Blocks without space around them: one that ends and one that begins make one break.
const closeBlock = /^\/?(?:div|tr|table|li|ul|ol|blockquote|body|head)$/

/** The words of an HTML text (its first 128 KiB), one line a block; linear, whatever the nesting. */
function wordsOfHtml(whole: string): string {
  const html = whole.slice(0, 131_072)
  const pieces: string[] = []
  let lineIsOpen = false
  let at = 0
  const tags = /<(?=[a-z/!?])/gi
  while (at < html.length) {
    tags.lastIndex = at
    const open = tags.exec(html)?.index ?? -1
    if (open < 0) break
    const words = html.slice(at, open)
    pieces.push(words)
    lineIsOpen = lineIsOpen || words.trim() !== ''
    const name = /^\/?[a-z][a-z0-9]{0,20}/i.exec(html.slice(open + 1, open + 24))?.[0].toLowerCase()
    // `<user@example.org>` written without escapes is an address, not a tag.
    const address = /^<[^<>\s@]{1,200}@[^<>\s]{1,200}>/.exec(html.slice(open, open + 410))?.[0]
    if (address !== undefined) {
      pieces.push(address)
      lineIsOpen = true
      at = open + address.length
      continue
    }
    const until =
      name === 'style' || name === 'script' ? `</${name}` : html.startsWith('<!--', open) ? '-->' : '>'
    const close = html.indexOf(until, open)
    if (name !== undefined && blockTag.test(name)) {
      if (lineIsOpen || !closeBlock.test(name)) pieces.push('\n')
      lineIsOpen = false
    }
    if (name === 'td' || name === 'th') pieces.push(' ')
    if (close < 0) {
      at = html.length
      break
    }
    const end = until.startsWith('</') ? html.indexOf('>', close) : close + until.length - 1
    at = end < 0 ? html.length : end + 1
  }
  if (at < html.length) pieces.push(html.slice(at))
  return pieces
    .join('')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}
