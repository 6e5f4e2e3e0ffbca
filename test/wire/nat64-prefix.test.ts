import { expect, test } from 'vitest'
import { prefixText } from '../../src/values/address.ts'
import type { Zone } from '../../src/wire/dns-server.ts'
import { makeNat64, withoutMadeUp } from '../../src/wire/nat64-prefix.ts'
import { makeResolver, type Resolver } from '../../src/wire/resolver.ts'
import { systemClock } from '../../src/world/clock.ts'
import { aClock } from '../kit/a-clock.ts'
import { aDnsServer, aZone } from '../kit/a-dns-server.ts'

/** A network whose resolver makes AAAA records up by `64:ff9b::/96`, or by another prefix. */
const dns64 = (made = '64:ff9b::c000:aa', host = '64:ff9b::c633:6419'): Zone[] => [
  aZone('ipv4only.arpa', ['@', 'A', '192.0.0.170'], ['@', 'A', '192.0.0.171'], ['@', 'AAAA', made]),
  aZone(
    'provider.example',
    ['four', 'A', '198.51.100.25'],
    ['four', 'AAAA', host],
    ['both', 'AAAA', '2001:db8:5::25'],
    ['both', 'AAAA', host],
  ),
]
const plain: Zone[] = [
  aZone('ipv4only.arpa', ['@', 'A', '192.0.0.170']),
  aZone('provider.example', ['both', 'AAAA', '2001:db8:5::25'], ['four', 'A', '198.51.100.25']),
]

const resolverAt = (server: string): Resolver =>
  makeResolver({ servers: [server], timeoutMs: 500, clock: systemClock })

test.each([
  ['64:ff9b::/96', '64:ff9b::c000:aa', '64:ff9b::c633:6419'],
  ['2001:db8:122:344::/64', '2001:db8:122:344:c0:0:aa00:0', '2001:db8:122:344:c6:3364:1900:0'],
])('a DNS64 with %s is found out, and what it makes up is struck', async (prefix, made, host) => {
  const resolver = resolverAt((await aDnsServer(...dns64(made, host))).server)
  const nat64 = makeNat64(resolver)
  expect(nat64.prefixes()).toEqual([])
  expect(await nat64.look()).toBe(true)
  expect(nat64.prefixes().map(prefixText)).toEqual([prefix])

  const honest = withoutMadeUp(resolver, nat64)
  expect(await honest.aaaa('four.provider.example')).toEqual({ state: 'failed', code: 'NAT64' })
  expect(await honest.aaaa('both.provider.example')).toEqual({ state: 'seen', value: ['2001:db8:5::25'] })
  expect(await honest.a('four.provider.example')).toEqual({ state: 'seen', value: ['198.51.100.25'] })
})

test('where there is no DNS64 all answers stay as they are', async () => {
  const resolver = resolverAt((await aDnsServer(...plain)).server)
  const nat64 = makeNat64(resolver)
  expect(await nat64.look()).toBe(true)
  expect(nat64.prefixes()).toEqual([])
  const honest = withoutMadeUp(resolver, nat64)
  expect(await honest.aaaa('both.provider.example')).toEqual({ state: 'seen', value: ['2001:db8:5::25'] })
  expect(await honest.aaaa('four.provider.example')).toMatchObject({ state: 'absent' })
})

test('a look that fails keeps what was known, one that finds none forgets it', async () => {
  const dns = await aDnsServer(...dns64())
  const clock = aClock()
  const nat64 = makeNat64(makeResolver({ servers: [dns.server], timeoutMs: 500, clock }))
  await nat64.look()
  clock.pass(3_600_000)
  dns.setFault('ipv4only.arpa', 'servfail')
  expect(await nat64.look()).toBe(false)
  expect(nat64.prefixes().map(prefixText)).toEqual(['64:ff9b::/96'])
  dns.setFault('ipv4only.arpa', null)
  dns.setZones(plain)
  expect(await nat64.look()).toBe(true)
  expect(nat64.prefixes()).toEqual([])
})
