import type { Attempt } from '../values/attempt.ts'
import type { LetterKind } from '../values/letter.ts'
import type { Say } from './catalogue.ts'
import { tellingTry } from './find-cause.ts'
import { linesForPage } from './for-page.ts'
import type { Marked } from './marked.ts'
import { type ShownTime, shownTime } from './page-times.ts'
import type { CaseView } from './page-values.ts'
import { type Told, tellAttempt } from './tell-happening.ts'

/** The talk with a server about a letter, of the try that tells most. */
export interface ShownTalk extends Told {
  kind: LetterKind
  time: ShownTime
  talk: Marked
}

/** The talks about the letters, one a letter, in the order in which these were written. */
export const shownTalks = ({ theCase }: Pick<CaseView, 'theCase'>, say: Say): ShownTalk[] =>
  theCase.letters.flatMap((letter) => {
    const attempt = tellingTry(letter)
    if (attempt === undefined || attempt.transcript === '') return []
    const { kind } = letter
    return [
      { kind, ...tellAttempt(letter, attempt, say), time: shownTime(attempt.at), talk: markedTalk(attempt) },
    ]
  })

/** So much of a talk is shown, from its end: what came first says least. */
const longestTalk = 2_400

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
