import type { ExchangerAddresses, MailRoute } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
import type { Knock, KnockDoor } from '../values/knock.ts'
import { type Finding, failed, noRootCode, type Observation, skipped } from '../values/observation.ts'
import type { OutsideDoor, OutsideLook } from '../values/outside-look.ts'
import type { OwnCheck } from '../values/own-check.ts'
import { resolveMailRoute } from '../wire/mail-route.ts'
import { type Resolver, withBudget } from '../wire/resolver.ts'
import { type Clock, passed } from '../world/clock.ts'
import { inTime } from '../world/in-time.ts'
import { type LookAt, lookBy } from '../world/look.ts'
import type { OwnSide } from '../world/own-side.ts'
import type { OwnQuestion } from './check-own-side.ts'
import { barOf, type DoorTools, doorsOf } from './knock-door.ts'
import { contactsOfKnocks, dnsTroubleIn, noteContacts, type Sources } from './own-questions.ts'
import type { ReceiverLooks } from './receivers.ts'

/** One knock: to be over at `endsAt`, ms since 1970; `connected` is called when somebody took the connection. */
export type KnockAtDoor = (
  door: KnockDoor,
  when: { endsAt: number; connected: () => void },
) => Promise<Finding<Knock>>

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
  checkOwn: (id: string, question: OwnQuestion) => Promise<OwnCheck>
  /** Asks a canary ahead of `checkOwn`, which gets the same answer, where nobody has let us in for a while. */
  askAhead: (family: Family) => void
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
  const first = await resolveMailRoute(domain, inBudget, look)
  const route = await askAgain(await doubtNone(first, inBudget, look), tools, look)
  const [doors, receivers] = await Promise.all([
    knockAtAll(route, look, endsAt, tools),
    tools.lookAtReceivers?.(route, look, withBudget(resolver, endsAt - clock.now(), clock), endsAt),
  ])
  const looks = [route.mx, ...route.exchangers.flatMap(({ a, aaaa }) => [a, aaaa])]
  const own = await checkOwnInTime(doors, looks, endsAt, tools)
  return { domain, route, doors, receivers: receivers ?? null, own, at, ms: clock.now() - at }
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

/** Names that exist wherever the Internet's DNS is. */
const knownTops = ['arpa', 'com']

/**
 * A resolver that is cut off may say of each name that there is none. So where it says so of the domain, some top of the
 * DNS must be there; else the look has failed, with `NOROOT`.
 */
async function doubtNone(route: MailRoute, resolver: Resolver, look: LookAt): Promise<MailRoute> {
  const { mx, domain } = route
  if (mx.state !== 'absent' || mx.how !== 'no-such-name') return route
  const tops = [...new Set([domain.slice(domain.lastIndexOf('.') + 1), ...knownTops])]
  const found = await Promise.all(tops.map((top) => look(`top-${top}`, `NS ${top}`, () => resolver.ns(top))))
  const isThere = found.some(
    (one) => one.state === 'seen' || (one.state === 'absent' && one.how === 'no-such-record'),
  )
  return isThere ? route : { ...route, mx: { ...mx, ...failed(noRootCode) } }
}

/** "No AAAA" is asked twice: where no host has one and somebody has an A, the question is put once more. */
async function askAgain(route: MailRoute, tools: OutsideTools, look: LookAt): Promise<MailRoute> {
  const { exchangers } = route
  const isMissing =
    exchangers.every(({ aaaa }) => aaaa.state === 'absent') && exchangers.some(({ a }) => a.state === 'seen')
  if (!isMissing) return route
  const resolver = tools.resolver()
  const again = async (exchanger: ExchangerAddresses, index: number): Promise<ExchangerAddresses> => {
    const { host } = exchanger
    const aaaa = await look(`mx-${index + 1}-aaaa-again`, `AAAA ${host}, again`, () => resolver.aaaa(host))
    return aaaa.state === 'absent' ? exchanger : { ...exchanger, aaaa }
  }
  return { ...route, exchangers: await Promise.all(exchangers.map(again)) }
}

async function knockAtAll(
  { exchangers }: MailRoute,
  look: LookAt,
  endsAt: number,
  tools: OutsideTools,
): Promise<OutsideDoor[]> {
  const { clock, judgeAddress, side, sources, knock } = tools
  const known = new Set<string>()
  const doors = exchangers
    .toSorted((one, other) => one.preference - other.preference)
    .flatMap((host) => doorsOf(host, mostAddresses))
    .filter(({ address }) => !known.has(address) && known.add(address))
    .slice(0, mostDoors)
  const letIn = new Set<Family>()
  const isOver = new Set<string>()
  const askAheadFor = (family: Family): void => {
    const its = doors.filter((door) => door.family === family && barOf(door, judgeAddress) === null)
    if (its.length > 0 && !letIn.has(family)) tools.askAhead(family)
  }
  void passed(clock, aheadMs).then(() => {
    for (const family of ['ipv6', 'ipv4'] as const)
      if (doors.some((door) => door.family === family && !isOver.has(door.address))) askAheadFor(family)
  })
  return await Promise.all(
    doors.map(async (door): Promise<OutsideDoor> => {
      const { host, address, family } = door
      const bar = barOf(door, judgeAddress)
      const found = await look<Knock>(`knock-${address}`, `Port 25 of ${host} [${address}]`, async () => {
        if (bar !== null) return skipped(`not dialled: ${bar}`)
        if (sources[family] === null) return skipped('we have no address of that family')
        return await knock(door, { endsAt, connected: () => letIn.add(family) })
      })
      isOver.add(address)
      noteContacts(side, contactsOfKnocks([found]))
      return { ...door, bar, knock: found }
    }),
  )
}

/** Whether our own side works is asked for each family in which nobody let us in, and for DNS where a look failed by it. */
async function checkOwnInTime(
  doors: readonly OutsideDoor[],
  looks: readonly Observation<unknown>[],
  endsAt: number,
  { clock, sources, checkOwn }: OutsideTools,
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
  return await inTime(endsAt - at, clock, checkOwn('own', question), () => lateCheck(question, at, clock))
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
