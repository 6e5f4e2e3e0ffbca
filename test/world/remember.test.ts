import { expect, test } from 'vitest'
import { rememberFor } from '../../src/world/remember.ts'
import { aClock } from '../kit/a-clock.ts'

const counted = () => {
  let count = 0
  return async () => {
    count += 1
    return count
  }
}

test('what is asked twice within the time is asked once, also while the first is under way', async () => {
  const clock = aClock()
  const remember = rememberFor<number>(60_000, clock, () => true)
  const ask = counted()
  expect(await Promise.all([remember('a', ask), remember('a', ask)])).toEqual([1, 1])
  expect(await remember('b', ask)).toBe(2)
  clock.pass(60_001)
  expect(await remember('a', ask)).toBe(3)
})

test('an answer that is not worth it, or none at all, is asked for again', async () => {
  const remember = rememberFor<number>(60_000, aClock(), (value) => value > 1)
  const ask = counted()
  expect(await remember('a', ask)).toBe(1)
  expect(await remember('a', ask)).toBe(2)
  expect(await remember('a', ask)).toBe(2)
  await expect(remember('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await remember('b', ask)).toBe(3)
})

test('of what very many ask the oldest is forgotten', async () => {
  const remember = rememberFor<number>(60_000, aClock(), () => true)
  const ask = counted()
  for (let key = 0; key < 1_001; key += 1) await remember(`${key}`, ask)
  expect(await remember('1', ask)).toBe(2)
  expect(await remember('0', ask)).toBe(1_002)
})
