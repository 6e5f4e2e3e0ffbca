import type { Report } from '../values/bounce.ts'
import { distinctReports } from './distinct-reports.ts'
import { readForwardedText } from './forwarded-passages.ts'
import { type ForwardingMail, type Outer, outerOf, takeApart } from './forwarding-mail.ts'
import { type Parts, readParts } from './mime-parts.ts'
import { findPasted, readPastedLines } from './pasted-report.ts'
import { readReport } from './read-report.ts'
import { addressesIn, daemon, failingSubject } from './report-in-words.ts'
import { restoreReport } from './restore-report.ts'

const maxMessage = 1_048_576
const maxReports = 10
const maxDepth = 4
const maxMessages = 60

/**
 * Finds the bounces in a mail with which a person passes them on – attached, within the text, quoted, redirected as they
 * were, or in pasted lines – and reads each. At most 10, none twice; empty where there is none, as in an ordinary mail.
 * Never throws; synchronous and linear; looks at 1 MiB, messages within messages 4 deep, 60 of them.
 */
export function readForwarded(message: Buffer): Report[] {
  const found = readLevel(message.subarray(0, maxMessage), 0, { messages: maxMessages })
  return distinctReports(found).slice(0, maxReports)
}

function readLevel(message: Buffer, depth: number, budget: { messages: number }): Report[] {
  budget.messages -= 1
  const parts = readParts(message)
  if (isReportItself(parts)) {
    const report = readReport(message)
    if (tells(report)) return [report]
  }
  const level = takeApart(parts)
  const attached = level.attached.slice(0, budget.messages)
  const asThemselves = attached.flatMap((inner) => readIfReport(inner))
  const inline = readInline(level)
  if (asThemselves.length + inline.length > 0) return [...asThemselves, ...inline]
  if (depth < maxDepth) {
    for (const inner of attached) {
      if (budget.messages <= 0) break
      const deeper = readLevel(inner, depth + 1, budget)
      if (deeper.length > 0) return deeper
    }
  }
  return readPasted(level)
}

const tells = ({ kind, format }: Report): boolean =>
  format !== 'none' && kind !== 'auto-reply' && kind !== 'unread'

function readIfReport(message: Buffer): Report[] {
  if (!isReportItself(readParts(message))) return []
  const report = readReport(message)
  return tells(report) ? [report] : []
}

const forwardPrefix =
  /^\s{0,8}(?:re|aw|antw|sv|vs|odp|ynt|rif|res|fwd?|wg|tr|rv|i|enc|doorst|vl|vb|vbs|pd|ilt|vidarebefordrat|videresend|转发|轉寄|回复|답장|전달|転送)\s?(?:\[\d{1,3}\])?\s?[:：]\s{0,8}/i

const withoutPrefix = (subject: string): string => {
  let rest = subject
  for (let taken = 0; taken < 6 && forwardPrefix.test(rest); taken += 1)
    rest = rest.replace(forwardPrefix, '')
  return rest
}

const exchange = /^\W{0,3}microsoft outlook\b|\bmicrosoftexchange[0-9a-f]{20,40}@/i
const isMachine = (author: string): boolean => daemon.test(author) || exchange.test(author)

// Redirected ("bounced", "resent") mail has its author's header still; one that a postmaster forwards has a subject that says so.
function isReportItself(parts: Parts): boolean {
  const types = parts.leaves.map(({ type }) => type)
  if (parts.type === 'multipart/report' && types.some((type) => /delivery-status$/.test(type))) return true
  const { author, subject } = outerOf(parts)
  return isMachine(author) && !forwardPrefix.test(subject)
}

/** Reads what was forwarded or quoted within the text. */
function readInline(level: ForwardingMail): Report[] {
  const { status, originals } = level
  for (const text of level.texts) {
    const source = pastedSource(text)
    if (source !== null) {
      const report = readReport(source)
      if (tells(report)) return [report]
    }
    const found = readPassages(text, level)
    if (found.length > 0) return found
  }
  if (status.length === 0) return []
  const words = level.texts.map((text) => findPasted(text)?.words).find((one) => one !== undefined) ?? ''
  const report = readReport(
    restoreReport({ ...level, date: '', to: addressees(level), words, status, originals }),
  )
  return tells(report) ? [report] : []
}

/** All whom the person's mail names: the report can't be about them. */
const addressees = ({ author, to }: Outer, further = ''): string =>
  [further, author, to].filter((one) => one !== '').join(', ')

function readPassages(text: string, level: ForwardingMail): Report[] {
  const { passages } = readForwardedText(text)
  const reports: Report[] = []
  let chosen = passages.find(({ header }) => isMachine(header.author))
  chosen = chosen ?? passages.find(({ header }) => isFailing(header.subject))
  chosen =
    chosen ?? passages.find(({ header }) => header.subject === '' && isFailing(withoutPrefix(level.subject)))
  while (chosen !== undefined && reports.length < maxReports) {
    const { header, words, rest } = chosen
    const first = reports.length === 0
    const pieces = {
      ...header,
      subject: header.subject === '' ? withoutPrefix(level.subject) : header.subject,
      to: addressees(level, header.to),
      words,
      status: first ? level.status : [],
      originals: [rest, ...(first ? level.originals : [])].filter((one) => one !== ''),
    }
    const report = readReport(restoreReport(pieces))
    const pasted = tells(report) ? null : findPasted(words)
    if (tells(report)) reports.push(report)
    else if (pasted !== null) reports.push(readPastedLines(pasted, namedIn(pieces.to)))
    // Where the end isn't marked, what follows is the returned original.
    const { until } = chosen
    const further = until === null ? [] : passages.filter(({ from }) => from > until)
    chosen = further.find(({ header: { author, subject } }) => isMachine(author) || isFailing(subject))
  }
  return reports
}

const isFailing = (subject: string): boolean => failingSubject.test(subject) && !forwardPrefix.test(subject)

const namedIn = (field: string): Set<string> =>
  new Set(addressesIn(field).map((address) => address.toLowerCase()))

/** The source of a whole report ("show original"), pasted into the text. */
function pastedSource(text: string): Buffer | null {
  const lines = text.split('\n')
  const type = lines.findIndex((line) => /^content-type:\s{0,8}multipart\/report\b/i.test(line.slice(0, 200)))
  if (type < 0) return null
  let start = type
  while (start > 0 && /^(?:[!-9;-~]{1,76}:|[ \t]+\S)/.test((lines[start - 1] ?? '').slice(0, 200))) start -= 1
  // Behind the head of a forwarded report it is the source of what was returned.
  const { passages } = readForwardedText(lines.slice(0, start).join('\n'))
  if (passages.some(({ header: { author, subject } }) => isMachine(author) || isFailing(subject))) return null
  return Buffer.from(lines.slice(start).join('\n'))
}

/** The last resort: lines that a person pasted, or that stand in what they quote. */
function readPasted(level: ForwardingMail): Report[] {
  for (const text of level.texts) {
    const { own, passages } = readForwardedText(text)
    for (const words of [own, ...passages.map((passage) => passage.words)]) {
      const pasted = findPasted(words)
      if (pasted === null) continue
      const to = addressees(level)
      const pieces = {
        author: 'MAILER-DAEMON',
        to,
        subject: withoutPrefix(level.subject),
        date: '',
        status: [],
        originals: [],
      }
      const report = readReport(restoreReport({ ...pieces, words: pasted.words }))
      const whole = tells(report) && report.recipients.length > 0
      return [whole ? report : readPastedLines(pasted, namedIn(to))]
    }
  }
  return []
}
