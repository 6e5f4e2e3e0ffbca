import { expect, test } from 'vitest'
import { atMostEvery } from '../../src/world/at-most-every.ts'
import { aClock } from '../kit/a-clock.ts'

test('work is done once for all who ask within the time, and anew behind it', async () => {
  const clock = aClock()
  let times = 0
  const ask = atMostEvery(60_000, clock, async () => ++times)
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1])
  clock.pass(59_000)
  expect(await ask()).toBe(1)
  clock.pass(1_000)
  expect(await ask()).toBe(2)
})
