import type { Attempt } from '../values/attempt.ts'
import type { Bounce } from '../values/bounce.ts'
import type { Evidence } from '../values/evidence.ts'
import type { LetterKind, LetterRecord } from '../values/letter.ts'
import type { Sureness } from '../values/verdict.ts'

export const sureness = ({ state }: LetterRecord): Sureness =>
  state === 'confirmed' ? 'confirmed' : 'accepted'

export const letterOf = (evidence: Evidence, kind: LetterKind): LetterRecord | undefined =>
  evidence.letters.find((letter) => letter.kind === kind)

/** The attempt that had the last word on a letter: the accepting one, else the newest. */
export const decidingAttempt = ({ attempts }: LetterRecord): Attempt | undefined =>
  attempts.find(({ outcome }) => outcome === 'accepted') ?? attempts.at(-1)

/** The report that undid a letter, where there is one. */
export const failureReport = (evidence: Evidence, letter: LetterRecord): Bounce | undefined =>
  evidence.bounces.find(({ letterId, kind }) => letterId === letter.id && kind === 'failed')

/** The deciding server's words on a letter that was not taken: of a DSN if one came, else of the last reply. */
export function refusalWords(evidence: Evidence, letter: LetterRecord): string {
  const report = failureReport(evidence, letter)
  if (report === undefined) return decidingAttempt(letter)?.text ?? ''
  const diagnostics = report.recipients.map(({ diagnosticCode }) => diagnosticCode ?? '').filter(Boolean)
  return diagnostics.length > 0 ? diagnostics.join(' ') : report.explanationText
}
