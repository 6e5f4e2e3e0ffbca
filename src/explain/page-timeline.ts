import { type Happening, happeningsOf } from '../values/happenings.ts'
import type { Language } from '../values/language.ts'
import { isOpen, roundsOf } from '../values/letter.ts'
import type { Say } from './catalogue.ts'
import { dayName, type ShownTime, shownTime } from './page-times.ts'
import type { CaseView, TimelineEntry } from './page-values.ts'
import { howWeAre, nameOf, tellHappening } from './tell-happening.ts'

/** What happened to a case so far, oldest first, in the page's language. What has no words for people is left out. */
export const pageTimeline = (view: Pick<CaseView, 'theCase' | 'handed'>, say: Say): TimelineEntry[] =>
  worthTelling(happeningsOf(view.theCase)).flatMap((happening) => entryOf(happening, view, say))

function entryOf(
  happening: Happening,
  view: Pick<CaseView, 'theCase' | 'handed'>,
  say: Say,
): TimelineEntry[] {
  const told = tellHappening(happening, view, say)
  return told === null ? [] : [{ key: happening.key, at: happening.at, ...told }]
}

/** We look at ourselves whenever anything fails; only what is new of that is worth a line. */
function worthTelling(happenings: readonly Happening[]): Happening[] {
  let ourselves = ''
  return happenings.filter((happening) => {
    if (happening.what !== 'own-check') return true
    const before = ourselves
    ourselves = howWeAre(happening.check)
    return ourselves !== before
  })
}

/** An entry as a page lists it; `day` where it is the first of its day. */
export interface TimelineRow extends TimelineEntry, ShownTime {
  day: string | null
}

/** A timeline cut to what a page has room for: its beginning and what is newest. */
export interface ShownTimeline {
  first: TimelineRow[]
  /** How many were left out between the two. */
  leftOut: number
  last: TimelineRow[]
  ahead: TimelineRow[]
}

const mostFirst = 8
const mostLast = 12

/** The timeline as the page of a case shows it. */
export function shownTimeline(view: CaseView, say: Say): ShownTimeline {
  // Only what is shown is put into words, for a letter may be tried hundreds of times.
  const all = worthTelling(happeningsOf(view.theCase))
  const leftOut = Math.max(0, all.length - mostFirst - mostLast)
  const tell = (some: readonly Happening[]): TimelineEntry[] =>
    some.flatMap((happening) => entryOf(happening, view, say))
  const first = tell(leftOut === 0 ? all : all.slice(0, mostFirst))
  const last = leftOut === 0 ? [] : tell(all.slice(-mostLast))
  const newest = last.at(-1) ?? first.at(-1)
  const { language } = view
  return {
    first: inDays(first, null, language),
    leftOut,
    last: inDays(last, null, language),
    ahead: inDays(pageAhead(view, say), newest?.at ?? null, language),
  }
}

const dayMs = 24 * 60 * 60_000

function inDays(entries: readonly TimelineEntry[], after: number | null, language: Language): TimelineRow[] {
  const dayOf = (at: number | undefined): number | null => (at === undefined ? null : Math.floor(at / dayMs))
  return entries.map((entry, index) => {
    const before = index === 0 ? dayOf(after ?? undefined) : dayOf(entries[index - 1]?.at)
    const day = before === dayOf(entry.at) ? null : dayName(entry.at, language)
    return { ...entry, ...shownTime(entry.at), day }
  })
}

/** What is still to come and when, soonest first; what is due by now is under way. */
export function pageAhead({ theCase, now }: Pick<CaseView, 'theCase' | 'now'>, say: Say): TimelineEntry[] {
  if (theCase.state === 'closed') return []
  const waiting = (key: string, at: number, text: string): TimelineEntry => ({
    ...{ key, at, text },
    tone: 'waiting',
    words: null,
  })
  return [
    ...theCase.letters.filter(isOpen).flatMap((letter) => {
      const name = nameOf(say, letter)
      const facts = { letter: name, number: roundsOf(letter) + 1 }
      return [
        ...(letter.dueAt === null
          ? []
          : [waiting(`next-${letter.kind}`, letter.dueAt, say('timeline.next-try', facts))]),
        waiting(`end-${letter.kind}`, letter.expiresAt, say('timeline.gives-up', { letter: name })),
      ]
    }),
    waiting('close', theCase.closes, say('timeline.closes')),
  ]
    .filter(({ at }) => at > now)
    .toSorted((one, other) => one.at - other.at)
}
