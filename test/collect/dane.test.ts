import { expect, test } from 'vitest'
import { lookAtDane } from '../../src/collect/dane.ts'
import { skipped } from '../../src/values/observation.ts'
import { systemClock } from '../../src/world/clock.ts'
import { lookBy } from '../../src/world/look.ts'
import { aZone } from '../kit/a-dns-server.ts'
import { aResolver } from '../kit/a-resolver.ts'
import { aRoute } from '../kit/a-route.ts'

const zone = aZone(
  'provider.example',
  ['_25._tcp.mx1', 'TLSA', 3, 1, 1, 'ab'.repeat(32)],
  ['_25._tcp.mx1', 'TLSA', 2, 0, 1, 'cd'.repeat(32)],
  ['mx2', 'AAAA', '2001:db8:1::2'],
)
const reason = skipped('an address, not a host name')

test('the certificate associations of every MX host are asked for below port 25', async () => {
  const route = aRoute({
    'mx1.provider.example': { aaaa: ['2001:db8:1::1'] },
    'mx2.provider.example': { aaaa: ['2001:db8:1::2'] },
    'mx.elsewhere.example': { aaaa: ['2001:db8:2::1'] },
  })
  expect(await lookAtDane(route, await aResolver(zone), lookBy(systemClock))).toMatchObject([
    {
      host: 'mx1.provider.example',
      tlsa: {
        id: 'dane-1',
        what: 'TLSA _25._tcp.mx1.provider.example',
        state: 'seen',
        value: [
          { usage: 3, selector: 1, matching: 1 },
          { usage: 2, selector: 0, matching: 1 },
        ],
      },
    },
    { host: 'mx2.provider.example', tlsa: { id: 'dane-2', state: 'absent', how: 'no-such-name' } },
    { host: 'mx.elsewhere.example', tlsa: { state: 'failed', code: 'REFUSED' } },
  ])
})

test('an MX that is an address has no name to ask for', async () => {
  const route = aRoute({ '192.0.2.9': { a: reason, aaaa: reason } })
  expect(await lookAtDane(route, await aResolver(zone), lookBy(systemClock))).toEqual([])
})

test('of very many associations a few are kept', async () => {
  const many = Array.from({ length: 50 }, (_, n): [string, 'TLSA', number, number, number, string] => [
    ...(['_25._tcp.mx', 'TLSA', 3, 1, 1] as const),
    n.toString(16).padStart(64, '0'),
  ])
  const route = aRoute({ 'mx.many.example': { aaaa: ['2001:db8:1::1'] } })
  const [found] = await lookAtDane(
    route,
    await aResolver(aZone('many.example', ...many)),
    lookBy(systemClock),
  )
  expect(found?.tlsa.state === 'seen' && found.tlsa.value).toHaveLength(20)
})
