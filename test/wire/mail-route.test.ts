import { expect, test } from 'vitest'
import {
  isNullMx,
  mostAddresses,
  mostExchangers,
  mostRecords,
  resolveMailRoute,
} from '../../src/wire/mail-route.ts'
import { makeResolver } from '../../src/wire/resolver.ts'
import { systemClock as clock } from '../../src/world/clock.ts'
import { lookBy } from '../../src/world/look.ts'
import { aDnsServer, aZone } from '../kit/a-dns-server.ts'

type Records = Parameters<typeof aZone> extends [string, ...infer Rest] ? Rest : never

async function aRoute(domain: string, ...records: Records) {
  const dns = await aDnsServer(aZone('example.org', ...records))
  const resolver = makeResolver({ servers: [dns.server], timeoutMs: 300, clock })
  const route = () => resolveMailRoute(domain, resolver, lookBy(clock))
  return { dns, route }
}

test('hosts come by preference, each with both families', async () => {
  const { dns, route } = await aRoute(
    'Example.ORG',
    ['@', 'MX', 20, 'backup.example.org'],
    ['@', 'MX', 10, 'six.example.org'],
    ['@', 'MX', 10, 'both.example.org'],
    ['six', 'AAAA', '2001:db8::6'],
    ['both', 'AAAA', '2001:db8::b'],
    ['both', 'A', '192.0.2.11'],
  )
  const { domain, mx, implicit, exchangers } = await route()
  expect({ domain, implicit }).toEqual({ domain: 'example.org', implicit: false })
  expect(mx).toMatchObject({
    id: 'mx',
    what: 'MX example.org',
    state: 'seen',
    ms: expect.any(Number),
    at: expect.any(Number),
  })
  expect(exchangers).toMatchObject([
    {
      host: 'six.example.org',
      preference: 10,
      a: { id: 'mx-1-a', what: 'A six.example.org', state: 'absent', how: 'no-such-record' },
      aaaa: { id: 'mx-1-aaaa', what: 'AAAA six.example.org', state: 'seen', value: ['2001:db8::6'] },
    },
    { host: 'both.example.org', a: { value: ['192.0.2.11'] }, aaaa: { value: ['2001:db8::b'] } },
    {
      host: 'backup.example.org',
      preference: 20,
      a: { id: 'mx-3-a', state: 'absent', how: 'no-such-name' },
      aaaa: { state: 'absent', how: 'no-such-name' },
    },
  ])
  expect(dns.asked).toHaveLength(7)
})

test('without MX records the domain is its own exchanger', async () => {
  const { route } = await aRoute('example.org', ['@', 'AAAA', '2001:db8::6'])
  expect(await route()).toMatchObject({
    implicit: true,
    mx: { state: 'absent', how: 'no-such-record' },
    exchangers: [
      {
        host: 'example.org',
        preference: 0,
        a: { state: 'absent', how: 'no-such-record' },
        aaaa: { value: ['2001:db8::6'] },
      },
    ],
  })
})

test('a domain that does not exist takes no mail, and its address is not asked for', async () => {
  const { dns, route } = await aRoute('gone.example.org')
  expect(await route()).toMatchObject({ implicit: false, mx: { how: 'no-such-name' }, exchangers: [] })
  expect(dns.asked).toHaveLength(1)
})

test('a failed MX look is not taken for a domain without MX', async () => {
  const { dns, route } = await aRoute('example.org', ['@', 'AAAA', '2001:db8::6'])
  dns.setFault('example.org', 'servfail', 'MX')
  expect(await route()).toMatchObject({
    implicit: false,
    mx: { state: 'failed', code: 'SERVFAIL' },
    exchangers: [],
  })
})

test('AAAA that fails where A is seen stays a failed look', async () => {
  const { dns, route } = await aRoute(
    'example.org',
    ['@', 'MX', 10, 'mx.example.org'],
    ['mx', 'A', '192.0.2.1'],
  )
  dns.setFault('mx.example.org', 'drop', 'AAAA')
  expect((await route()).exchangers).toMatchObject([
    { a: { state: 'seen' }, aaaa: { state: 'failed', code: 'TIMEOUT' } },
  ])
})

