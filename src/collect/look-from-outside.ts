import type { MailRoute } from '../values/evidence.ts'
import { type Family, familyName } from '../values/family.ts'
import type { Knock, KnockDoor } from '../values/knock.ts'
import { type Finding, failed, type Observation, skipped } from '../values/observation.ts'
import type { OutsideDoor, OutsideLook } from '../values/outside-look.ts'
import type { OwnCheck } from '../values/own-check.ts'
import { type Resolver, withBudget } from '../wire/resolver.ts'
import { type Clock, passed } from '../world/clock.ts'
import { inTime } from '../world/in-time.ts'
import { type LookAt, lookBy } from '../world/look.ts'
import type { OwnSide } from '../world/own-side.ts'
import type { AskCanaries, CanaryAnswer } from './ask-canaries.ts'
import type { OwnQuestion } from './check-own-side.ts'
import { barOf, type DoorTools, doorsOf, whyNotKnocked } from './knock-door.ts'
import { contactsOfKnocks, dnsTroubleIn, noteContacts, type Sources } from './own-questions.ts'
import type { ReceiverLooks } from './receivers.ts'
import { routeFromOutside } from './route-from-outside.ts'

/** What a knock met, and how long it took, ms. `gone`: the connection is closed, where there was one. */
export interface Knocked {
  finding: Finding<Knock>
  ms: number
  gone: Promise<void>
}

/** One knock: to be over at `endsAt`, ms since 1970; `connected` is called when somebody took the connection. */
export type KnockAtDoor = (
  door: KnockDoor,
  when: { endsAt: number; connected: () => void },
) => Promise<Knocked>

export interface OutsideTools {
  clock: Clock
  /** A resolver that has no memory of earlier answers. */
  resolver: () => Resolver
  judgeAddress: DoorTools['judgeAddress']
  /** Our source addresses; null where we are known to have none. */
  sources: Sources
  /** What was seen of our own side so far; this look adds to it. */
  side: OwnSide
  knock: KnockAtDoor
  /** Null: nobody looks at name servers and policies. */
  lookAtReceivers:
    | ((route: MailRoute, look: LookAt, resolver: Resolver, endsAt: number) => Promise<ReceiverLooks>)
    | null
  checkOwn: (id: string, question: OwnQuestion, askCanaries: AskCanaries) => Promise<OwnCheck>
  /** Asks a canary, once for a while; `checkOwn` gets the same answer. */
  askCanaries: AskCanaries
  /** For all of it. */
  totalMs: number
}

/** A look that begins, and what it found. */
export type WatchEvent =
  | { kind: 'begins'; id: string; what: string }
  | { kind: 'ends'; id: string; what: string; found: Observation<unknown> }
export type Watch = (event: WatchEvent) => void

/** R25: of very many addresses so many of a host and family are knocked at. */
const mostAddresses = 5
const mostDoors = 40
/** Of the whole time, what MX and addresses may take: the rest is for connections. */
const routeShare = 0.55
/** Of a wait for a connection; who answers at all does so in a second. */
const aheadMs = 2_000

/**
 * Looks at a domain's mail servers from outside: MX, addresses, one knock at each address, name servers and policies,
 * all at once where nothing hangs on another; and at our own side where nobody let us in. Sends no mail, never throws,
 * and ends within `totalMs`: what is not known by then is `failed` with `BUDGET`.
 */
export async function lookFromOutside(
  domain: string,
  tools: OutsideTools,
  watch: Watch = () => undefined,
): Promise<OutsideLook> {
  const { clock, totalMs } = tools
  const at = clock.now()
  const endsAt = at + totalMs
  const look = lookUntil(endsAt, clock, watched(lookBy(clock), watch))
  const resolver = tools.resolver()
  const inBudget = withBudget(resolver, totalMs * routeShare, clock)
  const route = await routeFromOutside(domain, inBudget, tools.resolver, look)
  const canaries: string[] = []
  const askCanaries = onceEach(async (family, from) => {
    let answer: CanaryAnswer | null = null
    await look(`canary-${family}`, `A mail server that surely runs, over ${familyName(family)}`, async () => {
      answer = await tools.askCanaries(family, from)
      if (answer.finding.state !== 'skipped') canaries.push(answer.what)
      return answer.finding
    })
    return answer ?? { what: `a canary over ${familyName(family)}`, finding: skipped('time was up') }
  })
  const [doors, receivers] = await Promise.all([
    knockAtAll(route, look, endsAt, { ...tools, askCanaries }),
    tools.lookAtReceivers?.(route, look, withBudget(resolver, endsAt - clock.now(), clock), endsAt),
  ])
  const looks = [route.mx, ...route.exchangers.flatMap(({ a, aaaa }) => [a, aaaa])]
  const own = await checkOwnInTime(doors, looks, endsAt, { ...tools, askCanaries })
  return { domain, route, doors, receivers: receivers ?? null, own, canaries, at, ms: clock.now() - at }
}

