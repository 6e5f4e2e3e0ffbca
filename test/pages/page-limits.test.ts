import { EventEmitter } from 'node:events'
import { Server } from 'node:http'
import { expect, test } from 'vitest'
import { limitConnections } from '../../src/pages/page-limits.ts'
import { makeNetworkCounts } from '../../src/world/network-counts.ts'

/** A server at which a network may have one connection; `come` tells whether a further one may stay. */
function aServer() {
  const server = new Server()
  const counts = makeNetworkCounts({
    total: 100,
    ipv6: [{ bits: 64, count: 1 }],
    ipv4: [{ bits: 32, count: 1 }],
  })
  limitConnections(server, counts, [{ address: '2001:db8:f::1', bits: 128 }])
  return (remoteAddress: string) => {
    const socket = Object.assign(new EventEmitter(), {
      remoteAddress,
      stays: true,
      destroy() {
        this.stays = false
      },
    })
    server.emit('connection', socket)
    return socket
  }
}

test('a connection that ends makes room for its network', () => {
  const come = aServer()
  const first = come('2001:db8:1::1')
  expect([first.stays, come('2001:db8:1::2').stays, come('2001:db8:2::1').stays]).toEqual([true, false, true])
  first.emit('close')
  expect(come('2001:db8:1::2').stays).toBe(true)
})

test('a trusted proxy, which speaks for everybody, has as many as it likes, and no other at its side', () => {
  const come = aServer()
  for (let count = 0; count < 20; count += 1) expect(come('2001:db8:f::1').stays).toBe(true)
  expect([come('2001:db8:f::2').stays, come('2001:db8:f::2').stays]).toEqual([true, false])
})

test('an IPv4 client at an IPv6 socket, and one of our own link, are counted by their networks', () => {
  const come = aServer()
  expect([come('::ffff:192.0.2.1').stays, come('192.0.2.1').stays]).toEqual([true, false])
  expect([come('::ffff:192.0.2.2').stays, come('fe80::1%eth0').stays]).toEqual([true, true])
  expect(come('fe80::1%eth0').stays).toBe(false)
})
