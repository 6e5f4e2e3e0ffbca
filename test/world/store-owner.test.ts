import { expect } from 'vitest'
import type { FoundLetter } from '../../src/values/evidence.ts'
import type { Store } from '../../src/world/store.ts'
import { aBounceToKeep, aNewCase, aNewLetter, storeEpoch as t0 } from '../kit/a-store.ts'
import {
  answered,
  closes,
  jobsAfterCrash,
  minute,
  onBothDatabases,
  roundOf,
  stateOf,
} from '../kit/on-both-databases.ts'

/** A case whose answer B was taken. */
async function taken(store: Store): Promise<string> {
  const id = await answered(store)
  await store.endRound(roundOf(`B-of-${id}`, 'accepted'), closes)
  return id
}

const say = (store: Store, id: string, found: FoundLetter, at = t0) =>
  store.sayFound(id, { letterId: `B-of-${id}`, at, found })

onBothDatabases(({ keeps, aStore }) => {
  keeps('the person’s word confirms a letter, and takes the place of their word before', async () => {
    const { store } = await aStore()
    const id = await taken(store)
    expect(await say(store, id, 'inbox')).toBe(true)
    expect(await stateOf(store, `B-of-${id}`)).toBe('confirmed')
    expect(await say(store, id, 'spam', t0 + 1)).toBe(true)
    expect((await store.readCase(id))?.confirmations).toEqual([
      { id: 'said-on-page', letterId: `B-of-${id}`, at: t0 + 1, by: 'page', found: 'spam' },
    ])
    expect(await stateOf(store, `B-of-${id}`)).toBe('confirmed')
    expect(await jobsAfterCrash(store, t0 + minute)).toContain(`wake:${id}`)
  })

  keeps('who says that it is not there takes back what they alone had confirmed, however often', async () => {
    const { store } = await aStore()
    const id = await taken(store)
    await say(store, id, 'inbox')
    for (const at of [1, 2, 3]) expect(await say(store, id, 'no', t0 + at)).toBe(true)
    const kept = await store.readCase(id)
    expect(kept?.confirmations).toEqual([])
    expect(kept?.events).toMatchObject([{ what: 'said-missing', at: t0 + 3 }])
    expect(await stateOf(store, `B-of-${id}`)).toBe('accepted')
    await say(store, id, 'spam')
    expect(await store.readCase(id)).toMatchObject({ events: [], confirmations: [{ found: 'spam' }] })
  })

  keeps('what a report has confirmed stays so, whatever the person says', async () => {
    const { store } = await aStore()
    const id = await taken(store)
    await store.addConfirmation(id, { id: 'c', letterId: `B-of-${id}`, at: t0, by: 'delivered-dsn' })
    expect(await say(store, id, 'no')).toBe(true)
    expect(await stateOf(store, `B-of-${id}`)).toBe('confirmed')
  })

  keeps(
    'a word on a letter that came back, was not taken yet, or whose case is closed counts nothing',
    async () => {
      const { store } = await aStore()
      const id = await answered(store)
      expect(await say(store, id, 'inbox')).toBe(false)
      await store.endRound(roundOf(`B-of-${id}`, 'accepted'), closes)
      await store.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced')
      expect(await say(store, id, 'inbox')).toBe(false)
      expect(await stateOf(store, `B-of-${id}`)).toBe('bounced')

      const other = await taken(store)
      await store.closeCase(other)
      expect(await say(store, other, 'inbox')).toBe(false)
      expect(await stateOf(store, `B-of-${other}`)).toBe('accepted')
      for (const one of [id, other])
        expect(await store.readCase(one)).toMatchObject({ confirmations: [], events: [] })
    },
  )

  keeps('a report that comes behind the person’s word turns the letter all the same', async () => {
    const { store } = await aStore()
    const id = await taken(store)
    await say(store, id, 'inbox')
    expect(await store.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced')).toBe(true)
    expect(await say(store, id, 'inbox')).toBe(false)
    expect(await stateOf(store, `B-of-${id}`)).toBe('bounced')
  })

  keeps(
    'who wants no letters gets none that waits, in this case and in those that nobody proved',
    async () => {
      const { store } = await aStore()
      const open = async (standing: 'authenticated' | 'neutral', mailbox: string): Promise<string> => {
        const fresh = aNewCase({ standing, mailbox })
        await store.openCase(fresh)
        await store.keepAnswers(
          fresh.id,
          null,
          [aNewLetter(fresh.id, 'A'), aNewLetter(fresh.id, 'B')],
          closes,
        )
        await store.endRound(roundOf(`A-of-${fresh.id}`, 'accepted'), closes)
        return fresh.id
      }
      const mine = await open('authenticated', 'anna@x.example')
      const unproved = await open('neutral', 'anna@x.example')
      const proved = await open('authenticated', 'anna@x.example')
      const others = await open('neutral', 'bea@x.example')
      await store.optOut('hash', t0, mine)
      expect(await store.isOptedOut('hash')).toBe(true)
      for (const id of [mine, unproved]) {
        expect(await store.readCase(id)).toMatchObject({
          state: 'closed',
          closes: t0,
          letters: [{ state: 'accepted' }, { state: 'dropped', dueAt: null }],
          events: [{ what: 'opted-out', at: t0 }],
        })
        expect(await store.addLetter(aNewLetter(id, 'explanation'))).toBe(false)
      }
      for (const id of [proved, others])
        expect(await store.readCase(id)).toMatchObject({ state: 'open', events: [] })
      const jobs = await jobsAfterCrash(store, closes)
      expect(jobs.filter((job) => job.startsWith('send'))).toEqual(
        [proved, others].map((id) => `send:B-of-${id}`).toSorted(),
      )
      await store.optOut('hash', t0 + 1, mine)
      await store.optIn('hash')
      expect(await store.isOptedOut('hash')).toBe(false)
      expect((await store.readCase(mine))?.events).toHaveLength(1)
    },
  )

  keeps('letters that were to be written when their person opted out are not written', async () => {
    const { store } = await aStore()
    const fresh = aNewCase()
    await store.openCase(fresh)
    await store.optOut('hash', t0, fresh.id)
    expect(await store.keepAnswers(fresh.id, null, [aNewLetter(fresh.id, 'A')], closes)).toBe(false)
    expect(await jobsAfterCrash(store, closes)).toEqual([])
  })
})
