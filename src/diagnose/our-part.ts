import { failureReport } from '../values/bounce.ts'
import type { Callout, Evidence } from '../values/evidence.ts'
import { type LetterRecord, letterPlan } from '../values/letter.ts'
import type { Observation } from '../values/observation.ts'
import { endOf, nearestCheck, type OwnFault, ownStateAt, ownWindowMs } from '../values/own-check.ts'
import type { Ground } from '../values/verdict.ts'
import { causeOf, decidingAttempt } from './letter-facts.ts'
import type { RefusalCause } from './read-refusal.ts'

type SeenFaults = Extract<Observation<OwnFault[]>, { state: 'seen' }>

/** Refusals that faults in our own DNS explain: a sender's domain is looked up too. */
const hangOnOurDns: readonly RefusalCause[] = ['our-records', 'sender-domain', 'header-from']

/** When the other side decided about a letter: its last reply, or the report that came. */
function decidedAt(evidence: Evidence, letter: LetterRecord): number | null {
  const attempt = decidingAttempt(letter)
  return failureReport(evidence, letter)?.at ?? (attempt === undefined ? null : endOf(attempt))
}

/**
 * What is wrong with our own records where a letter was turned down for them; null where nobody named them, or where
 * they were not looked at, or are right. Before blaming anybody for such a refusal, ask this (verdicts.md, "Ours").
 */
export function faultsBehind(evidence: Evidence, letter: LetterRecord): SeenFaults | null {
  if (!hangOnOurDns.includes(causeOf(evidence, letter))) return null
  const at = decidedAt(evidence, letter)
  const records = at === null ? undefined : nearestCheck(evidence.ownChecks, 'records', at)?.records
  return records?.state === 'seen' && records.value.length > 0 ? records : null
}

/** Our records were looked at when a letter was turned down for them, and all are as they should be. */
export function ourRecordsAreRight(evidence: Evidence, letter: LetterRecord): boolean {
  const at = decidedAt(evidence, letter)
  return at !== null && ownStateAt(evidence.ownChecks, 'records', at) === 'works'
}

/**
 * Whether a server that asks back at the IPv6-only domain before it takes a letter may have found nobody there for a
 * fault of ours: around its refusal our own IPv6 was broken, or nothing showed that it worked while letters of this case
 * got no answer over it. Null where there is no such doubt.
 */
export function ownIpv6Doubt(
  evidence: Evidence,
  letter: LetterRecord,
): { state: 'failed' | 'unproven'; on: Ground[] } | null {
  const { letters, ownChecks } = evidence
  const at = decidedAt(evidence, letter)
  const state = at === null ? 'unknown' : ownStateAt(ownChecks, 'ipv6', at)
  if (at === null || state === 'works') return null
  const near = ownChecks.filter((check) => Math.abs(check.at - at) <= ownWindowMs)
  if (state === 'failed')
    return { state, on: near.map(({ ipv6 }) => ipv6).filter((look) => look.state === 'failed') }
  const tries = letters.flatMap(({ attempts }) => attempts.filter(({ family }) => family === 'ipv6'))
  const isAnswered = tries.some(
    (attempt) => attempt.code !== null && Math.abs(endOf(attempt) - at) <= ownWindowMs,
  )
  const vain = tries.filter(({ code }) => code === null)
  return isAnswered || vain.length === 0 ? null : { state: 'unproven', on: vain }
}

/**
 * Whether a report on a letter of the control domain would have reached us, which IPv4 alone reaches: one did, or the
 * mail itself came over IPv4, or their hosts have IPv4 and so had we when the report on this letter came. Where it would
 * not, it proves nothing that none has come. Null where no report came on this letter either.
 */
export function wayOfReports(
  evidence: Evidence,
  letter: LetterRecord,
): { isProven: boolean; on: Ground[] } | null {
  const { arrival, bounces, confirmations, letters, looks, ownChecks } = evidence
  const report = failureReport(evidence, letter)
  if (report === undefined) return null
  const toControl = letters.filter(({ kind }) => letterPlan[kind].envelope === 'control').map(({ id }) => id)
  const came = [...bounces, ...confirmations].filter(({ letterId }) => toControl.includes(letterId))
  if (came.length > 0 || arrival.family === 'ipv4') return { isProven: true, on: came }
  const hosts = looks?.route.exchangers.map(({ a }) => a) ?? []
  const check = nearestCheck(ownChecks, 'ipv4', report.at)
  return {
    isProven:
      hosts.some(({ state }) => state === 'seen') && ownStateAt(ownChecks, 'ipv4', report.at) === 'works',
    on: [...hosts, ...(check === undefined ? [] : [check.ipv4])],
  }
}

/** A callout of theirs about this letter that did not hear yes from us: then their refusal is our doing. */
export function refusedCallout({ callouts }: Evidence, { id }: LetterRecord): Callout | null {
  return callouts.findLast(({ letterId, code }) => letterId === id && (code < 200 || code > 299)) ?? null
}
