import { execFileSync } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { places } from '../../bench/ground/places.ts'
import { endpointOf } from '../../src/world/socket-faults.ts'
import { systemNetwork } from '../../src/world/system-network.ts'

/** Sockets that nobody may ever reach. */
export interface Traps {
  /** The addresses that could be put on this machine. */
  laid: readonly string[]
  /** Whom they caught so far, such as `tcp 10.0.0.1 25 from 192.0.2.44`; the next call tells only what came after. */
  caught(): string[]
  close(): Promise<void>
}

export const trappedPorts = [25, 53, 80, 443, 2525]

/** Puts each address on the loopback of this network, with listeners on every port that the program could dial. */
export async function layTraps(addresses: readonly string[]): Promise<Traps> {
  let caught: string[] = []
  const closing: (() => unknown)[] = []
  const laid: string[] = []
  for (const address of addresses) {
    if (!putOnLoopback(address)) continue
    const bound = await Promise.all(trappedPorts.map((port) => listen(address, port)))
    if (bound.every(Boolean)) laid.push(address)
  }
  return {
    laid,
    caught() {
      const all = caught
      caught = []
      return all
    },
    async close() {
      for (const end of closing) end()
    },
  }

  async function listen(host: string, port: number): Promise<boolean> {
    const server = createServer((socket) => {
      const from = endpointOf(socket.remoteAddress, socket.remotePort)?.address ?? 'a client that is gone'
      caught.push(`tcp ${host} ${port} from ${from}`)
      socket.on('error', () => undefined)
      // Not at once, so that who looks at all sockets sees it too.
      setTimeout(() => socket.destroy(), 300)
    })
    const datagrams = createSocket({
      type: host.includes(':') ? 'udp6' : 'udp4',
      ipv6Only: host.includes(':'),
    })
    datagrams.on('message', (_, from) => caught.push(`udp ${host} ${port} from ${from.address}`))
    closing.push(
      () => server.close(),
      () => datagrams.close(),
    )
    server.listen({ host, port, ipv6Only: host.includes(':') })
    datagrams.bind(port, host)
    const both = Promise.all([once(server, 'listening'), once(datagrams, 'listening')])
    return await both.then(
      () => true,
      () => false,
    )
  }
}

function putOnLoopback(address: string): boolean {
  if (/^(127\.|::1$)/.test(address)) return true
  // A mapped address has its sockets at the IPv4 address, the unspecified one at loopback.
  if (/^(::ffff:[\d.]+|::|0\.0\.0\.0)$/.test(address)) return false
  // The kernel connects to none of these, so nothing but a socket that tries can be seen.
  if (/^(224\.|255\.255\.255\.255|0\.1\.2\.3|ff)/.test(address)) return false
  const what = address.includes(':')
    ? ['-6', 'addr', 'add', `${address}/128`, 'dev', 'lo', 'nodad']
    : ['route', 'add', 'local', `${address}/32`, 'dev', 'lo']
  try {
    execFileSync('ip', what, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/**
 * Looks at all sockets of this network forty times a second for one that leads to one of these addresses, whether or not
 * it gets there: `udp ff02::1`. Stops when it is asked what it saw.
 */
export function watchSockets(addresses: readonly string[]): () => string[] {
  const wanted = new Map(addresses.map((address) => [inTable(address), address]))
  const seen = new Set<string>()
  const look = (): void => {
    for (const table of ['tcp', 'tcp6', 'udp', 'udp6']) {
      for (const line of readFileSync(`/proc/net/${table}`, 'latin1').split('\n').slice(1)) {
        const [, local = '', remote = ''] = line.trim().split(/\s+/)
        const [to = '', port = ''] = remote.split(':')
        const address = wanted.get(to)
        // Without a port the socket listens, and what a trap accepted has the trap's own port.
        if (address === undefined || !watchedPorts.has(port)) continue
        if (local.split(':')[0] !== to) seen.add(`${table} ${address}`)
      }
    }
  }
  const timer = setInterval(look, 25)
  return () => {
    clearInterval(timer)
    return [...seen]
  }
}

const watchedPorts = new Set(trappedPorts.map((port) => port.toString(16).toUpperCase().padStart(4, '0')))

/** As /proc/net/tcp6 writes addresses on a little-endian machine: words of four octets, each turned round. */
function inTable(address: string): string {
  const octets = octetsOf(address)
  const words = Array.from({ length: octets.length / 4 }, (_, index) =>
    octets.slice(4 * index, 4 * index + 4),
  )
  return words
    .flatMap((word) => word.toReversed())
    .map((octet) => octet.toString(16).toUpperCase().padStart(2, '0'))
    .join('')
}

function octetsOf(address: string): number[] {
  if (!address.includes(':')) return address.split('.').map(Number)
  const tail = /[\d.]+$/.exec(address)?.[0] ?? ''
  const text = tail.includes('.')
    ? address.slice(0, -tail.length) +
      [0, 2].map((at) => Buffer.from(octetsOf(tail)).readUInt16BE(at).toString(16)).join(':')
    : address
  const [head = [], rest = []] = text.split('::').map((part) => part.split(':').filter(Boolean))
  const groups = [...head, ...Array(8 - head.length - rest.length).fill('0'), ...rest]
  return groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
}

/** Falls into each trap, so that those that caught nobody are known to work. */
export async function proveTraps(traps: Traps, addresses: readonly string[]): Promise<void> {
  const sockets = watchSockets(addresses)
  const asking = createSocket('udp6')
  const asking4 = createSocket('udp4')
  for (const address of traps.laid) {
    const dialled = await systemNetwork.dial({
      to: { address, port: 25 },
      from: address.includes(':') ? (places.strangers[0] ?? '') : places.ours.dualStack4,
      timeoutMs: 2_000,
    })
    expect(dialled.state, address).toBe('connected')
    if (address.includes(':')) asking.send('x', 53, address)
    else asking4.send('x', 53, address)
    if (dialled.state === 'connected') setTimeout(() => dialled.socket.destroy(), 500)
  }
  await wait(600)
  const caught = traps.caught()
  for (const address of traps.laid) {
    expect(
      caught.some((one) => one.startsWith(`tcp ${address} 25 `)),
      address,
    ).toBe(true)
    expect(
      caught.some((one) => one.startsWith(`udp ${address} 53 `)),
      address,
    ).toBe(true)
  }
  expect(sockets().length).toBeGreaterThan(traps.laid.length / 2)
  asking.close()
  asking4.close()
}
