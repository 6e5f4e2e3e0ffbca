import { expect } from 'vitest'
import { StoreRefused } from '../../src/world/store.ts'
import { aNewCase, storeEpoch as t0 } from '../kit/a-store.ts'
import { anOlderDatabase } from '../kit/an-older-database.ts'
import { closes, day, onBothDatabases } from '../kit/on-both-databases.ts'

onBothDatabases(({ keeps, aPlace }) => {
  const aThirdVersion = () => anOlderDatabase(3, aPlace)

  keeps('a reader sends a database of version 3 to the service, which brings it forward once', async () => {
    const { open } = await aThirdVersion()
    await expect(open('reader', true)).rejects.toThrow(/is of version 3, this program wants 4\. Start/)
    await expect(open('reader', true)).rejects.toBeInstanceOf(StoreRefused)
    await (await open()).close()
    await (await open()).close()
    expect(await (await open('reader', true)).readCase('carried')).toMatchObject({ id: 'carried' })
  })

  keeps('a case of version 3 is there as it was, was begun on no page, and has one', async () => {
    const { open } = await aThirdVersion()
    const store = await open()
    const kept = await store.readCase('carried')
    expect(kept).toMatchObject({ state: 'open', closes, invitedIn: null, handed: [{ id: 'handed-1' }] })
    expect(kept?.letters.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['A accepted', 'B failed'])
    expect(await store.caseOfPage('page-of-carried')).toBe('carried')
    expect(await store.findOpenTest('anna@provider.example')).toBe('carried')
  })

  keeps('tests are begun on pages, letters are stopped and cases removed in it as in any other', async () => {
    const { open } = await aThirdVersion()
    const store = await open()
    await store.invite({ page: 'page', tag: 'tag', language: 'cs', created: t0, expires: t0 + day })
    const fresh = aNewCase({ tag: 'tag' })
    expect(await store.openCase(fresh)).toEqual({ page: 'page', invitedIn: 'cs' })
    await store.optOut('hash', t0, 'carried')
    expect(await store.readCase('carried')).toMatchObject({ state: 'closed' })
    expect(await store.removeCase('carried')).toBe(true)
    expect(await store.caseOfPage('page-of-carried')).toBeNull()
  })
})
