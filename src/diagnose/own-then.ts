import type { Family } from '../values/family.ts'
import { type Finding, failed, type Observation, observed, seen, skipped } from '../values/observation.ts'
import type { OutsideDoor, OutsideLook } from '../values/outside-look.ts'
import { endOf, notAsked, type OwnCheck, type OwnProof } from '../values/own-check.ts'
import type { OwnThen, OwnTimeline } from '../values/own-timeline.ts'
import { wasHeard, wasInVain } from '../values/survey.ts'

type Timelines = Readonly<Record<Family, OwnTimeline>>

/** Our own side while a door was knocked at. */
export const ownWhile = ({ family, knock }: OutsideDoor, ours: Timelines): OwnThen =>
  ours[family].during(knock)

/** Our own side as far as anything in this look hangs on it: of a family, where no door of it was opened to us. */
export function ownThen(
  { doors, dns, at }: Pick<OutsideLook, 'doors' | 'at'> & { dns: Observation<OwnProof> | null },
  ours: Timelines,
): OwnCheck {
  const vain = doors.filter(({ knock }) => knock.state === 'seen' && wasInVain(knock.value))
  const [first] = vain
  const decisive = vain.find((door) => ownWhile(door, ours).state === 'failed') ?? first
  const moment = decisive === undefined ? at : endOf(decisive.knock)
  const told = <T>(part: string, what: string, finding: Finding<T>): Observation<T> =>
    observed({ id: `own-${part}`, what, at: moment, ms: 0 }, finding)
  const over = (family: Family): Observation<OwnProof> => {
    const isOpen = doors.some(
      ({ family: its, knock }) => its === family && knock.state === 'seen' && wasHeard(knock.value),
    )
    const states = isOpen
      ? []
      : vain.filter((door) => door.family === family).map((door) => ownWhile(door, ours))
    const broken = states.find(({ state }) => state === 'failed')
    if (broken !== undefined) return told(family, broken.what ?? family, failed('CANARY'))
    const proofs = states.flatMap(({ state, by }) => (state === 'works' && by !== null ? [by] : []))
    const [proof] = proofs
    if (proof === undefined || proofs.length < states.length)
      return told(family, family, skipped(states.length === 0 ? notAsked : 'nothing shows it'))
    return told(family, family, seen(proof))
  }
  return {
    ...{ id: 'own', at: moment, ipv6: over('ipv6'), ipv4: over('ipv4') },
    dns: dns ?? told('dns', 'dns', skipped(notAsked)),
    records: told('records', 'records', skipped(notAsked)),
  }
}
