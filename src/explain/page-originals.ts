import type { Bounce, ExplainedReport } from '../values/bounce.ts'
import type { Say } from './catalogue.ts'
import { beginningOf, forPage, linesForPage } from './for-page.ts'
import { type Marked, markPassage } from './marked.ts'
import { type ShownTime, shownTime } from './page-times.ts'
import type { CaseView } from './page-values.ts'
import { nameOf } from './tell-happening.ts'

/** A report as it came. */
export interface ShownOriginal {
  key: string
  title: string
  time: ShownTime
  header: string
  /** Up to the returned original, which is our own letter. */
  body: Marked
  isCut: boolean
}

/** The newest tell most. */
const mostOriginals = 4
/** So many characters of all the reports together, for a page is not to weigh more than its reader's patience. */
const roomForOriginals = 18_432
const longestBody = 8_192
const longestHeader = 2_048

/** Of which reports about our letters the messages are shown: the newest that are still kept, oldest first. */
export const reportsToShow = ({ reports }: Pick<CaseView, 'reports'>): readonly ExplainedReport[] =>
  reports.filter(({ bounce }) => bounce.isKept).slice(-mostOriginals)

/** `reportsToShow` as they came; `messages`: by the report's id. One that is missing was removed in between. */
export function shownOriginals(
  view: Pick<CaseView, 'theCase' | 'reports'>,
  messages: ReadonlyMap<string, string>,
  say: Say,
): ShownOriginal[] {
  const letters = new Map(view.theCase.letters.map((letter) => [letter.id, letter]))
  const shown = reportsToShow(view).flatMap(({ bounce, reasons }) => {
    const raw = messages.get(bounce.id)
    return raw === undefined ? [] : [{ bounce, raw, passage: reasons[0]?.passage ?? null }]
  })
  const room = Math.min(longestBody, Math.floor(roomForOriginals / Math.max(1, shown.length)))
  return shown.map(({ bounce, raw, passage }) => ({
    key: bounce.id,
    title: titleOf(bounce, say, letters.get(bounce.letterId)),
    time: shownTime(bounce.at),
    ...originalOf(raw, passage, room),
  }))
}

const titleOf = ({ kind }: Bounce, say: Say, letter: Parameters<typeof nameOf>[1]): string =>
  say(`timeline.report.${kind}`, { letter: nameOf(say, letter) })

/** The message as it came up to the returned original, which is our own letter: header, then body with what decided marked. */
function originalOf(
  raw: string,
  passage: string | null,
  room: number,
): Pick<ShownOriginal, 'header' | 'body' | 'isCut'> {
  const end = startOfOriginal(raw)
  const wanted = raw.slice(0, Math.min(end, room + longestHeader))
  const gap = /\r?\n\r?\n/.exec(wanted)
  const header = gap === null ? '' : wanted.slice(0, gap.index)
  const body = beginningOf(wanted.slice(gap === null ? 0 : gap.index + gap[0].length), room)
  const isCut = header.length + body.length + (gap?.[0].length ?? 0) < raw.length
  return {
    header: linesForPage(withoutOurs(beginningOf(header, longestHeader))),
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
