import {
  type BounceKind,
  longestReport,
  type Report,
  type ReportedRecipient,
  unread,
} from '../values/bounce.ts'
import { cleanLine, fieldValue, splitFields } from './header-fields.ts'
import { readDate } from './mail-date.ts'
import { type Part, type Parts, readParts } from './mime-parts.ts'
import { readClaim } from './report-claim.ts'
import { hasStatusFields, readStatusFields, type StatusFields, withoutStatusFields } from './report-fields.ts'
import { explain, readWordsOnly } from './report-in-words.ts'
import { readJsonReport } from './report-json.ts'
import { splitOriginal } from './report-original.ts'
import { tellOfEach, wordsBeyond } from './report-words.ts'

/** What of a message is the reporter's, and what is the returned original's. */
interface Dissected {
  /** The reporter's human-readable lines. */
  words: string
  /** Texts that bear delivery-status fields. */
  status: string[]
  /** Headers or text of the returned original. */
  originals: string[]
}

/**
 * Reads what came back to a return path: RFC 3464 reports (RFC 6522, RFC 6533) however wrapped, and reports in words.
 * Never throws; synchronous and linear; looks at 256 KiB, 100 parts, 8 levels. Nothing but the Message-ID is taken from
 * the returned original; a report passed on as an attachment is read if the message itself is none. A feedback report
 * (RFC 5965) or what can't be read is `unread`; a disposition notification (RFC 8098) is an `auto-reply`. Facts only:
 * why a message failed is judged elsewhere.
 */
export function readReport(message: Buffer): Report {
  const parts = readParts(message.subarray(0, longestReport))
  const report = readOuter(parts)
  // A list manager that passes a report on speaks of bounces too, but of no recipient.
  if (report.kind !== 'unread' && (report.format === 'rfc3464' || report.recipients.length > 0)) return report
  const wrapped = wrappedReport(parts)
  if (wrapped === null) return report
  const inner = readOuter(readParts(wrapped))
  return inner.format === 'rfc3464' ? inner : report
}

/** A standard report that a person, list or gateway passed on as an attachment; the sole one, and one level deep. */
function wrappedReport({ leaves }: Parts): Buffer | null {
  const messages = leaves.filter(({ type }) => type === 'message/rfc822' || type === 'message/global')
  const [only, ...others] = messages
  if (only === undefined || others.length > 0) return null
  const type = fieldValue(splitFields(only.text.replace(/^\s+/, '')).fields, 'content-type') ?? ''
  return /^multipart\/report\b.{0,500}delivery-status/is.test(type) ? Buffer.from(only.text, 'utf8') : null
}

function readOuter(parts: Parts): Report {
  const dissected = dissect(parts)
  const { words, originals } = dissected
  const originalMessageId = originals.map(messageIdOf).find((id) => id !== null) ?? null
  const types = parts.leaves.map(({ type }) => type)
  if (types.includes('message/feedback-report') || parts.reportType === 'feedback-report') {
    return { ...unread, originalMessageId }
  }
  if (types.includes('message/disposition-notification') || parts.reportType === 'disposition-notification') {
    return { ...unread, kind: 'auto-reply', originalMessageId }
  }
  const fields = readAllStatus(dissected.status)
  if (fields.recipients.some(({ action }) => action !== null)) {
    return {
      kind: kindOf(fields.recipients),
      format: 'rfc3464',
      reportingMta: fields.reportingMta,
      writtenAt: readDate(fieldValue(parts.fields, 'date')),
      recipients: withWords(fields.recipients, words),
      originalEnvelopeId: fields.originalEnvelopeId,
      originalMessageId,
      explanationText: explain(words),
    }
  }
  return readJsonReport(words) ?? { ...readWordsOnly(parts.fields, words, fields), originalMessageId }
}

const originalTypes =
  /^(?:message\/(?:rfc822|global|global-headers|partial|external-body)|text\/(?:rfc822-headers?|rfc822)|application\/x-original)/

