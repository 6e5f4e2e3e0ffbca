import { createServer, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Zone, ZoneRecord } from '../../src/wire/dns-server.ts'

/** What the servers of a crowd saw. */
export interface Crowd {
  port: number
  /** How often each address was connected to. */
  visits: Map<string, number>
  /** Connections at once at the most, in all and to one /24. */
  mostAtOnce: () => number
  mostOfNetwork: () => number
  /** The shortest time between the end of a connection and the next one to the same /24, ms. */
  shortestPauseMs: () => number
  forget(): void
}

/** Mail servers at many addresses of loopback, all of one port, which greet after a moment. */
export async function aCrowd(addresses: readonly string[], greetsAfterMs = 30): Promise<Crowd> {
  const visits = new Map<string, number>()
  const open = new Map<string, number>()
  const left = new Map<string, number>()
  const sockets = new Set<Socket>()
  const most = { atOnce: 0, ofNetwork: 0, pauseMs: Number.POSITIVE_INFINITY }
  const servers: Server[] = []
  let now = 0

  const take = (address: string, socket: Socket): void => {
    const network = networkOf(address)
    sockets.add(socket)
    visits.set(address, (visits.get(address) ?? 0) + 1)
    now += 1
    const here = (open.get(network) ?? 0) + 1
    open.set(network, here)
    most.atOnce = Math.max(most.atOnce, now)
    most.ofNetwork = Math.max(most.ofNetwork, here)
    most.pauseMs = Math.min(most.pauseMs, performance.now() - (left.get(network) ?? Number.NEGATIVE_INFINITY))
    socket.on('error', () => undefined)
    let isOver = false
    // Before the other side can know of it.
    const end = (): void => {
      if (isOver) return
      isOver = true
      now -= 1
      open.set(network, (open.get(network) ?? 1) - 1)
      left.set(network, performance.now())
    }
    socket.on('close', () => {
      sockets.delete(socket)
      end()
    })
    socket.on('data', (chunk) => {
      const said = chunk.toString('latin1').toUpperCase()
      if (said.startsWith('EHLO')) socket.write('250 mx.crowd.example\r\n')
      else if (said.startsWith('QUIT')) {
        end()
        socket.end('221 Bye\r\n')
      }
    })
    setTimeout(() => socket.writable && socket.write('220 mx.crowd.example ESMTP\r\n'), greetsAfterMs)
  }

  let port = 0
  for (const address of addresses) {
    const server = createServer((socket) => take(address, socket))
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ host: address, port }, resolve)
    })
    const bound = server.address()
    port = typeof bound === 'object' && bound !== null ? bound.port : port
    servers.push(server)
  }
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    for (const server of servers) server.close()
  })
  return {
    ...{ port, visits },
    mostAtOnce: () => most.atOnce,
    mostOfNetwork: () => most.ofNetwork,
    shortestPauseMs: () => most.pauseMs,
    forget() {
      visits.clear()
      left.clear()
      Object.assign(most, { atOnce: 0, ofNetwork: 0, pauseMs: Number.POSITIVE_INFINITY })
    },
  }
}

const networkOf = (address: string): string =>
  address.includes(':') ? address : address.split('.').slice(0, 3).join('.')

/** A list of 500 domains with the mail servers they have, for a survey of loopback. */
export interface CrowdWorld {
  zone: Zone
  domains: string[]
  /** Where somebody listens, and where nobody does. */
  open: string[]
  closed: string[]
}

export function aCrowdWorld(): CrowdWorld {
  const open = Array.from({ length: 120 }, (_, index) => `127.1.${index % 60}.${1 + Math.floor(index / 60)}`)
  const closed = Array.from({ length: 30 }, (_, index) => `127.2.${index}.1`)
  const records: ZoneRecord[] = []
  const host = (name: string, six: boolean, four: string | undefined): void => {
    if (six) records.push({ name, type: 'AAAA', data: '::1' })
    if (four !== undefined) records.push({ name, type: 'A', data: four })
  }
  const mx = (name: string, exchange: string, preference = 10): void => {
    records.push({ name, type: 'MX', data: { preference, exchange } })
  }
  const domains = Array.from({ length: 500 }, (_, index) => `d${index}.example`)
  let shared = 0
  for (const [index, domain] of domains.entries()) {
    const kind = index % 10
    const dead = closed[Math.floor(index / 10) % closed.length]
    if (kind === 0) mx(domain, '')
    if (kind < 2) continue
    if (kind > 3) shared += 1
    const address = open[shared % open.length]
    if (kind === 2) {
      mx(domain, `mx.${domain}`)
      host(`mx.${domain}`, false, dead)
    } else if (kind === 3) {
      // Its own mail server, without an MX record.
      host(domain, true, undefined)
    } else if (kind === 4) {
      mx(domain, `mx.${domain}`)
      mx(domain, `mx2.${domain}`, 20)
      host(`mx.${domain}`, true, address)
      host(`mx2.${domain}`, false, dead)
    } else {
      mx(domain, `mx.${domain}`)
      host(`mx.${domain}`, kind > 7, address)
    }
  }
  // What the DNS has at its top, so that a name may be missing.
  records.push({ name: 'example', type: 'NS', data: 'ns.example' })
  return { zone: { name: 'example', records }, domains, open, closed }
}
