import { type Attempt, isExpiry } from '../values/attempt.ts'
import type { LetterKind, LetterRecord, LetterState } from '../values/letter.ts'
import type { Say } from './catalogue.ts'
import { tellingTry } from './find-cause.ts'
import { forPage, linesForPage } from './for-page.ts'
import type { Marked } from './marked.ts'
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
  /** The talk of the try that tells most; null where there was none. */
  talk: Marked | null
}

export interface ShownTry extends Told {
  round: string
  time: ShownTime
  took: string
  /** Our address; null before a connection. */
  from: string | null
}

/** The newest tell most, and a letter can be tried for days. */
const mostTries = 10

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
  theCase.letters.map((letter) => {
    const telling = tellingTry(letter)
    const talk = telling === undefined || telling.transcript === '' ? null : markedTalk(telling)
    return {
      kind: letter.kind,
      name: nameOf(say, letter),
      tone: letterTones[letter.state],
      word: say(`details.letter.${letter.state}`),
      earlier: Math.max(0, letter.attempts.length - mostTries),
      tries: letter.attempts.slice(-mostTries).map((attempt) => shownTry(letter, attempt, say)),
      talk,
    }
  })

const shownTry = (letter: LetterRecord, attempt: Attempt, say: Say): ShownTry => ({
  ...tellAttempt(letter, attempt, say),
  ...(isExpiry(attempt) ? { text: say('timeline.gave-up', { letter: nameOf(say, letter) }) } : {}),
  round: say('details.try', { round: attempt.round }),
  time: shownTime(attempt.at),
  took: duration(attempt.ms),
  from:
    attempt.localAddress === null ? null : forPage(say('details.from', { address: attempt.localAddress })),
})

/** So much of a talk is shown, from its end: what came first says least. */
const longestTalk = 1_600

/** The talk with the lines of the reply that decided marked; these stand where the code was said last, or first if refused. */
function markedTalk({ transcript, code, outcome }: Attempt): Marked {
  const lines = linesForPage(withoutIds(transcript.slice(-longestTalk))).split('\n')
  const isDeciding = (line: string): boolean =>
    code === null ? line.startsWith('S: ') : line.startsWith(`S: ${code}`)
  // After a refusal the same code may come again, to what was sent ahead (RFC 2920 §3.1).
  const isLast = code === null || outcome === 'accepted'
  const at = isLast ? lines.findLastIndex(isDeciding) : lines.findIndex(isDeciding)
  if (at === -1) return { before: lines.join('\n'), passage: '', after: '' }
  const isPart = (line: string | undefined): boolean => line !== undefined && isDeciding(line)
  let [from, to] = [at, at]
  if (code !== null) {
    while (lines[from - 1]?.startsWith(`S: ${code}-`)) from -= 1
    while (lines[to]?.startsWith(`S: ${code}-`) && isPart(lines[to + 1])) to += 1
  }
  const joined = (part: readonly string[], end: string): string =>
    part.length === 0 ? '' : `${part.join('\n')}${end}`
  return {
    before: joined(lines.slice(0, from), '\n'),
    passage: lines.slice(from, to + 1).join('\n'),
    after: to + 1 === lines.length ? '' : `\n${lines.slice(to + 1).join('\n')}`,
  }
}

/** RFC 3461 §4.4: by a letter's id reports that come back find it, so it is for its recipient alone. */
const withoutIds = (transcript: string): string => transcript.replace(/\bENVID=\S{1,100}/gi, 'ENVID=…')
