import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import type { Store } from '../../src/world/store.ts'
import { mostInvitations } from '../../src/world/store-invitations.ts'
import { openStore } from '../../src/world/store-open.ts'
import {
  mostBounceBytes,
  mostBounces,
  mostConfirmations,
  mostRefusals,
} from '../../src/world/store-writes.ts'
import { aBounceToKeep, aFolder, storeEpoch as t0 } from '../kit/a-store.ts'
import { answered, closes, onBothDatabases, roundOf, stateOf } from '../kit/on-both-databases.ts'

const hour = 3_600_000

const aMailFor = (store: Store, at: number, text: string, room = {}) =>
  store.keepOperatorMail(
    { at, recipient: 'postmaster@six.example', sender: 'a@x.example', raw: Buffer.from(text) },
    { since: at - hour, most: 1_000, bytes: 1_000_000, ...room },
  )

onBothDatabases(({ keeps, aStore }) => {
  keeps(
    'only so much mail for the operator is taken in a time, and when there is room again is told',
    async () => {
      const { store } = await aStore()
      for (const at of [t0, t0 + 1]) expect(await aMailFor(store, at, 'Hello', { most: 2 })).toBe('kept')
      expect(await aMailFor(store, t0 + 2, 'Hello', { most: 2 })).toEqual({ oldest: t0 })
      expect(await aMailFor(store, t0 + hour + 1, 'Hello', { most: 2 })).toBe('kept')
    },
  )

  keeps('mail for the operator that is not forwarded yet makes room for nobody', async () => {
    const { store } = await aStore()
    expect(await aMailFor(store, t0, 'a'.repeat(60), { bytes: 100 })).toBe('kept')
    expect(await aMailFor(store, t0 + 1, 'b'.repeat(41), { bytes: 100 })).toBe('full')
    expect(await aMailFor(store, t0 + 1, 'b'.repeat(40), { bytes: 100 })).toBe('kept')
    const first = await store.claimOperatorMail(t0 + 1, hour)
    expect(await aMailFor(store, t0 + 2, 'c', { bytes: 100 })).toBe('full')
    await store.endOperatorMail(first?.id ?? 0, null)
    expect(await aMailFor(store, t0 + 3, 'd'.repeat(61), { bytes: 100 })).toBe('full')
    expect(await aMailFor(store, t0 + 3, 'd'.repeat(60), { bytes: 100 })).toBe('kept')
    const waiting = [await store.claimOperatorMail(t0 + 3, hour), await store.claimOperatorMail(t0 + 3, hour)]
    expect(waiting.map((mail) => mail?.raw.toString('latin1').slice(0, 1))).toEqual(['b', 'd'])
  })

  keeps('of what was forwarded the oldest goes first, and no more than must', async () => {
    const { store } = await aStore()
    for (const at of [t0, t0 + 1, t0 + 2]) {
      await aMailFor(store, at, 'a'.repeat(30))
      const mail = await store.claimOperatorMail(at, hour)
      await store.endOperatorMail(mail?.id ?? 0, null)
    }
    // 90 octets are kept; one of the three goes for these.
    expect(await aMailFor(store, t0 + 3, 'b'.repeat(40), { bytes: 100 })).toBe('kept')
    // And nothing goes for what doesn't fit at all.
    expect(await aMailFor(store, t0 + 4, 'c'.repeat(61), { bytes: 100 })).toBe('full')
    expect(await aMailFor(store, t0 + 4, 'c', { bytes: 101 })).toBe('kept')
  })

  keeps(
    'a case keeps so many reports, and any number is too few to hide one that changes a letter',
    async () => {
      const { store } = await aStore()
      const id = await answered(store, ['A', 'B'])
      for (const letter of ['A', 'B']) await store.endRound(roundOf(`${letter}-of-${id}`, 'accepted'), closes)
      const noise = (part = {}) =>
        store.addBounce(id, aBounceToKeep(`A-of-${id}`, { kind: 'delayed', ...part }), null)
      for (let report = 0; report < mostBounces; report += 1) expect(await noise()).toBe(false)
      expect(await noise()).toBe('full')
      expect(await store.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced')).toBe(true)
      expect(await store.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced')).toBe('full')
      expect(await stateOf(store, `B-of-${id}`)).toBe('bounced')
      expect((await store.readCase(id))?.bounces).toHaveLength(mostBounces + 1)
    },
  )

  keeps('a case keeps so many bytes of reports', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['A'])
    const other = await answered(store, ['A'])
    const raw = Buffer.alloc(mostBounceBytes / 2, 'x')
    const noise = (of: string) =>
      store.addBounce(of, aBounceToKeep(`A-of-${of}`, { kind: 'unread', raw }), null)
    expect([await noise(id), await noise(id), await noise(id)]).toEqual([false, false, 'full'])
    expect(await noise(other)).toBe(false)
  })

  keeps('a case keeps so many signs of arrival, and the one that confirms a letter', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['A', 'B'])
    for (const letter of ['A', 'B']) await store.endRound(roundOf(`${letter}-of-${id}`, 'accepted'), closes)
    const sign = (letter: string, number: number) =>
      store.addConfirmation(id, {
        ...{ id: `${letter}-${number}`, letterId: `${letter}-of-${id}`, at: t0 + number, by: 'reply' },
      })
    expect(await sign('A', 0)).toBe(true)
    for (let number = 1; number < mostConfirmations + 5; number += 1)
      expect(await sign('A', number)).toBe(false)
    expect((await store.readCase(id))?.confirmations).toHaveLength(mostConfirmations)
    expect(await sign('B', 0)).toBe(true)
    expect(await stateOf(store, `B-of-${id}`)).toBe('confirmed')
  })
})

test('of refusals the newest are kept, and no more than so many', async () => {
  const { folder, remove } = aFolder()
  onTestFinished(remove)
  const open = () => openStore({ url: 'sqlite', folder, node: 'one' })
  const store = await open()
  const refusal = { network: 'n', sender: 's', recipient: 'r', enhanced: '4.4.3', text: '' }
  for (const at of [1, 2, 3, 4]) await store.keepRefusal({ ...refusal, at })
  expect(await store.countTemporary('n', 's', 'r', 0)).toEqual({ count: 4, first: 1 })
  await store.close()
  // As if so many more had come in between.
  const database = new DatabaseSync(join(folder, 'mailsix.db'))
  database.exec(`update refusals set seq = ${mostRefusals + 1} where at = 4`)
  database.close()
  const again = await open()
  await again.keepRefusal({ ...refusal, at: 5 })
  expect(await again.countTemporary('n', 's', 'r', 0)).toEqual({ count: 3, first: 3 })
  await again.close()
})

test('of tests that were begun on the page the newest are kept, and no more than so many', async () => {
  const { folder, remove } = aFolder()
  onTestFinished(remove)
  const open = () => openStore({ url: 'sqlite', folder, node: 'one' })
  const store = await open()
  const begin = (into: Store, name: string) =>
    into.invite({ page: name, tag: name, language: 'en', created: t0, expires: t0 + hour })
  for (const name of ['one', 'two', 'three']) await begin(store, name)
  await store.close()
  // As if so many more had come in between.
  const database = new DatabaseSync(join(folder, 'mailsix.db'))
  database.exec(`update invitations set seq = ${mostInvitations + 1} where page = 'three'`)
  database.close()
  const again = await open()
  await begin(again, 'four')
  const kept = await Promise.all(['one', 'two', 'three', 'four'].map((name) => again.readInvitation(name)))
  expect(kept.map((one) => one?.page ?? null)).toEqual([null, null, 'three', 'four'])
  await again.close()
})
