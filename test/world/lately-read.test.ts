import { expect, test } from 'vitest'
import { makeChanges } from '../../src/world/changes.ts'
import type { Clock } from '../../src/world/clock.ts'
import { makeLatelyRead } from '../../src/world/lately-read.ts'

/** A memory of texts, none longer than ten; `pass` lets the time pass after which they go. */
function aMemory() {
  const changes = makeChanges(() => undefined)
  const timers = new Set<() => void>()
  const clock: Clock = {
    now: () => 0,
    after(_ms, call) {
      timers.add(call)
      return () => timers.delete(call)
    },
  }
  const pass = () => {
    for (const call of [...timers]) call()
  }
  const lately = makeLatelyRead<string>(changes, clock, ({ length }) => length <= 10)
  return { lately, changes, timers, pass }
}

test('what was read is held for the next who looks, until its case changes', async () => {
  const { lately, changes, timers } = aMemory()
  expect(lately.of('page')).toBeUndefined()
  expect(await lately.read('page', 'case', async () => 'old')).toBe('old')
  changes.tell(['another'])
  expect(await lately.of('page')).toBe('old')
  changes.tell(['case'])
  expect(lately.of('page')).toBeUndefined()
  expect([lately.size(), changes.watching(), timers.size]).toEqual([0, 0, 0])
})

test('what another thread has told by then is taken in first', async () => {
  const { lately, changes } = aMemory()
  await lately.read('page', 'case', async () => 'old')
  changes.catchUp = () => changes.tell(['case'])
  expect(lately.of('page')).toBeUndefined()
})

test('what changes while it is read is not held', async () => {
  const { lately, changes } = aMemory()
  const reading = lately.read('page', 'case', async () => {
    await Promise.resolve()
    changes.tell(['case'])
    return 'old'
  })
  expect(await reading).toBe('old')
  expect(lately.of('page')).toBeUndefined()
  expect(await lately.read('page', 'case', async () => 'new')).toBe('new')
  expect(await lately.of('page')).toBe('new')
})

test('who comes while it is read waits for the same reading', async () => {
  const { lately } = aMemory()
  const reading = lately.read('page', 'case', async () => 'read')
  expect(lately.of('page')).toBe(reading)
  expect(await reading).toBe('read')
})

test('nothing is held for long, for time alone changes what is said', async () => {
  const { lately, changes, pass } = aMemory()
  await lately.read('page', 'case', async () => 'old')
  pass()
  expect(lately.of('page')).toBeUndefined()
  expect(changes.watching()).toBe(0)
})

test('nothing is held that is not there, is large, or could not be read', async () => {
  const { lately, changes, timers } = aMemory()
  await lately.read('gone', 'case', async () => null)
  await lately.read('large', 'case', async () => 'x'.repeat(11))
  const failing = lately.read('away', 'case', async () => {
    throw new Error('The database is away.')
  })
  await expect(failing).rejects.toThrow('away')
  expect([lately.size(), changes.watching(), timers.size]).toEqual([0, 0, 0])
})

test('three hundred are held, and what was read first goes first', async () => {
  const { lately, changes, timers } = aMemory()
  for (let page = 0; page < 302; page += 1) await lately.read(`page ${page}`, `case ${page}`, async () => 'x')
  expect([lately.size(), changes.watching(), timers.size]).toEqual([300, 300, 300])
  expect(lately.of('page 1')).toBeUndefined()
  expect(await lately.of('page 2')).toBe('x')
})
