import { barOf, whyNotKnocked } from './collect/knock-door.ts'
import { type KnockEvent, makeKnockOnce } from './collect/knock-once.ts'
import { lookAtMany, type ManyEnd } from './collect/look-at-many.ts'
import { type OutsideTools, outsideDoors } from './collect/look-from-outside.ts'
import { type KnockManners, makePoliteTurns } from './collect/polite-turns.ts'
import { diagnoseSurveyed } from './diagnose/diagnose-surveyed.ts'
import { exchangerJson } from './journey-check.ts'
import { verdictJson } from './journey-report.ts'
import type { KnockDoor } from './values/knock.ts'
import { observed, seen, skipped } from './values/observation.ts'
import type { OutsideDoor } from './values/outside-look.ts'
import { ownTimeline } from './values/own-timeline.ts'
import { addToFacts, type SurveyFacts, type SurveyTarget } from './values/survey.ts'
import type { Surveyed } from './values/surveyed.ts'
import { passed } from './world/clock.ts'
import type { SurveyRecord } from './world/survey-record.ts'

/** How hard a survey may knock. */
export type SurveyManners = KnockManners

/** How a survey ended. */
export type SurveyEnd = ManyEnd

/** What happens in a survey, for who watches. */
export type SurveyEvent =
  | KnockEvent
  | { kind: 'finished'; domain: string }
  | { kind: 'waits'; by: 'dns' | 'port'; words: string; ms: number }

export interface SurveyPlan {
  targets: readonly SurveyTarget[]
  /** Null: DNS only, nobody is knocked at. */
  manners: KnockManners | null
  record: Pick<SurveyRecord, 'facts' | 'append'>
  signal: AbortSignal
  watch: (event: SurveyEvent) => void
  /** How long to wait, time after time, where nobody can be reached any more; by default up to some minutes. */
  waitsMs?: readonly number[]
}

export const usualManners: SurveyManners = { atOnce: 20, everyMs: 50, pauseMs: 1_000 }

/** Nobody waits for a survey as for one domain, and some servers let everybody wait before they greet. */
const knockMs = 20_000
const dnsMs = 6_000

const usualWaitsMs = [15_000, 30_000, 60_000, 120_000]

/**
 * Looks at all domains of a list that the record does not have yet, and adds what is found to it. Where our own network
 * breaks down on the way it waits and tries again. Rejects with `SurveyRefused` where the record can't be written.
 */
export async function runSurvey(plan: SurveyPlan, tools: OutsideTools): Promise<SurveyEnd> {
  const { signal, watch, waitsMs = usualWaitsMs } = plan
  const interrupted = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  let waited: number | null = null
  for (;;) {
    const end = await runOnce(plan, tools)
    if (end.state !== 'cut-off') return end
    // Who never got anywhere does not get there by waiting.
    if (end.before) waited = 0
    const ms = waited === null ? undefined : waitsMs[waited]
    if (ms === undefined || waited === null) return end
    waited += 1
    watch({ kind: 'waits', by: end.by, words: end.words, ms })
    await Promise.race([passed(tools.clock, ms), interrupted])
    if (signal.aborted) return { state: 'interrupted' }
  }
}

async function runOnce(plan: SurveyPlan, tools: OutsideTools): Promise<SurveyEnd> {
  const { targets, manners, record, signal, watch } = plan
  const { facts } = record
  const note: typeof record.append = async (line) => {
    addToFacts(facts, line)
    await record.append(line)
  }
  const left = targets
    .map(({ domain }) => domain)
    .filter((domain) => !isFinished(domain, facts, manners !== null, tools))
  const knocks =
    manners === null
      ? null
      : makeKnockOnce(facts, { ...tools, turns: makePoliteTurns(manners, tools.clock), note, watch, knockMs })
  const finished = (domain: string): void => watch({ kind: 'finished', domain })
  return await lookAtMany(left, facts, { ...tools, knocks, note, dnsMs, signal, finished })
}

