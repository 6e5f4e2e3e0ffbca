import { type Happening, happeningsOf } from '../values/happenings.ts'
import type { Language } from '../values/language.ts'
import { isOpen, roundsOf } from '../values/letter.ts'
import type { Say } from './catalogue.ts'
import { chooseSteps } from './choose-steps.ts'
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

/** An entry as a page lists it. */
export interface ListedEntry extends TimelineEntry, ShownTime {}

/** A line of the list; `day` where it is the first of its day, `gap` where something before it was left out. */
export interface TimelineRow {
  entry: ListedEntry
  gap: boolean
  day: string | null
}

/**
 * What was told of a case so far in one language, so that only what is new is put into words. True as long as nothing but
 * events of its course comes and it is looked at as of the same `now`.
 */
export interface ToldSoFar {
  happened: Map<string, ListedEntry | null>
  ahead: ListedEntry[] | null
}

export const nothingTold = (): ToldSoFar => ({ happened: new Map(), ahead: null })

/** A timeline cut to what a page has room for. */
export interface ShownTimeline {
  rows: TimelineRow[]
  /** How many steps were left out, here and there. */
  leftOut: number
  ahead: TimelineRow[]
}

/** The timeline as the page of a case shows it; `soFar` is read and added to. */
export function shownTimeline(view: CaseView, say: Say, soFar: ToldSoFar = nothingTold()): ShownTimeline {
  // Only what is shown is put into words, for a letter may be tried hundreds of times.
  const all = worthTelling(happeningsOf(view.theCase))
  const chosen = new Set(chooseSteps(all))
  let after = false
  const steps = all.flatMap((happening) => {
    const entry = chosen.has(happening) ? listedOnce(happening, view, say, soFar) : null
    if (entry === null) {
      after ||= !chosen.has(happening)
      return []
    }
    const gap = after
    after = false
    return { entry, gap }
  })
  soFar.ahead ??= pageAhead(view, say).map(listed)
  const ahead = soFar.ahead.map((entry) => ({ entry, gap: false }))
  const { language } = view
  return {
    rows: inDays(steps, null, language),
    leftOut: all.length - chosen.size,
    ahead: inDays(ahead, steps.at(-1)?.entry.at ?? null, language),
  }
}

function listedOnce(
  happening: Happening,
  view: CaseView,
  say: Say,
  { happened }: ToldSoFar,
): ListedEntry | null {
  // An event that comes late moves those after it, so its place among them does not name it.
  const name = `${happening.key} ${happening.at} ${happening.what === 'event' ? happening.event.what : ''}`
  const known = happened.get(name)
  if (known !== undefined) return known
  const [entry] = entryOf(happening, view, say)
  const fresh = entry === undefined ? null : listed(entry)
  happened.set(name, fresh)
  return fresh
}

const listed = (entry: TimelineEntry): ListedEntry => ({ ...entry, ...shownTime(entry.at) })

const dayMs = 24 * 60 * 60_000

function inDays(
  steps: readonly Omit<TimelineRow, 'day'>[],
  after: number | null,
  language: Language,
): TimelineRow[] {
  const dayOf = (at: number | undefined): number | null => (at === undefined ? null : Math.floor(at / dayMs))
  return steps.map((step, index) => {
    const { at } = step.entry
    const before = index === 0 ? dayOf(after ?? undefined) : dayOf(steps[index - 1]?.entry.at)
    return { ...step, day: before === dayOf(at) ? null : dayName(at, language) }
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
