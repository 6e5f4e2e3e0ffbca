import type { Report, ReportedRecipient } from '../values/bounce.ts'
import type { ReadReason } from '../values/bounce-reason.ts'
import { first, type Reading, readingOf } from './classify-reading.ts'
import { classifyWords, readReason } from './classify-words.ts'

/**
 * Why each recipient of a report did not get the mail: one for each of `report.recipients`, in their order; one for
 * the whole where it names none. Nothing of the returned original is read, for a `Report` holds nothing of it.
 */
export function classifyReport(report: Report): ReadReason[] {
  if (report.recipients.length === 0) return [classifyWords(report.explanationText)]
  // A hundred recipients may have met with one and the same fate.
  const known = new Map<string, ReadReason>()
  return report.recipients.map((recipient) => {
    const { diagnosticCode, words, status, remoteMta } = recipient
    const fate = JSON.stringify([diagnosticCode, words, status, remoteMta])
    const read = known.get(fate) ?? classifyRecipient(recipient, report)
    known.set(fate, read)
    return read
  })
}

/** A Diagnostic-Code that says nothing gives way to the human-readable text, and a worse code to a better text. */
function classifyRecipient(recipient: ReportedRecipient, report: Report): ReadReason {
  const { diagnosticCode, status, remoteMta } = recipient
  // Of several recipients, the text as a whole may be about another one.
  const whole = report.recipients.length === 1 ? report.explanationText : ''
  const texts = [diagnosticCode ?? '', whole, status ?? '']
  const readings = texts.map((text): [Reading, string] => [readingOf(text), text])
  const deciding =
    first(readings, ([reading, text]) => tell(reading.told() ?? reading.coded(), text)) ??
    first(readings, ([reading, text]) => tell(reading.hinted(), text)) ??
    first(readings, ([reading, text]) => tell(reading.hintedByCode(), text))
  return readReason(deciding?.found ?? null, [
    deciding?.text ?? '',
    diagnosticCode ?? '',
    remoteMta ?? '',
    whole,
  ])
}

const tell = (found: ReturnType<Reading['told']>, text: string) => (found === null ? null : { found, text })
