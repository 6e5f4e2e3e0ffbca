import { setImmediate } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { openStore } from '../../src/world/store-open.ts'
import { aFolder, aNewCase, storeEpoch as t0 } from '../kit/a-store.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  vi.useRealTimers()
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** A store with a case, on SQLite; its milliseconds pass by hand. */
async function aStore() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { folder, remove } = aFolder()
  cleanups.push(remove)
  const open = async () => {
    const store = await openStore({ url: 'sqlite', folder, node: 'one' })
    cleanups.push(() => store.close())
    return store
  }
  const store = await open()
  const fresh = aNewCase()
  await store.openCase(fresh)
  return { store, open, id: fresh.id }
}

const event = (text: string) => ({ at: t0, what: 'letter-dropped', text })

async function someTurns(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await setImmediate()
}

test('what nobody waits for is written with the next that somebody waits for, in the order of asking', async () => {
  const { store, id } = await aStore()
  const added = [store.addEvent(id, event('first')), store.addEvent(id, event('second'))]
  await someTurns()
  expect((await store.readCase(id))?.events).toEqual([])

  await store.openCase(aNewCase())
  await Promise.all(added)
  expect((await store.readCase(id))?.events.map(({ text }) => text)).toEqual(['first', 'second'])
})

test('or by itself within 20 ms', async () => {
  const { store, id } = await aStore()
  const added = store.addEvent(id, event('alone'))
  vi.advanceTimersByTime(20)
  await added
  expect((await store.readCase(id))?.events).toHaveLength(1)
})

test('or when so many wait that no transaction should be larger', async () => {
  const { store, id } = await aStore()
  await Promise.all(Array.from({ length: 64 }, (_, count) => store.addEvent(id, event(`${count}`))))
  expect((await store.readCase(id))?.events).toHaveLength(64)
})

test('or at the latest when the store is closed', async () => {
  const { store, open, id } = await aStore()
  const added = store.addEvent(id, event('last'))
  await store.close()
  await added
  const next = await open()
  expect((await next.readCase(id))?.events).toHaveLength(1)
})
