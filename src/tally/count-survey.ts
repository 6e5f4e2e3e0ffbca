import type { Family } from '../values/family.ts'
import type { AddressTally, Share, SurveyTally } from '../values/survey-tally.ts'
import type {
  DoorOutcome,
  SurveyAnswer,
  Surveyed,
  SurveyedDoor,
  SurveyReach,
  SurveyRecords,
} from '../values/surveyed.ts'

/** Counts what a survey has found. Nobody is counted as a "no" of whom nothing could be told. */
export function countSurvey(surveyed: readonly Surveyed[]): SurveyTally {
  const mailing = surveyed.filter(({ records }) => records.ipv6 !== null)
  const answers = noAnswers()
  for (const { answer } of surveyed) answers[answer] += 1
  const records = { ipv6: noRecords(), ipv4: noRecords() }
  const over = { ipv6: noReach(), ipv4: noReach() }
  for (const one of mailing)
    for (const family of ['ipv6', 'ipv4'] as const) {
      const its = one.records[family]
      if (its !== null) records[family][its] += 1
      over[family][one.over[family]] += 1
    }
  const aaaa = records.ipv6
  const doors = new Map<string, SurveyedDoor>()
  // As it was met first.
  for (const door of surveyed.flatMap((one) => one.doors))
    if (!doors.has(door.address)) doors.set(door.address, door)
  const all = [...doors.values()]
  return {
    domains: {
      ...{ all: surveyed.length, answers, withMail: mailing.length, records, over },
      someAaaa: share(aaaa.all + aaaa.some, aaaa.none, aaaa),
      allAaaa: countAllAaaa(mailing),
      takesMail: share(answers['takes-mail'], answers.no, answers),
    },
    hosts: countHosts(surveyed),
    addresses: { ipv6: countAddresses('ipv6', all), ipv4: countAddresses('ipv4', all) },
  }
}

/** One host without an AAAA record settles it, whatever is unknown of the others. */
function countAllAaaa(mailing: readonly Surveyed[]): Share {
  const told = { yes: 0, no: 0, unknown: 0, ours: 0 }
  for (const { records, look } of mailing) {
    const isMissing = look.route.exchangers.some(({ aaaa }) => aaaa.state === 'absent')
    if (records.ipv6 === 'all') told.yes += 1
    else if (records.ipv6 === 'none' || isMissing) told.no += 1
    else told[records.ipv6 === 'ours' ? 'ours' : 'unknown'] += 1
  }
  return share(told.yes, told.no, told)
}

const share = (yes: number, no: number, { unknown, ours }: Pick<Share, 'unknown' | 'ours'>): Share => ({
  ...{ count: yes, of: yes + no, unknown, ours },
})

function countHosts(surveyed: readonly Surveyed[]): SurveyTally['hosts'] {
  const exchangers = surveyed.flatMap(({ look }) => look.route.exchangers)
  const hosts = [...new Map(exchangers.map((exchanger) => [exchanger.host, exchanger])).values()]
  const isThere = ({ state }: { state: string }): boolean => state === 'seen'
  const isUnknown = ({ state }: { state: string }): boolean => state === 'failed'
  const without = hosts.filter(({ a, aaaa }) => !isThere(a) && !isThere(aaaa))
  const unknown = without.filter(({ a, aaaa }) => isUnknown(a) || isUnknown(aaaa)).length
  return {
    all: hosts.length,
    ipv6: hosts.filter(({ aaaa }) => isThere(aaaa)).length,
    ipv4: hosts.filter(({ a }) => isThere(a)).length,
    ...{ neither: without.length - unknown, unknown },
  }
}

function countAddresses(family: Family, all: readonly SurveyedDoor[]): AddressTally {
  const doors = all.filter((door) => door.family === family)
  const outcomes = noOutcomes()
  for (const { outcome } of doors) outcomes[outcome] += 1
  const { accepts, mute, refused, silent, unknown, ours } = outcomes
  return {
    ...{ all: doors.length, outcomes },
    starttls: doors.filter(({ outcome, starttls }) => outcome === 'accepts' && starttls?.offered === true)
      .length,
    accepts: share(accepts, outcomes['turned-away'] + mute + refused + silent, { unknown, ours }),
  }
}

const noAnswers = (): Record<SurveyAnswer, number> => ({
  ...{ 'takes-mail': 0, no: 0, 'takes-no-mail': 0, 'no-such-domain': 0 },
  ...{ unknown: 0, ours: 0, 'not-tested': 0 },
})

const noRecords = (): Record<SurveyRecords, number> => ({ all: 0, some: 0, none: 0, unknown: 0, ours: 0 })

const noReach = (): Record<SurveyReach, number> => ({
  ...{ all: 0, some: 0, none: 0, 'no-address': 0, unknown: 0, ours: 0, 'not-tested': 0 },
})

const noOutcomes = (): Record<DoorOutcome, number> => ({
  ...{ accepts: 0, 'turned-away': 0, mute: 0, refused: 0, silent: 0 },
  ...{ 'not-public': 0, unknown: 0, ours: 0, 'not-tested': 0 },
})
