import type { Bounce, BounceKind } from '../values/bounce.ts'
import { type BounceReason, type ReadReason, reasonGroups } from '../values/bounce-reason.ts'
import type { Evidence } from '../values/evidence.ts'
import { isTaken, type LetterRecord } from '../values/letter.ts'
import { faultFacts, nearestCheck } from '../values/own-check.ts'
import { type Facts, judging, type Verdict } from '../values/verdict.ts'
import { reportWords } from './letter-facts.ts'
import { answersAmong } from './letter-kinds.ts'
import { faultsBehind, ourRecordsAreRight } from './our-part.ts'
import { readRefusal } from './read-refusal.ts'
import { saidInReport } from './said-of-letter.ts'

const rule = judging('bounce-reason')

interface Return {
  letter: LetterRecord
  bounce: Bounce
}

/**
 * Did anything come back after a letter had been accepted? A report that blames our own records says nothing of the
 * provider before these were looked at; one about a letter that was taken when it was sent again says nothing any more.
 */
export function diagnoseBounceReason(evidence: Evidence): Verdict {
  const letters = answersAmong(evidence.letters)
  const all = evidence.bounces.flatMap((bounce): Return[] => {
    const letter = letters.find(({ id }) => id === bounce.letterId)
    return letter === undefined ? [] : [{ letter, bounce }]
  })
  const of = (kind: BounceKind): Return[] => all.filter(({ bounce }) => bounce.kind === kind)
  // Of several letters the first one written, of its reports the newest.
  const returned = letters
    .filter((letter) => !isTaken(letter))
    .map((letter) => of('failed').findLast((one) => one.letter.id === letter.id))
    .find((one) => one !== undefined)
  if (returned !== undefined) return diagnoseReturn(returned, evidence)
  const late = of('delayed').findLast(({ letter }) => letter.state !== 'confirmed')
  if (late !== undefined) return rule.partial('delayed', detailOf(late))
  const delivered = of('delivered').at(-1)
  if (delivered !== undefined) return rule.pass('delivered', detailOf(delivered))
  const odd = of('unread').at(-1)
  if (odd !== undefined) return rule.couldNotTell('unreadable', detailOf(odd))
  const handedOn = all.findLast(({ bounce }) => bounce.kind === 'relayed' || bounce.kind === 'expanded')
  if (handedOn !== undefined) return rule.notApplicable('handed-on', detailOf(handedOn))
  return rule.notApplicable('nothing-came-back')
}

function diagnoseReturn(returned: Return, evidence: Evidence): Verdict {
  const { bounce, letter } = returned
  const { reason, family } = spokenReason(bounce)
  const facts = { ...detailOf(returned).facts, reason, family }
  const cause = readRefusal(reportWords(bounce))
  const wrong = faultsBehind(evidence, letter)
  if (wrong !== null) {
    return rule.ours('returned-for-our-records', {
      on: [bounce, wrong],
      facts: { ...facts, ...faultFacts(wrong.value) },
    })
  }
  // What is said of one mailbox is for its owner to mend, if anybody.
  const mender = cause === 'recipient' || isAboutRecipient(reason) ? 'nobody' : 'receiving-provider'
  if (cause !== 'our-records') return rule.fail('returned', { on: [bounce], facts, mender })
  const records = nearestCheck(evidence.ownChecks, 'records', bounce.at)?.records
  const on = [bounce, ...(records === undefined ? [] : [records])]
  return ourRecordsAreRight(evidence, letter)
    ? rule.fail('returned', { on, facts })
    : rule.couldNotTell('perhaps-for-our-records', { on, facts })
}

/** What a report's words say; what a code alone says is too often wrong. */
function spokenReason(bounce: Bounce): Pick<ReadReason, 'reason' | 'family'> {
  const read = saidInReport(bounce)
  return read.by === 'code' ? { reason: 'unknown', family: 'any' } : read
}

const isAboutRecipient = (reason: BounceReason): boolean =>
  reasonGroups.recipient.some((one) => one === reason)

function detailOf({ letter, bounce }: Return): { on: Bounce[]; facts: Facts } {
  return { on: [bounce], facts: { letter: letter.kind, text: reportWords(bounce) } }
}