const watched =
  (look: LookAt, watch: Watch): LookAt =>
  async (id, what, ask) => {
    watch({ kind: 'begins', id, what })
    const found = await look(id, what, ask)
    watch({ kind: 'ends', id, what, found })
    return found
  }

const lookUntil =
  (endsAt: number, clock: Clock, look: LookAt): LookAt =>
  (id, what, ask) =>
    look(id, what, () => inTime(endsAt - clock.now(), clock, ask(), () => failed('BUDGET')))

/** The addresses of these hosts, each once, by preference. */
export function outsideDoors(exchangers: MailRoute['exchangers']): KnockDoor[] {
  const known = new Set<string>()
  return exchangers
    .toSorted((one, other) => one.preference - other.preference)
    .flatMap((host) => doorsOf(host, mostAddresses))
    .filter(({ address }) => !known.has(address) && known.add(address))
    .slice(0, mostDoors)
}

async function knockAtAll(
  { exchangers }: MailRoute,
  look: LookAt,
  endsAt: number,
  tools: OutsideTools,
): Promise<OutsideDoor[]> {
  const { clock, judgeAddress, side, sources, knock, askCanaries } = tools
  const doors = outsideDoors(exchangers)
  const letIn = new Set<Family>()
  const isOver = new Set<string>()
  const askAheadFor = (family: Family): void => {
    const its = doors.filter((door) => door.family === family && barOf(door, judgeAddress) === null)
    const from = sources[family]
    if (its.length > 0 && from !== null && !letIn.has(family)) void askCanaries(family, from)
  }
  void passed(clock, aheadMs).then(() => {
    for (const family of ['ipv6', 'ipv4'] as const)
      if (doors.some((door) => door.family === family && !isOver.has(door.address))) askAheadFor(family)
  })
  return await Promise.all(
    doors.map(async (door): Promise<OutsideDoor> => {
      const { host, address, family } = door
      const bar = barOf(door, judgeAddress)
      let knockMs = 0
      const found = await look<Knock>(`knock-${address}`, `Port 25 of ${host} [${address}]`, async () => {
        const whyNot = whyNotKnocked(door, judgeAddress, sources)
        if (whyNot !== null) return skipped(whyNot)
        const { finding, ms } = await knock(door, { endsAt, connected: () => letIn.add(family) })
        knockMs = ms
        return finding
      })
      isOver.add(address)
      noteContacts(side, contactsOfKnocks([found]))
      return { ...door, bar, knock: found, knockMs }
    }),
  )
}

/** However often it is asked for in one look, each family's canary is asked once. */
function onceEach(ask: AskCanaries): AskCanaries {
  const asked = new Map<Family, Promise<CanaryAnswer>>()
  return (family, from) => {
    const answer = asked.get(family) ?? ask(family, from)
    asked.set(family, answer)
    return answer
  }
}

/** Whether our own side works is asked for each family in which nobody let us in, and for DNS where a look failed by it. */
async function checkOwnInTime(
  doors: readonly OutsideDoor[],
  looks: readonly Observation<unknown>[],
  endsAt: number,
  { clock, sources, checkOwn, askCanaries }: OutsideTools,
): Promise<OwnCheck> {
  const troubleOf = (family: Family): OwnQuestion[Family] => {
    const contacts = contactsOfKnocks(
      doors.filter((door) => door.family === family).map(({ knock }) => knock),
    )
    const [first] = contacts
    if (first === undefined || contacts.some(({ stage }) => stage !== 'connect')) return null
    return {
      since: Math.min(...contacts.map(({ at }) => at)),
      addresses: contacts.flatMap(({ address }) => address ?? []),
      from: sources[family],
      local: contacts.find(({ trouble }) => trouble === 'ours')?.text ?? null,
    }
  }
  const question: OwnQuestion = {
    ...{ ipv6: troubleOf('ipv6'), ipv4: troubleOf('ipv4') },
    ...{ dns: dnsTroubleIn(looks, null), records: null },
  }
  const at = clock.now()
  return await inTime(endsAt - at, clock, checkOwn('own', question, askCanaries), () =>
    lateCheck(question, at, clock),
  )
}

/** Nothing is known of what was asked about when the time is up; DNS that has not answered by then has failed. */
function lateCheck({ dns }: OwnQuestion, at: number, clock: Clock): OwnCheck {
  const ms = clock.now() - at
  const part = <T>(name: string, finding: Finding<T>): Observation<T> => ({
    ...{ id: `own-${name}`, what: `our own ${name}`, at, ms },
    ...finding,
  })
  const late = skipped('time was up')
  return {
    ...{ id: 'own', at },
    ...{ ipv6: part('ipv6', late), ipv4: part('ipv4', late), records: part('records', late) },
    dns: part('dns', dns === null ? late : failed('BUDGET')),
  }
}
