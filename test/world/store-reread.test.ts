import { expect } from 'vitest'
import { storeEpoch as t0 } from '../kit/a-store.ts'
import { answered, closes, onBothDatabases } from '../kit/on-both-databases.ts'
import { writesToACase } from '../kit/writes-to-a-case.ts'

onBothDatabases(({ keeps, aStore }) => {
  keeps('what is read again is what is read anew, after every write', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['A', 'B'])
    const others = await answered(store, ['A', 'B'])
    let before = await store.readCase(id)
    for (const [name, write] of writesToACase(id)) {
      await write(store)
      await store.addEvent(others, { at: t0, what: 'x', text: 'of another case' })
      const anew = await store.readCase(id)
      if (before === null) throw new Error('the case is gone')
      expect([name, await store.readCaseAgain(before)]).toEqual([name, anew])
      before = anew
    }
    expect(before).toBeNull()
  })

  keeps('what retention takes away is gone when it is read again', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['A', 'B'])
    for (const [name, write] of writesToACase(id)) if (name !== 'removeCase') await write(store)
    const before = await store.readCase(id)
    if (before === null) throw new Error('the case is gone')
    await store.expire({ message: closes + 1, case: t0, refusal: t0 })
    const after = await store.readCaseAgain(before)
    expect(after).toEqual(await store.readCase(id))
    expect(after?.bounces.map(({ isKept }) => isKept)).toEqual([false, false])
  })

  keeps('all but the events is the very same where nothing else has come', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['A', 'B'])
    const before = await store.readCase(id)
    if (before === null) throw new Error('the case is gone')
    await store.addEvent(id, { at: t0, what: 'x', text: 'x' })
    const after = await store.readCaseAgain(before)
    expect(after?.arrival).toBe(before.arrival)
    expect(after?.events.map(({ what }) => what)).toEqual(['x'])
  })

  keeps('events stand where a case that is read whole has them, whenever they come', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['A', 'B'])
    const add = (what: string, at: number) => store.addEvent(id, { at, what, text: what })
    await add('first', t0 + 2)
    const before = await store.readCase(id)
    if (before === null) throw new Error('the case is gone')
    await add('late', t0 + 1)
    await add('at once', t0 + 2)
    await add('last', t0 + 3)
    const after = await store.readCaseAgain(before)
    expect(after?.events.map(({ what }) => what)).toEqual(['late', 'first', 'at once', 'last'])
    expect(after).toEqual(await store.readCase(id))
  })
})
