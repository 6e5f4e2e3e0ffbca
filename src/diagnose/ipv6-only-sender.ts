import type { Stage } from '../values/attempt.ts'
import type { Evidence } from '../values/evidence.ts'
import {
  isOpen,
  isTaken,
  isTriedEnough,
  type LetterKind,
  type LetterRecord,
  lastTry,
  letterPlan,
} from '../values/letter.ts'
import { type Facts, type Ground, judging, type Verdict } from '../values/verdict.ts'
import {
  causeOf,
  decidingAttempt,
  failureReport,
  letterOf,
  needsSmtputf8,
  refusalWords,
  sureness,
} from './letter-facts.ts'
import type { Moment } from './moment.ts'
import type { RefusalCause } from './read-refusal.ts'

const envelope = judging('ipv6-only-envelope')
const headerFrom = judging('ipv6-only-from')

/** One of the two abilities: the letters that count for it, the words that decide it, its verdicts. */
interface Question {
  rule: typeof envelope | typeof headerFrom
  counts: (kind: LetterKind) => boolean
  cause: RefusalCause
  fail: (detail: { on: Ground[]; facts: Facts }) => Verdict
  /** What is said of a letter that was turned down before a server could look at what the ability is about. */
  unseen: (letter: LetterRecord, detail: { on: Ground[]; facts: Facts }) => Verdict | null
}

/**
 * ③ Does the receiving provider accept an envelope sender in an IPv6-only domain?
 * With A and B alone only B's being taken, or the refusal's own words, decide it (verdicts.md).
 */
export function diagnoseIpv6OnlyEnvelope(evidence: Evidence, moment: Moment): Verdict {
  return answer(evidence, moment, {
    rule: envelope,
    counts: (kind) => letterPlan[kind].envelope === 'six',
    cause: 'sender-domain',
    fail: (detail) => envelope.fail('sender-domain-refused', detail),
    unseen: (letter, detail) =>
      reachedTheServer(letter) ? null : envelope.notTested('never-reached', detail),
  })
}

/** ④ Does it accept a header From in an IPv6-only domain? Judged as ③, by the words on the header. */
export function diagnoseIpv6OnlyFrom(evidence: Evidence, moment: Moment): Verdict {
  return answer(evidence, moment, {
    rule: headerFrom,
    counts: (kind) => letterPlan[kind].from === 'six',
    cause: 'header-from',
    fail: (detail) => headerFrom.fail('header-from-refused', detail),
    unseen: (letter, detail) => {
      if (!reachedTheServer(letter)) return headerFrom.notTested('never-reached', detail)
      return headerWasSeen(letter) ? null : headerFrom.notTested('refused-before-header', detail)
    },
  })
}

function answer(
  evidence: Evidence,
  moment: Moment,
  { rule, counts, cause, fail, unseen }: Question,
): Verdict {
  const letters = evidence.letters.filter(({ kind }) => counts(kind))
  const taken = letters.find(({ state }) => state === 'confirmed') ?? letters.find(isTaken)
  if (taken !== undefined) {
    return rule.surePass(sureness(taken), 'accepted', detailOf(evidence, taken))
  }
  const last = letters.at(-1)
  if (last === undefined) return rule.pending('not-tried-yet', moment.closes)
  const detail = detailOf(evidence, last)
  const tried = lastTry(last)
  if (tried === undefined) {
    return isOpen(last)
      ? rule.pending('not-tried-yet', last.expiresAt, detail)
      : rule.notTested('never-reached', detail)
  }
  if (last.attempts.every(({ outcome }) => outcome === 'ours')) return rule.ours('our-network', detail)
  const naming = letters.find((letter) => !isOpen(letter) && causeOf(evidence, letter) === cause)
  if (naming !== undefined) return fail(detailOf(evidence, naming))
  const open = letters.find(isOpen)
  if (open !== undefined) {
    const finding = isStuck(open, moment) ? 'fails-so-far' : 'not-yet-accepted'
    return rule.pending(finding, open.expiresAt, detail)
  }
  if (needsSmtputf8(tried)) return rule.notTested('needs-smtputf8', detail)
  const turnedDownBefore = unseen(last, detail)
  if (turnedDownBefore !== null) return turnedDownBefore
  if (hangsOnNeither(evidence, last)) return rule.couldNotTell('other-cause', detail)
  const control = letterOf(evidence, 'A')
  const controlFailed = control !== undefined && !isOpen(control) && !isTaken(control)
  return controlFailed
    ? rule.couldNotTell('control-failed-too', detail)
    : rule.notTested('only-b-tried', detail)
}

/**
 * Mailbox full, content and rate limits give `unknown`, never a failure of ③ or ④ (verdicts.md). An unknown mailbox
 * is no reason to be believed where the same server has taken A for it.
 */
function hangsOnNeither(evidence: Evidence, letter: LetterRecord): boolean {
  switch (causeOf(evidence, letter)) {
    case 'content':
    case 'rate':
      return true
    case 'recipient': {
      const control = letterOf(evidence, 'A')
      return failureReport(evidence, letter) !== undefined || control === undefined || !isTaken(control)
    }
    case 'sender-domain':
    case 'header-from':
    case 'ipv6':
    case 'our-records':
    case 'greylisting':
    case 'unclear':
      return false
  }
}

const isStuck = (letter: LetterRecord, { now, stuckAfterMs }: Moment): boolean =>
  isTriedEnough(letter) && now - letter.createdAt >= stuckAfterMs

/** A server of theirs said something, so that sender and header can have played a part. */
const reachedTheServer = ({ attempts }: LetterRecord): boolean => attempts.some(({ code }) => code !== null)

const beyondRecipient: readonly Stage[] = ['data', 'dot', 'done']

/** A server that took the recipient may have judged by the header: some announce at DATA what they do to messages. */
const headerWasSeen = ({ attempts }: LetterRecord): boolean =>
  attempts.some(({ stage }) => beyondRecipient.includes(stage))

function detailOf(evidence: Evidence, letter: LetterRecord): { on: Ground[]; facts: Facts } {
  const attempt = decidingAttempt(letter)
  const report = failureReport(evidence, letter)
  return {
    on: [attempt, report].filter((ground) => ground !== undefined),
    facts: {
      host: attempt?.host ?? '',
      address: attempt?.address ?? '',
      code: attempt?.code ?? '',
      text: refusalWords(evidence, letter),
      reads: causeOf(evidence, letter),
    },
  }
}
