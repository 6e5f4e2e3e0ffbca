import type { Attempt } from '../values/attempt.ts'
import type { Evidence } from '../values/evidence.ts'
import { isOpen, type LetterRecord, lastTry } from '../values/letter.ts'
import { type Facts, type Ground, judging, type Verdict } from '../values/verdict.ts'
import { answersAmong } from './letter-kinds.ts'
import type { Moment } from './moment.ts'
import { readRefusal } from './read-refusal.ts'

const rule = judging('greylisting')

interface PutOff {
  letter: LetterRecord
  /** The first deferral. */
  attempt: Attempt
  taken: Attempt | undefined
}

/**
 * Were letters put off at first sight? By the words of a deferral or, where they say nothing, by what came of it: the
 * same letter from the same address, put off at its first round and taken at a later one.
 */
export function diagnoseGreylisting(
  { letters }: Pick<Evidence, 'letters'>,
  { closes }: Pick<Moment, 'closes'>,
): Verdict {
  const answers = answersAmong(letters)
  const found = answers.flatMap((letter) => putOff(letter) ?? [])
  const [first] = found.toSorted(
    (one, other) => Number(one.taken === undefined) - Number(other.taken === undefined),
  )
  if (first !== undefined) return rule.partial('greylisted', detailOf(first))
  const spoken = answers.flatMap(({ attempts }) => attempts.filter(hasSpoken))
  if (spoken.length > 0) return rule.pass('not-greylisted', { on: spoken })
  const open = answers.filter(isOpen)
  if (open.length === 0 && answers.length > 0)
    return rule.notTested('no-server-spoke', { on: answers.flatMap((letter) => lastTry(letter) ?? []) })
  const until = open.length === 0 ? closes : Math.max(...open.map(({ expiresAt }) => expiresAt))
  return rule.pending('not-yet-known', until)
}

/** It replied to the letter; who falls silent at the message has taken the recipient before. */
const hasSpoken = ({ code, stage }: Attempt): boolean => code !== null || stage === 'data' || stage === 'dot'

function putOff(letter: LetterRecord): PutOff | null {
  const deferrals = letter.attempts.filter(({ outcome, code }) => outcome === 'deferred' && code !== null)
  const [first] = deferrals
  if (first === undefined) return null
  const taken = letter.attempts.find(({ outcome, round }) => outcome === 'accepted' && round > first.round)
  const named = deferrals.find(({ text }) => readRefusal(text) === 'greylisting')
  if (named !== undefined) return { letter, attempt: named, taken }
  const tellsNothing = first.round === 1 && readRefusal(first.text) === 'unclear'
  return taken !== undefined && tellsNothing && taken.address === first.address
    ? { letter, attempt: first, taken }
    : null
}

function detailOf({ letter, attempt, taken }: PutOff): { on: Ground[]; facts: Facts } {
  const waitedMs = taken === undefined ? 0 : taken.at - attempt.at
  return {
    on: [attempt, ...(taken === undefined ? [] : [taken])],
    facts: {
      ...{ host: attempt.host ?? '', letter: letter.kind, text: attempt.text },
      outcome: outcomeOf(letter, taken),
      minutes: Math.max(Math.round(waitedMs / 60_000), 1),
    },
  }
}

function outcomeOf(
  letter: LetterRecord,
  taken: Attempt | undefined,
): 'accepted' | 'elsewhere' | 'waiting' | 'never' {
  if (taken !== undefined) return 'accepted'
  if (letter.attempts.some(({ outcome }) => outcome === 'accepted')) return 'elsewhere'
  return isOpen(letter) ? 'waiting' : 'never'
}
