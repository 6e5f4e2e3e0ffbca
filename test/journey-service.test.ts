import { expect, onTestFinished, test } from 'vitest'
import { aClock } from './kit/a-clock.ts'
import { letterOf, letterStates } from './kit/a-short-report.ts'
import { aSmallWorld } from './kit/a-small-world.ts'

const minuteMs = 60_000

test('a case’s looks cost the DNS budget of a case and no more', async () => {
  const clock = aClock()
  const dns = { timeout: '1h', caseBudget: '20s' }
  const world = await aSmallWorld({ providers: [{ name: 'mute' }], clock, config: { dns } })
  world.demo.names.dns.setFault('mute.example', 'drop', 'MX')
  const sent = await world.send('mute')
  expect(sent).toMatchObject({ code: 250 })
  const patience = setInterval(() => clock.pass(1_000), 20)
  const { looks } = await world.caseWhen(sent.case, (one) => one.looks !== null)
  clearInterval(patience)
  expect(looks?.route.mx).toMatchObject({ state: 'failed', code: 'BUDGET' })
  expect(looks?.route.mx.ms).toBeGreaterThanOrEqual(20_000)
  world.demo.names.dns.setFault('mute.example', null, 'MX')
})

test('a round under way when the service stops is broken off when its time is over, and leaves no record', async () => {
  const clock = aClock()
  const delivery = { connectTimeout: '1h', attemptTimeout: '1h', lifetime: '1d', retry: ['1h'] }
  const world = await aSmallWorld({ providers: [{ name: 'far' }], clock, config: { delivery } })
  world.demo.network.drop(world.provider('far').mx.ipv6)
  const sent = await world.send('far')
  await world.until(sent.case, ({ letters }) => letters.length === 2)
  const service = world.service()
  await expect.poll(() => service.world.sending.places.sessions.counts().running).toBe(2)
  await world.restart(() => world.demo.network.restore(world.provider('far').mx.ipv6))
  expect(service.world.background.size()).toBe(0)
  const report = await world.settled(sent.case)
  expect(letterStates(report)).toEqual(['A accepted', 'B accepted'])
  for (const kind of ['A', 'B'] as const)
    expect(letterOf(report, kind).attempts).toMatchObject([{ round: 1, stage: 'done' }])
})

test('what is under way is broken off as soon as the time to stop is over', async () => {
  const clock = aClock()
  const delivery = { connectTimeout: '1h', attemptTimeout: '1h', lifetime: '1d', retry: ['1h'] }
  const world = await aSmallWorld({ providers: [{ name: 'far' }], clock, config: { delivery } })
  world.demo.network.drop(world.provider('far').mx.ipv6)
  const sent = await world.send('far')
  await world.until(sent.case, ({ letters }) => letters.length === 2)
  const service = world.service()
  let brokenOffAt = 0
  service.world.sending.signal?.addEventListener('abort', () => {
    brokenOffAt = clock.now()
  })
  const startedAt = clock.now()
  const hurry = setInterval(() => {
    if (clock.now() - startedAt < minuteMs - 1_000) clock.pass(500)
  }, 5)
  await service.stop(minuteMs)
  clearInterval(hurry)
  expect(brokenOffAt - startedAt).toBeGreaterThanOrEqual(minuteMs)
  // Well before all that is left is given up.
  expect(brokenOffAt - startedAt).toBeLessThan(minuteMs + 1_900)
})

test('work that does not end is left behind, soon after its time is over', async () => {
  const clock = aClock()
  const world = await aSmallWorld({ providers: [{ name: 'ready' }], clock })
  const service = world.service()
  service.world.background.start('endless', () => new Promise(() => undefined))
  const startedAt = clock.now()
  const hurry = setInterval(() => clock.pass(1_000), 10)
  await service.stop(minuteMs)
  clearInterval(hurry)
  expect(clock.now() - startedAt).toBeGreaterThanOrEqual(minuteMs)
})

test('the service looks after old data by itself', async () => {
  const clock = aClock()
  const retention = { message: '1h', case: '2h' }
  const config = { retention, settle: { bounceWindow: '10m' } }
  const world = await aSmallWorld({ providers: [{ name: 'ready' }], clock, config })
  const { store } = world.service()
  const sent = await world.send('ready')
  await world.settled(sent.case)
  expect(await store.readArrived(sent.case)).not.toBeNull()
  const startedAt = clock.now()
  const hurry = setInterval(() => clock.pass(5 * minuteMs), 50)
  onTestFinished(() => clearInterval(hurry))
  await expect.poll(() => store.readArrived(sent.case)).toBeNull()
  expect(clock.now() - startedAt).toBeGreaterThan(50 * minuteMs)
  await expect.poll(() => store.readCase(sent.case)).toBeNull()
  expect(clock.now() - startedAt).toBeGreaterThan(110 * minuteMs)
})
