import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { makeChanges } from '../../src/world/changes.ts'
import { type Clock, systemClock } from '../../src/world/clock.ts'
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
  // Whose page it is stays true.
  expect([lately.caseOf('page'), lately.caseOf('another')]).toEqual(['case', null])
  expect([changes.watching(), timers.size]).toEqual([0, 1])
})

test('who reads anew is given what was read before, while that is not long ago', async () => {
  const { lately, changes, timers, pass } = aMemory()
  const given: (string | null)[] = []
  const read = (text: string) =>
    lately.read('page', 'case', async (before) => {
      given.push(before)
      return text
    })
  await read('one')
  changes.tell(['case'])
  await read('two')
  changes.tell(['case'])
  expect([lately.size(), timers.size]).toEqual([1, 1])
  pass()
  await read('three')
  expect(given).toEqual([null, 'one', null])
})

test('what was read long before is let go, however often it was read anew', async () => {
  const changes = makeChanges(() => undefined)
  const lately = makeLatelyRead<{ count: number }>(changes, systemClock, () => true)
  const refs: WeakRef<{ count: number }>[] = []
  const readAnew = async (count: number) => {
    const read = { count }
    refs.push(new WeakRef(read))
    await lately.read('page', 'case', async () => read)
    changes.tell(['case'])
  }
  for (let count = 0; count < 20; count += 1) await readAnew(count)
  setFlagsFromString('--expose-gc')
  await wait(10)
  runInNewContext('gc')()
  expect(refs.filter((ref) => ref.deref() !== undefined).length).toBeLessThan(4)
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

test('six hundred are held, and what was read first goes first', async () => {
  const { lately, changes, timers } = aMemory()
  for (let page = 0; page < 602; page += 1) await lately.read(`page ${page}`, `case ${page}`, async () => 'x')
  expect([lately.size(), changes.watching(), timers.size]).toEqual([600, 600, 600])
  expect(lately.of('page 1')).toBeUndefined()
  expect(await lately.of('page 2')).toBe('x')
})
