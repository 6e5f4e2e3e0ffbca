import { type Happening, happeningsOf } from '../values/happenings.ts'
import type { Say } from './catalogue.ts'
import { forPage, wordsForPage } from './for-page.ts'
import { duration, type ShownTime, shownTime } from './page-times.ts'
import type { CaseView } from './page-values.ts'
import { nameOf, tellHappening } from './tell-happening.ts'
import { type ToldLook, toldLooks } from './told-looks.ts'

/** One thing that a verdict rests on. */
export interface ShownGround {
  /** What was looked at; null where `found` says it all. */
  what: string | null
  /** `what` is a question to DNS, such as `AAAA mx.example.org`. */
  isQuestion: boolean
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
  const looks = toldLooks(view.theCase, say)
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
    return { what: null, isQuestion: false, found: nameOf(say, letter), words: told.words, time, took }
  }
  return {
    what: null,
    isQuestion: false,
    found: told.text,
    words: told.words,
    time: shownTime(happening.at),
    took: happening.what === 'knock' ? duration(happening.knock.ms) : null,
  }
}

/** Of what a look saw. */
const mostFound = 160

const groundOfLook = (told: ToldLook, say: Say): ShownGround => ({
  what: forPage(told.name()),
  isQuestion: told.isQuestion,
  found: foundText(told, say),
  words: told.words === null ? null : wordsForPage(told.words, mostFound),
  time: shownTime(told.look.at),
  took: told.look.state === 'skipped' ? null : duration(told.look.ms),
})

/** What a look found, in words. */
function foundText({ look, seen, isOwn }: ToldLook, say: Say): string {
  switch (look.state) {
    case 'seen':
      return wordsForPage(seen(), mostFound)
    case 'absent':
      return say(`details.${look.how}`)
    case 'failed':
      return forPage(say(isOwn ? 'look.own-failed' : 'details.failed', { code: look.code }))
    case 'skipped':
      return say('details.skipped')
  }
}
