import { type Report, withoutType } from '../values/bounce.ts'
import type { ReadReason } from '../values/bounce-reason.ts'
import { domainOf } from '../values/mailbox.ts'
import type { Say } from './catalogue.ts'
import { forPage, wordsForPage } from './for-page.ts'
import { type Marked, markPassage } from './marked.ts'
import { dayName, type ShownTime, shownTime } from './page-times.ts'
import type { CaseView, Tone } from './page-values.ts'
import { nameOf, reportTones } from './tell-happening.ts'

interface ShownField {
  name: string
  value: Marked
}

/** A report that came back, or a bounce that was handed in. */
export interface ShownReturn {
  key: string
  title: string
  tone: Tone
  time: ShownTime
  day: string
  /** What its words were read as, and what that means unless an earlier one told it; null where it is no report of trouble. */
  reading: { short: string; means: string | null } | null
  /** Its fields, with what decided marked; without those that an earlier one has in the same words. */
  fields: ShownField[]
  /** Whether the report itself is kept. */
  isKept: boolean
}

export interface ShownReturns {
  /** How many earlier ones were left out. */
  earlier: number
  /** Of the newest. */
  tone: Tone
  returns: ShownReturn[]
}

/** The newest tell most. */
const mostReturns = 2

/** One that came back, whichever way. */
interface CameBack {
  id: string
  at: number
  title: string
  report: Report
  reasons: readonly ReadReason[]
  isKept: boolean
}

/** All that came back, oldest first: reports about our letters, and bounces that their receiver handed in. */
export function shownReturns(view: CaseView, say: Say): ShownReturns {
  const all = cameBack(view, say)
  const shown = all.slice(-mostReturns)
  const last = shown.at(-1)
  const read = reader(domainOf(view.theCase.sender), say)
  const told = new Set<string>()
  const isNew = (field: ShownField): boolean => {
    const words = JSON.stringify(field)
    if (told.has(words)) return false
    told.add(words)
    return true
  }
  return {
    earlier: all.length - shown.length,
    tone: last === undefined ? 'unknown' : reportTones[last.report.kind],
    returns: shown.map(({ id, at, title, report, reasons, isKept }) => ({
      key: id,
      title: forPage(title),
      tone: reportTones[report.kind],
      time: shownTime(at),
      day: dayName(at, view.language),
      reading: read(report, reasons),
      fields: fieldsOf(report, reasons, say).filter(isNew),
      isKept,
    })),
  }
}

function cameBack({ theCase, reports, handed }: CaseView, say: Say): CameBack[] {
  const letters = new Map(theCase.letters.map((letter) => [letter.id, letter]))
  return [
    ...reports.map(({ bounce, reasons }) => {
      const letter = nameOf(say, letters.get(bounce.letterId))
      const title = say(`timeline.report.${bounce.kind}`, { letter })
      const { id, at } = bounce
      return { id, at, title, report: bounce, reasons, isKept: bounce.isKept }
    }),
    ...handed.map(({ bounce: { id, at, report }, reasons }) => {
      const title = say('details.report-handed')
      return { id, at, title, report, reasons, isKept: false }
    }),
  ].toSorted((one, other) => one.at - other.at)
}

/** Tells what a report was read as; what a reason means is told once. */
function reader(domain: string, say: Say) {
  const told = new Set<string>()
  return ({ kind }: Report, [first]: readonly ReadReason[]): ShownReturn['reading'] => {
    if (first === undefined || (kind !== 'failed' && kind !== 'delayed')) return null
    const { reason, family } = first
    const isNew = !told.has(`${reason} ${family}`)
    told.add(`${reason} ${family}`)
    const means = isNew ? say(`reason.${reason}.means`, { family, ours: 'no', domain }) : null
    return { short: say(`reason.${reason}.short`), means: means === null ? null : forPage(means) }
  }
}

/** A report can name more people than anybody reads of. */
export const mostRecipients = 4

/** What a report says, a field a line, with what decided marked. */
export function fieldsOf(report: Report, reasons: readonly ReadReason[], say: Say): ShownField[] {
  const field = (name: string, value: string | null, passage: string | null = null) =>
    value === null || value.trim() === ''
      ? []
      : [{ name, value: markPassage(wordsForPage(value), passage === null ? null : forPage(passage)) }]
  const whole = reasons[0]?.passage ?? null
  const typeless = (value: string | null): string | null => (value === null ? null : withoutType(value))
  return [
    ...field(say('details.field.reporter'), typeless(report.reportingMta)),
    ...report.recipients.slice(0, mostRecipients).flatMap((recipient, index) => {
      const passage = reasons[index]?.passage ?? null
      return [
        ...field(say('details.field.recipient'), recipient.finalRecipient),
        ...field(say('details.field.action'), recipient.action),
        ...field(say('details.field.status'), recipient.status, passage),
        ...field(say('details.field.server'), recipient.remoteMta),
        ...field(say('details.field.diagnostic'), typeless(recipient.diagnosticCode), passage),
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
