import { expect, test } from 'vitest'
import { makeNetworkRates } from '../../src/world/network-rates.ts'

const anHour = 3_600_000

test('so many networks are remembered, and the one seen first is forgotten first', async () => {
  const rates = makeNetworkRates({ ipv6: [{ bits: 64, count: 1, ms: anHour }], ipv4: [] })
  const neighbour = (index: number): string => `2001:db8:${index.toString(16)}::1`
  for (let index = 0; index < 10_000; index += 1) expect(await rates.count(neighbour(index))).toBeNull()
  expect(await rates.count(neighbour(0))).toMatchObject({ network: '2001:db8::/64' })
  expect(await rates.count(neighbour(10_000))).toBeNull()
  expect(await rates.count(neighbour(0)), 'forgotten').toBeNull()
  expect(await rates.count(neighbour(2)), 'still remembered').not.toBeNull()
})

test('each family and each prefix length has its own count', async () => {
  const rates = makeNetworkRates({
    ipv6: [
      { bits: 48, count: 3, ms: anHour },
      { bits: 64, count: 2, ms: anHour },
    ],
    ipv4: [
      { bits: 24, count: 2, ms: anHour },
      { bits: 32, count: 1, ms: anHour },
    ],
  })
  const heard = async (address: string) => (await rates.count(address))?.network ?? 'counted'
  expect([await heard('192.0.2.1'), await heard('192.0.2.1'), await heard('192.0.2.2')]).toEqual([
    'counted',
    '192.0.2.1/32',
    'counted',
  ])
  expect(await heard('192.0.2.3')).toBe('192.0.2.0/24')
  expect(await heard('::ffff:192.0.2.4'), 'mapped').toBe('192.0.2.0/24')
  for (const again of [1, 2]) expect(await heard('2001:db8:1:1::1'), String(again)).toBe('counted')
  expect(await heard('2001:db8:1:1::2')).toBe('2001:db8:1:1::/64')
  expect([await heard('2001:db8:1:2::1'), await heard('2001:db8:1:3::1')]).toEqual([
    'counted',
    '2001:db8:1::/48',
  ])
  expect(await heard('2001:db8:1:1::1'), 'both are full: the smaller is named').toBe('2001:db8:1:1::/64')
})

test('a share comes back when its time is over', async () => {
  const rates = makeNetworkRates({ ipv6: [{ bits: 64, count: 1, ms: 1_000 }], ipv4: [] })
  expect(await rates.count('2001:db8::1')).toBeNull()
  const over = await rates.count('2001:db8::1')
  expect(over?.comeBackMs).toBeGreaterThan(0)
  await new Promise((resolve) => setTimeout(resolve, (over?.comeBackMs ?? 0) + 20))
  expect(await rates.count('2001:db8::1')).toBeNull()
})
