import { expect, test } from 'vitest'
import { makeDoor } from '../../src/accept/door.ts'
import { someLimits } from '../kit/a-post-office.ts'
import { heapMb } from '../kit/heap-use.ts'

const enter = (door: ReturnType<typeof makeDoor>, address: string, times: number) =>
  Array.from({ length: times }, () => door.enter(address))

test('one /64 has its share of connections, and its neighbours theirs', () => {
  const door = makeDoor(someLimits)
  expect(enter(door, '2001:db8:1:1::1', 50).every(({ state }) => state === 'open')).toBe(true)
  expect(door.enter('2001:db8:1:1:ffff::9')).toMatchObject({ refusal: { code: 421, enhanced: '4.7.0' } })
  expect(door.enter('2001:db8:1:2::1').state).toBe('open')
})

test('many /64 of one /48 together have no more than the /48', () => {
  const door = makeDoor(someLimits)
  const open = Array.from({ length: 256 }, (_, net) =>
    door.enter(`2001:db8:1:${(net * 256).toString(16)}::1`),
  ).filter(({ state }) => state === 'open')
  expect(open).toHaveLength(200)
  expect(door.enter('2001:db8:2::1').state).toBe('open')
})

test('an IPv4-mapped client counts as its IPv4 address', () => {
  const door = makeDoor(someLimits)
  enter(door, '::ffff:192.0.2.1', 50)
  expect(door.enter('192.0.2.1').state).toBe('full')
  expect(door.enter('::ffff:192.0.2.2').state).toBe('open')
})

test('who leaves makes room, once', () => {
  const door = makeDoor({ ...someLimits, connections: { total: 2, ipv6: [], ipv4: [] } })
  const [first] = enter(door, '2001:db8::1', 2)
  expect(door.enter('2001:db8::1').state).toBe('full')
  if (first?.state === 'open') {
    first.leave()
    first.leave()
  }
  expect(enter(door, '2001:db8::1', 2).map(({ state }) => state)).toEqual(['open', 'full'])
})

test('who leaves makes room in each of its networks', () => {
  const door = makeDoor(someLimits)
  const open = enter(door, '2001:db8:1:1::1', 50)
  expect(door.enter('2001:db8:1:1::2').state).toBe('full')
  for (const entry of open) if (entry.state === 'open') entry.leave()
  expect(enter(door, '2001:db8:1:1::2', 51).map(({ state }) => state)).toEqual([
    ...open.map(() => 'open'),
    'full',
  ])
})

test('messages over the rate of a network are put off, and what is put off costs its neighbours nothing', async () => {
  const door = makeDoor({
    ...someLimits,
    messages: {
      ipv6: [
        { bits: 48, count: 4, ms: 60_000 },
        { bits: 64, count: 2, ms: 60_000 },
      ],
      ipv4: [],
    },
  })
  const send = () => door.countMessage('2001:db8:1:1::1')
  expect(await send()).toBeNull()
  expect(await send()).toBeNull()
  for (let again = 0; again < 5; again += 1) {
    expect(await send()).toMatchObject({
      code: 451,
      enhanced: '4.7.1',
      facts: { network: '2001:db8:1:1::/64', comeBackMs: expect.any(Number) },
    })
  }
  expect(await door.countMessage('2001:db8:1:2::1')).toBeNull()
  expect(await door.countMessage('2001:db8:1:3::1')).toBeNull()
  expect(await door.countMessage('2001:db8:1:4::1')).toMatchObject({ code: 451 })
  expect(await door.countMessage('2001:db8:2:1::1')).toBeNull()
})

test('networks that left are forgotten', () => {
  const door = makeDoor(someLimits)
  const before = heapMb()
  for (let net = 0; net < 100_000; net += 1) {
    const entry = door.enter(`2001:db8:${(net >> 4).toString(16)}:${(net & 15).toString(16)}::1`)
    if (entry.state === 'open') entry.leave()
  }
  expect(heapMb() - before, 'MB').toBeLessThan(5)
  expect(door.enter('2001:db8::1').state).toBe('open')
})

test('an IPv4 address has its share, its /24 another', () => {
  const door = makeDoor(someLimits)
  expect(
    enter(door, '192.0.2.1', 51)
      .map(({ state }) => state)
      .slice(49),
  ).toEqual(['open', 'full'])
  expect(
    enter(door, '192.0.2.2', 51)
      .map(({ state }) => state)
      .slice(49),
  ).toEqual(['open', 'full'])
  expect(door.enter('192.0.2.3')).toMatchObject({
    refusal: { code: 421, facts: { network: '192.0.2.0/24', limit: 100 } },
  })
  expect(door.enter('192.0.3.1').state).toBe('open')
})
