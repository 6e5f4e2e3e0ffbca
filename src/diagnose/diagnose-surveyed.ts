import type { Family } from '../values/family.ts'
import type { Observation } from '../values/observation.ts'
import type { OutsideDoor, OutsideLook } from '../values/outside-look.ts'
import type { OwnProof } from '../values/own-check.ts'
import type { OwnTimeline } from '../values/own-timeline.ts'
import type { SurveyTarget } from '../values/survey.ts'
import type {
  DoorOutcome,
  SurveyAnswer,
  Surveyed,
  SurveyedDoor,
  SurveyReach,
  SurveyRecords,
} from '../values/surveyed.ts'
import type { Verdict } from '../values/verdict.ts'
import { diagnoseAnswersOver, kindOf } from './answers-over.ts'
import { metDns64 } from './could-not-look.ts'
import { answerOf } from './diagnose-outside.ts'
import { diagnoseMxAddresses } from './mx-addresses.ts'
import { ownThen, ownWhile } from './own-then.ts'

/**
 * What the facts of a survey say of one domain, by the rules that decide for a look from outside. `ours`: our own side as
 * the whole survey shows it. `knocked`: whether doors were knocked at.
 */
export function diagnoseSurveyed(
  target: SurveyTarget,
  found: Omit<OutsideLook, 'own'> & { dns: Observation<OwnProof> | null },
  ours: Readonly<Record<Family, OwnTimeline>>,
  knocked: boolean,
): Surveyed {
  const { route, doors } = found
  const own = ownThen(found, ours)
  const look: OutsideLook = { ...found, own }
  const addresses = diagnoseMxAddresses(route, [own])
  const six = diagnoseAnswersOver('ipv6', look)
  const four = diagnoseAnswersOver('ipv4', look)
  const verdicts = [addresses, six, four]
  const isUntried = (family: Family): boolean =>
    !knocked && doors.some((door) => door.family === family && door.bar === null)
  const over = {
    ipv6: isUntried('ipv6') ? 'not-tested' : reachOf(six),
    ipv4: isUntried('ipv4') ? 'not-tested' : reachOf(four),
  } as const
  return {
    ...{ target, look, verdicts, over },
    answer: surveyAnswer(verdicts, over.ipv6),
    records: { ipv6: recordsOf('ipv6', look, addresses), ipv4: recordsOf('ipv4', look, addresses) },
    doors: doors.map((door) => surveyedDoor(door, ours, knocked)),
  }
}

function surveyAnswer(verdicts: readonly Verdict[], six: SurveyReach): SurveyAnswer {
  const [addresses, ipv6] = verdicts
  if (addresses?.finding === 'takes-no-mail' || addresses?.finding === 'no-such-domain')
    return addresses.finding
  const answer = answerOf(verdicts)
  if (answer !== 'unknown') return answer
  if (six === 'not-tested') return six
  return ipv6?.state === 'ours' ? 'ours' : 'unknown'
}

function reachOf({ state }: Verdict): SurveyReach {
  switch (state) {
    case 'pass':
      return 'all'
    case 'partial':
      return 'some'
    case 'fail':
      return 'none'
    case 'not-applicable':
      return 'no-address'
    case 'ours':
      return 'ours'
    case 'unknown':
    case 'pending':
    case 'not-tested':
      return 'unknown'
  }
}

/** What is known although other look-ups have failed counts as well. */
function recordsOf(
  family: Family,
  { route }: OutsideLook,
  { state, finding }: Verdict,
): SurveyRecords | null {
  if (finding === 'takes-no-mail' || finding === 'no-such-domain') return null
  const looks = route.exchangers.map(({ a, aaaa }) => (family === 'ipv6' ? aaaa : a))
  const there = looks.filter((look) => look.state === 'seen' && look.value.length > 0).length
  if (looks.length > 0 && there === looks.length) return 'all'
  if (there > 0) return 'some'
  const missing = looks.filter(isMissing)
  if (looks.length > 0 && missing.length === 0) return 'none'
  return state === 'ours' || missing.some(metDns64) ? 'ours' : 'unknown'
}

const isMissing = ({ state }: Observation<unknown>): boolean => state === 'failed'

function surveyedDoor(
  door: OutsideDoor,
  ours: Readonly<Record<Family, OwnTimeline>>,
  knocked: boolean,
): SurveyedDoor {
  const { host, address, family, bar, knock } = door
  const starttls = knock.state === 'seen' ? knock.value.starttls : null
  const outcome = ((): DoorOutcome => {
    if (bar !== null) return bar === 'own' ? 'unknown' : 'not-public'
    if (!knocked) return 'not-tested'
    const kind = kindOf(door)
    switch (kind) {
      case 'open':
        return 'accepts'
      case 'turned-away':
      case 'mute':
      case 'ours':
        return kind
      case 'untold':
        return 'unknown'
      case 'closed':
      case 'silent': {
        const { state } = ownWhile(door, ours)
        if (state === 'failed') return 'ours'
        if (state === 'unknown') return 'unknown'
        return kind === 'closed' ? 'refused' : 'silent'
      }
    }
  })()
  return { host, address, family, outcome, starttls }
}
