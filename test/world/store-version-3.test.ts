import { expect } from 'vitest'
import { StoreRefused } from '../../src/world/store.ts'
import { aHandedBounce } from '../kit/a-handed-bounce.ts'
import { aNewCase, storeEpoch as t0 } from '../kit/a-store.ts'
import { anOlderDatabase } from '../kit/an-older-database.ts'
import { closes, minute, onBothDatabases } from '../kit/on-both-databases.ts'

onBothDatabases(({ keeps, aPlace }) => {
  const aSecondVersion = () => anOlderDatabase(2, aPlace)

  keeps('a reader sends a database of version 2 to the service, which brings it forward once', async () => {
    const { open } = await aSecondVersion()
    await expect(open('reader', true)).rejects.toThrow(/is of version 2, this program wants 4\. Start/)
    await expect(open('reader', true)).rejects.toBeInstanceOf(StoreRefused)
    await (await open()).close()
    await (await open()).close()
    expect(await (await open('reader', true)).readCase('carried')).toMatchObject({ id: 'carried' })
  })

  keeps('a case of version 2 is there as it was, and is a test', async () => {
    const { open } = await aSecondVersion()
    const store = await open()
    const kept = await store.readCase('carried')
    expect(kept).toMatchObject({ state: 'open', further: null, closes, handed: [] })
    expect(kept?.letters.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['A accepted', 'B failed'])
    expect(kept?.bounces).toMatchObject([{ id: 'd1', writtenAt: null }])
    expect(kept?.ownChecks).toMatchObject([{ id: 'own-1', ipv6: { state: 'seen', value: 'reply' } }])
    expect(kept?.callouts).toMatchObject([{ id: 'callout-1' }])
    expect(await store.findOpenTest('anna@provider.example')).toBe('carried')
    expect((await store.ownSideNear(t0 + minute)).checks.map(({ id }) => id)).toEqual(['own-1'])
    expect(await store.countFamilies('provider.example', 0)).toEqual({ ipv6: 1, ipv4: 0 })
  })

  keeps('a bounce is handed in to a case of version 2 as to any other', async () => {
    const { open } = await aSecondVersion()
    const store = await open()
    await store.addHanded('carried', [aHandedBounce({}, { at: t0 })])
    expect((await store.readCase('carried'))?.handed).toEqual([aHandedBounce({}, { at: t0 })])
    await store.openCase(aNewCase({ opened: t0 + minute }))
    expect(await store.findOpenTest('anna@provider.example')).not.toBe('carried')
    await store.closeCase('carried')
    await store.expire({ message: t0, case: t0 + 1, refusal: t0 })
    expect(await store.readCase('carried')).toBeNull()
  })
})