test('a null MX takes no mail', async () => {
  const { dns, route } = await aRoute('example.org', ['@', 'MX', 0, ''], ['@', 'A', '192.0.2.1'])
  const { mx, implicit, exchangers } = await route()
  expect({ implicit, exchangers }).toEqual({ implicit: false, exchangers: [] })
  expect(mx.state === 'seen' && isNullMx(mx.value)).toBe(true)
  expect(dns.asked).toHaveLength(1)
})

test('MX hosts that are no names are kept and not asked for', async () => {
  const { dns, route } = await aRoute(
    'example.org',
    ['@', 'MX', 1, '192.0.2.1'],
    ['@', 'MX', 2, '2130706433'],
    ['@', 'MX', 3, ''],
    ['@', 'MX', 4, 'bad<name>.example.org'],
    ['@', 'MX', 5, 'mx.example.org'],
    ['@', 'MX', 6, 'MX.example.org'],
    ['mx', 'CNAME', 'real.example.org'],
    ['real', 'AAAA', '2001:db8::1'],
  )
  const { exchangers } = await route()
  expect(exchangers.map(({ host, a, aaaa }) => [host, a.state, aaaa.state])).toEqual([
    ['192.0.2.1', 'skipped', 'skipped'],
    ['2130706433', 'skipped', 'skipped'],
    ['', 'skipped', 'skipped'],
    ['bad<name>.example.org', 'skipped', 'skipped'],
    ['mx.example.org', 'absent', 'seen'],
  ])
  expect(exchangers[0]?.a).toMatchObject({ reason: 'an address, not a host name' })
  expect(exchangers[2]?.a).toMatchObject({ reason: 'the DNS root among other MX hosts' })
  expect(dns.asked).toHaveLength(3)
})

test('of 500 MX records the most preferred are kept, and few of them looked up', async () => {
  const many = Array.from({ length: 500 }, (_, n): [string, 'MX', number, string] => [
    '@',
    'MX',
    500 - n,
    `mx${n}.example.org`,
  ])
  const { dns, route } = await aRoute('example.org', ...many)
  const { mx, exchangers } = await route()
  expect(mx.state === 'seen' && mx.value).toHaveLength(mostRecords)
  expect(mx.state === 'seen' && mx.value[0]?.host).toBe('mx499.example.org')
  expect(exchangers).toHaveLength(mostExchangers)
  expect(exchangers[0]?.host).toBe('mx499.example.org')
  expect(dns.asked.length).toBe(2 + 2 * mostExchangers)
})

test('of a host with 300 addresses a few are kept', async () => {
  const many = Array.from({ length: 300 }, (_, n) => n)
  const { route } = await aRoute(
    'example.org',
    ['@', 'MX', 10, 'mx.example.org'],
    ...many.map((n): [string, 'AAAA', string] => ['mx', 'AAAA', `2001:db8::${n + 1}`]),
    ...many.map((n): [string, 'A', string] => ['mx', 'A', `198.51.${n >> 8}.${n & 255}`]),
  )
  const [host] = (await route()).exchangers
  expect(host?.aaaa.state === 'seen' && host.aaaa.value).toHaveLength(mostAddresses)
  expect(host?.a.state === 'seen' && host.a.value).toHaveLength(mostAddresses)
})

test('an address literal is its own exchanger, and no DNS is asked', async () => {
  const { dns, route } = await aRoute('[IPv6:2001:DB8::1]')
  expect(await route()).toMatchObject({
    mx: { state: 'skipped', reason: 'the domain is an address literal' },
    exchangers: [{ a: { state: 'skipped' }, aaaa: { state: 'seen', value: ['2001:db8::1'] } }],
  })
  expect(dns.asked).toEqual([])
})

test.each(['', '192.0.2.1', 'a..b', 'x'.repeat(300), 'bad name.org'])(
  '%j is no domain, and no DNS is asked',
  async (domain) => {
    const { dns, route } = await aRoute(domain)
    expect(await route()).toMatchObject({ mx: { state: 'failed', code: 'BADNAME' }, exchangers: [] })
    expect(dns.asked).toEqual([])
  },
)
