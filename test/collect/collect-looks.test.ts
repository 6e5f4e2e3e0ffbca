import { expect, test } from 'vitest'
import { collectLooks } from '../../src/collect/collect-looks.ts'
import { reverseName } from '../../src/values/address.ts'
import { type Looks, observationsOf } from '../../src/values/evidence.ts'
import type { Zone } from '../../src/wire/dns-server.ts'
import { makeResolver } from '../../src/wire/resolver.ts'
import { systemClock } from '../../src/world/clock.ts'
import { lookBy } from '../../src/world/look.ts'
import { anArrival, someHeaders, someProofs } from '../kit/a-case.ts'
import { aDnsServer, aZone } from '../kit/a-dns-server.ts'

const client = '2001:db8:5::25'
const ready = aZone(
  'ready.example',
  ['@', 'MX', 10, 'mail.ready.example'],
  ['mail', 'AAAA', client],
  ['mail', 'A', '198.51.100.25'],
)
const pointers = (...names: string[]): Zone => ({
  name: '8.b.d.0.1.0.0.2.ip6.arpa',
  records: names.map((data) => ({ name: reverseName(client), type: 'PTR', data })),
})

async function collect(zones: Zone[], arrival = anArrival()): Promise<Looks & { asked: string[] }> {
  const { server, asked } = await aDnsServer(...zones)
  const resolver = makeResolver({ servers: [server], timeoutMs: 500, clock: systemClock })
  const looks = await collectLooks(arrival, someProofs(), resolver, lookBy(systemClock))
  return { ...looks, asked: asked.map(({ name, type }) => `${type} ${name}`) }
}

test('the client’s name, the way back, the HELO name and the mail route are all looked at', async () => {
  const looks = await collect([ready, pointers('mail.ready.example')])
  expect(looks.clientNames).toMatchObject({ state: 'seen', value: ['mail.ready.example'] })
  expect(looks.clientNameAddresses).toMatchObject([
    { name: 'mail.ready.example', addresses: { state: 'seen', value: [client] } },
  ])
  expect(looks.heloA).toMatchObject({ state: 'seen', value: ['198.51.100.25'] })
  expect(looks.heloAaaa).toMatchObject({ state: 'seen', value: [client] })
  expect(looks.route.exchangers).toMatchObject([{ host: 'mail.ready.example', preference: 10 }])
  expect(looks.spf).toEqual(someProofs().spf)
})

test('every look has a name of its own', async () => {
  const looks = await collect([ready, pointers('mail.ready.example', 'ready.example')])
  const ids = observationsOf({ looks, further: null, knocks: [], ownChecks: [] }).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a client without a name is absent, not failed', async () => {
  const looks = await collect([ready, pointers()])
  expect(looks.clientNames.state).toBe('absent')
  expect(looks.clientNameAddresses).toEqual([])
})

test('DNS that refuses fails its own look and stops no other', async () => {
  const looks = await collect([ready])
  expect(looks.clientNames.state).toBe('failed')
  expect(looks.heloAaaa.state).toBe('seen')
  expect(looks.route.mx.state).toBe('seen')
})

test('of a client with thirty names ten are looked up', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `n${index}.ready.example`)
  const looks = await collect([ready, pointers(...names)])
  expect(looks.clientNameAddresses).toHaveLength(10)
})

test('of very many addresses a few are kept, and the client’s own is among them', async () => {
  const others = Array.from({ length: 200 }, (_, n) => `2001:db8:6::${n + 1}`)
  const pool = (...addresses: string[]) =>
    aZone('pool.example', ...addresses.map((one): [string, 'AAAA', string] => ['@', 'AAAA', one]))
  const arrival = anArrival({ helo: { name: 'pool.example', verb: 'EHLO' } })
  const looks = await collect([ready, pool(...others, client), pointers('pool.example')], arrival)
  const [name] = looks.clientNameAddresses
  for (const found of [name?.addresses, looks.heloAaaa]) {
    expect(found?.state === 'seen' && found.value).toHaveLength(50)
    expect(found?.state === 'seen' && found.value).toContain(client)
  }
  const without = await collect([ready, pool(...others), pointers('pool.example')], arrival)
  expect(without.heloAaaa.state === 'seen' && without.heloAaaa.value).not.toContain(client)
})

test('of a client with very many names a few are kept', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `n${index}.ready.example`)
  const { clientNames } = await collect([ready, pointers(...names)])
  expect(clientNames.state === 'seen' && clientNames.value).toHaveLength(50)
})

test('the way back is asked for in the client’s own family', async () => {
  const arrival = anArrival({ family: 'ipv4', client: { address: '198.51.100.25', port: 1 } })
  const zone = aZone('100.51.198.in-addr.arpa', ['25', 'PTR', 'mail.ready.example'])
  const looks = await collect([ready, zone], arrival)
  expect(looks.clientNameAddresses[0]?.addresses).toMatchObject({ state: 'seen', value: ['198.51.100.25'] })
})

test.each(['[IPv6:2001:db8:5::25]', 'not a name', '-', '<script>'])(
  'a HELO of %s is not looked up',
  async (name) => {
    const looks = await collect([ready, pointers()], anArrival({ helo: { verb: 'EHLO', name } }))
    expect(looks.heloA).toMatchObject({ state: 'skipped', reason: 'not a host name' })
    expect(looks.heloAaaa.state).toBe('skipped')
    expect(looks.asked.some((query) => query.includes('script'))).toBe(false)
  },
)

test('the hops before us are read from the mail itself', async () => {
  const received = [
    'from pc.example ([IPv6:2001:db8:7::1]) by mail.ready.example with ESMTPSA; Sun, 1 Mar 2026 12:00:00 +0000',
  ]
  const looks = await collect([ready, pointers()], anArrival({ headers: someHeaders({ received }) }))
  expect(looks.hops).toMatchObject({ state: 'seen', value: [{ family: 'ipv6' }] })
})
