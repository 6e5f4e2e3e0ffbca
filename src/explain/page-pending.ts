import type { Language } from '../values/language.ts'
import { isOpen, isTaken, type LetterRecord } from '../values/letter.ts'
import type { Say } from './catalogue.ts'
import type { CaseView, PendingItem } from './page-values.ts'
import { dateAndTime, timeOfDay } from './spoken-time.ts'
import { nameOf } from './tell-happening.ts'

/** What is still to come by itself, each with its time, what comes first at the top. */
export function pagePending(view: CaseView, say: Say): PendingItem[] {
  const { theCase, verdicts, now, language } = view
  const items = [
    ...theCase.letters.filter(isOpen).map((letter) => pendingLetter(letter, say, language, now)),
    ...verdicts.flatMap(({ finding, until }) => {
      if (until === null) return []
      const facts = { until: atTime(language, until, now) }
      if (finding === 'bounce-delayed')
        return [{ what: say('result.pending.sending', facts), next: null, until }]
      if (finding === 'still-comparing')
        return [{ what: say('result.pending.comparing', facts), next: null, until }]
      return []
    }),
  ]
  // Two abilities may wait for the same.
  return [...new Map(items.map((item) => [item.what, item])).values()]
}

function pendingLetter(
  { kind, state, dueAt, expiresAt }: LetterRecord,
  say: Say,
  language: Language,
  now: number,
): PendingItem {
  const letter = nameOf(say, { kind })
  if (state !== 'waiting' || dueAt === null || dueAt <= now) {
    const what = say(`result.pending.letter.${state === 'trying' ? 'trying' : 'queued'}`, { letter })
    return { what, next: null, until: expiresAt }
  }
  const facts = { letter, next: atTime(language, dueAt, now), until: atTime(language, expiresAt, now) }
  return { what: say('result.pending.letter.waiting', facts), next: dueAt, until: expiresAt }
}

/** What was taken may still be sent back, until the case closes; null where nothing was, or it has closed. */
export function watchingUntil({ theCase, now, language }: CaseView, say: Say): string | null {
  const { state, closes, letters } = theCase
  const taken = letters.some((letter) => letter.kind !== 'explanation' && isTaken(letter))
  if (state === 'closed' || !taken || letters.some(isOpen)) return null
  return say('result.pending.reports', { until: atTime(language, closes, now) })
}

const dayMs = 86_400_000

/** The time of day, with its date unless that is today's. */
const atTime = (language: Language, at: number, now: number): string =>
  Math.floor(at / dayMs) === Math.floor(now / dayMs) ? timeOfDay(language, at) : dateAndTime(language, at)
