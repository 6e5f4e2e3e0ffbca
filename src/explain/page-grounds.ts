import { observationsOf } from '../values/evidence.ts'
import { type Happening, happeningsOf } from '../values/happenings.ts'
import type { Observation } from '../values/observation.ts'
import type { Say } from './catalogue.ts'
import { forPage, wordsForPage } from './for-page.ts'
import { duration, type ShownTime, shownTime } from './page-times.ts'
import type { CaseView } from './page-values.ts'
import { nameOf, tellHappening } from './tell-happening.ts'

/** One thing that a verdict rests on. */
export interface ShownGround {
  /** What was looked at, in English where it is a look at DNS; null where `found` says it all. */
  what: string | null
  /** What was seen, or that nothing was, and why. */
  found: string
  /** What a server said; null where none did. */
  words: string | null
  time: ShownTime
  /** How long it took: `7 ms`; null where that is nothing to tell. */
  took: string | null
}

/** Finds what stands behind the ids in a verdict's `restsOn`; null for one that is not there. */
export function groundsOf(view: CaseView, say: Say): (id: string) => ShownGround | null {
  const happenings = new Map(
    happeningsOf(view.theCase).flatMap((one): [string, Happening][] => {
      const id = idOf(one)
      return id === null ? [] : [[id, one]]
    }),
  )
  const looks = new Map(observationsOf(view.theCase).map((look) => [look.id, look]))
  return (id) => {
    const happening = happenings.get(id)
    if (happening !== undefined) return groundOfHappening(happening, view, say)
    const look = looks.get(id)
    return look === undefined ? null : groundOfLook(look, say)
  }
}

/** The id by which verdicts name it; null where none does. */
function idOf(happening: Happening): string | null {
  switch (happening.what) {
    case 'attempt':
    case 'gave-up':
      return happening.attempt.id
    case 'report':
    case 'handed':
    case 'confirmed':
    case 'callout':
      return happening.key
    case 'knock':
      return happening.knock.state === 'seen' ? happening.knock.id : null
    case 'connected':
    case 'greeted':
    case 'encrypted':
    case 'mail':
    case 'taken':
    case 'proofs':
    case 'looked':
    case 'looked-further':
    case 'letter-written':
    case 'own-check':
    case 'event':
    case 'closed':
      return null
  }
}

function groundOfHappening(happening: Happening, view: CaseView, say: Say): ShownGround | null {
  const told = tellHappening(happening, view, say)
  if (told === null) return null
  // What a try met is told among the letters; here the words are enough.
  if (happening.what === 'attempt') {
    const { letter, attempt } = happening
    const [time, took] = [shownTime(attempt.at), duration(attempt.ms)]
    return { what: null, found: nameOf(say, letter), words: told.words, time, took }
  }
  return {
    what: null,
    found: told.text,
    words: told.words,
    time: shownTime(happening.at),
    took: happening.what === 'knock' ? duration(happening.knock.ms) : null,
  }
}

const groundOfLook = (look: Observation<unknown>, say: Say): ShownGround => ({
  what: forPage(look.what),
  found: foundText(look, say),
  words: null,
  time: shownTime(look.at),
  took: look.state === 'skipped' ? null : duration(look.ms),
})

/** What a look found, in words. */
export function foundText(look: Observation<unknown>, say: Say): string {
  switch (look.state) {
    case 'seen':
      // Where a mail was before it left its provider tells where its writer sits.
      if (look.id === 'hops') return say('details.hidden')
      if (Array.isArray(look.value) && look.value.length === 0) return say('details.nothing-wrong')
      return wordsForPage(plain(look.value, 0), mostFound)
    case 'absent':
      return say(`details.${look.how}`)
    case 'failed':
      return forPage(say('details.failed', { code: look.code }))
    case 'skipped':
      return say('details.skipped')
  }
}

/** Strangers decide how much there is, and how deep. */
const mostFound = 160
const mostEntries = 8
const deepest = 3

/** A value as a line of text: lists by commas, facts by their names. */
function plain(value: unknown, depth: number): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || value === null || depth === deepest) return '–'
  if (Array.isArray(value)) {
    const rest = value.length - mostEntries
    const shown = value.slice(0, mostEntries).map((one) => plain(one, depth + 1))
    return `${shown.join(', ')}${rest > 0 ? `, … (+${rest})` : ''}`
  }
  return Object.entries(value)
    .filter(([, inner]) => inner !== null)
    .slice(0, mostEntries)
    .map(([name, inner]) => `${name}: ${plain(inner, depth + 1)}`)
    .join('; ')
}
