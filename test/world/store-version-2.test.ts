import { expect } from 'vitest'
import { StoreRefused } from '../../src/world/store.ts'
import { aBounceToKeep, aNewCase, someLooks, storeEpoch as t0 } from '../kit/a-store.ts'
import { anOlderDatabase } from '../kit/an-older-database.ts'
import { closes, jobsAfterCrash, minute, onBothDatabases, roundOf } from '../kit/on-both-databases.ts'

onBothDatabases(({ keeps, aPlace }) => {
  const aFirstVersion = () => anOlderDatabase(1, aPlace)

  keeps('a reader sends a database of version 1 to the service, which brings it forward once', async () => {
    const { open } = await aFirstVersion()
    const words = /is of version 1, this program wants 4\. Start/
    await expect(open('reader', true)).rejects.toThrow(words)
    await expect(open('reader', true)).rejects.toBeInstanceOf(StoreRefused)
    await (await open()).close()
    await (await open()).close()
    expect(await (await open('reader', true)).readCase('carried')).toMatchObject({ id: 'carried' })
  })

  keeps('a case of version 1 is there as it was, with what it could not know left empty', async () => {
    const { open } = await aFirstVersion()
    const store = await open()
    const kept = await store.readCase('carried')
    expect(kept).toMatchObject({ state: 'open', revision: 3, further: null, closes })
    expect(kept).toMatchObject({ knocks: [], ownChecks: [], callouts: [] })
    expect(kept?.arrival.headers).toMatchObject({ sender: null, arcSeals: [], replyTo: null })
    const { parties, ...looks } = someLooks()
    expect(kept?.looks).toEqual({
      ...looks,
      parties: { ...parties, what: 'Organisations behind the mail', reason: 'not looked at then' },
    })
    expect(kept?.letters.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['A accepted', 'B failed'])
    expect(kept?.letters.map(({ attempts }) => attempts.map(({ id }) => id))).toEqual([['a1'], ['b1']])
    expect(kept?.bounces).toMatchObject([{ id: 'd1', writtenAt: null, isKept: true }])
    expect(await store.readReturned('carried', 'd1')).toBe('Content-Type: multipart/report\r\n\r\n')
    expect(kept?.events).toMatchObject([{ what: 'looks-failed' }])
    expect((await store.readArrived('carried'))?.toString()).toContain('Hello')
    expect(await store.countFamilies('provider.example', 0)).toEqual({ ipv6: 0, ipv4: 0 })
  })

  keeps('a case of version 1 goes on like any other, beside new ones', async () => {
    const { open } = await aFirstVersion()
    const store = await open()
    await store.openCase(aNewCase({ chosenFamily: 'ipv4' }))
    expect(await store.countFamilies('provider.example', t0)).toEqual({ ipv6: 0, ipv4: 1 })
    expect((await store.countCases(t0, {})).count).toBe(2)
    expect(await store.repeatLetter('B-of-carried', t0 + minute)).toBe(true)
    await store.startRound('B-of-carried', 'carried')
    await store.endRound(roundOf('B-of-carried', 'accepted'), closes)
    expect(await store.addBounce('carried', aBounceToKeep('A-of-carried'), 'bounced')).toBe(true)
    const kept = await store.readCase('carried')
    expect(kept?.letters.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['A bounced', 'B accepted'])
    await store.closeCase('carried')
    await store.expire({ message: t0, case: t0 + 1, refusal: t0 })
    expect(await store.readCase('carried')).toBeNull()
    expect(await jobsAfterCrash(store, closes)).not.toContain('wake:carried')
  })
})
