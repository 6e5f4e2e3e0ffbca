import { type Report, withoutType } from '../values/bounce.ts'
import type { ReadReason } from '../values/bounce-reason.ts'
import { domainOf } from '../values/mailbox.ts'
import type { Say } from './catalogue.ts'
import { forPage, wordsForPage } from './for-page.ts'
import { type Marked, markPassage } from './marked.ts'
import { dayName, type ShownTime, shownTime } from './page-times.ts'
import type { CaseView, Tone } from './page-values.ts'
import { nameOf, reportTones } from './tell-happening.ts'

/** A report that came back, or a bounce that was handed in. */
export interface ShownReturn {
  key: string
  title: string
  tone: Tone
  time: ShownTime
  day: string
  /** What its words were read as, and what that means unless an earlier one told it; null where it is no report of trouble. */
  reading: { short: string; means: string | null } | null
  /** Its fields, with what decided marked. */
  fields: { name: string; value: Marked }[]
  /** Whether the report itself is kept. */
  isKept: boolean
}

export interface ShownReturns {
  /** How many earlier ones were left out. */
  earlier: number
  returns: ShownReturn[]
}

/** The newest tell most. */
export const mostReturns = 4

/** All that came back, oldest first: reports about our letters, and bounces that their receiver handed in. */
export function shownReturns(view: CaseView, say: Say): ShownReturns {
  const { theCase, reports, handed, language } = view
  const all = [
    ...reports.map(({ bounce, reasons }) => ({ bounce, reasons, at: bounce.at, handed: false as const })),
    ...handed.map(({ bounce, reasons }) => ({ bounce, reasons, at: bounce.at, handed: true as const })),
  ].toSorted((one, other) => one.at - other.at)
  const shown = all.slice(-mostReturns)
  const letters = new Map(theCase.letters.map((letter) => [letter.id, letter]))
  const told = new Set<string>()
  const readingOf = ({ reason, family }: ReadReason): ShownReturn['reading'] => {
    const isNew = !told.has(`${reason} ${family}`)
    told.add(`${reason} ${family}`)
    const facts = { family, ours: 'no', domain: domainOf(theCase.sender) }
    return {
      short: say(`reason.${reason}.short`),
      means: isNew ? forPage(say(`reason.${reason}.means`, facts)) : null,
    }
  }
  return {
    earlier: all.length - shown.length,
    returns: shown.map((one): ShownReturn => {
      const report: Report = one.handed ? one.bounce.report : one.bounce
      const letter = one.handed ? undefined : letters.get(one.bounce.letterId)
      const title = one.handed
        ? say('details.report-handed')
        : say(`timeline.report.${report.kind}`, { letter: nameOf(say, letter) })
      const [reason] = one.reasons
      const isTrouble = report.kind === 'failed' || report.kind === 'delayed'
      return {
        key: one.bounce.id,
        title,
        tone: reportTones[report.kind],
        time: shownTime(one.at),
        day: dayName(one.at, language),
        reading: isTrouble && reason !== undefined ? readingOf(reason) : null,
        fields: fieldsOf(report, one.reasons, say),
        isKept: !one.handed && one.bounce.raw !== null,
      }
    }),
  }
}

/** A report can name more people than anybody reads of. */
const mostRecipients = 4

function fieldsOf(report: Report, reasons: readonly ReadReason[], say: Say): ShownReturn['fields'] {
  const field = (name: string, value: string | null, passage: string | null = null) =>
    value === null || value.trim() === ''
      ? []
      : [{ name, value: markPassage(wordsForPage(value), passage === null ? null : forPage(passage)) }]
  const whole = reasons[0]?.passage ?? null
  return [
    ...field(
      say('details.field.reporter'),
      report.reportingMta === null ? null : withoutType(report.reportingMta),
    ),
    ...report.recipients.slice(0, mostRecipients).flatMap((recipient, index) => {
      const passage = reasons[index]?.passage ?? null
      return [
        ...field(say('details.field.recipient'), recipient.finalRecipient),
        ...field(say('details.field.action'), recipient.action),
        ...field(say('details.field.status'), recipient.status, passage),
        ...field(say('details.field.server'), recipient.remoteMta),
        ...field(say('details.field.diagnostic'), recipient.diagnosticCode, passage),
        // Beside a Diagnostic-Code they mostly say the same again.
        ...(recipient.diagnosticCode === null
          ? field(say('details.field.words'), recipient.words, passage)
          : []),
      ]
    }),
    ...(report.recipients.some(({ words, diagnosticCode }) => words !== null || diagnosticCode !== null)
      ? []
      : field(say('details.field.words'), report.explanationText, whole)),
  ]
}
