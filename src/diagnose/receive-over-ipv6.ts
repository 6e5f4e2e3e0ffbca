import { askedFor } from '../values/asked-for.ts'
import { type Attempt, isExpiry, type Stage } from '../values/attempt.ts'
import { letterOf } from '../values/bisect.ts'
import { failureReport } from '../values/bounce.ts'
import type { Evidence, MailRoute } from '../values/evidence.ts'
import { isOpen, isTaken, type LetterRecord } from '../values/letter.ts'
import type { Observation } from '../values/observation.ts'
import { endOf, faultFacts, isOurTrouble, nearestCheck, ownStateAt } from '../values/own-check.ts'
import { troubleFact } from '../values/told-trouble.ts'
import { type Facts, type Ground, judging, type Verdict } from '../values/verdict.ts'
import { needsSmtputf8, reportWords, sureness } from './letter-facts.ts'
import type { Moment } from './moment.ts'
import { faultsBehind, ourRecordsAreRight } from './our-part.ts'
import { proofOfPath } from './path-proof.ts'
import { type RefusalCause, readRefusal } from './read-refusal.ts'

const rule = judging('receive-over-ipv6')

interface Try {
  letter: LetterRecord
  attempt: Attempt
}

/** ② Does the receiving provider take mail over IPv6? Judged by real letters, never by a probe. */
export function diagnoseReceiveOverIpv6(evidence: Evidence, moment: Moment): Verdict {
  // What brings an explanation is no test of who receives it.
  if (askedFor(evidence.arrival) === 'explanation') return rule.notTested('only-explained')
  const tries = evidence.letters
    .flatMap((letter) =>
      letter.attempts.filter(({ family }) => family === 'ipv6').map((attempt) => ({ letter, attempt })),
    )
    .toSorted((one, other) => one.attempt.at - other.attempt.at)
  const allTaken = tries.filter(({ letter, attempt }) => attempt.outcome === 'accepted' && isTaken(letter))
  const taken = allTaken.find(({ letter }) => letter.state === 'confirmed') ?? allTaken[0]
  if (taken !== undefined) {
    return rule.surePass(sureness(taken.letter), 'accepted-over-ipv6', {
      on: [taken.attempt],
      facts: attemptFacts(taken.attempt),
    })
  }
  const theirs = tries.filter(({ attempt }) => !isOurTrouble(attempt, evidence.ownChecks))
  return (
    diagnoseOurs(evidence, theirs) ??
    diagnoseFailure(evidence, theirs, moment) ??
    diagnosePending(evidence, theirs, moment) ??
    diagnoseRest(evidence, theirs)
  )
}

/** A look at our own side first, for nothing that we did not even send can be held against them. */
function diagnoseOurs(evidence: Evidence, theirs: Try[]): Verdict | null {
  const { letters, ownChecks } = evidence
  for (const { letter, attempt } of theirs.toReversed()) {
    const faults = faultsBehind(evidence, letter)
    if (faults === null) continue
    const facts = { ...attemptFacts(attempt), ...wordsOn(evidence, letter, attempt) }
    return rule.ours('our-records', {
      on: [attempt, faults],
      facts: { ...facts, ...faultFacts(faults.value) },
    })
  }
  // IPv4 that fails on our side is no reason for anything here; an AAAA inside our NAT64 has no family.
  const own = letters
    .flatMap(({ attempts }) => attempts)
    .filter((attempt) => isOurTrouble(attempt, ownChecks) && attempt.family !== 'ipv4' && !isExpiry(attempt))
  const last = own.at(-1)
  if (last === undefined || theirs.length > 0) return null
  const isDns = last.trouble === 'dns'
  return rule.ours(isDns ? 'our-dns' : 'our-network', { on: own, facts: attemptFacts(last) })
}

/** What was said of a letter that this try had brought there: in a report, else in reply. */
function wordsOn(evidence: Evidence, letter: LetterRecord, attempt: Attempt): Facts {
  const report = failureReport(evidence, letter)
  return report === undefined
    ? { text: attempt.text, ...troubleFact(attempt) }
    : { text: reportWords(report), trouble: 'none' }
}

