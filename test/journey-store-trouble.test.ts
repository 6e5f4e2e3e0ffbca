import { expect, test } from 'vitest'
import { type Store, StoreAway, StoreFull } from '../src/world/store.ts'
import { arrivedIn, letterStates } from './kit/a-short-report.ts'
import { aSmallWorld } from './kit/a-small-world.ts'

/** As on a disk without room: the first calls of this method are refused. */
function refuse(store: Store, method: 'keepAnswers' | 'addLetter' | 'wakeCase', times: number): () => number {
  const works = store[method]
  let refused = 0
  const odd = async (...given: never[]): Promise<never> => {
    refused += 1
    if (refused <= times) throw new StoreFull('The disk is full.')
    return (await Reflect.apply(works, store, given)) as never
  }
  Object.assign(store, { [method]: odd })
  return () => Math.min(refused, times)
}

test.each(['keepAnswers', 'wakeCase'] as const)(
  'a disk that is full at %s holds the answers up until there is room, without a restart',
  async (method) => {
    const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
    const refused = refuse(world.service().store, method, 1)
    const sent = await world.send('ready')
    expect(letterStates(await world.settled(sent.case))).toEqual(['A accepted', 'B accepted'])
    expect(refused()).toBe(1)
    expect(arrivedIn(world.mailbox('ready'))).toEqual(['A ipv6', 'B ipv6'])
    const jobs = await world.service().store.claimJobs(Date.now() + 1, 10, 1)
    expect(jobs).toEqual([])
  },
)

test('a letter whose end finds no room on the disk is not sent a second time', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
  const { store } = world.service()
  const endRound = store.endRound
  let refused = 0
  store.endRound = async (...given) => {
    refused += 1
    if (refused <= 3) throw refused === 2 ? new StoreAway('The file is locked.') : new StoreFull('No room.')
    return await endRound(...given)
  }
  const sent = await world.send('ready')
  expect(letterStates(await world.settled(sent.case))).toEqual(['A accepted', 'B accepted'])
  expect(arrivedIn(world.mailbox('ready'))).toEqual(['A ipv6', 'B ipv6'])
  expect(refused).toBeGreaterThan(4)
})

test('an explanation that finds no room on the disk is written when there is some, once', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'shut', fault: 'ipv6-port-closed' }] })
  const refused = refuse(world.service().store, 'addLetter', 1)
  const sent = await world.send('shut')
  const report = await world.settled(sent.case)
  expect(letterStates(report)).toEqual(['A accepted', 'B failed', 'B4 accepted', 'explanation accepted'])
  expect(refused()).toBe(1)
})
