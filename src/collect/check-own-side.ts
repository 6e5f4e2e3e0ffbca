import { type Family, familyName } from '../values/family.ts'
import { type Finding, failed, type Observation, observed, seen, skipped } from '../values/observation.ts'
import { notAsked, type OwnCheck, type OwnFault, type OwnProof, ownWindowMs } from '../values/own-check.ts'
import type { Resolver } from '../wire/resolver.ts'
import type { Clock } from '../world/clock.ts'
import type { OwnSide } from '../world/own-side.ts'
import type { AskCanaries } from './ask-canaries.ts'

/** A family in which something failed. */
export interface FamilyTrouble {
  /** When that began, ms since 1970. */
  since: number
  /** Where nobody answered. */
  addresses: readonly string[]
  /** Our source address; null where we have none. */
  from: string | null
  /** The words of a failure that this machine reported itself; null where it was the network's. */
  local: string | null
}

/** What is to be looked at: the parts of our side that a failure could come from. */
export interface OwnQuestion {
  ipv6: FamilyTrouble | null
  ipv4: FamilyTrouble | null
  /** `since`: when the first look had failed; what was answered before shows nothing. */
  dns: { since: number } | null
  /** What others may have met of ours; `askers` are addresses of those who may have asked us back. */
  records: { askers: readonly string[] } | null
}

export interface OwnSideTools {
  side: OwnSide
  clock: Clock
  askCanaries: AskCanaries
  /** Asks anew, without a memory of earlier answers. */
  resolver: () => Resolver
  /** Names that DNS knows, or whose absence it knows: our own domain first. */
  knownNames: readonly string[]
  /** Compares our own records with what the world sees of them. */
  checkRecords: () => Promise<Finding<OwnFault[]>>
}

/**
 * Looks at our own side, before anything is charged to another: first at what was seen since the failure began, then by
 * asking (verdicts: "Ours"). `id` is unique within the case; never throws.
 */
export async function checkOwnSide(
  id: string,
  question: OwnQuestion,
  tools: OwnSideTools,
): Promise<OwnCheck> {
  const { clock } = tools
  const at = clock.now()
  const told = async <T>(part: string, ask: () => Promise<Told<T>>): Promise<Observation<T>> => {
    const { what, finding } = await ask()
    return observed({ id: `${id}-${part}`, what, at, ms: clock.now() - at }, finding)
  }
  const [ipv6, ipv4, dns, records] = await Promise.all([
    told('ipv6', () => lookAtFamily('ipv6', question.ipv6, tools)),
    told('ipv4', () => lookAtFamily('ipv4', question.ipv4, tools)),
    told('dns', () => lookAtDns(question.dns, tools)),
    told('records', () => lookAtRecords(question.records, tools)),
  ])
  return { id, at, ipv6, ipv4, dns, records }
}

interface Told<T> {
  what: string
  finding: Finding<T>
}

async function lookAtFamily(
  family: Family,
  trouble: FamilyTrouble | null,
  { side, clock, askCanaries }: OwnSideTools,
): Promise<Told<OwnProof>> {
  const what = `our own ${familyName(family)}`
  if (trouble === null) return { what, finding: skipped(notAsked) }
  if (trouble.local !== null) return { what: trouble.local, finding: failed('LOCAL') }
  const recent = side.proofSince(family, trouble.since, clock.now(), trouble.addresses)
  if (recent !== null) return { what, finding: seen(recent) }
  if (trouble.from !== null) {
    const asked = await askCanaries(family, trouble.from)
    if (asked.finding.state !== 'skipped') return asked
  }
  const now = clock.now()
  if (side.getsNowhere(family, now)) return { what, finding: skipped('nothing got through lately') }
  const older = side.proofSince(family, now - ownWindowMs, now, trouble.addresses)
  return { what, finding: older === null ? skipped('nothing shows it') : seen(older) }
}

async function lookAtDns(
  trouble: { since: number } | null,
  { side, resolver, knownNames }: OwnSideTools,
): Promise<Told<OwnProof>> {
  const what = 'our own DNS'
  if (trouble === null) return { what, finding: skipped(notAsked) }
  if (side.dnsAnsweredSince(trouble.since)) return { what, finding: seen('answer') }
  const dns = resolver()
  const answers = await Promise.all(knownNames.map((name) => dns.mx(name)))
  if (answers.some(({ state }) => state === 'seen' || state === 'absent'))
    return { what, finding: seen('answer') }
  const [first] = answers
  return {
    what: `MX of ${knownNames.join(', ')} by our own DNS`,
    finding: first?.state === 'failed' ? first : skipped('no name to ask for'),
  }
}

async function lookAtRecords(
  question: OwnQuestion['records'],
  { side, clock, checkRecords }: OwnSideTools,
): Promise<Told<OwnFault[]>> {
  const what = 'our own DNS records'
  if (question === null) return { what, finding: skipped(notAsked) }
  const full = side.turnedAwaySince(question.askers, clock.now() - ownWindowMs).map(
    (network): OwnFault => ({
      ...{ what: 'full', subject: network },
      text: `our own server had no room for a connection from ${network}`,
    }),
  )
  const found = await checkRecords()
  if (full.length === 0) return { what, finding: found }
  return { what, finding: seen([...full, ...(found.state === 'seen' ? found.value : [])]) }
}