/** Whether all that a survey wants to know of a domain is there. */
export function isFinished(
  domain: string,
  { routes, knocks }: SurveyFacts,
  knocked: boolean,
  tools: Pick<OutsideTools, 'judgeAddress' | 'sources'>,
): boolean {
  const found = routes.get(domain)
  if (found === undefined) return false
  if (!knocked) return true
  return outsideDoors(found.route.exchangers).every(
    (door) => knocks.has(door.address) || whyNot(door, tools) !== null,
  )
}

const whyNot = (
  door: KnockDoor,
  { judgeAddress, sources }: Pick<OutsideTools, 'judgeAddress' | 'sources'>,
): string | null => whyNotKnocked(door, judgeAddress, sources)

/** Judges what a survey has found, domain by domain in the list's order; a domain that is not finished is left out. */
export function judgeSurvey(
  targets: readonly SurveyTarget[],
  facts: SurveyFacts,
  knocked: boolean,
  tools: Pick<OutsideTools, 'judgeAddress' | 'sources'>,
): Surveyed[] {
  const ours = { ipv6: ownTimeline('ipv6', facts), ipv4: ownTimeline('ipv4', facts) }
  return targets.flatMap((target) => {
    const found = facts.routes.get(target.domain)
    if (found === undefined || !isFinished(target.domain, facts, knocked, tools)) return []
    const { route, dns } = found
    const doors = outsideDoors(route.exchangers).map((door) => knockedDoor(door, facts, knocked, tools))
    const { at, ms } = route.mx
    const look = { domain: route.domain, route, doors, receivers: null, canaries: [], at, ms, dns }
    return [diagnoseSurveyed(target, look, ours, knocked)]
  })
}

function knockedDoor(
  door: KnockDoor,
  { knocks }: Pick<SurveyFacts, 'knocks'>,
  knocked: boolean,
  tools: Pick<OutsideTools, 'judgeAddress' | 'sources'>,
): OutsideDoor {
  const { host, preference, address, family } = door
  const bar = barOf(door, tools.judgeAddress)
  const look = { id: `knock-${address}`, what: `Port 25 of ${host} [${address}]`, at: 0, ms: 0 }
  const found = bar === null && knocked ? knocks.get(address) : undefined
  if (found === undefined) {
    const knock = observed(look, skipped(whyNot(door, tools) ?? 'nobody was to knock'))
    return { host, preference, address, family, bar, knock, knockMs: 0 }
  }
  const { starttls } = found.knock
  // A certificate was held against the name by which the address was met first.
  const isItsOwn = found.knock.host === host
  const its = starttls === null || isItsOwn ? starttls : { ...starttls, certificate: null }
  const value = { ...found.knock, host, preference, family, starttls: its }
  const knock = observed({ ...look, at: found.at, ms: found.ms }, seen(value))
  return { host, preference, address, family, bar, knock, knockMs: found.ms }
}

/** When the last of it was found, ms since 1970. */
export function endOfSurvey({ routes, knocks }: SurveyFacts): number {
  let end = 0
  for (const { route } of routes.values()) end = Math.max(end, route.mx.at + route.mx.ms)
  for (const { at, ms } of knocks.values()) end = Math.max(end, at + ms)
  return end
}

/** A domain in the survey's JSON; `mx` as of `check --json`. */
export function surveyedJson({ target, look, verdicts, answer, over, records }: Surveyed) {
  const { route, doors, at } = look
  return {
    ...{ line: target.line, given: target.given, domain: target.domain, answer },
    ...{ ipv6: over.ipv6, ipv4: over.ipv4, aaaa: records.ipv6, a: records.ipv4 },
    mx: route.exchangers.map((exchanger) => exchangerJson(exchanger, doors)),
    verdicts: verdicts.map(verdictJson),
    at: new Date(at).toISOString(),
  }
}
