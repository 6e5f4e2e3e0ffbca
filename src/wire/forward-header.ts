import { type HeaderRole, headerLabels, headerRoles } from './forward-labels.ts'

/** What a mail client writes above a message that it forwards within its text. Texts as they stand there. */
export interface ForwardHeader {
  /** The lines from which and to which (exclusive) it goes; the forwarded words begin at `end`. */
  start: number
  end: number
  /** How deep it is quoted (`>`). */
  depth: number
  author: string
  to: string
  subject: string
  date: string
}

const maxLines = 6000
const maxHeaders = 40

// `From: x`, `*From:* x`, `De : x`, `| Von: | x |`, `件名：x`
const labelled = /^[\s*|]{0,8}([^\s:：*|<>@][^:：*|<>@]{0,30}?)[\s*]{0,4}[:：][\s*|]{0,8}(.*)$/

interface Labelled {
  role: HeaderRole | null
  value: string
}

function readLabel(line: string): Labelled | null {
  const match = labelled.exec(line.slice(0, 2000))
  if (match === null) return null
  const name = (match[1] ?? '').normalize('NFC').toLowerCase().trim()
  return { role: headerRoles.get(name) ?? null, value: (match[2] ?? '').replace(/[\s*|]{1,20}$/, '') }
}

/** A line of nothing but dashes and a few words, as most clients put it above what they forward. */
const rule = /^\s{0,4}(?:[-_=]{3,60}\s?[^-_=]{0,80}\s?[-_=]{2,60}|[-_=]{10,100})\s{0,4}$/

/** How many `>` a line begins with. Those of an SMTP dialogue (`>>> RCPT TO:`) are none. */
export function quoteDepth(line: string): number {
  let depth = 0
  let at = 0
  while (depth < 20) {
    const mark = line.startsWith(' >', at) ? at + 1 : at
    if (line[mark] !== '>' || /^>>> ?[A-Z]{4}/.test(line.slice(mark, mark + 12))) break
    depth += 1
    at = mark + 1
  }
  return depth
}

/** A line without `depth` marks of quotation and the space behind them. */
export function unquote(line: string, depth: number): string {
  let at = 0
  for (let taken = 0; taken < depth; taken += 1) {
    const mark = line.startsWith(' >', at) ? at + 1 : at
    if (line[mark] !== '>') break
    at = mark + 1
  }
  return at > 0 && line[at] === ' ' ? line.slice(at + 1) : line.slice(at)
}

const capitals = (...names: readonly HeaderRole[]): string =>
  names
    .flatMap((role) => headerLabels[role])
    .filter((label) => label.length > 1 && /^\p{L}[\p{L} ]+$/u.test(label))
    .map((label) => label.slice(0, 1).toUpperCase() + label.slice(1))
    .join('|')
const beforeField = new RegExp(`(?=(?:${capitals('to', 'date', 'subject')}) ?: )`)
const beforeSubject = new RegExp(`(?:${capitals('subject')}) ?: `)

/** The lines of a text; a header that Yahoo wrote into one line, rule and all, is divided into its fields. */
export function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    if (line.length > 2000 || !beforeSubject.test(line)) return [line]
    const [, above, run] = /^(\s{0,8}-{3,10}[^-]{3,60}-{3,10})\s{1,8}(\S.*)$/.exec(line) ?? [null, null, line]
    const depth = quoteDepth(run)
    if (readLabel(unquote(run, depth))?.role !== 'author') return [line]
    const fields = unquote(run, depth)
      .split(beforeField)
      .map((field) => '>'.repeat(depth) + field)
    return above === null ? fields : [above, ...fields]
  })
}

/** The headers of forwarded messages in a text, in order; linear, at most 40 of them in the first 6,000 lines. */
export function findForwardHeaders(lines: readonly string[]): ForwardHeader[] {
  const found: ForwardHeader[] = []
  let at = 0
  while (at < Math.min(lines.length, maxLines) && found.length < maxHeaders) {
    const header = readHeaderAt(lines, at)
    if (header !== null) found.push(header)
    at = header?.end ?? at + 1
  }
  return found
}

function readHeaderAt(lines: readonly string[], start: number): ForwardHeader | null {
  const line = lines[start] ?? ''
  const depth = quoteDepth(line)
  const first = readLabel(unquote(line, depth))
  if (first === null) return null
  const ruled = followsRule(lines, start)
  // Reports tell of the original in fields, too, which they indent.
  if (!ruled && /^\s{2}/.test(unquote(line, depth))) return null
  if ((first.role === null || first.role === 'other') && !ruled) return null
  const { values, end } = readRun(lines, start, depth, ruled)
  const known = values.filter(({ role }) => role !== null && role !== 'other')
  const told = (role: HeaderRole): string => values.find((one) => one.role === role)?.value ?? ''
  const author = told('author')
  const complete = author !== '' && known.length >= 3 && (told('subject') !== '' || told('date') !== '')
  // In a language that isn't known here, the line with an address comes from the author more often than not.
  const guessed = author === '' ? (values.find(({ value }) => value.includes('@'))?.value ?? '') : author
  if (!complete && !(ruled && values.length >= 3 && guessed !== '')) return null
  return {
    start,
    end,
    depth,
    author: guessed,
    to: told('to'),
    subject: told('subject'),
    date: told('date'),
  }
}

function followsRule(lines: readonly string[], start: number): boolean {
  const above = lines
    .slice(Math.max(0, start - 3), start)
    .map((line) => unquote(line, quoteDepth(line)).trim())
  return above.filter((line) => line !== '').some((line) => rule.test(line.slice(0, 300)))
}

/** The lines from `start` on that are labelled, with values that are folded or stand on the next line. */
function readRun(
  lines: readonly string[],
  start: number,
  depth: number,
  ruled: boolean,
): { values: Labelled[]; end: number } {
  const values: Labelled[] = []
  let at = start
  for (; at < Math.min(lines.length, start + 40); at += 1) {
    const raw = lines[at] ?? ''
    const line = unquote(raw, depth)
    const last = values.at(-1)
    if (line.trim() === '') {
      // HTML tables leave empty lines between the fields; text has one behind the last.
      const next = lines.slice(at + 1, at + 3).map((one) => unquote(one, depth))
      const ahead = next.map(readLabel).find((label) => label !== null)
      const goesOn =
        ahead?.role != null && ahead.role !== 'other' && !values.some(({ role }) => role === ahead.role)
      if (!goesOn && !(last?.value === '' && next[0]?.trim() !== '')) break
      continue
    }
    if (quoteDepth(raw) < depth) break
    const label = readLabel(line)
    if (label !== null && (label.role !== null || ruled)) values.push(label)
    else if (last !== undefined && (last.value === '' || isFolded(lines, at, depth))) {
      if (last.value.length < 2000) last.value = `${last.value} ${line.trim()}`.trim()
    } else break
  }
  return { values, end: at }
}

// A value goes on in a line without a label of its own if a field follows below: what stands behind the last one is the message.
function isFolded(lines: readonly string[], at: number, depth: number): boolean {
  const before = lines[at - 1] ?? ''
  const line = unquote(lines[at] ?? '', depth)
  if (!/^\s/.test(line) && before.length < 55) return false
  const below = lines.slice(at + 1, at + 8).map((one) => unquote(one, depth))
  const end = below.findIndex((one) => one.trim() === '')
  return below.slice(0, end < 0 ? below.length : end).some((one) => readLabel(one)?.role != null)
}
