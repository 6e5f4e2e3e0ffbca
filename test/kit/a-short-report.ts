import type { CaseReport } from '../../src/journey-report.ts'
import type { KeptMail } from '../../src/sample/mailbox.ts'
import { abilities } from '../../src/values/verdict.ts'

type LetterReport = CaseReport['letters'][number]

/** The four abilities' states in their order: `pass pass pass pass`. */
export const fourStates = (report: CaseReport): string =>
  abilities.map((ability) => report.abilities[ability]?.state).join(' ')

/** What the four abilities found, in their order. */
export const fourFindings = (report: CaseReport): string[] =>
  abilities.map((ability) => report.abilities[ability]?.finding ?? '')

/** Each letter with its state, in order of kind: `A accepted`, `B failed`. */
export const letterStates = (report: CaseReport): string[] =>
  report.letters.map(({ letter, state }) => `${letter} ${state}`).toSorted()

/** What happened, without when. */
export const happenings = (report: CaseReport): string[] => report.timeline.map(({ what }) => what)

export function letterOf(report: CaseReport, kind: LetterReport['letter']): LetterReport {
  const found = report.letters.find(({ letter }) => letter === kind)
  if (found === undefined) throw new Error(`Case ${report.case} has no letter ${kind}.`)
  return found
}

/** What a report about a letter can say of it, by the names that stand for it in a story's files. */
export const factsOf = ({ id, envelopeSender, recipient, messageId }: LetterReport) => ({
  ...{ envelopeId: id, returnPath: envelopeSender, recipient },
  messageId: messageId.slice(1, -1),
})

/** A mailbox in short, in order of kind: `A ipv6`, `B ipv6`. */
export const arrivedIn = (mails: readonly KeptMail[]): string[] =>
  mails.map(({ kind, family }) => `${kind} ${family}`).toSorted()

export function mailOf(mails: readonly KeptMail[], kind: string): KeptMail {
  const found = mails.find((mail) => mail.kind === kind)
  if (found === undefined) throw new Error(`No mail of kind ${kind} has arrived.`)
  return found
}
