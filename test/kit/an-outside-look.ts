import type { MailRoute } from '../../src/values/evidence.ts'
import type { Knock } from '../../src/values/knock.ts'
import { type Finding, observed, seen, skipped } from '../../src/values/observation.ts'
import type { OutsideDoor, OutsideLook } from '../../src/values/outside-look.ts'
import type { OwnCheck } from '../../src/values/own-check.ts'
import { noon } from './a-case.ts'
import { aRoute } from './a-route.ts'
import { anOwnCheck } from './an-own-check.ts'

/** What a knock met, in a word. */
export type Met =
  | 'open'
  | 'plain'
  | 'turned-away'
  | 'mute'
  | 'stuck'
  | 'closed'
  | 'silent'
  | 'hasty'
  | 'unreachable'
  | 'ours'
  | 'late'
  | 'private'
  | 'own'

/** A door at which a knock met that; its family is that of the address. */
export function aDoor(address: string, met: Met, host = 'mx.provider.example'): OutsideDoor {
  const family = address.includes(':') ? 'ipv6' : 'ipv4'
  const door = { host, preference: 10, address, family } as const
  const vain = { ...door, localAddress: null, code: null, greets: null, starttls: null } as const
  const greeted = { ...vain, localAddress: '2001:db8:25::44', greets: host }
  const bar = met === 'private' ? 'unique-local' : met === 'own' ? 'own' : null
  const knocks: Record<Met, Finding<Knock>> = {
    open: seen({
      ...{ ...greeted, stage: 'done', trouble: null, text: '' },
      starttls: { offered: true, version: 'TLSv1.3', certificate: null },
    }),
    plain: seen({
      ...{ ...greeted, stage: 'done', trouble: null, text: '' },
      starttls: { offered: false, version: null, certificate: null },
    }),
    'turned-away': seen({ ...vain, stage: 'greeting', trouble: null, code: 554, text: '5.7.1 Go away' }),
    mute: seen({ ...vain, stage: 'greeting', trouble: 'timed-out', text: 'no greeting within 8 s' }),
    stuck: seen({ ...greeted, stage: 'ehlo', trouble: 'lost', text: 'the connection was closed' }),
    closed: seen({ ...vain, stage: 'connect', trouble: 'refused', text: 'the connection was refused' }),
    silent: seen({ ...vain, stage: 'connect', trouble: 'timed-out', text: 'no connection within 5 s' }),
    hasty: seen({ ...vain, stage: 'connect', trouble: 'timed-out', text: 'no connection within 1 s' }),
    unreachable: seen({ ...vain, stage: 'connect', trouble: 'unreachable', text: 'no way there' }),
    ours: seen({ ...vain, stage: 'connect', trouble: 'ours', text: 'this machine could not (ENETUNREACH)' }),
    late: { state: 'failed', code: 'BUDGET' },
    private: skipped('not dialled: unique-local'),
    own: skipped('not dialled: own'),
  }
  const ms = met === 'silent' ? 5_000 : met === 'hasty' ? 1_000 : 20
  const look = { id: `knock-${address}`, what: `Port 25 of ${host} [${address}]`, at: noon, ms }
  return { ...door, bar, knock: observed(look, knocks[met]), knockMs: ms }
}

/** A look from outside at one host with these addresses, or by the route that is given. */
export function anOutsideLook(
  met: Record<string, Met>,
  {
    own = anOwnCheck({}),
    route,
    receivers = null,
  }: { own?: OwnCheck; route?: MailRoute; receivers?: OutsideLook['receivers'] } = {},
): OutsideLook {
  const addresses = Object.keys(met)
  const of = (isSix: boolean): { a?: string[] } | { aaaa?: string[] } => {
    const its = addresses.filter((address) => address.includes(':') === isSix)
    return its.length === 0 ? {} : isSix ? { aaaa: its } : { a: its }
  }
  return {
    domain: 'provider.example',
    route: route ?? aRoute({ 'mx.provider.example': { ...of(true), ...of(false) } }),
    doors: Object.entries(met).map(([address, one]) => aDoor(address, one)),
    ...{ receivers, own, canaries: [], at: noon, ms: 6_000 },
  }
}
