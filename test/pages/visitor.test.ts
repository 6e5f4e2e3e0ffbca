import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { visitorOf } from '../../src/pages/visitor.ts'

const socket = (address: string) => Object.defineProperty(new Socket(), 'remoteAddress', { value: address })

test.each([
  ['2001:DB8::1', { address: '2001:db8::1', family: 'ipv6' }],
  ['192.0.2.1', { address: '192.0.2.1', family: 'ipv4' }],
  ['::ffff:192.0.2.1', { address: '192.0.2.1', family: 'ipv4' }],
  ['fe80::1%eth0', { address: 'fe80::1', family: 'ipv6' }],
])('a visitor from %s is %j', (ip, visitor) => {
  expect(visitorOf({ ip, socket: socket('2001:db8::99') })).toEqual(visitor)
})

test('where a proxy names no address, it is the visitor itself', () => {
  for (const ip of ['unknown', '', '<script>', '192.0.2.1:80', '_hidden'])
    expect(visitorOf({ ip, socket: socket('2001:db8::99') }).address).toBe('2001:db8::99')
})
