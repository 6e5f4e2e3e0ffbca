import { reportsOn, timesRefused } from '../values/bisect.ts'
import type { Evidence } from '../values/evidence.ts'
import { familyName } from '../values/family.ts'
import { isOpen, isTaken, type LetterKind, type LetterRecord, lastTry } from '../values/letter.ts'
import type { Facts } from '../values/verdict.ts'
import type { Say } from './catalogue.ts'
import { wordsOfTry } from './own-words.ts'
import type { TriedOutcome } from './text-key.ts'
import { row } from './wrap.ts'

type AnswerKind = Exclude<LetterKind, 'explanation'>

/** Which letters went out and what became of each: a line a letter, so that a reader can follow the comparison. */
export function listTried(say: Say, evidence: Evidence): string {
  return evidence.letters
    .flatMap((letter) => (letter.kind === 'explanation' ? [] : [lineOf(say, evidence, letter, letter.kind)]))
    .join('\n')
}

function lineOf(say: Say, evidence: Evidence, letter: LetterRecord, kind: AnswerKind): string {
  const { outcome, facts } = outcomeOf(say, evidence, letter)
  const what = say(`explanation.tried.${kind}`)
  const value = say(`explanation.outcome.${outcome}`, facts)
  return row(kind, say('word.labelled', { label: what, value }), 2)
}

function outcomeOf(
  say: Say,
  evidence: Evidence,
  letter: LetterRecord,
): { outcome: TriedOutcome; facts: Facts } {
  const last = lastTry(letter)
  if (last === undefined) return { outcome: 'untried', facts: {} }
  const taken = letter.attempts.findLast(({ outcome }) => outcome === 'accepted')
  const family = taken?.family == null ? '' : familyName(taken.family)
  if (isTaken(letter)) return { outcome: 'accepted', facts: { family } }
  if (reportsOn(evidence, letter).length > 0) return { outcome: 'bounced', facts: { family } }
  const words = [last.code, last.enhanced].filter(Boolean).join(' ') || wordsOfTry(say, last)
  const times = timesRefused(evidence, letter)
  if (times > 0) return { outcome: 'refused', facts: { times, words } }
  if (last.code === null) return { outcome: 'not-reached', facts: { words } }
  return { outcome: isOpen(letter) ? 'deferred' : 'gave-up', facts: { words } }
}