function dissect(parts: Parts): Dissected {
  const status: string[] = []
  const originals: string[] = []
  const spoken: Part[] = []
  const behind: Part[] = []
  for (const part of parts.leaves) {
    if (/^message\/(?:global-)?delivery-status$/.test(part.type)) status.push(part.text)
    else if (originalTypes.test(part.type)) originals.push(part.text)
    // RFC 6522 §3: what stands behind the status part is the returned original, whatever its type.
    else if (part.type.startsWith('text/'))
      (status.length > 0 && spoken.length > 0 ? behind : spoken).push(part)
  }
  originals.push(...behind.map(({ text }) => text))
  const texts = reporters(choose(spoken)).map(({ text }) => splitOriginal(text))
  originals.push(...texts.map((text) => text.original).filter((text) => text !== ''))
  // Gateways and list managers turn the status part into text, or leave it behind a broken boundary.
  const asText = texts.map((text) => text.words).filter(hasStatusFields)
  if (status.length === 0) status.push(...asText)
  const words = texts
    .map((text) => (asText.includes(text.words) ? withoutStatusFields(text.words) : text.words))
    .join('\n\n')
  return { words, status, originals }
}

// Of alternatives that say the same, the plain one is read.
function choose(spoken: Part[]): Part[] {
  const plain = spoken.filter(({ type, text }) => type !== 'text/html' && text.trim() !== '')
  const chosen = spoken.filter((part) => plain.includes(part) || !part.alternative || plain.length === 0)
  return chosen.slice(0, 20)
}

// The first text that tells what happened is the report; texts behind it are the original's, unless they are status.
function reporters(spoken: Part[]): Part[] {
  const first = spoken.findIndex(({ text }) => readClaim('', splitOriginal(text).words) !== null)
  return spoken.filter(({ text }, index) => first < 0 || index <= first || hasStatusFields(text))
}

function readAllStatus(texts: readonly string[]): StatusFields {
  const read = texts.map(readStatusFields)
  return {
    reportingMta: read.map(({ reportingMta }) => reportingMta).find((name) => name !== null) ?? null,
    originalEnvelopeId:
      read.map(({ originalEnvelopeId }) => originalEnvelopeId).find((id) => id !== null) ?? null,
    recipients: read.flatMap(({ recipients }) => recipients).slice(0, 100),
  }
}

// The gravest comes first; of the others the one that promises least.
const order = ['failed', 'delayed', 'relayed', 'expanded', 'delivered'] as const

function kindOf(recipients: readonly ReportedRecipient[]): BounceKind {
  return order.find((kind) => recipients.some(({ action }) => action === kind)) ?? 'unread'
}

/** Exim, OpenSMTPD and others send no Diagnostic-Code: the words for that recipient stand in the text. */
function withWords(recipients: readonly ReportedRecipient[], text: string): ReportedRecipient[] {
  const told = tellOfEach(
    text,
    recipients.map(({ finalRecipient }) => finalRecipient ?? ''),
  )
  return recipients.map((recipient, index) => {
    const { finalRecipient, action } = recipient
    const found = told[index]
    if (found === undefined || finalRecipient === null || (action !== 'failed' && action !== 'delayed')) {
      return recipient
    }
    const diagnosticCode = recipient.diagnosticCode ?? found.diagnosticCode
    return {
      ...recipient,
      status: recipient.status ?? found.status,
      diagnosticCode,
      words: joined(recipient.words, wordsBeyond(found, diagnosticCode, finalRecipient)),
      remoteMta: recipient.remoteMta ?? found.remoteMta,
    }
  })
}

const joined = (...texts: readonly (string | null)[]): string | null =>
  texts.filter((text) => text !== null).join('\n') || null

function messageIdOf(original: string): string | null {
  const { fields } = splitFields(original.replace(/^\s+/, '').slice(0, 65_536))
  const found =
    fieldValue(fields, 'message-id') ??
    /^[ \t>|]{0,8}message-id:\s{0,8}(<[^<>\s]{1,900}>)/im.exec(original.slice(0, 65_536))?.[1]
  const id = /<[^<>\s]{1,900}>/.exec(found ?? '')?.[0]
  return id === undefined ? null : cleanLine(id)
}
