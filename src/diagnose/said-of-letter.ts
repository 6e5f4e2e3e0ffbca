import { type Bounce, failureReport } from '../values/bounce.ts'
import type { ReadReason } from '../values/bounce-reason.ts'
import type { Evidence } from '../values/evidence.ts'
import type { LetterRecord } from '../values/letter.ts'
import { classifyReport } from './classify-report.ts'
import { classifyWords } from './classify-words.ts'
import { decidingAttempt } from './letter-facts.ts'

/** Why a letter was not taken, by the words of the server that said so; null where none spoke. */
export function saidOfLetter(evidence: Evidence, letter: LetterRecord): ReadReason | null {
  const report = failureReport(evidence, letter)
  if (report !== undefined) return saidInReport(report)
  const { code = null, enhanced = null, text = '' } = decidingAttempt(letter) ?? {}
  return code === null ? null : classifyWords([code, enhanced, text].filter(Boolean).join(' '))
}

/** Why a report says that a letter failed: of its recipients the first that did, for a letter has one. */
export function saidInReport(report: Bounce): ReadReason {
  const failed = report.recipients.findIndex(({ action }) => action === 'failed')
  return classifyReport(report)[Math.max(failed, 0)] ?? classifyWords('')
}
