import { askedFor } from '../values/asked-for.ts'
import { isExpiry, type Stage } from '../values/attempt.ts'
import {
  countsFrom,
  failsSoFar,
  letterOf,
  planBisect,
  timesRefused,
  wasTurnedDown,
} from '../values/bisect.ts'
import { failureReport } from '../values/bounce.ts'
import type { Evidence } from '../values/evidence.ts'
import {
  isOpen,
  isTaken,
  type LetterKind,
  type LetterRecord,
  lastTry,
  letterPlan,
  roundEnds,
} from '../values/letter.ts'
import { faultFacts, isOurTrouble } from '../values/own-check.ts'
import { troubleFact } from '../values/told-trouble.ts'
import { type Facts, type Ground, judging, type Verdict } from '../values/verdict.ts'
import { causeOf, decidingAttempt, needsSmtputf8, refusalWords, sureness } from './letter-facts.ts'
import type { Moment } from './moment.ts'
import { faultsBehind, ourRecordsAreRight, ownIpv6Doubt, refusedCallout, wayOfReports } from './our-part.ts'
import type { RefusalCause } from './read-refusal.ts'

const envelope = judging('ipv6-only-envelope')
const headerFrom = judging('ipv6-only-from')

interface Detail {
  on: Ground[]
  facts: Facts
}

/** One of the two abilities: the letters that count for it, the words that decide it, its verdicts. */
interface Question {
  rule: typeof envelope | typeof headerFrom
  counts: (kind: LetterKind) => boolean
  /** The letter in which nothing but this differs from A, and the one in which only the other does. */
  alone: 'L3' | 'L4'
  other: 'L3' | 'L4'
  cause: RefusalCause
  failByWords: (detail: Detail) => Verdict
  failByComparison: (detail: Detail) => Verdict
  /** What is said of a letter that was turned down before a server could look at what the ability is about. */
  unseen: (letter: LetterRecord, detail: Detail) => Verdict | null
}

/**
 * ③ Does the receiving provider accept an envelope sender in an IPv6-only domain? Any letter that has one and was
 * taken says yes; no, only the refusal's own words or the comparison of letters that differ in nothing else.
 */
export function diagnoseIpv6OnlyEnvelope(evidence: Evidence, moment: Moment): Verdict {
  return answer(evidence, moment, {
    rule: envelope,
    counts: (kind) => letterPlan[kind].envelope === 'six',
    alone: 'L3',
    other: 'L4',
    cause: 'sender-domain',
    failByWords: (detail) => envelope.fail('sender-domain-refused', detail),
    failByComparison: (detail) => envelope.fail('envelope-refused', detail),
    unseen: (letter, detail) =>
      reachedTheServer(letter) ? null : envelope.notTested('never-reached', detail),
  })
}

/** ④ Does it accept a header From in an IPv6-only domain? Judged as ③, by the words on the header. */
export function diagnoseIpv6OnlyFrom(evidence: Evidence, moment: Moment): Verdict {
  return answer(evidence, moment, {
    rule: headerFrom,
    counts: (kind) => letterPlan[kind].from === 'six',
    alone: 'L4',
    other: 'L3',
    cause: 'header-from',
    failByWords: (detail) => headerFrom.fail('header-from-refused', detail),
    failByComparison: (detail) => headerFrom.fail('from-refused', detail),
    unseen: (letter, detail) => {
      if (!reachedTheServer(letter)) return headerFrom.notTested('never-reached', detail)
      return headerWasSeen(letter) ? null : headerFrom.notTested('refused-before-header', detail)
    },
  })
}

/** The table of verdicts.md, row by row: the first column that matches. */
function answer(evidence: Evidence, moment: Moment, question: Question): Verdict {
  if (askedFor(evidence.arrival) === 'explanation') return question.rule.notTested('only-explained')
  const letters = evidence.letters.filter(({ kind }) => question.counts(kind))
  const comparing = planBisect(evidence, policyOf(moment))
  const verdict =
    judgeTaken(evidence, letters, comparing.running, moment, question) ??
    judgeUntried(evidence, letters, moment, question) ??
    judgeOurs(evidence, letters, question) ??
    judgeRefused(evidence, letters, comparing, moment, question) ??
    judgeRest(evidence, letters, moment, question)
  if (!moment.isStopped || verdict.state !== 'pending') return verdict
  const { restsOn, facts } = verdict
  return question.rule.couldNotTell('stopped', { on: restsOn.map((id) => ({ id })), facts })
}

const policyOf = ({ now, bisects, bisectWaitMs, stuckAfterMs }: Moment) => ({
  now,
  bisects,
  bisectWaitMs,
  stuckAfterMs,
})

