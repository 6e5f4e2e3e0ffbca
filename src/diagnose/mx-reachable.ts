import { parseAddress } from '../values/address.ts'
import type { Evidence, Looks, MailRoute } from '../values/evidence.ts'
import { type Family, familyName } from '../values/family.ts'
import { isOpen } from '../values/letter.ts'
import type { Observation } from '../values/observation.ts'
import { endOf, ownStateAt } from '../values/own-check.ts'
import { type Facts, type Ground, judging, type Verdict } from '../values/verdict.ts'
import { checksAt, type Door, type DoorState, doorsOf, stateOf } from './doors.ts'
import type { Moment } from './moment.ts'
import { areOneOperators, proofOfPath } from './path-proof.ts'

const rule = judging('mx-reachable')

interface Found extends Door, DoorState {
  tries: DoorState['tries']
}

const shownAddresses = 10

/**
 * Which addresses of the MX hosts answer on port 25? Letters decide, knocks add what no letter tried. One dead address
 * of several is no failure; none that answers over a family is one, where every address of it was tried, by letters too,
 * while our own side worked. Silence counts only where it lasted and a path is known to exist.
 */
export function diagnoseMxReachable(evidence: Evidence, looks: Looks, moment: Moment): Verdict {
  const { ownChecks } = evidence
  const { route } = looks
  const facts = { domain: route.domain }
  const doors = doorsOf(evidence).map((door): Found => ({ ...door, ...stateOf(door, ownChecks) }))
  if (doors.length === 0) return diagnoseUntried(evidence, route, moment)
  const verdicts = (['ipv6', 'ipv4'] as const).flatMap(
    (family) => diagnoseFamily(family, doors, evidence, looks, moment) ?? [],
  )
  const gravest = (['fail', 'partial', 'pending', 'ours', 'unknown'] as const)
    .map((state) => verdicts.find((verdict) => verdict.state === state))
    .find((verdict) => verdict !== undefined)
  if (gravest !== undefined) return gravest
  return rule.pass('all-answer', {
    on: doors.flatMap(({ on }) => on),
    facts: { ...facts, count: doors.length, addresses: listed(doors) },
  })
}

/** Null where every address of the family that was tried answers, or none was. */
function diagnoseFamily(
  family: Family,
  all: readonly Found[],
  evidence: Evidence,
  { route }: Looks,
  moment: Moment,
): Verdict | null {
  const doors = all.filter((door) => door.family === family)
  const answering = doors.filter(({ kind }) => kind === 'answers')
  const dead = doors.filter(({ kind }) => kind !== 'answers' && kind !== 'ours')
  const ours = doors.filter(({ kind }) => kind === 'ours')
  if (doors.length === answering.length) return null
  const detail = (found: readonly Found[], more: Ground[] = []): { on: Ground[]; facts: Facts } => ({
    on: [...found.flatMap(({ on }) => on), ...more],
    facts: {
      ...{ domain: route.domain, family: familyName(family), addresses: listed(found) },
      ...{ count: doors.length, dead: dead.length, time: Math.max(...found.map(({ at }) => at)) },
    },
  })
  if (dead.length === 0) return rule.ours('our-network', detail(ours))
  if (answering.length > 0) {
    const paths = dead.map((door) => pathTo(door, answering, evidence))
    if (paths.some((path) => path === null)) return rule.couldNotTell('silent-without-proof', detail(dead))
    return rule.partial(
      'some-dead',
      detail(dead, [...answering.flatMap(({ on }) => on), ...paths.flatMap(known)]),
    )
  }
  const open = evidence.letters.filter(isOpen)
  const stands = whyNotCertain(family, dead, evidence, route, moment)
  if (stands === null) {
    const checks = dead.flatMap(({ tries, at }) =>
      checksAt(tries.length > 0 ? tries : [{ at, ms: 0 }], family, evidence.ownChecks),
    )
    const paths = dead.flatMap((door) => known(pathTo(door, [], evidence)))
    return rule.fail(
      'none-answers',
      detail(dead, [...recordsOf(route, family), route.mx, ...checks, ...paths]),
    )
  }
  if (open.length > 0) {
    return rule.pending('not-tried-yet', Math.max(...open.map(({ expiresAt }) => expiresAt)), detail(dead))
  }
  return rule.couldNotTell(stands, detail(dead))
}

const known = (path: Ground[] | null): Ground[] => path ?? []

/** What shows that packets can get to a door and back; null where nothing does. */
function pathTo(door: Found, answering: readonly Found[], evidence: Evidence): Ground[] | null {
  if (door.kind !== 'silent') return []
  const near = answering.find(({ address }) => areOneOperators(door.family, address, door.address))
  return near?.on ?? proofOfPath(evidence, door.family, [door.address])
}

/** Why it can't be said for certain that no address of a family answers; null where it can. */
function whyNotCertain(
  family: Family,
  dead: readonly Found[],
  evidence: Evidence,
  route: MailRoute,
  { stuckAfterMs }: Moment,
): 'not-all-tried' | 'our-side-unproven' | 'silent-without-proof' | null {
  const records = recordsOf(route, family)
  const isUnknown = [route.mx, ...records, ...evidence.knocks].some(({ state }) => state === 'failed')
  const tried = new Set(dead.map(({ address }) => address))
  const untried = records.flatMap(addressesIn).filter((address) => !tried.has(address))
  // A probe alone decides nothing (verdicts.md).
  if (isUnknown || untried.length > 0 || dead.every(({ tries }) => tries.length === 0)) return 'not-all-tried'
  const moments = dead.flatMap(({ tries, at }) => (tries.length > 0 ? tries.map(endOf) : [at]))
  if (moments.some((at) => ownStateAt(evidence.ownChecks, family, at) !== 'works')) return 'our-side-unproven'
  const lasted = ({ kind, tries }: Found): boolean =>
    kind !== 'silent' || (tries.length >= 3 && (tries.at(-1)?.at ?? 0) - (tries[0]?.at ?? 0) >= stuckAfterMs)
  const isProven = dead.every((door) => lasted(door) && pathTo(door, [], evidence) !== null)
  return isProven ? null : 'silent-without-proof'
}

const recordsOf = ({ exchangers }: MailRoute, family: Family): Observation<string[]>[] =>
  exchangers.map(({ a, aaaa }) => (family === 'ipv6' ? aaaa : a))

const addressesIn = (records: Observation<string[]>): string[] =>
  records.state === 'seen' ? records.value.map((address) => parseAddress(address) ?? address) : []

function diagnoseUntried({ letters }: Evidence, route: MailRoute, { closes }: Moment): Verdict {
  const facts = { domain: route.domain }
  const records = route.exchangers.flatMap(({ a, aaaa }) => [a, aaaa])
  const on = [route.mx, ...records]
  const nowhere = on.every(({ state }) => state !== 'failed') && records.flatMap(addressesIn).length === 0
  if (nowhere) return rule.notApplicable('no-address', { on, facts })
  const open = letters.filter(isOpen)
  if (open.length === 0 && letters.length > 0) return rule.notTested('not-tried', { on, facts })
  const until = open.length === 0 ? closes : Math.max(...open.map(({ expiresAt }) => expiresAt))
  return rule.pending('not-tried-yet', until, { facts })
}

function listed(doors: readonly Found[]): string {
  const shown = doors.slice(0, shownAddresses).map(({ host, address }) => `${host} [${address}]`)
  return [...shown, ...(doors.length > shownAddresses ? ['...'] : [])].join(', ')
}
