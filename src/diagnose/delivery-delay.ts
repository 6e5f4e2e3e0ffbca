import { type Attempt, isExpiry } from '../values/attempt.ts'
import type { Evidence } from '../values/evidence.ts'
import { isOpen, type LetterRecord } from '../values/letter.ts'
import { endOf, isOurTrouble, type OwnCheck } from '../values/own-check.ts'
import { judging, type Verdict } from '../values/verdict.ts'
import { answersAmong } from './letter-kinds.ts'
import type { Moment } from './moment.ts'

const rule = judging('delivery-delay')

/** A letter with the tries that were theirs to decide, up to the one that took it. */
interface Way {
  letter: LetterRecord
  taken: Attempt | undefined
  rounds: number
  theirs: Attempt[]
}

/** How long did letters take to be accepted? Rounds that only our own side ended are no delay of theirs. */
export function diagnoseDeliveryDelay(
  { letters, ownChecks }: Pick<Evidence, 'letters' | 'ownChecks'>,
  { closes }: Pick<Moment, 'closes'>,
): Verdict {
  const ways = answersAmong(letters).map((letter) => wayOf(letter, ownChecks))
  const late = ways.find(({ taken, rounds }) => taken !== undefined && rounds > 1)
  const [first] = late?.theirs ?? []
  if (late?.taken !== undefined && first !== undefined) {
    const minutes = Math.max(Math.round((endOf(late.taken) - first.at) / 60_000), 1)
    const facts = { letter: late.letter.kind, tries: late.rounds, minutes }
    return rule.partial('delayed', { on: late.theirs, facts })
  }
  const open = ways.find(({ letter }) => isOpen(letter))
  if (open !== undefined || ways.length === 0) {
    const facts = { letter: open?.letter.kind ?? 'A', tries: open?.rounds ?? 0 }
    return rule.pending('under-way', open?.letter.expiresAt ?? closes, { on: open?.theirs ?? [], facts })
  }
  const taken = ways.flatMap((way) => way.taken ?? [])
  if (taken.length === 0)
    return rule.notApplicable('none-accepted', { on: ways.flatMap(({ theirs }) => theirs) })
  const seconds = Math.max(...taken.map(({ ms }) => Math.ceil(ms / 1_000)))
  return rule.pass('prompt', { on: taken, facts: { seconds } })
}

function wayOf(letter: LetterRecord, ownChecks: readonly OwnCheck[]): Way {
  const end = letter.attempts.findIndex(({ outcome }) => outcome === 'accepted')
  const tries = end < 0 ? letter.attempts : letter.attempts.slice(0, end + 1)
  const theirs = tries.filter((attempt) => !isOurTrouble(attempt, ownChecks) && !isExpiry(attempt))
  const rounds = new Set(theirs.map(({ round }) => round)).size
  return { letter, taken: end < 0 ? undefined : tries.at(-1), rounds, theirs }
}
