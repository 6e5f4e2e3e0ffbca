import type { Report, ReportedRecipient } from '../values/bounce.ts'
import type { ReadReason } from '../values/bounce-reason.ts'
import { type Found, first, readingOf } from './classify-reading.ts'
import { classifyWords, readReason } from './classify-words.ts'

/**
 * Why each recipient of a report did not get the mail: one for each of `report.recipients`, in their order; one for
 * the whole where it names none. Nothing of the returned original is read, for a `Report` holds nothing of it.
 */
export function classifyReport(report: Report): ReadReason[] {
  if (report.recipients.length === 0) return [classifyWords(report.explanationText)]
  return report.recipients.map((recipient) => classifyRecipient(recipient, report))
}

/** A Diagnostic-Code that says nothing gives way to the human-readable text, and a worse code to a better text. */
function classifyRecipient(recipient: ReportedRecipient, report: Report): ReadReason {
  const words = recipient.words ?? ''
  // Of several recipients, the text as a whole may be about another one.
  const whole = report.recipients.length === 1 ? report.explanationText : ''
  const code = withCommand(recipient.diagnosticCode ?? '', `${words}\n${whole}`)
  const texts = [code, words, whole].map((text) => ({ text, reading: readingOf(text) }))
  const said = { text: recipient.status ?? '', reading: readingOf(recipient.status ?? '') }
  const decided = (found: Found | null, text: string) => (found === null ? null : { found, text })
  const deciding =
    first(texts, ({ reading, text }) => decided(reading.told(), text)) ??
    // A reply that has a code of its own says more by it than the reporter's status does.
    (hasReply(code) ? null : decided(said.reading.told(), said.text)) ??
    first(texts, ({ reading, text }) => decided(reading.hinted(), text)) ??
    first([...texts, said], ({ reading, text }) => decided(reading.hintedByCode() ?? reading.told(), text))
  const { found = null, text = '' } = deciding ?? {}
  return readReason(found, [text, code, recipient.remoteMta ?? '', words, whole])
}

/** A reply to `MAIL FROM` is about the sender: where the code does not say what it replies to, the text may. */
function withCommand(code: string, text: string): string {
  const told = /\b(?:after|in reply to|response to) (?:mail from|rcpt to)\b/i
  if (code === '' || told.test(code)) return code
  const command = /\b(?:after|in reply to|response to) (mail from|rcpt to)\b/i.exec(text)?.[1]
  return command === undefined ? code : `${code} (in reply to ${command})`
}

const hasReply = (code: string): boolean => /\b[45]\.\d{1,3}\.\d{1,3}\b/.test(code)
