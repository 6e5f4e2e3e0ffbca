import { expect, test } from 'vitest'
import { knockFor, lookFurtherFor } from '../src/journey-looks.ts'
import type { CaseReport } from '../src/journey-report.ts'
import { aClock } from './kit/a-clock.ts'
import { aSmallWorld } from './kit/a-small-world.ts'

const isLookedAt = ({ observations }: CaseReport): boolean =>
  observations.some(({ id }) => id === 'spf-reach')
const stateOf = (report: CaseReport, rule: string): string | undefined =>
  report.verdicts.find((verdict) => verdict.rule === rule)?.state

test('what no answer waits for is looked at once, and judged', async () => {
  const world = await aSmallWorld({
    providers: [{ name: 'ready' }],
    config: { network: { blockLists: ['zen.example'] } },
  })
  const { case: id } = await world.send('ready')
  const report = await world.until(id, isLookedAt)
  expect(stateOf(report, 'spf-families')).toBe('pass')
  expect(stateOf(report, 'mail-domains')).toBe('pass')
  expect(stateOf(report, 'block-lists')).toBe('pass')
  const at = (now: CaseReport) => now.observations.find((look) => look.id === 'spf-reach')?.at
  await lookFurtherFor(id, world.service().world)
  expect(at(await world.report(id))).toBe(at(report))
})

test('while twenty cases are knocked for, further ones are left for later', async () => {
  const clock = aClock()
  const config = { delivery: { bisect: 'off', lifetime: '1d', explainAfter: '10m' } }
  const world = await aSmallWorld({ providers: [{ name: 'shut', fault: 'ipv6-port-closed' }], clock, config })
  const within = world.service().world
  let letGo = (): void => undefined
  const released = new Promise<void>((resolve) => (letGo = resolve))
  for (let busy = 0; busy < 20; busy += 1) {
    expect(within.knocking.isFull()).toBe(false)
    void within.knocking.run(() => released)
  }
  const { case: id } = await world.send('shut')
  const isStuck = ({ letters }: CaseReport): boolean =>
    letters.some(({ letter, attempts }) => letter === 'B' && attempts.length >= 3)
  await world.until(id, isStuck)
  expect(await knockFor(id, within)).toBe(false)
  expect((await within.store.readCase(id))?.knocks).toEqual([])
  letGo()
  await expect.poll(() => within.knocking.isFull()).toBe(false)
  await knockFor(id, within)
  await expect.poll(async () => (await within.store.readCase(id))?.knocks.length).toBeGreaterThan(0)
})

test('looks that a stop left undone are made after the next start', async () => {
  const clock = aClock()
  const world = await aSmallWorld({ providers: [{ name: 'ready' }], clock })
  const { store } = world.service().world
  store.keepLooks = async () => {
    throw new Error('stopped')
  }
  const { case: id } = await world.send('ready')
  const before = await world.until(id, ({ letters }) => letters.every(({ state }) => state === 'accepted'))
  expect(isLookedAt(before)).toBe(false)
  await world.restart()
  clock.pass(2 * 60_000)
  expect(isLookedAt(await world.until(id, isLookedAt))).toBe(true)
})
