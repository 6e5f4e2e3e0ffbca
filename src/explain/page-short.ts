import { isTaken } from '../values/letter.ts'
import type { Verdict } from '../values/verdict.ts'
import type { Say } from './catalogue.ts'
import { forPage } from './for-page.ts'
import { pageCame } from './page-came.ts'
import type { CaseView, PageSummary } from './page-values.ts'
import { dateAndTime } from './spoken-time.ts'
import { logLines, saidOf } from './support-log.ts'

/** Six lines that can be read aloud on the phone. */
export function pageShort(
  { theCase, verdicts, language }: CaseView,
  summary: PageSummary,
  say: Say,
): ShortLine[] {
  const [sending, ...receiving] = summary.abilities
  const untested = say('state.not-tested')
  const b = theCase.letters.find(({ kind }) => kind === 'B')
  const missed =
    pageCame({ theCase }, say)?.said === 'no'
      ? b?.attempts.findLast(({ outcome }) => outcome === 'accepted')
      : undefined
  const words = (b === undefined || isTaken(b) ? null : saidOf(theCase, b, say)) ?? returnedWords(verdicts)
  const opened = dateAndTime(language, theCase.opened)
  return [
    { label: say('result.short.case'), value: `${theCase.id}, ${opened}` },
    { label: say('result.short.verdict'), value: summary.sentence },
    { label: say('result.short.sending'), value: sending?.word ?? untested },
    { label: say('result.short.receiving'), value: together(receiving, say) || untested },
    {
      label: say('result.short.server'),
      value:
        missed !== undefined
          ? say('result.short.missing', { log: logLines(missed, say).replace(/\s+/g, ' ') })
          : words === null
            ? say('result.short.nothing-said')
            : forPage(words),
    },
    {
      label: say('result.short.who'),
      value: summary.advice[0]?.who ?? say(missed === undefined ? 'mender.nobody' : 'result.short.support'),
    },
  ]
}

/** One word where it is the same for all; else each by its name, for who listens sees no numbers. */
const together = (abilities: PageSummary['abilities'], say: Say): string =>
  new Set(abilities.map(({ word }) => word)).size === 1
    ? (abilities[0]?.word ?? '')
    : abilities.map(({ name, word }) => say('word.labelled', { label: name, value: word })).join('; ')

/** What the bounce said by which sending is known not to work; null where there is none. */
function returnedWords(verdicts: readonly Verdict[]): string | null {
  const send = verdicts.find(({ rule }) => rule === 'send-to-ipv6-only')
  const words = send?.state === 'fail' ? String(send.facts.words ?? 'none') : 'none'
  return words === 'none' ? null : words
}

export interface ShortLine {
  label: string
  value: string
}
