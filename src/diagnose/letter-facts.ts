import type { Attempt } from '../values/attempt.ts'
import { failureReport, type Report, withoutType } from '../values/bounce.ts'
import type { Evidence } from '../values/evidence.ts'
import { type LetterRecord, lastTry, roundEnds } from '../values/letter.ts'
import type { Sureness } from '../values/verdict.ts'
import { type RefusalCause, readRefusal } from './read-refusal.ts'

export const sureness = ({ state }: LetterRecord): Sureness =>
  state === 'confirmed' ? 'confirmed' : 'accepted'

/** The attempt that had the last word on a letter: the accepting one, else the newest that is not our own trouble. */
export const decidingAttempt = (letter: LetterRecord): Attempt | undefined =>
  letter.attempts.find(({ outcome }) => outcome === 'accepted') ??
  roundEnds(letter).findLast(({ outcome }) => outcome !== 'ours') ??
  lastTry(letter)

/** The deciding server's words on a letter that was not taken: of a DSN if one came, else of the last reply. */
export function refusalWords(evidence: Evidence, letter: LetterRecord): string {
  const report = failureReport(evidence, letter)
  return report === undefined ? (decidingAttempt(letter)?.text ?? '') : reportWords(report)
}

/** The words of a report: its Diagnostic-Codes, else what it says to people. */
export function reportWords({ recipients, explanationText }: Report): string {
  const diagnostics = recipients
    .map(({ diagnosticCode }) => withoutType(diagnosticCode ?? ''))
    .filter(Boolean)
  return diagnostics.length > 0 ? diagnostics.join(' ') : explanationText
}

/** What the server that turned the letter down hangs it on; `unclear` where no server spoke. */
export function causeOf(evidence: Evidence, letter: LetterRecord): RefusalCause {
  const byServer =
    failureReport(evidence, letter) !== undefined || (decidingAttempt(letter)?.code ?? null) !== null
  return byServer ? readRefusal(refusalWords(evidence, letter)) : 'unclear'
}

/** The server lacks SMTPUTF8, which the person's own address needs: our sender never came into it (verdicts.md). */
export const needsSmtputf8 = ({ stage, code, enhanced }: Attempt): boolean =>
  stage === 'ehlo' && code === null && enhanced === '5.6.7'
