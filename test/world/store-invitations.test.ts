import { expect } from 'vitest'
import { mostInvitedGone, mostInvitedNews } from '../../src/values/invitation.ts'
import type { Store } from '../../src/world/store.ts'
import { aNewCase, storeEpoch as t0 } from '../kit/a-store.ts'
import { day, onBothDatabases } from '../kit/on-both-databases.ts'

const fresh = { page: 'page', tag: 'tag', language: 'de', created: t0, expires: t0 + day }
const news = (at: number) => ({
  ...{ at, sender: 'anna@x.example', client: '2001:db8::1' },
  ...{ code: 550, enhanced: '5.7.23', text: 'no' },
})

async function opened(store: Store, changes: Parameters<typeof aNewCase>[0] = {}) {
  const theCase = aNewCase({ tag: 'tag', ...changes })
  return { id: theCase.id, own: theCase.page, ...(await store.openCase(theCase)) }
}

onBothDatabases(({ keeps, aStore, aPlace }) => {
  keeps('the first case of a tag gets its page and language, and the second has its own', async () => {
    const { store } = await aStore()
    await store.invite(fresh)
    expect(await store.readInvitation('page')).toEqual({ ...fresh, caseId: null, news: [] })
    const first = await opened(store)
    expect(first).toMatchObject({ page: 'page', invitedIn: 'de' })
    const second = await opened(store)
    expect(second).toMatchObject({ page: second.own, invitedIn: null })
    expect(await store.caseOfPage('page')).toBe(first.id)
    expect(await store.readCase(first.id)).toMatchObject({ page: 'page', invitedIn: 'de' })
    expect(await store.readInvitation('page')).toMatchObject({ caseId: first.id })
  })

  keeps('of cases that are opened at once, by one process or two, exactly one gets it', async () => {
    const { open, postgres } = await aPlace()
    const stores = [await open('one')]
    if (postgres !== undefined) stores.push(await open('two'))
    await stores[0]?.invite(fresh)
    const all = await Promise.all(
      Array.from({ length: 8 }, () => stores.map((store) => opened(store))).flat(),
    )
    expect(all.filter(({ page }) => page === 'page')).toHaveLength(1)
    expect(new Set(all.map(({ page }) => page)).size).toBe(all.length)
  })

  keeps('one whose time is over, or that there is not, is nobody’s', async () => {
    const { store } = await aStore()
    await store.invite(fresh)
    const late = await opened(store, { opened: t0 + day })
    expect(late).toMatchObject({ page: late.own, invitedIn: null })
    expect(await store.readInvitation('page')).toMatchObject({ caseId: null })
    const unknown = await opened(store, { tag: 'none' })
    expect(unknown).toMatchObject({ page: unknown.own, invitedIn: null })
    const plain = await opened(store, { tag: null })
    expect(plain).toMatchObject({ page: plain.own, invitedIn: null })
  })

  keeps('a tag tells in which language its page waits, as long as it waits', async () => {
    const { store } = await aStore()
    await store.invite(fresh)
    await store.invite({ ...fresh, page: 'other', tag: 'another', language: 'fr' })
    expect([await store.waitsIn('tag'), await store.waitsIn('another')]).toEqual(['de', 'fr'])
    expect(await store.waitsIn('page')).toBeNull()
    await opened(store)
    expect(await store.waitsIn('tag')).toBeNull()
  })

  keeps('what was refused is kept in order up to a bound, and no more once it has its case', async () => {
    const { store } = await aStore()
    await store.invite(fresh)
    await store.noteInvited('none', news(t0))
    for (let index = 0; index < mostInvitedNews + 3; index += 1)
      await store.noteInvited('tag', news(t0 + index))
    const told = (await store.readInvitation('page'))?.news ?? []
    expect(told.map(({ at }) => at)).toEqual(
      Array.from({ length: mostInvitedNews }, (_, index) => t0 + index),
    )

    await store.invite({ ...fresh, page: 'asked', tag: 'asked' })
    for (let index = 0; index < mostInvitedNews; index += 1)
      await store.noteInvited('asked', { ...news(t0 + index), code: null })
    expect((await store.readInvitation('asked'))?.news).toHaveLength(mostInvitedGone)
    await store.noteInvited('asked', news(t0))
    expect((await store.readInvitation('asked'))?.news).toHaveLength(mostInvitedGone + 1)

    await store.invite({ ...fresh, page: 'other', tag: 'another' })
    await opened(store, { tag: 'another' })
    await store.noteInvited('another', news(t0))
    expect(await store.readInvitation('other')).toMatchObject({ news: [] })
  })

  keeps('it goes when its page is removed: alone before it has a case, and with it afterwards', async () => {
    const { store } = await aStore()
    await store.invite(fresh)
    await store.removeInvitation('page')
    expect(await store.readInvitation('page')).toBeNull()
    const plain = await opened(store)
    expect(plain.page).toBe(plain.own)

    await store.invite({ ...fresh, page: 'other', tag: 'another' })
    const { id } = await opened(store, { tag: 'another' })
    await store.removeInvitation('other')
    expect(await store.readInvitation('other')).toMatchObject({ caseId: id })
    expect(await store.removeCase(id)).toBe(true)
    expect(await store.readInvitation('other')).toBeNull()
    expect(await store.caseOfPage('other')).toBeNull()
  })

  keeps('it expires with the time for which cases are kept', async () => {
    const { store } = await aStore()
    await store.invite(fresh)
    await store.expire({ message: t0, case: t0, refusal: t0 })
    expect(await store.readInvitation('page')).not.toBeNull()
    await store.expire({ message: t0, case: t0 + 1, refusal: t0 })
    expect(await store.readInvitation('page')).toBeNull()
  })

  keeps('a case that was begun on a page is found as any other test of its mailbox', async () => {
    const { store } = await aStore()
    await store.invite(fresh)
    const { id } = await opened(store)
    expect(await store.findOpenTest('anna@provider.example')).toBe(id)
  })
})
