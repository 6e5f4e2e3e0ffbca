import { expect } from 'vitest'
import { knockedKeptMs } from '../../src/values/kept-for.ts'
import type { KnockLimits } from '../../src/world/store.ts'
import { storeEpoch as t0 } from '../kit/a-store.ts'
import { minute, onBothDatabases } from '../kit/on-both-databases.ts'

const hour = 60 * minute

/** The limits at a time: an hour back, and for networks as told. */
const at = (now: number, networks: KnockLimits['networks'] = []): KnockLimits => ({
  now,
  since: now - hour,
  networks,
})

onBothDatabases(({ keeps, aStore, aPlace }) => {
  keeps('an address is knocked at once an hour, however it is written', async () => {
    const { store } = await aStore()
    const [six, four] = ['2001:db8::1', '192.0.2.1']
    expect(await store.reserveKnocks([six, four, six], at(t0))).toEqual([six, four])
    expect(await store.reserveKnocks([six, '2001:DB8:0::1', '::ffff:192.0.2.1'], at(t0 + hour))).toEqual([])
    expect(await store.reserveKnocks([six, '2001:db8::2'], at(t0 + hour + 1))).toEqual([six, '2001:db8::2'])
    expect(await store.reserveKnocks([six], at(t0 + hour + 2))).toEqual([])
  })

  keeps('whoever may knock again sooner says since when', async () => {
    const { store } = await aStore()
    await store.reserveKnocks(['2001:db8::1'], at(t0))
    const sooner = { now: t0 + minute + 1, since: t0 + 1, networks: [] }
    expect(await store.reserveKnocks(['2001:db8::1'], sooner)).toEqual(['2001:db8::1'])
  })

  keeps(
    'no more addresses of a network are knocked at than its limit, within one call and over several',
    async () => {
      const { store } = await aStore()
      const limits = at(t0, [
        { family: 'ipv6', bits: 64, most: 2 },
        { family: 'ipv6', bits: 48, most: 3 },
        { family: 'ipv4', bits: 24, most: 2 },
      ])
      const first = ['2001:db8:0:1::1', '2001:db8:0:1:ffff::', '2001:db8:0:1::3', '2001:db8:0:2::1']
      expect(await store.reserveKnocks(first, limits)).toEqual([first[0], first[1], first[3]])
      const second = ['2001:db8:0:3::1', '2001:db8:1::1', '2001:db7:ffff:ffff::1', '192.0.2.0']
      expect(await store.reserveKnocks(second, limits)).toEqual(second.slice(1))
      const third = ['192.0.2.255', '192.0.2.3', '192.0.3.0', '192.0.1.255', '::ffff:192.0.2.9']
      expect(await store.reserveKnocks(third, limits)).toEqual(['192.0.2.255', '192.0.3.0', '192.0.1.255'])
      const later = at(t0 + hour + 1, limits.networks)
      expect(await store.reserveKnocks(['192.0.2.3'], later)).toEqual(['192.0.2.3'])
    },
  )

  keeps('a limit of a network counts an address once, and not in octets only', async () => {
    const { store } = await aStore()
    const networks = [{ family: 'ipv6' as const, bits: 61, most: 2 }]
    await store.reserveKnocks(['2001:db8:0:8::1'], at(t0, networks))
    const soon = { now: t0 + 2, since: t0 + 1, networks }
    expect(await store.reserveKnocks(['2001:db8:0:8::1'], soon)).toEqual(['2001:db8:0:8::1'])
    const more = ['2001:db8:0:f::1', '2001:db8:0:10::1', '2001:db8:0:7::1', '2001:db8:0:9::1']
    expect(await store.reserveKnocks(more, at(t0 + 3, networks))).toEqual(more.slice(0, 3))
  })

  keeps('what is no address is not knocked at', async () => {
    const { store } = await aStore()
    const limits = at(t0, [{ family: 'ipv6', bits: 64, most: 9 }])
    expect(await store.reserveKnocks(['mx.provider.example', '', '2001:db8::1%eth0'], limits)).toEqual([])
  })

  keeps('retention forgets a knock after a day', async () => {
    const { store, clock } = await aStore()
    await store.reserveKnocks(['2001:db8::1'], at(t0))
    const ever = { now: t0, since: 0, networks: [] }
    const nothing = { message: 0, case: 0, refusal: 0 }
    clock.at = t0 + knockedKeptMs
    await store.expire(nothing)
    expect(await store.reserveKnocks(['2001:db8::1'], ever)).toEqual([])
    clock.at += 1
    await store.expire(nothing)
    expect(await store.reserveKnocks(['2001:db8::1'], ever)).toEqual(['2001:db8::1'])
  })

  keeps('of many who ask at once, as many may knock as there is room', async () => {
    const { open, postgres } = await aPlace()
    const first = await open('one')
    const stores = postgres === undefined ? [first] : [first, await open('two'), await open('three')]
    const limits = at(t0, [{ family: 'ipv6', bits: 64, most: 3 }])
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        stores[index % stores.length]?.reserveKnocks([`2001:db8::${index % 8}`], limits),
      ),
    )
    expect(new Set(answers.flat()).size).toBe(3)
    expect(answers.flat()).toHaveLength(3)
  })
})
