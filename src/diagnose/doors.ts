import type { Attempt, Stage } from '../values/attempt.ts'
import type { Evidence } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
import type { Knock } from '../values/knock.ts'
import type { Observation } from '../values/observation.ts'
import { endOf, isOurTrouble, nearestCheck, type OwnCheck, ownStateAt } from '../values/own-check.ts'
import type { Ground } from '../values/verdict.ts'

type SeenKnock = Extract<Observation<Knock>, { state: 'seen' }>

/** An address of an MX host, with all that letters and knocks of the case met there; oldest first. */
export interface Door {
  host: string
  address: string
  family: Family
  tries: Attempt[]
  knocks: SeenKnock[]
}

/**
 * How a door was found: `answers` somebody greets; `refused` the port is closed; `mute` connected, and no greeting;
 * `silent` nothing came back, or word of a router; `ours` only we failed. The newest try counts, of a knock only
 * where no letter was there or it was later and heard more.
 */
export interface DoorState {
  kind: 'answers' | 'refused' | 'mute' | 'silent' | 'ours'
  on: Ground[]
  /** When it was last found so, ms since 1970. */
  at: number
  /** Letters' tries that all ended so, up to the newest. */
  tries: Attempt[]
}

/** Every address that a letter or a knock of the case was at, in the order in which it was first met. */
export function doorsOf({ letters, knocks }: Pick<Evidence, 'letters' | 'knocks'>): Door[] {
  const doors = new Map<string, Door>()
  const at = (host: string | null, address: string, family: Family): Door => {
    const known = doors.get(address)
    const door = known ?? { host: host ?? '', address, family, tries: [], knocks: [] }
    doors.set(address, door)
    return door
  }
  const tries = letters.flatMap(({ attempts }) => attempts).toSorted((one, other) => one.at - other.at)
  for (const attempt of tries) {
    const { host, address, family, stage } = attempt
    if (address !== null && family !== null && stage !== 'resolve')
      at(host, address, family).tries.push(attempt)
  }
  for (const knock of knocks) {
    if (knock.state !== 'seen') continue
    const { host, address, family } = knock.value
    at(host, address, family).knocks.push(knock)
  }
  return [...doors.values()]
}

const beforeGreeting: readonly Stage[] = ['resolve', 'connect', 'greeting']

/** A server greeted, or said something in its place. */
export const wasGreeted = ({ stage, code }: Pick<Attempt, 'stage' | 'code'>): boolean =>
  code !== null || !beforeGreeting.includes(stage)

export function stateOf({ family, tries, knocks }: Door, ownChecks: readonly OwnCheck[]): DoorState {
  const theirs = tries.filter((attempt) => !isOurTrouble(attempt, ownChecks))
  const last = theirs.at(-1)
  const heard = knocks.findLast((knock) => wasGreeted(knock.value) && knock.at > (last?.at ?? 0))
  if (last !== undefined && wasGreeted(last)) {
    return { kind: 'answers', on: [last], at: last.at, tries: [last] }
  }
  if (heard !== undefined) return { kind: 'answers', on: [heard], at: heard.at, tries: [] }
  if (last !== undefined) {
    const since = theirs.slice(theirs.findLastIndex(wasGreeted) + 1)
    return { kind: kindOf(last), on: since, at: last.at, tries: since }
  }
  const knock = knocks.findLast((one) => !isOurs(one, ownChecks))
  if (knock !== undefined) return { kind: kindOf(knock.value), on: [knock], at: knock.at, tries: [] }
  const on = [...tries, ...knocks]
  return { kind: 'ours', on: [...on, ...checksAt(on, family, ownChecks)], at: on.at(-1)?.at ?? 0, tries: [] }
}

function kindOf({ stage, trouble }: Pick<Knock, 'stage'> & { trouble: string | null }): DoorState['kind'] {
  if (stage === 'greeting') return 'mute'
  return trouble === 'refused' ? 'refused' : 'silent'
}

const isOurs = ({ at, ms, value }: SeenKnock, ownChecks: readonly OwnCheck[]): boolean =>
  value.trouble === 'ours' ||
  (value.code === null &&
    value.trouble !== null &&
    ownStateAt(ownChecks, value.family, endOf({ at, ms })) === 'failed')

/** The looks at our own side that tell of these moments, for a verdict to rest on. */
export const checksAt = (
  tries: readonly { at: number; ms: number }[],
  family: Family,
  ownChecks: readonly OwnCheck[],
): Ground[] => [
  ...new Set(tries.flatMap((one) => nearestCheck(ownChecks, family, endOf(one))?.[family] ?? [])),
]
