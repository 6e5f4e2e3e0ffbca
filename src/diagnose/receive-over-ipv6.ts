import type { Attempt } from '../values/attempt.ts'
import type { Evidence, MailRoute } from '../values/evidence.ts'
import { isOpen, isTaken, type LetterRecord } from '../values/letter.ts'
import type { Observation } from '../values/observation.ts'
import { judging, type Verdict } from '../values/verdict.ts'
import { letterOf, sureness } from './letter-facts.ts'
import type { Moment } from './moment.ts'
import { readRefusal } from './read-refusal.ts'

const rule = judging('receive-over-ipv6')

interface Try {
  letter: LetterRecord
  attempt: Attempt
}

/** ② Does the receiving provider take mail over IPv6? Judged by real letters, never by a probe. */
export function diagnoseReceiveOverIpv6(evidence: Evidence, moment: Moment): Verdict {
  const tries = evidence.letters.flatMap((letter) =>
    letter.attempts.filter(({ family }) => family === 'ipv6').map((attempt) => ({ letter, attempt })),
  )
  const taken = tries.find(({ letter, attempt }) => attempt.outcome === 'accepted' && isTaken(letter))
  if (taken !== undefined) {
    return rule.surePass(sureness(taken.letter), 'accepted-over-ipv6', {
      on: [taken.attempt],
      facts: attemptFacts(taken.attempt),
    })
  }
  const theirs = tries.filter(({ attempt }) => attempt.outcome !== 'ours')
  return (
    diagnoseOurs(evidence, theirs) ??
    diagnoseFailure(evidence, theirs, moment) ??
    diagnosePending(evidence, theirs, moment) ??
    diagnoseRest(evidence, theirs)
  )
}

function diagnoseOurs(evidence: Evidence, theirs: Try[]): Verdict | null {
  const own = evidence.letters.flatMap(({ attempts }) => attempts.filter(({ outcome }) => outcome === 'ours'))
  const last = own.at(-1)
  if (last === undefined || theirs.length > 0) return null
  return rule.ours('our-network', { on: own, facts: attemptFacts(last) })
}

