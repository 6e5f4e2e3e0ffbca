import { expect } from 'vitest'
import type { Callout, FurtherLooks } from '../../src/values/evidence.ts'
import type { Knock } from '../../src/values/knock.ts'
import { type Finding, type Observation, observed, seen, skipped } from '../../src/values/observation.ts'
import type { OwnCheck } from '../../src/values/own-check.ts'
import type { Store } from '../../src/world/store.ts'
import { mostCallouts } from '../../src/world/store-evidence.ts'
import { aNewCase, someLooks, storeEpoch as t0 } from '../kit/a-store.ts'
import { answered, closes, jobsAfterCrash, onBothDatabases } from '../kit/on-both-databases.ts'

const looked = <T>(id: string, finding: Finding<T>, at = t0): Observation<T> =>
  observed({ id, what: id, at, ms: 3 }, finding)
const notLooked = <T>(id: string): Observation<T> => looked<T>(id, skipped('no need'))

const furtherLooks = (): FurtherLooks => ({
  spfReach: notLooked('spf-reach'),
  domains: [],
  blockLists: [{ list: 'list.example', subject: '2001:db8::1', answer: looked('list', seen(['127.0.0.2'])) }],
  aliases: [],
  zones: [],
  mtaSts: { record: notLooked('sts'), policy: notLooked('sts-policy') },
  dane: [],
  preference: looked('preference', seen({ ipv6: 3, ipv4: 1, days: 30 })),
})

const aWellSide = (id: string, at: number): OwnCheck => ({
  id,
  at,
  ipv6: looked(`${id}-ipv6`, seen('canary'), at),
  ipv4: notLooked(`${id}-ipv4`),
  dns: looked(`${id}-dns`, seen('answer'), at),
  records: looked(`${id}-records`, seen([{ what: 'ptr', subject: '2001:db8::1', text: 'PTR is missing' }])),
})

const aCallout = (id: string, at: number): Callout => ({
  id,
  letterId: 'B',
  at,
  client: '2001:db8:1::25',
  sender: '',
  code: 250,
})

const aKnock = (id: string, at: number): Observation<Knock> =>
  looked(
    id,
    seen<Knock>({
      host: 'mx.provider.example',
      preference: 10,
      address: '2001:db8:1::1',
      family: 'ipv6',
      localAddress: '2001:db8:25::44',
      stage: 'done',
      trouble: null,
      code: 221,
      text: 'bye',
      greets: 'mx.provider.example',
      starttls: { offered: true, version: 'TLSv1.3', certificate: null },
    }),
    at,
  )

