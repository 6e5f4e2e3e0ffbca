import { happeningsOf } from '../values/happenings.ts'
import type { Language } from '../values/language.ts'
import { isOpen, roundsOf } from '../values/letter.ts'
import type { Say } from './catalogue.ts'
import { dayName, type ShownTime, shownTime } from './page-times.ts'
import type { CaseView, TimelineEntry } from './page-values.ts'
import { nameOf, tellHappening } from './tell-happening.ts'

/** What happened to a case so far, oldest first, in the page's language. What has no words for people is left out. */
export function pageTimeline(view: Pick<CaseView, 'theCase' | 'handed'>, say: Say): TimelineEntry[] {
  // We look at ourselves whenever anything fails; only what is new of that is worth a line.
  let ourselves = ''
  return happeningsOf(view.theCase).flatMap((happening) => {
    const told = tellHappening(happening, view, say)
    if (told === null) return []
    if (happening.what === 'own-check') {
      const same = `${told.text} ${told.words}` === ourselves
      ourselves = `${told.text} ${told.words}`
      if (same) return []
    }
    return [{ key: happening.key, at: happening.at, ...told }]
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
const mostLast = 24

/** The timeline as the page of a case shows it. */
export function shownTimeline(view: CaseView, say: Say): ShownTimeline {
  const entries = pageTimeline(view, say)
  const leftOut = Math.max(0, entries.length - mostFirst - mostLast)
  const first = leftOut === 0 ? entries : entries.slice(0, mostFirst)
  const last = leftOut === 0 ? [] : entries.slice(-mostLast)
  const { language } = view
  return {
    first: inDays(first, null, language),
    leftOut,
    last: inDays(last, null, language),
    ahead: inDays(pageAhead(view, say), entries.at(-1)?.at ?? null, language),
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