function diagnoseFailure(evidence: Evidence, theirs: Try[], moment: Moment): Verdict | null {
  return (
    diagnoseNoAaaa(evidence) ??
    diagnoseRefusedPort(evidence, theirs) ??
    diagnoseRefusalOfIpv6(evidence, theirs) ??
    diagnoseRefusalOnIpv6Alone(evidence) ??
    diagnoseSilence(evidence, theirs, moment)
  )
}

/** No MX host has an AAAA record, while a host has an A: asked once when the mail came, again when B was to go. */
function diagnoseNoAaaa({ looks, letters }: Evidence): Verdict | null {
  if (looks === null) return null
  const { route } = looks
  if (isNullMx(route))
    return rule.notApplicable('null-mx', { on: [route.mx], facts: { domain: route.domain } })
  if (route.mx.state === 'failed') return null
  const all = route.exchangers
  const missing = all.length > 0 && all.every(({ aaaa }) => aaaa.state === 'absent')
  if (!missing || !all.some(({ a }) => hasSome(a))) return null
  const again = letters.flatMap(sawNoAaaa)[0]
  if (again === undefined) return null
  return rule.fail('no-aaaa', {
    on: [route.mx, ...all.flatMap(({ a, aaaa }) => [a, aaaa]), again],
    facts: { domain: route.domain, hosts: all.map(({ host }) => host).join(', '), count: all.length },
  })
}

/** The rounds of B that found no AAAA record; an address that we do not dial (then named) is one. */
function sawNoAaaa({ transport, attempts }: LetterRecord): Attempt[] {
  if (transport !== 'ipv6-only') return []
  const unresolved = attempts.filter(({ stage, outcome }) => stage === 'resolve' && outcome === 'refused')
  return unresolved.filter(
    ({ round, enhanced }) =>
      enhanced === '5.4.4' && unresolved.every((other) => other.round !== round || other.address === null),
  )
}

/** Every IPv6 address of the preferred exchangers answered with a closed port. */
function diagnoseRefusedPort({ looks, ownChecks }: Evidence, theirs: Try[]): Verdict | null {
  if (looks === null || looks.route.mx.state === 'failed') return null
  const withIpv6 = looks.route.exchangers.filter(({ aaaa }) => hasSome(aaaa))
  const best = Math.min(...withIpv6.map(({ preference }) => preference))
  // A look that failed may hide an address that takes mail.
  if (looks.route.exchangers.some(({ preference, aaaa }) => preference <= best && isUnknown(aaaa)))
    return null
  const addresses = withIpv6
    .filter(({ preference }) => preference === best)
    .flatMap(({ aaaa }) => (aaaa.state === 'seen' ? aaaa.value : []))
  if (addresses.length === 0) return null
  const newest = addresses.map((address) => theirs.findLast(({ attempt }) => attempt.address === address))
  const refused = newest.flatMap((tried) => (tried?.attempt.trouble === 'refused' ? [tried.attempt] : []))
  const [first] = refused
  if (first === undefined || refused.length < addresses.length) return null
  const proofs = addresses.map((address) =>
    proofOfOurIpv6(
      theirs.flatMap(({ attempt }) =>
        attempt.address === address && attempt.trouble === 'refused' ? [attempt] : [],
      ),
      ownChecks,
    ),
  )
  if (proofs.some((proof) => proof === null)) return null
  return rule.fail('port-refused', {
    on: [
      ...refused,
      ...looks.route.exchangers.map(({ aaaa }) => aaaa),
      looks.route.mx,
      ...proofs.filter((proof) => proof !== null),
    ],
    facts: { ...attemptFacts(first), count: refused.length },
  })
}

/**
 * What shows that our own IPv6 worked at one of these tries, null where nothing does: a reset may come from a filter of
 * our own side. Where it was found broken at any time of the case, nothing is proved by the other times.
 */
function proofOfOurIpv6(tries: readonly Attempt[], ownChecks: Evidence['ownChecks']): Ground | null {
  if (ownChecks.some(({ ipv6 }) => ipv6.state === 'failed')) return null
  const proven = tries.findLast((attempt) => ownStateAt(ownChecks, 'ipv6', endOf(attempt)) === 'works')
  return proven === undefined ? null : (nearestCheck(ownChecks, 'ipv6', endOf(proven))?.ipv6 ?? null)
}

