import { afterEach, expect, test } from 'vitest'
import { personOf } from '../../src/values/spelled-address.ts'
import { type Changes, makeChanges } from '../../src/world/changes.ts'
import type { Store } from '../../src/world/store.ts'
import { openStore } from '../../src/world/store-open.ts'
import { aFolder, aNewCase, aNewLetter, aStandingClock, someLooks, storeEpoch as t0 } from '../kit/a-store.ts'
import { closes, day } from '../kit/on-both-databases.ts'
import { writesToACase } from '../kit/writes-to-a-case.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

test('one who fails when told hurts nobody, and is named', () => {
  const failed: unknown[] = []
  const changes = makeChanges((error) => failed.push(error))
  const told: string[] = []
  changes.watch('case', () => {
    throw new Error('gone wrong')
  })
  changes.watch('case', () => told.push('other'))
  changes.tell(['case'])
  expect(told).toEqual(['other'])
  expect(failed).toEqual([new Error('gone wrong')])
})

test('who watches no more is told no more, be it twice', () => {
  const changes = makeChanges(() => undefined)
  const told: string[] = []
  const stop = changes.watch('case', () => told.push('one'))
  changes.watch('case', () => told.push('two'))
  changes.tell(['case', 'another'])
  stop()
  stop()
  changes.tell(['case'])
  expect(told).toEqual(['one', 'two', 'two'])
  expect(changes.watching()).toBe(1)
})

test('who stops while being told, or begins, breaks nothing', () => {
  const changes = makeChanges(() => undefined)
  const told: string[] = []
  const stop = changes.watch('case', () => {
    told.push('once')
    stop()
    changes.watch('case', () => told.push('later'))
  })
  changes.tell(['case'])
  changes.tell(['case'])
  expect(told.filter((one) => one === 'once')).toHaveLength(1)
  expect(changes.watching()).toBe(1)
})

/** A store with a case of two letters and an invitation, and what it tells of while something is done. */
async function aToldStore() {
  const { folder, remove } = aFolder()
  cleanups.push(remove)
  const clock = aStandingClock()
  const told: string[] = []
  const changes: Changes = { ...makeChanges(() => undefined), tell: (keys) => told.push(...keys) }
  const store = await openStore({ url: 'sqlite', folder, node: 'one', clock, changes })
  cleanups.push(() => store.close())
  const fresh = { ...aNewCase(), sender: 'joe@example.org', mailbox: 'joe@example.org' }
  await store.openCase(fresh)
  const letters = [aNewLetter(fresh.id, 'A'), aNewLetter(fresh.id, 'B')]
  await store.keepAnswers(fresh.id, someLooks(), letters, closes)
  await store.invite({ page: 'page', tag: 'tag', language: 'en', created: t0, expires: t0 + day })
  async function toldOf(work: (store: Store) => Promise<unknown>): Promise<string[]> {
    told.length = 0
    await work(store)
    return [...new Set(told)]
  }
  return { store, clock, id: fresh.id, page: fresh.page, letter: `B-of-${fresh.id}`, toldOf }
}

test('every write that a page shows tells of its case', async () => {
  const { id, toldOf } = await aToldStore()
  for (const [name, work] of writesToACase(id)) expect([name, await toldOf(work)]).toEqual([name, [id]])
})

test('the answers to a case tell of it, and its mail of the page that waited for it', async () => {
  const { toldOf } = await aToldStore()
  const invited = { ...aNewCase(), tag: 'tag' }
  expect(await toldOf((store) => store.openCase(invited))).toEqual(['page'])
  const letters = [aNewLetter(invited.id, 'A')]
  expect(await toldOf((store) => store.keepAnswers(invited.id, someLooks(), letters, closes))).toEqual([
    invited.id,
  ])
})

test('what was refused, and the end of an invitation, tell of its page', async () => {
  const { toldOf } = await aToldStore()
  const news = { at: t0, sender: 'x@y.example', client: '::1', code: 550, enhanced: '5.7.1', text: 'No' }
  expect(await toldOf((store) => store.noteInvited('tag', news))).toEqual(['page'])
  expect(await toldOf((store) => store.noteInvited('another', news))).toEqual([])
  expect(await toldOf((store) => store.removeInvitation('page'))).toEqual(['page'])
})

test('retention tells of the cases and invitations that it removes, and of no others', async () => {
  const { id, clock, toldOf } = await aToldStore()
  const before = { message: t0, case: t0, refusal: t0 }
  expect(await toldOf((store) => store.expire(before))).toEqual([])
  clock.at = closes + day
  const after = { message: closes + 1, case: closes + 1, refusal: closes + 1 }
  expect((await toldOf((store) => store.expire(after))).toSorted()).toEqual([id, 'page'].toSorted())
})

test('forgetting a person tells of their cases, and of those in which a row named them', async () => {
  const { id, toldOf } = await aToldStore()
  const other = { ...aNewCase(), sender: 'ann@example.net', mailbox: 'ann@example.net' }
  await toldOf(async (store) => {
    await store.openCase(other)
    await store.addEvent(other.id, { at: t0, what: 'x', text: 'of joe@example.org' })
  })
  const joe = personOf('joe@example.org', () => [])
  if (joe === null) throw new Error('joe@example.org could not be read.')
  expect((await toldOf((store) => store.forget(joe))).toSorted()).toEqual([id, other.id].toSorted())
})

test('nothing is told before it can be read, and nothing of what was not kept', async () => {
  const { folder, remove } = aFolder()
  cleanups.push(remove)
  const changes = makeChanges(() => undefined)
  const store = await openStore({ url: 'sqlite', folder, node: 'one', clock: aStandingClock(), changes })
  cleanups.push(() => store.close())
  const fresh = aNewCase()
  await store.openCase(fresh)
  const read = new Promise<unknown>((resolve) => {
    changes.watch(fresh.id, () => void store.readCase(fresh.id).then((found) => resolve(found?.events)))
  })
  await store.addEvent(fresh.id, { at: t0, what: 'x', text: 'kept' })
  expect(await read).toMatchObject([{ text: 'kept' }])

  let told = 0
  changes.watch(fresh.id, () => {
    told += 1
  })
  // Its case has it already.
  await expect(store.openCase(fresh)).rejects.toThrow()
  expect(told).toBe(0)
})
