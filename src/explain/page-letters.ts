import { type Attempt, isExpiry } from '../values/attempt.ts'
import type { LetterKind, LetterRecord, LetterState } from '../values/letter.ts'
import type { Say } from './catalogue.ts'
import { tellingTry } from './find-cause.ts'
import { forPage } from './for-page.ts'
import { duration, type ShownTime, shownTime } from './page-times.ts'
import type { CaseView, Tone } from './page-values.ts'
import { nameOf, type Told, tellAttempt } from './tell-happening.ts'

/** One of our letters and how it fared. */
export interface ShownLetter {
  kind: LetterKind
  name: string
  tone: Tone
  /** What became of it. */
  word: string
  /** How many tries before these were left out. */
  earlier: number
  tries: ShownTry[]
  /** Whether the talk of one of them is kept. */
  hasTalk: boolean
}

export interface ShownTry extends Told {
  round: string
  time: ShownTime
  took: string
  /** Our address; null before a connection. */
  from: string | null
}

/** The newest tell most, and a letter can be tried for days. */
const mostTries = 2

const letterTones: Record<LetterState, Tone> = {
  queued: 'waiting',
  trying: 'waiting',
  waiting: 'waiting',
  accepted: 'good',
  confirmed: 'good',
  bounced: 'bad',
  failed: 'bad',
  dropped: 'unknown',
}

/** Each letter with its newest tries, in the order in which they were written. */
export const shownLetters = ({ theCase }: Pick<CaseView, 'theCase'>, say: Say): ShownLetter[] =>
  theCase.letters.map((letter) => ({
    kind: letter.kind,
    name: nameOf(say, letter),
    tone: letterTones[letter.state],
    word: say(`details.letter.${letter.state}`),
    earlier: Math.max(0, letter.attempts.length - mostTries),
    tries: letter.attempts.slice(-mostTries).map((attempt) => shownTry(letter, attempt, say)),
    hasTalk: tellingTry(letter)?.transcript !== undefined && tellingTry(letter)?.transcript !== '',
  }))

const shownTry = (letter: LetterRecord, attempt: Attempt, say: Say): ShownTry => ({
  ...tellAttempt(letter, attempt, say),
  ...(isExpiry(attempt) ? { text: say('timeline.gave-up', { letter: nameOf(say, letter) }) } : {}),
  round: say('details.try', { round: attempt.round }),
  time: shownTime(attempt.at),
  took: duration(attempt.ms),
  from:
    attempt.localAddress === null ? null : forPage(say('details.from', { address: attempt.localAddress })),
})
