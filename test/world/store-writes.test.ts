import { expect } from 'vitest'
import type { Store } from '../../src/world/store.ts'
import { aBounceToKeep, anAttemptToKeep, storeEpoch as t0 } from '../kit/a-store.ts'
import {
  answered,
  closes,
  day,
  jobsAfterCrash,
  minute,
  onBothDatabases,
  roundOf,
  stateOf,
} from '../kit/on-both-databases.ts'

onBothDatabases(({ keeps, aStore }) => {
  /** A case whose letter B was accepted and then bounced, with no timer set. */
  async function bounced(store: Store): Promise<string> {
    const id = await answered(store, ['B'])
    await store.endRound(roundOf(`B-of-${id}`, 'accepted'), closes)
    await store.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced')
    await store.wakeCase(id, null)
    return id
  }

  const revisionOf = async (store: Store, id: string) => (await store.readCase(id))?.revision ?? -1

  keeps('a letter that bounced is sent once more, and may bounce again', async () => {
    const { store } = await aStore()
    const id = await bounced(store)
    const before = await revisionOf(store, id)
    expect(await store.repeatLetter(`B-of-${id}`, t0 + minute)).toBe(true)
    expect(await store.readLetter(`B-of-${id}`)).toMatchObject({
      state: 'waiting',
      dueAt: t0 + minute,
      acceptedAt: null,
    })
    expect(await revisionOf(store, id)).toBe(before + 1)
    await store.wakeCase(id, null)
    expect(await store.nextJobAt()).toBe(t0 + minute)
    expect(await store.claimJobs(t0 + minute, 5, minute)).toMatchObject([
      { id: `send:B-of-${id}`, kind: 'send', caseId: id, letterId: `B-of-${id}` },
    ])
    await store.startRound(`B-of-${id}`, id)
    await store.endRound(roundOf(`B-of-${id}`, 'accepted'), closes)
    expect(await store.readLetter(`B-of-${id}`)).toMatchObject({ state: 'accepted', acceptedAt: t0 + 1000 })
    expect(await jobsAfterCrash(store, t0 + day)).toEqual([`wake:${id}`])
    expect(await store.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced')).toBe(true)
    expect(await stateOf(store, `B-of-${id}`)).toBe('bounced')
    expect((await store.readCase(id))?.bounces).toHaveLength(2)
  })

  keeps('a letter that failed is sent once more, and waits like any other when it is deferred', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['B'])
    await store.endRound(roundOf(`B-of-${id}`, 'failed'), closes)
    expect(await store.repeatLetter(`B-of-${id}`, t0)).toBe(true)
    await store.endRound(roundOf(`B-of-${id}`, 'waiting', t0 + 5 * minute), closes)
    expect(await store.readLetter(`B-of-${id}`)).toMatchObject({ state: 'waiting', dueAt: t0 + 5 * minute })
    await store.wakeCase(id, null)
    expect(await jobsAfterCrash(store, t0 + 5 * minute)).toEqual([`send:B-of-${id}`])
    expect(await store.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced')).toBe(true)
  })

  keeps('a repeat that was asked for leaves the case to be woken at once after a crash', async () => {
    const { store } = await aStore()
    const id = await bounced(store)
    await store.repeatLetter(`B-of-${id}`, t0 + minute)
    expect(await store.claimJobs(t0, 5, minute)).toEqual([])
    expect(await jobsAfterCrash(store, t0)).toEqual([`wake:${id}`])
  })

  keeps('only a letter that failed or bounced, whose message and case are there, is repeated', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['A', 'B'])
    expect(await store.repeatLetter('none', t0)).toBe(false)
    expect(await store.repeatLetter(`A-of-${id}`, t0)).toBe(false)
    await store.endRound(roundOf(`A-of-${id}`, 'accepted'), closes)
    expect(await store.repeatLetter(`A-of-${id}`, t0)).toBe(false)

    await store.endRound(roundOf(`B-of-${id}`, 'failed'), closes)
    expect(await store.repeatLetter(`B-of-${id}`, t0)).toBe(true)
    expect(await store.repeatLetter(`B-of-${id}`, t0)).toBe(false)
    await store.endRound(roundOf(`B-of-${id}`, 'failed'), closes)
    await store.closeCase(id)
    expect(await store.repeatLetter(`B-of-${id}`, t0)).toBe(false)

    const other = await bounced(store)
    await store.expire({ message: t0 + 1, case: t0, refusal: t0 })
    expect(await store.repeatLetter(`B-of-${other}`, t0)).toBe(false)
    expect(await stateOf(store, `B-of-${other}`)).toBe('bounced')
  })

  keeps('the end of the round that bounced does not take its repeat away', async () => {
    const { store, clock } = await aStore()
    const id = await answered(store, ['B'])
    await store.startRound(`B-of-${id}`, id)
    await store.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced')
    clock.at = t0 + 1
    expect(await store.repeatLetter(`B-of-${id}`, t0 + minute)).toBe(true)
    const late = roundOf(`B-of-${id}`, 'accepted')
    await store.endRound(late, closes + 1)
    const kept = await store.readCase(id)
    expect(kept).toMatchObject({ closes: closes + 1, letters: [{ state: 'waiting', acceptedAt: null }] })
    expect(kept?.letters[0]?.attempts).toEqual(late.attempts)
    await store.wakeCase(id, null)
    expect(await jobsAfterCrash(store, t0 + minute)).toEqual([`send:B-of-${id}`])

    await store.startRound(`B-of-${id}`, id)
    const repeat = { ...late, attempts: [anAttemptToKeep({ round: 2, at: t0 + minute })] }
    await store.endRound(repeat, closes)
    expect(await stateOf(store, `B-of-${id}`)).toBe('accepted')
  })

  keeps(
    'a second report about the first round does not take the repeat away; a person’s sign does',
    async () => {
      const { store } = await aStore()
      const id = await bounced(store)
      await store.repeatLetter(`B-of-${id}`, t0 + minute)
      expect(await store.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced')).toBe(false)
      expect((await store.readCase(id))?.bounces).toHaveLength(2)
      expect(await stateOf(store, `B-of-${id}`)).toBe('waiting')

      const sign = { id: 'c1', letterId: `B-of-${id}`, at: t0 + 5, by: 'reply' as const }
      expect(await store.addConfirmation(id, sign)).toBe(true)
      expect(await store.readLetter(`B-of-${id}`)).toMatchObject({ state: 'confirmed', dueAt: null })
      expect(await store.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced')).toBe(true)
    },
  )

  keeps('a report that comes while the repeat is under way counts', async () => {
    const { store } = await aStore()
    const id = await bounced(store)
    await store.repeatLetter(`B-of-${id}`, t0)
    await store.startRound(`B-of-${id}`, id)
    expect(await store.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced')).toBe(true)
    await store.endRound(roundOf(`B-of-${id}`, 'accepted'), closes)
    expect(await stateOf(store, `B-of-${id}`)).toBe('bounced')
  })
})
