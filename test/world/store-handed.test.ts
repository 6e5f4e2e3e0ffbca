import { expect } from 'vitest'
import type { Arrival, Destination } from '../../src/values/arrival.ts'
import { observed, seen, skipped } from '../../src/values/observation.ts'
import type { OwnCheck } from '../../src/values/own-check.ts'
import type { NewCase, Store } from '../../src/world/store.ts'
import { mostHanded } from '../../src/world/store-evidence.ts'
import { control, six } from '../kit/a-case.ts'
import { aHandedBounce } from '../kit/a-handed-bounce.ts'
import { aNewCase, aNewLetter, storeEpoch as t0 } from '../kit/a-store.ts'
import { answered, closes, jobsAfterCrash, minute, onBothDatabases } from '../kit/on-both-databases.ts'

const handed = (id: string, at = t0) => aHandedBounce({}, { id, at })
const handedIn = async (store: Store, caseId: string): Promise<string[] | undefined> =>
  (await store.readCase(caseId))?.handed.map(({ id }) => id)

/** A fresh case whose mail named these local parts at a destination. */
function named(local: 'test' | 'explain', destination: Destination, part: Partial<NewCase> = {}): NewCase {
  const fresh = aNewCase(part)
  const address = `${local}@${destination.domain}`
  const recipients: Arrival['envelope']['recipients'] =
    local === 'explain'
      ? [{ kind: local, address, destination }]
      : [
          {
            kind: local,
            address,
            destination,
            tags: { language: null, event: null, test: null, label: null },
          },
        ]
  return { ...fresh, arrival: { ...fresh.arrival, envelope: { ...fresh.arrival.envelope, recipients } } }
}

onBothDatabases(({ keeps, aStore }) => {
  keeps('bounces that were handed in stay with their case, oldest first, each once', async () => {
    const { store } = await aStore()
    const id = await answered(store)
    await store.addHanded(id, [handed('h2', t0 + minute), handed('h1')])
    await store.addHanded(id, [handed('h2', t0 + 2 * minute)])
    expect(await handedIn(store, id)).toEqual(['h1', 'h2'])
    expect((await store.readCase(id))?.handed[0]).toEqual(handed('h1'))
    expect(await jobsAfterCrash(store, t0)).toContain(`wake:${id}`)
  })

  keeps(`a case keeps the first ${mostHanded} of them`, async () => {
    const { store } = await aStore()
    const id = await answered(store)
    const many = Array.from({ length: mostHanded - 1 }, (_, index) => handed(`h${index}`, t0 + index))
    await store.addHanded(id, many)
    await store.addHanded(id, [handed('h0'), handed('last', t0 + 1_000), handed('too-many', t0 + 2_000)])
    expect(await handedIn(store, id)).toHaveLength(mostHanded)
    expect(await handedIn(store, id)).not.toContain('too-many')
  })

  keeps('they outlive the messages, for verdicts rest on them, and go with the case', async () => {
    const { store } = await aStore()
    const id = await answered(store)
    await store.addHanded(id, [handed('old'), handed('young', t0 + minute)])
    await store.expire({ message: t0 + 1, case: t0, refusal: t0 })
    expect(await handedIn(store, id)).toEqual(['old', 'young'])
    await store.closeCase(id)
    await store.expire({ message: t0, case: t0 + 1, refusal: t0 })
    expect(await store.readCase(id)).toBeNull()
    await store.addHanded(id, [handed('late')])
    expect(await store.readCase(id)).toBeNull()
  })

  keeps(
    'the newest open test of a mailbox is found, and no case that only explains, is unproved or closed',
    async () => {
      const { store } = await aStore()
      const mailbox = 'anna@provider.example'
      expect(await store.findOpenTest(mailbox)).toBeNull()
      await store.openCase(named('test', control, { id: 'first', opened: t0 }))
      await store.openCase(named('test', control, { id: 'second', opened: t0 + 1 }))
      await store.openCase(named('test', control, { id: 'neutral', opened: t0 + 2, standing: 'neutral' }))
      await store.openCase(
        named('test', control, { id: 'other', opened: t0 + 3, mailbox: 'b@provider.example' }),
      )
      await store.openCase(named('explain', control, { id: 'explains', opened: t0 + 4 }))
      expect(await store.findOpenTest(mailbox)).toBe('second')
      await store.closeCase('second')
      expect(await store.findOpenTest(mailbox)).toBe('first')
    },
  )

  keeps('a case that only explains is answered by one letter, without looks', async () => {
    const { store } = await aStore()
    await store.openCase(named('explain', control, { id: 'explains' }))
    const letter = aNewLetter('explains', 'explanation')
    expect(await store.keepAnswers('explains', null, [letter], closes)).toBe(true)
    expect(await store.keepAnswers('explains', null, [{ ...letter, id: 'another' }], closes)).toBe(false)
    expect(await store.readCase('explains')).toMatchObject({
      looks: null,
      letters: [{ kind: 'explanation' }],
    })
  })

  keeps('our own side at a time is told by looks of all cases, and by mail that came over IPv6', async () => {
    const { store } = await aStore()
    const at = t0 + 60 * minute
    expect(await store.ownSideNear(at)).toEqual({ arrivedOverIpv6: false, checks: [] })
    const id = await answered(store)
    await store.addOwnCheck(id, anOwnCheck('early', at - 16 * minute))
    await store.addOwnCheck(id, anOwnCheck('near', at - 15 * minute))
    await store.addOwnCheck(id, anOwnCheck('late', at + 16 * minute))
    await store.openCase(named('test', control, { opened: at }))
    await store.openCase(named('test', six, { opened: at - 16 * minute }))
    await store.openCase(named('test', six, { opened: at, clientKind: 'gateway' }))
    expect(await store.ownSideNear(at)).toEqual({
      arrivedOverIpv6: false,
      checks: [anOwnCheck('near', at - 15 * minute)],
    })
    await store.openCase(named('test', six, { opened: at + 15 * minute }))
    expect(await store.ownSideNear(at)).toMatchObject({ arrivedOverIpv6: true })
  })
})

function anOwnCheck(id: string, at: number): OwnCheck {
  const of = (part: string) => ({ id: `${id}-${part}`, what: part, at, ms: 0 })
  return {
    id,
    at,
    ipv6: observed(of('ipv6'), seen('reply')),
    ipv4: observed(of('ipv4'), skipped('no need')),
    dns: observed(of('dns'), skipped('no need')),
    records: observed(of('records'), seen([])),
  }
}