function diagnoseFailure(evidence: Evidence, theirs: Try[], moment: Moment): Verdict | null {
  return (
    diagnoseNoAaaa(evidence) ??
    diagnoseRefusedPort(evidence, theirs) ??
    diagnoseRefusalOfIpv6(theirs) ??
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
  const all = route.exchangers
  const missing = all.length > 0 && all.every(({ aaaa }) => aaaa.state === 'absent')
  if (!missing || !all.some(({ a }) => hasSome(a))) return null
  const again = letters
    .flatMap(({ attempts }) => attempts)
    .find(
      ({ stage, outcome, enhanced }) => stage === 'resolve' && outcome === 'refused' && enhanced === '5.4.4',
    )
  if (again === undefined) return null
  return rule.fail('no-aaaa', {
    on: [...all.map(({ aaaa }) => aaaa), again],
    facts: { domain: route.domain, hosts: all.map(({ host }) => host).join(', '), count: all.length },
  })
}

/** Every IPv6 address of the preferred exchangers answered with a closed port. */
function diagnoseRefusedPort({ looks }: Evidence, theirs: Try[]): Verdict | null {
  if (looks === null) return null
  const withIpv6 = looks.route.exchangers.filter(({ aaaa }) => hasSome(aaaa))
  const best = Math.min(...withIpv6.map(({ preference }) => preference))
  const addresses = withIpv6
    .filter(({ preference }) => preference === best)
    .flatMap(({ aaaa }) => (aaaa.state === 'seen' ? aaaa.value : []))
  if (addresses.length === 0) return null
  const newest = addresses.map((address) => theirs.findLast(({ attempt }) => attempt.address === address))
  const refused = newest.flatMap((tried) => (tried?.attempt.trouble === 'refused' ? [tried.attempt] : []))
  const [first] = refused
  if (first === undefined || refused.length < addresses.length) return null
  return rule.fail('port-refused', { on: refused, facts: { ...attemptFacts(first), count: refused.length } })
}

function diagnoseRefusalOfIpv6(theirs: Try[]): Verdict | null {
  const naming = theirs.find(({ attempt }) => isFinal(attempt) && readRefusal(attempt.text) === 'ipv6')
  if (naming === undefined) return null
  return rule.fail('refuses-ipv6', { on: [naming.attempt], facts: attemptFacts(naming.attempt) })
}

/** A was refused over IPv6 and taken over IPv4 in the same round, and B met the same answer over IPv6. */
function diagnoseRefusalOnIpv6Alone(evidence: Evidence): Verdict | null {
  const a = letterOf(evidence, 'A')
  const b = letterOf(evidence, 'B')
  if (a === undefined || b === undefined) return null
  const overIpv4 = a.attempts.find(({ family, outcome }) => family === 'ipv4' && outcome === 'accepted')
  if (overIpv4 === undefined) return null
  for (const one of a.attempts.filter((attempt) => attempt.family === 'ipv6' && isFinal(attempt))) {
    if (readRefusal(one.text) === 'our-records') continue
    const same = b.attempts.find(
      (other) => other.family === 'ipv6' && other.code === one.code && other.stage === one.stage,
    )
    if (same !== undefined) {
      return rule.fail('ipv6-refused-ipv4-accepted', { on: [one, overIpv4, same], facts: attemptFacts(one) })
    }
  }
  return null
}

/** Silence counts only when it lasted, and their own network's way to us proves that a path exists. */
function diagnoseSilence(evidence: Evidence, theirs: Try[], { stuckAfterMs }: Moment): Verdict | null {
  const silent = theirs.filter(({ attempt }) => attempt.trouble === 'timed-out').map(({ attempt }) => attempt)
  const [first] = silent
  const last = silent.at(-1)
  if (first === undefined || last === undefined || silent.length < theirs.length) return null
  const rounds = new Set(silent.map(({ round }) => round)).size
  if (rounds < 3 || last.at - first.at < stuckAfterMs) return null
  if (
    !silent.some(({ address }) => address !== null && sameSlash32(address, evidence.arrival.client.address))
  ) {
    return null
  }
  return rule.fail('never-answers-over-ipv6', {
    on: silent,
    facts: { ...attemptFacts(last), count: silent.length },
  })
}

function diagnosePending(evidence: Evidence, theirs: Try[], { closes }: Moment): Verdict | null {
  if (evidence.letters.length === 0) return rule.pending('not-tried-yet', closes)
  const open = evidence.letters.filter(isOpen)
  if (open.length === 0) return null
  const until = Math.max(...open.map(({ expiresAt }) => expiresAt))
  const last = theirs.at(-1)?.attempt
  return last === undefined
    ? rule.pending('not-tried-yet', until)
    : rule.pending('not-yet-accepted', until, { on: [last], facts: attemptFacts(last) })
}

function diagnoseRest({ looks, letters, bounces }: Evidence, theirs: Try[]): Verdict {
  const all = letters.flatMap(({ attempts }) => attempts)
  const last = theirs.at(-1)?.attempt
  if (last === undefined) {
    const dns = all.findLast(({ trouble }) => trouble === 'dns')
    const on = [...(dns === undefined ? [] : [dns]), ...(looks === null ? [] : [looks.route.mx])]
    return rule.couldNotTell(dns?.outcome === 'deferred' ? 'dns-trouble' : 'not-reached', {
      on,
      facts: { text: dns?.text ?? '' },
    })
  }
  const detail = { on: [last], facts: attemptFacts(last) }
  const bounced = letters.find(({ state }) => state === 'bounced')
  if (last.outcome === 'accepted' && bounced !== undefined) {
    return rule.couldNotTell('refused-after-acceptance', {
      on: [last, ...bounces.filter(({ letterId }) => letterId === bounced.id)],
      facts: attemptFacts(last),
    })
  }
  if (readRefusal(last.text) === 'our-records') return rule.couldNotTell('refused-for-our-records', detail)
  if (last.trouble !== null) return rule.couldNotTell('timeouts-without-proof', detail)
  return rule.couldNotTell(isFinal(last) ? 'refused-on-both' : 'gave-up-on-4xx', detail)
}

const isFinal = ({ outcome }: Attempt): boolean => outcome === 'refused'

const hasSome = (addresses: Observation<string[]>): boolean =>
  addresses.state === 'seen' && addresses.value.length > 0

// RFC 7505 §3: an MX whose host is the DNS root, here '', says that no mail is taken.
const isNullMx = ({ mx }: MailRoute): boolean =>
  mx.state === 'seen' && mx.value.length > 0 && mx.value.every(({ host }) => host === '')

/** Canonical IPv6 addresses that share their first 32 bits: as a rule one operator's. */
function sameSlash32(one: string, other: string): boolean {
  const head = (address: string): string | null =>
    /^([0-9a-f]{1,4}):([0-9a-f]{1,4}):/.exec(address)?.slice(1, 3).join(':') ?? null
  return head(one) !== null && head(one) === head(other)
}

function attemptFacts(attempt: Attempt): Record<string, string | number> {
  return {
    host: attempt.host ?? '',
    address: attempt.address ?? '',
    stage: attempt.stage,
    code: attempt.code ?? '',
    text: attempt.text,
  }
}
