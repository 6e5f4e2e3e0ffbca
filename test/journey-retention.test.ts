import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { expireRegularly } from '../src/journey-retention.ts'
import { StoreAway } from '../src/world/store.ts'
import { openStore } from '../src/world/store-open.ts'
import { aClock } from './kit/a-clock.ts'
import { aConfig } from './kit/a-config.ts'
import { aFolder, aNewCase } from './kit/a-store.ts'

const log = pino({ level: 'silent' })
const minute = 60_000
const day = 24 * 60 * minute

const undo: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step()
})

/** A store with a case that is closed, looked after from now on. */
async function aKeptCase(retention: { message: number; case: number }) {
  const { folder, remove } = aFolder()
  undo.push(remove)
  const clock = aClock()
  const store = await openStore({ url: 'sqlite', folder, node: 'n', clock })
  undo.push(() => store.close())
  const fresh = { ...aNewCase(), opened: clock.now(), closes: clock.now() + 1 }
  await store.openCase(fresh)
  await store.closeCase(fresh.id)
  let looking: Promise<void> = Promise.resolve()
  const { expire } = store
  store.expire = (before) => {
    looking = expire(before)
    return looking
  }
  undo.push(expireRegularly({ clock, log, store, config: aConfig({ retention }) }))
  const passing = async (ms: number): Promise<string> => {
    clock.pass(ms)
    await new Promise((resolve) => setTimeout(resolve, 50))
    // What was begun at that moment ends on the disk, and then the next time is set.
    await looking
    await new Promise((resolve) => setImmediate(resolve))
    const kept = [await store.readArrived(fresh.id), await store.readCase(fresh.id)]
    return kept.map((one) => (one === null ? 'gone' : 'kept')).join(' ')
  }
  return { passing, store, clock }
}

test('a message goes after a week and its case after a month, both within an hour of their time', async () => {
  const { passing } = await aKeptCase({ message: 7 * day, case: 30 * day })
  expect(await passing(7 * day - minute)).toBe('kept kept')
  expect(await passing(61 * minute)).toBe('gone kept')
  expect(await passing(23 * day - 60 * minute - minute)).toBe('gone kept')
  expect(await passing(61 * minute)).toBe('gone gone')
})

test('what is kept for minutes goes within minutes', async () => {
  const { passing } = await aKeptCase({ message: 2 * minute, case: 4 * minute })
  expect(await passing(2 * minute - 1_000)).toBe('kept kept')
  expect(await passing(6_000)).toBe('gone kept')
  expect(await passing(2 * minute)).toBe('gone gone')
})

test('a database that was away is looked after again at the next time', async () => {
  const { passing, store } = await aKeptCase({ message: 7 * day, case: 30 * day })
  const { expire } = store
  store.expire = () => Promise.reject(new StoreAway('away'))
  expect(await passing(8 * day)).toBe('kept kept')
  store.expire = expire
  expect(await passing(61 * minute)).toBe('gone kept')
})