/** A 250 not undone; the combination refused where each factor alone is taken is trouble of both. */
function judgeTaken(
  evidence: Evidence,
  letters: LetterRecord[],
  comparing: boolean,
  moment: Moment,
  { rule, alone, other }: Question,
): Verdict | null {
  const counting = letters.filter(
    (letter) => isTaken(letter) && countsFrom(letter, evidence, moment) <= moment.now,
  )
  const taken = counting.find(({ state }) => state === 'confirmed') ?? counting[0]
  if (taken === undefined) {
    const early = letters.find(isTaken)
    if (early === undefined) return null
    const { on, facts } = detailOf(evidence, early)
    // What came back tells the reason, though not yet whether this letter meets it too.
    const b = detailOf(evidence, letterOf(evidence, 'B'))
    const { text = '', trouble = 'none', reads = '' } = b.facts
    return rule.pending('awaiting-report', countsFrom(early, evidence, moment), {
      on: [...on, ...b.on],
      facts: { ...facts, code: '', text, trouble, reads },
    })
  }
  const together = letterOf(evidence, 'B4')
  const twin = letterOf(evidence, other)
  if (taken.kind === alone && together !== undefined && twin !== undefined && isTaken(twin)) {
    // Once B4 can't be tried again in time, B, the same combination by another way, is what was seen before it.
    const before = [letterOf(evidence, 'B')].filter((letter) => letter !== undefined && !comparing)
    const times = [together, ...before].map((letter) => (letter ? timesRefused(evidence, letter) : 0))
    const twinStands = countsFrom(twin, evidence, moment) <= moment.now
    if (twinStands && times.reduce((sum, one) => sum + one, 0) > 1) {
      const { on, facts } = detailOf(evidence, together)
      const others = [taken, twin].map(decidingAttempt).filter((attempt) => attempt !== undefined)
      return rule.partial('only-together', { on: [...on, ...others], facts })
    }
    if (comparing) return rule.pending('still-comparing', moment.closes, detailOf(evidence, together))
  }
  return rule.surePass(sureness(taken), 'accepted', detailOf(evidence, taken))
}

function judgeUntried(
  evidence: Evidence,
  letters: LetterRecord[],
  moment: Moment,
  { rule }: Question,
): Verdict | null {
  const last = letters.at(-1)
  if (last === undefined) return rule.pending('not-tried-yet', moment.closes)
  if (letters.some((letter) => lastTry(letter) !== undefined)) return null
  const detail = detailOf(evidence, last)
  return isOpen(last)
    ? rule.pending('not-tried-yet', last.expiresAt, detail)
    : rule.notTested('never-reached', detail)
}

/** Our own trouble, where it could have caused what was seen; it stands before every failure of theirs. */
function judgeOurs(evidence: Evidence, letters: LetterRecord[], { rule }: Question): Verdict | null {
  const { ownChecks } = evidence
  const tries = letters.flatMap(({ attempts }) => attempts.filter((attempt) => !isExpiry(attempt)))
  if (tries.length > 0 && tries.every((attempt) => isOurTrouble(attempt, ownChecks))) {
    const detail = detailOf(
      evidence,
      letters.findLast((letter) => lastTry(letter) !== undefined),
    )
    return tries.at(-1)?.trouble === 'dns' ? rule.ours('our-dns', detail) : rule.ours('our-network', detail)
  }
  for (const letter of letters.toReversed()) {
    const { on, facts } = detailOf(evidence, letter)
    const faults = faultsBehind(evidence, letter)
    if (faults !== null) {
      return rule.ours('our-records', {
        on: [...on, faults],
        facts: { ...facts, ...faultFacts(faults.value) },
      })
    }
    const callout = refusedCallout(evidence, letter)
    if (callout !== null) return rule.ours('our-callout', { on: [...on, callout], facts })
  }
  return null
}

function judgeRefused(
  evidence: Evidence,
  letters: LetterRecord[],
  { running, waitsUntil }: { running: boolean; waitsUntil: number | null },
  moment: Moment,
  question: Question,
): Verdict | null {
  const { rule, alone, cause } = question
  const last = letters.findLast((letter) => lastTry(letter) !== undefined)
  if (running) {
    const until = waitsUntil ?? moment.now + moment.bisectWaitMs
    return rule.pending('still-comparing', until, detailOf(evidence, last))
  }
  const naming = letters.findLast((letter) => !isOpen(letter) && causeOf(evidence, letter) === cause)
  if (naming !== undefined)
    return judgeDoubt(evidence, naming, question) ?? question.failByWords(detailOf(evidence, naming))
  const single = letterOf(evidence, alone)
  if (single === undefined || isOpen(single)) return null
  return judgeSingle(evidence, single, question)
}

