import { expect, test } from 'vitest'
import { makeTurns } from '../../src/accept/turns.ts'
import { systemClock } from '../../src/world/clock.ts'
import { heapMb } from '../kit/heap-use.ts'

test('large messages wait for their turn in order, and one network leaves turns for others', async () => {
  const turns = makeTurns(2, 1, systemClock)
  const order: string[] = []
  const first = await turns.take('a', 1000)
  const second = turns.take('a', 1000).then((release) => {
    order.push('a again')
    return release
  })
  const other = await turns.take('b', 1000)
  order.push('b')
  first?.()
  const secondRelease = await second
  expect(secondRelease).not.toBeNull()
  secondRelease?.()
  other?.()
  expect(order).toEqual(['b', 'a again'])
  expect(await turns.take('c', 1000)).not.toBeNull()
})

test('who waits too long is told so, and no turn is lost by it', async () => {
  const turns = makeTurns(1, 1, systemClock)
  const first = await turns.take('a', 1000)
  expect(await turns.take('b', 10)).toBeNull()
  first?.()
  expect(await turns.take('b', 10)).not.toBeNull()
})

test('whoever had a turn is forgotten', async () => {
  const turns = makeTurns(2, 1, systemClock)
  const before = heapMb()
  for (let key = 0; key < 100_000; key += 1) (await turns.take(`2001:db8:${key}::/48`, 1_000))?.()
  expect(heapMb() - before, 'MB').toBeLessThan(5)
})

test('a turn that is ended twice makes room once', async () => {
  const turns = makeTurns(2, 2, systemClock)
  const first = await turns.take('a', 1_000)
  await turns.take('a', 1_000)
  first?.()
  first?.()
  expect(await turns.take('b', 10)).not.toBeNull()
  expect(await turns.take('b', 10)).toBeNull()
})