/** A 5xx that names IPv6, be it said to us or, behind an acceptance over IPv6, in a report. */
function diagnoseRefusalOfIpv6(evidence: Evidence, theirs: Try[]): Verdict | null {
  const naming = theirs.find(({ attempt }) => isFinal(attempt) && causeOfTry(attempt) === 'ipv6')
  if (naming !== undefined) {
    return rule.fail('refuses-ipv6', { on: [naming.attempt], facts: attemptFacts(naming.attempt) })
  }
  for (const { letter, attempt } of theirs) {
    const report = attempt.outcome === 'accepted' ? failureReport(evidence, letter) : undefined
    if (report === undefined || readRefusal(reportWords(report)) !== 'ipv6') continue
    const facts = { ...attemptFacts(attempt), text: reportWords(report), trouble: 'none' }
    return rule.fail('refuses-ipv6', { on: [attempt, report], facts })
  }
  return null
}

/** A was refused over IPv6 and taken over IPv4 in the same round, and B met the same answer over IPv6. */
function diagnoseRefusalOnIpv6Alone(evidence: Evidence): Verdict | null {
  const a = letterOf(evidence, 'A')
  const b = letterOf(evidence, 'B')
  if (a === undefined || b === undefined) return null
  for (const one of a.attempts.filter(isRefusedOverIpv6)) {
    const overIpv4 = a.attempts.find(
      ({ round, family, outcome }) => round === one.round && family === 'ipv4' && outcome === 'accepted',
    )
    const same = b.attempts.find(
      (other) => isRefusedOverIpv6(other) && other.code === one.code && other.stage === one.stage,
    )
    if (overIpv4 === undefined || same === undefined) continue
    const ofOurs = [one, same].some((attempt) => causeOfTry(attempt) === 'our-records')
    if (ofOurs && !ourRecordsAreRight(evidence, b)) continue
    return rule.fail('ipv6-refused-ipv4-accepted', { on: [one, overIpv4, same], facts: attemptFacts(one) })
  }
  return null
}

const isRefusedOverIpv6 = (attempt: Attempt): boolean =>
  attempt.family === 'ipv6' && isFinal(attempt) && attempt.code !== null

/** Silence counts only when it lasted, and their own network's way to us proves that a path exists. */
function diagnoseSilence(evidence: Evidence, theirs: Try[], { stuckAfterMs }: Moment): Verdict | null {
  const silent = theirs.map(({ attempt }) => attempt).filter(saidNothing)
  const [first] = silent
  const last = silent.at(-1)
  if (first === undefined || last === undefined || silent.length < theirs.length) return null
  // Each of them proves something only where our own IPv6 worked at that time.
  const { ownChecks } = evidence
  const proofs = silent.map((attempt) => proofOfOurIpv6([attempt], ownChecks))
  if (proofs.some((proof) => proof === null)) return null
  const rounds = new Set(silent.map(({ round }) => round)).size
  if (rounds < 3 || last.at - first.at < stuckAfterMs) return null
  const path = proofOfPath(
    evidence,
    'ipv6',
    silent.flatMap(({ address }) => address ?? []),
  )
  if (path === null) return null
  return rule.fail('never-answers-over-ipv6', {
    on: [...silent, ...proofs.filter((proof) => proof !== null), ...path],
    facts: { ...attemptFacts(last), count: silent.length },
  })
}

const saysNothingAt: readonly Stage[] = ['connect', 'greeting', 'ehlo']

/**
 * It had timed out before a server spoke of mail. One that falls silent later can be reached: what is lost on the way
 * then may be large packets, and by whose fault can't be told.
 */
const saidNothing = ({ trouble, stage }: Attempt): boolean =>
  trouble === 'timed-out' && saysNothingAt.includes(stage)

function diagnosePending(evidence: Evidence, theirs: Try[], { closes }: Moment): Verdict | null {
  if (evidence.letters.length === 0) return rule.pending('not-tried-yet', closes)
  const open = evidence.letters.filter(isOpen)
  if (open.length === 0) return null
  const until = Math.max(...open.map(({ expiresAt }) => expiresAt))
  const last = theirs.at(-1)?.attempt
  if (last === undefined) return rule.pending('not-tried-yet', until)
  const detail = { on: [last], facts: attemptFacts(last) }
  if (last.code === null) return rule.pending('not-yet-reached', until, detail)
  return rule.pending(
    causeOfTry(last) === 'our-records' ? 'put-off-for-our-records' : 'not-yet-accepted',
    until,
    detail,
  )
}