/** The letter that differs from A in nothing but this was not taken: is that what it was refused for? */
function judgeSingle(evidence: Evidence, single: LetterRecord, question: Question): Verdict | null {
  const { rule, alone, other } = question
  const detail = detailOf(evidence, single)
  const twin = letterOf(evidence, other)
  // Without a letter that went through by the same path, at that time, the server may have turned against all of ours.
  const control = [letterOf(evidence, 'A'), twin].some((letter) => letter !== undefined && isTaken(letter))
  if (hangsOnNeither(evidence, single) || !control) return null
  const refusedTwice = timesRefused(evidence, single) > 1
  const ownTrouble = single.attempts.some((attempt) => isOurTrouble(attempt, evidence.ownChecks))
  const putOffToTheEnd =
    timesRefused(evidence, single) === 0 && wasTurnedDown(single, evidence) && !ownTrouble
  if (!refusedTwice && !putOffToTheEnd) {
    if (timesRefused(evidence, single) !== 1) return null
    const isRepeated = roundEnds(single).length > 1
    return rule.couldNotTell(isRepeated ? 'changed-on-repeat' : 'refused-once', detail)
  }
  // L4 has an envelope sender with IPv4: refused before its header, the control itself is refused by now.
  const envelopeTwin = other === 'L4' ? twin : single
  if (envelopeTwin !== undefined && !isTaken(envelopeTwin) && !headerWasSeen(envelopeTwin))
    return rule.couldNotTell('control-failed-too', detail)
  const doubt = judgeDoubt(evidence, single, question)
  if (doubt !== null) return doubt
  // Reports on the others would go to the control domain; those on letters of the IPv6-only domain have come.
  const way = alone === 'L3' ? wayOfReports(evidence, single) : null
  const compared = { ...detail, on: [...detail.on, ...(way?.on ?? [])] }
  return way?.isProven === false
    ? envelope.couldNotTell('report-may-be-lost', compared)
    : question.failByComparison(compared)
}

/** It may have asked back at our IPv6-only domain, in vain for a reason of our own. */
function judgeDoubt(evidence: Evidence, letter: LetterRecord, { rule }: Question): Verdict | null {
  const doubt = ownIpv6Doubt(evidence, letter)
  if (doubt === null) return null
  const { on, facts } = detailOf(evidence, letter)
  const detail = { on: [...on, ...doubt.on], facts }
  return doubt.state === 'failed'
    ? rule.ours('our-network', detail)
    : rule.couldNotTell('our-side-unproven', detail)
}

function judgeRest(
  evidence: Evidence,
  letters: LetterRecord[],
  moment: Moment,
  { rule, unseen }: Question,
): Verdict {
  const open = letters.find(isOpen)
  const last = letters.findLast((letter) => lastTry(letter) !== undefined)
  const detail = detailOf(evidence, last)
  if (open !== undefined) {
    const b = letterOf(evidence, 'B')
    const fails = b !== undefined && failsSoFar(b, evidence, policyOf(moment))
    return rule.pending(fails ? 'fails-so-far' : 'not-yet-accepted', open.expiresAt, detail)
  }
  const tried = last === undefined ? undefined : lastTry(last)
  if (last === undefined || tried === undefined) return rule.notTested('never-reached', detail)
  if (needsSmtputf8(tried)) return rule.notTested('needs-smtputf8', detail)
  if (tried.trouble === 'policy') return rule.notTested('kept-back-by-policy', detail)
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
 * is no reason to be believed where the same server has taken A for it. What names our records is believed no more
 * once they were found to be right.
 */
function hangsOnNeither(evidence: Evidence, letter: LetterRecord): boolean {
  switch (causeOf(evidence, letter)) {
    case 'content':
    case 'rate':
      return true
    case 'our-records':
      return !ourRecordsAreRight(evidence, letter)
    case 'recipient': {
      const control = letterOf(evidence, 'A')
      return failureReport(evidence, letter) !== undefined || control === undefined || !isTaken(control)
    }
    case 'sender-domain':
    case 'header-from':
    case 'ipv6':
    case 'greylisting':
    case 'unclear':
      return false
  }
}

/** A server of theirs said something, so that sender and header can have played a part. */
const reachedTheServer = ({ attempts }: LetterRecord): boolean =>
  attempts.some(({ code, stage }) => code !== null || beyondSender.includes(stage))

const beyondSender: readonly Stage[] = ['mail', 'rcpt', 'data', 'dot', 'done']
const beyondRecipient: readonly Stage[] = ['data', 'dot', 'done']

/** A server that took the recipient may have judged by the header: some announce at DATA what they do to messages. */
const headerWasSeen = ({ attempts }: LetterRecord): boolean =>
  attempts.some(({ stage }) => beyondRecipient.includes(stage))

function detailOf(evidence: Evidence, letter: LetterRecord | undefined): Detail {
  if (letter === undefined) return { on: [], facts: {} }
  const attempt = decidingAttempt(letter)
  const report = failureReport(evidence, letter)
  return {
    on: [attempt, report].filter((ground) => ground !== undefined),
    facts: {
      letter: letter.kind,
      host: attempt?.host ?? '',
      address: attempt?.address ?? '',
      code: attempt?.code ?? '',
      text: refusalWords(evidence, letter),
      trouble: report === undefined && attempt !== undefined ? troubleFact(attempt).trouble : 'none',
      reads: causeOf(evidence, letter),
    },
  }
}
