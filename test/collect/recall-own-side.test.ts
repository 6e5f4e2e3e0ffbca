import { expect, test } from 'vitest'
import { recallOwnSide } from '../../src/collect/recall-own-side.ts'
import { failed, seen } from '../../src/values/observation.ts'
import type { OwnCheck, OwnFault, OwnProof } from '../../src/values/own-check.ts'
import { makeOwnSide } from '../../src/world/own-side.ts'
import { aWellSide, look, noon } from '../kit/a-case.ts'
import { aStandingClock } from '../kit/a-store.ts'

const minuteMs = 60_000

function recalled({
  checks = [] as OwnCheck[],
  arrivedOverIpv6 = false,
  side = makeOwnSide(),
  now = noon + 60 * minuteMs,
}) {
  const clock = aStandingClock()
  clock.at = now
  const store = { ownSideNear: async () => ({ arrivedOverIpv6, checks }) }
  return recallOwnSide(noon, { store, side, clock })
}

const sessionIn = look<OwnProof>('in', seen('session-in'))

test('of a time of which nothing is known nothing is told', async () => {
  expect(await recalled({})).toBeNull()
})

test('mail that came in over IPv6 shows that our door was open', async () => {
  expect(await recalled({ arrivedOverIpv6: true })).toMatchObject({
    ...{ id: `own-then-${noon}`, at: noon },
    ipv6: { id: `own-then-${noon}-ipv6`, state: 'seen', value: 'session-in', at: noon },
    dns: { state: 'skipped' },
    records: { state: 'skipped' },
  })
})

test('so does a connection that is still remembered, of the last quarter of an hour', async () => {
  const side = makeOwnSide()
  side.noteIncoming('ipv6', noon + minuteMs)
  expect(await recalled({ side, now: noon + 10 * minuteMs })).toMatchObject({ ipv6: { value: 'session-in' } })
  expect(await recalled({ side, now: noon + 16 * minuteMs })).toBeNull()
})

test('a part that one look found broken was broken, whatever others saw', async () => {
  const broken = aWellSide(noon, { ipv6: look<OwnProof>('x', failed('TIMEOUT')) })
  const blind = aWellSide(noon, { dns: look<OwnProof>('y', failed('SERVFAIL')) })
  expect(await recalled({ checks: [aWellSide(noon), broken, blind], arrivedOverIpv6: true })).toMatchObject({
    ipv6: { id: `own-then-${noon}-ipv6`, state: 'failed', code: 'TIMEOUT' },
    dns: { id: `own-then-${noon}-dns`, state: 'failed', code: 'SERVFAIL' },
  })
})

test('faults of our records are told together; what could not be read is none', async () => {
  const fault: OwnFault = { what: 'mx', subject: 'doesnotwork.example', text: 'no MX' }
  const of = (finding: OwnCheck['records']) => aWellSide(noon, { records: finding })
  const unread = of(look<OwnFault[]>('u', failed('SERVFAIL')))
  expect(
    await recalled({ checks: [of(look('a', seen([fault]))), of(look('b', seen([]))), unread] }),
  ).toMatchObject({
    records: { state: 'seen', value: [fault] },
  })
  expect(await recalled({ checks: [unread] })).toMatchObject({ records: { state: 'skipped' } })
})

test('what was only recalled or remembered elsewhere is not handed on, or it would grow older with each', async () => {
  const again = { ...aWellSide(noon, { ipv6: sessionIn }), id: `own-then-${noon - minuteMs}` }
  expect(await recalled({ checks: [again] })).toBeNull()
  const remembered = aWellSide(noon, { ipv6: sessionIn })
  expect(await recalled({ checks: [remembered] })).toMatchObject({ ipv6: { state: 'skipped' } })
  expect(await recalled({ checks: [remembered, aWellSide(noon)] })).toMatchObject({
    ipv6: { value: 'reply' },
  })
})
