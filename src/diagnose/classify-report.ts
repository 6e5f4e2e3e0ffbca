import type { Report, ReportedRecipient } from '../values/bounce.ts'
import type { ReadReason } from '../values/bounce-reason.ts'
import { classifyWords } from './classify-words.ts'

/**
 * Why each recipient of a report did not get the mail: one for each of `report.recipients`, in their order; one for
 * the whole where it names none. Nothing of the returned original is read, for a `Report` holds nothing of it.
 */
export function classifyReport(report: Report): ReadReason[] {
  if (report.recipients.length === 0) return [classifyWords(report.explanationText)]
  return report.recipients.map((recipient) => classifyRecipient(recipient, report))
}

function classifyRecipient({ diagnosticCode, status }: ReportedRecipient, report: Report): ReadReason {
  // Of several recipients, the text as a whole may be about another one.
  const whole = report.recipients.length === 1 ? report.explanationText : ''
  const read = [diagnosticCode ?? '', whole, status ?? ''].map(classifyWords)
  const spoken = read.find(({ by }) => by === 'server' || by === 'reporter')
  const coded = read.find(({ by }) => by === 'code')
  return spoken ?? coded ?? classifyWords('')
}