function diagnoseRest(evidence: Evidence, theirs: Try[]): Verdict {
  const last = theirs.at(-1)
  if (last === undefined) return diagnoseUnreached(evidence)
  const { attempt, letter } = last
  const detail = { on: [attempt], facts: attemptFacts(attempt) }
  const report = attempt.outcome === 'accepted' ? failureReport(evidence, letter) : undefined
  if (report !== undefined) {
    const words = reportWords(report)
    const cause = readRefusal(words)
    return rule.couldNotTell(
      cause === 'our-records' ? 'refused-for-our-records' : 'refused-after-acceptance',
      {
        on: [attempt, report],
        facts: { ...attemptFacts(attempt), text: words, trouble: 'none', reads: cause },
      },
    )
  }
  if (needsSmtputf8(attempt)) return rule.notTested('needs-smtputf8', detail)
  if (attempt.trouble === 'policy') return rule.notTested('kept-back-by-policy', detail)
  if (attempt.trouble === 'refused' && ownStateAt(evidence.ownChecks, 'ipv6', endOf(attempt)) !== 'works')
    return rule.couldNotTell('our-side-unproven', detail)
  if (attempt.trouble !== null && attempt.stage === 'connect')
    return rule.couldNotTell('timeouts-without-proof', detail)
  if (attempt.trouble !== null) return rule.couldNotTell('talk-broke-off', detail)
  if (causeOfTry(attempt) === 'our-records') return rule.couldNotTell('refused-for-our-records', detail)
  if (!isFinal(attempt)) return rule.couldNotTell('gave-up-on-4xx', detail)
  const a = letterOf(evidence, 'A')
  return rule.couldNotTell(a !== undefined && isTaken(a) ? 'reason-unclear' : 'refused-on-both', detail)
}

/** No letter got as far as an address of theirs. */
function diagnoseUnreached({ looks, letters }: Evidence): Verdict {
  const keptBack = letters
    .flatMap(({ attempts }) => attempts)
    .findLast(({ trouble, family }) => trouble === 'policy' && family !== 'ipv4')
  if (keptBack !== undefined)
    return rule.notTested('kept-back-by-policy', { on: [keptBack], facts: attemptFacts(keptBack) })
  const dns = letters
    .flatMap(({ attempts }) => attempts)
    .findLast((attempt) => attempt.trouble === 'dns' && !isExpiry(attempt))
  const on = [...(dns === undefined ? [] : [dns]), ...(looks === null ? [] : [looks.route.mx])]
  return rule.couldNotTell(dns?.outcome === 'deferred' ? 'dns-trouble' : 'not-reached', {
    on,
    facts: dns === undefined ? { text: '' } : { text: dns.text, ...troubleFact(dns) },
  })
}

/** What a server's reply hangs the matter on; our own words about a connection are not read. */
const causeOfTry = ({ code, text }: Attempt): RefusalCause => (code === null ? 'unclear' : readRefusal(text))

const isFinal = ({ outcome }: Attempt): boolean => outcome === 'refused'

const hasSome = (addresses: Observation<string[]>): boolean =>
  addresses.state === 'seen' && addresses.value.length > 0

const isUnknown = ({ state }: Observation<string[]>): boolean => state === 'failed' || state === 'skipped'

// RFC 7505 §3: an MX whose host is the DNS root, here '', says that no mail is taken.
const isNullMx = ({ mx }: MailRoute): boolean =>
  mx.state === 'seen' && mx.value.length > 0 && mx.value.every(({ host }) => host === '')

function attemptFacts(attempt: Attempt): Facts {
  return {
    host: attempt.host ?? '',
    address: attempt.address ?? '',
    stage: attempt.stage,
    code: attempt.code ?? '',
    text: attempt.text,
    ...troubleFact(attempt),
    reads: causeOfTry(attempt),
  }
}