onBothDatabases(({ keeps, aStore }) => {
  keeps('looks that no answer waits for are kept, and with looks made again both kinds', async () => {
    const { store } = await aStore()
    const id = await answered(store)
    await store.keepLooks(id, { further: furtherLooks() })
    expect(await store.readCase(id)).toMatchObject({
      looks: someLooks(),
      further: furtherLooks(),
      revision: 1,
    })

    // Looks made again change what is planned, further ones don't.
    const again = { ...someLooks(), heloA: looked('helo-a', seen(['192.0.2.1'])) }
    const further = { ...furtherLooks(), blockLists: [] }
    await store.keepLooks(id, { looks: again, further })
    expect(await store.readCase(id)).toMatchObject({ looks: again, further, revision: 2 })

    await store.keepLooks(id, {})
    expect(await store.readCase(id)).toMatchObject({ looks: again, further, revision: 2 })
    await store.keepLooks('none', { further })
  })

  const news: {
    what: string
    add: (store: Store, caseId: string, id: string, at: number) => Promise<void>
  }[] = [
    { what: 'ownChecks', add: (store, caseId, id, at) => store.addOwnCheck(caseId, aWellSide(id, at)) },
    { what: 'callouts', add: (store, caseId, id, at) => store.addCallout(caseId, aCallout(id, at)) },
    { what: 'knocks', add: (store, caseId, id, at) => store.addKnocks(caseId, [aKnock(id, at)]) },
  ]

  keeps.each(news)('$what of a case are told oldest first, and each counts once', async ({ what, add }) => {
    const { store } = await aStore()
    const id = await answered(store)
    await add(store, id, 'late', t0 + 9)
    await add(store, id, 'early', t0 + 1)
    await add(store, id, 'early', t0 + 20)
    const kept = await store.readCase(id)
    expect(kept).toMatchObject({ revision: 3, [what]: [{ id: 'early', at: t0 + 1 }, { id: 'late' }] })
    for (const other of news) if (other.what !== what) expect(kept).toMatchObject({ [other.what]: [] })
  })

  keeps.each(news)('$what leave the case to be woken at once after a crash', async ({ add }) => {
    const { store } = await aStore()
    const id = await answered(store, [])
    await store.wakeCase(id, closes)
    await add(store, id, 'news', t0)
    expect(await store.claimJobs(t0, 5, 1)).toEqual([])
    expect(await jobsAfterCrash(store, t0)).toEqual([`wake:${id}`])
    await store.wakeCase(id, closes)
    await add(store, id, 'news', t0)
    expect(await jobsAfterCrash(store, t0)).toEqual([])
  })

  keeps.each(news)(
    '$what of a closed case are kept and wake nobody; of an unknown one, not',
    async ({ what, add }) => {
      const { store } = await aStore()
      const id = await answered(store)
      await store.closeCase(id)
      await add(store, id, 'news', t0)
      expect(await store.readCase(id)).toMatchObject({ state: 'closed', [what]: [{ id: 'news' }] })
      expect(await store.nextJobAt()).toBeNull()
      await add(store, 'none', 'news', t0)
      expect(await store.readCase('none')).toBeNull()
    },
  )

  keeps.each(news)('$what go with their case', async ({ what, add }) => {
    const { store } = await aStore()
    const fresh = aNewCase()
    await store.openCase(fresh)
    await add(store, fresh.id, 'news', t0)
    await store.closeCase(fresh.id)
    await store.expire({ message: t0, case: t0 + 1, refusal: t0 })
    await store.openCase(fresh)
    expect(await store.readCase(fresh.id)).toMatchObject({ [what]: [] })
  })

  keeps('all comes back as it was kept', async () => {
    const { store } = await aStore()
    const id = await answered(store)
    const knocks = [aKnock('k1', t0), aKnock('k2', t0)]
    await store.addKnocks(id, knocks)
    await store.addOwnCheck(id, aWellSide('o1', t0))
    await store.addCallout(id, aCallout('c1', t0))
    await store.addKnocks(id, [])
    const kept = await store.readCase(id)
    expect(kept?.knocks).toEqual(knocks)
    expect(kept?.ownChecks).toEqual([aWellSide('o1', t0)])
    expect(kept?.callouts).toEqual([aCallout('c1', t0)])
    expect(kept?.revision).toBe(4)
  })

  keeps('of very many callouts the first are kept', async () => {
    const { store } = await aStore()
    const id = await answered(store)
    const ids = Array.from({ length: mostCallouts + 5 }, (_, index) => `c${index}`)
    for (const [index, callout] of ids.entries()) await store.addCallout(id, aCallout(callout, t0 + index))
    const kept = await store.readCase(id)
    expect(kept?.callouts.map(({ id: callout }) => callout)).toEqual(ids.slice(0, mostCallouts))
    expect(kept?.revision).toBe(1 + mostCallouts)
  })

  keeps('the families that a domain chose are counted, since a time and of that domain only', async () => {
    const { store } = await aStore()
    const domain = 'x.example'
    await store.openCase(aNewCase({ domain, chosenFamily: 'ipv6', opened: t0 }))
    await store.openCase(aNewCase({ domain, chosenFamily: 'ipv6', opened: t0 + 1 }))
    await store.openCase(aNewCase({ domain, chosenFamily: 'ipv6', opened: t0 + 2 }))
    await store.openCase(aNewCase({ domain, chosenFamily: 'ipv4', opened: t0 + 2 }))
    await store.openCase(aNewCase({ domain, chosenFamily: null, opened: t0 + 2 }))
    await store.openCase(aNewCase({ domain, opened: t0 + 2 }))
    await store.openCase(aNewCase({ domain: 'y.example', chosenFamily: 'ipv4', opened: t0 + 2 }))
    expect(await store.countFamilies(domain, t0)).toEqual({ ipv6: 3, ipv4: 1 })
    expect(await store.countFamilies(domain, t0 + 1)).toEqual({ ipv6: 2, ipv4: 1 })
    expect(await store.countFamilies('z.example', t0)).toEqual({ ipv6: 0, ipv4: 0 })
  })
})
