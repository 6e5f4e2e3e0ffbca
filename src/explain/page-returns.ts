import { type Bounce, type Report, withoutType } from '../values/bounce.ts'
import type { ReadReason } from '../values/bounce-reason.ts'
import { domainOf } from '../values/mailbox.ts'
import type { Say } from './catalogue.ts'
import { forPage, linesForPage, wordsForPage } from './for-page.ts'
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
  /** What its words were read as; null where it is no report of trouble. */
  reading: { short: string; means: string } | null
  /** Its fields, with what decided marked. */
  fields: { name: string; value: Marked }[]
  /** The report itself; null where it is not kept. */
  original: { header: string; body: Marked; isCut: boolean } | null
}

export interface ShownReturns {
  /** How many earlier ones were left out. */
  earlier: number
  returns: ShownReturn[]
}

/** The newest tell most. */
const mostReturns = 6
/** So many characters of all the reports together, for a page is not to weigh more than its reader's patience. */
const roomForOriginals = 8_192
const longestHeader = 1_500

/** All that came back, oldest first: reports about our letters, and bounces that their receiver handed in. */
export function shownReturns(view: CaseView, say: Say): ShownReturns {
  const { theCase, reports, handed, language } = view
  const all = [
    ...reports.map(({ bounce, reasons }) => ({ bounce, reasons, at: bounce.at, handed: false as const })),
    ...handed.map(({ bounce, reasons }) => ({ bounce, reasons, at: bounce.at, handed: true as const })),
  ].toSorted((one, other) => one.at - other.at)
  const shown = all.slice(-mostReturns)
  const kept = shown.filter((one) => !one.handed && one.bounce.raw !== null).length
  const room = Math.floor(roomForOriginals / Math.max(1, kept))
  const letters = new Map(theCase.letters.map((letter) => [letter.id, letter]))
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
        reading: isTrouble && reason !== undefined ? read(reason, domainOf(theCase.sender), say) : null,
        fields: fieldsOf(report, one.reasons, say),
        original: one.handed ? null : originalOf(one.bounce, reason?.passage ?? null, room),
      }
    }),
  }
}

function read({ reason, family }: ReadReason, domain: string, say: Say): ShownReturn['reading'] {
  return {
    short: say(`reason.${reason}.short`),
    means: forPage(say(`reason.${reason}.means`, { family, ours: 'no', domain })),
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
        ...field(say('details.field.words'), recipient.words, passage),
      ]
    }),
    ...(report.recipients.some(({ words }) => words !== null)
      ? []
      : field(say('details.field.words'), report.explanationText, whole)),
  ]
}

/** The message as it came up to the returned original, which is our own letter: header, then body with what decided marked. */
function originalOf({ raw }: Bounce, passage: string | null, room: number): ShownReturn['original'] {
  if (raw === null) return null
  const end = startOfOriginal(raw)
  const wanted = raw.slice(0, Math.min(end, room + longestHeader))
  const gap = /\r?\n\r?\n/.exec(wanted)
  const header = gap === null ? '' : wanted.slice(0, gap.index)
  const body = wanted.slice(gap === null ? 0 : gap.index + gap[0].length).slice(0, room)
  const isCut = header.length + body.length + (gap?.[0].length ?? 0) < raw.length
  return {
    header: linesForPage(withoutOurs(header.slice(0, longestHeader))),
    body: markPassage(linesForPage(withoutOurs(body)).trim(), passage === null ? null : forPage(passage)),
    isCut,
  }
}

/** RFC 3462 §2, RFC 6533 §4: the third part of a report is the original, or its header. */
function startOfOriginal(raw: string): number {
  const found =
    /^content-type:[ \t]{0,20}(?:message\/(?:rfc822|global)(?!-)|text\/rfc822-headers|message\/global-headers)/im.exec(
      raw,
    )
  return found?.index ?? raw.length
}

/** What people wrote, and the id by which reports find a letter, are for their reader alone. */
const withoutOurs = (text: string): string =>
  text
    .replace(/^(subject|thread-topic):.{0,998}$/gim, '$1: …')
    .replace(/^(original-envelope-id):.{0,998}$/gim, '$1: …')
