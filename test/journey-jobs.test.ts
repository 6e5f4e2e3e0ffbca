import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { leaseOf } from '../src/journey-jobs.ts'
import { StoreAway } from '../src/world/store.ts'
import { aClock } from './kit/a-clock.ts'
import { arrivedIn, letterStates } from './kit/a-short-report.ts'
import { aSmallWorld } from './kit/a-small-world.ts'

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('a round that falls due while the runner still asks when the next one is, is not overslept', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'shut', fault: 'ipv6-port-closed' }] })
  const { store } = world.service().world
  const nextJobAt = store.nextJobAt
  // As on a busy machine, or with a database that is far away: the answer is old when it comes.
  store.nextJobAt = async () => {
    const at = await nextJobAt()
    await pause(120)
    return at
  }
  const sent = await world.send('shut')
  const report = await world.settled(sent.case)
  expect(letterStates(report)).toEqual(['A accepted', 'B failed', 'B4 accepted', 'explanation accepted'])
})

test('a round that falls due while the one before is still being judged is not put off', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'shut', fault: 'ipv6-port-closed' }] })
  const { store } = world.service().world
  const wakeCase = store.wakeCase
  store.wakeCase = async (...given) => {
    await pause(120)
    return await wakeCase(...given)
  }
  const sent = await world.send('shut')
  const report = await world.settled(sent.case)
  expect(letterStates(report)).toEqual(['A accepted', 'B failed', 'B4 accepted', 'explanation accepted'])
})

test('letters that wait for their turn longer than their claim holds are sent once', async () => {
  const clock = aClock()
  const world = await aSmallWorld({
    providers: [{ name: 'far' }],
    clock,
    config: { delivery: { perDestination: 1, connectTimeout: '400ms', lifetime: '1d' } },
  })
  const { network, config } = world.demo
  const { ipv6 } = world.provider('far').mx
  network.drop(ipv6)
  const sent = await world.send('far')
  await world.until(sent.case, ({ letters }) => letters.length === 2)
  // Both letters are at the dead address, or in line behind each other; so long that others may claim them.
  clock.pass(leaseOf(config) + 60_000)
  await pause(100)
  network.restore(ipv6)
  const firstRound = await world.until(sent.case, ({ letters }) =>
    letters.every(({ attempts }) => attempts.length > 0),
  )
  expect(firstRound.letters).toHaveLength(2)
  await world.settled(sent.case)
  await pause(100)
  expect(arrivedIn(world.mailbox('far')).map((one) => one.slice(0, 1))).toEqual(['A', 'B'])
})

test('what was claimed when the service was killed is done at once after the next start', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'grey', fault: 'greylists' }] })
  const sent = await world.send('grey')
  await world.until(sent.case, ({ letters }) => letters.some(({ state }) => state === 'waiting'))
  await world.restart(() => {
    // As a kill in the middle of the next round leaves it.
    const database = new DatabaseSync(join(world.demo.config.state, 'mailsix.db'))
    database
      .prepare('update jobs set claimed_by = ?, claimed_until = ?')
      .run('killed', Date.now() + 3_600_000)
    database.close()
  })
  const report = await world.settled(sent.case)
  expect(letterStates(report)).toEqual(['A accepted', 'B accepted'])
})

test('jobs that can not be claimed just now are claimed some seconds later', async () => {
  const clock = aClock()
  const world = await aSmallWorld({ providers: [{ name: 'grey', fault: 'greylists' }], clock })
  const { store } = world.service().world
  const { claimJobs } = store
  let refused = 0
  store.claimJobs = async () => {
    refused += 1
    throw new StoreAway('away')
  }
  const sent = await world.send('grey')
  await expect.poll(() => refused).toBeGreaterThan(0)
  store.claimJobs = claimJobs
  // Nothing that happens meanwhile wakes the runner up.
  clock.pass(4_500)
  await pause(300)
  clock.pass(1_000)
  const report = await world.settled(sent.case)
  expect(letterStates(report)).toEqual(['A accepted', 'B accepted'])
})
