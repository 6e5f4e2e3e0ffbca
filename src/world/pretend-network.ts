import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import {
  endpointText,
  familyOf,
  inPrefix,
  type Prefix,
  parseAddress,
  parsePrefix,
} from '../values/address.ts'
import type { Endpoint } from '../values/arrival.ts'
import {
  CannotListen,
  type Dialled,
  type DialRequest,
  type Inbound,
  type Listener,
  type Network,
} from './network.ts'
import { systemNetwork } from './system-network.ts'

/**
 * The small network of demo and stories: pretended addresses on real loopback sockets. A pretended address with a
 * listener leads to that listener's loopback port, one without to a port that is really closed.
 */
export interface PretendNetwork extends Network {
  /** `::1`, or `127.0.0.1` on a machine without IPv6. */
  loopback: string
  /** Where a second process finds a listener: it connects there and writes `proxyHeader` first. Null: nobody listens. */
  portOf(endpoint: Endpoint): Endpoint | null
  /** From now on nothing to or from this address gets through: dials run into their deadline. */
  drop(address: string): void
  /** Ends `drop`. */
  restore(address: string): void
  /** Frees what the network itself holds; listeners are closed by who opened them. */
  close(): Promise<void>
}

export interface PretendOptions {
  /** The addresses there are. Documentation's by default, 2001:db8::/32 and 192.0.2.0/24. */
  prefixes?: Prefix[]
  /** How long a connection may take to say who it pretends to be. */
  headerTimeoutMs?: number
}

/** The prefixes of a pretend network where nothing else is said. */
export const pretendPrefixes: Prefix[] = ['2001:db8::/32', '192.0.2.0/24'].flatMap(
  (text) => parsePrefix(text) ?? [],
)

export async function makePretendNetwork(options: PretendOptions = {}): Promise<PretendNetwork> {
  const { prefixes = pretendPrefixes, headerTimeoutMs = 1_000 } = options
  const closed = (await holdClosedPort('::1')) ?? (await holdClosedPort('127.0.0.1'))
  if (closed === null)
    throw new CannotListen('This machine has no loopback address, neither ::1 nor 127.0.0.1.')
  const { loopback } = closed
  const real = new Map<string, Endpoint>()
  const dropped = new Set<string>()
  const pretended = (address: string): boolean => prefixes.some((prefix) => inPrefix(address, prefix))

  const listenHere = async (at: Endpoint, take: (inbound: Inbound) => void): Promise<Listener> => {
    if (!pretended(at.address)) {
      throw new CannotListen(
        `Can't listen on ${endpointText(at)}: the pretend network has only ${prefixes.map(({ address, bits }) => `${address}/${bits}`).join(', ')}.`,
      )
    }
    if (real.has(endpointText(at))) {
      throw new CannotListen(
        `Can't listen on ${endpointText(at)} (EADDRINUSE): something listens there already.`,
      )
    }
    const listener = await systemNetwork.listen({ address: loopback, port: 0 }, ({ socket }) =>
      readProxyHeader(socket, headerTimeoutMs, (header) => {
        if (endpointText(header.server) === endpointText(server) && pretended(header.client.address)) {
          take({ socket, ...header })
        } else socket.destroy()
      }),
    )
    const server: Endpoint = { address: at.address, port: at.port === 0 ? listener.at.port : at.port }
    real.set(endpointText(server), listener.at)
    return {
      at: server,
      async close() {
        real.delete(endpointText(server))
        await listener.close()
      },
    }
  }

  const dialHere = async ({ to, from, timeoutMs, signal }: DialRequest): Promise<Dialled> => {
    const target = parseAddress(to.address)
    const source = from === null ? null : parseAddress(from)
    if (target === null || source === null || !pretended(target) || !pretended(source)) {
      return { state: 'ours', code: 'EADDRNOTAVAIL', ms: 0 }
    }
    if (familyOf(target) !== familyOf(source)) return { state: 'ours', code: 'EAFNOSUPPORT', ms: 0 }
    if (dropped.has(target) || dropped.has(source)) return silence(timeoutMs, signal)
    const place = real.get(endpointText({ address: target, port: to.port })) ?? closed.at
    const dialled = await systemNetwork.dial({
      to: place,
      from: null,
      timeoutMs,
      ...(signal === undefined ? {} : { signal }),
    })
    if (dialled.state !== 'connected') return dialled
    const local = { address: source, port: dialled.local.port }
    const remote = { address: target, port: to.port }
    dialled.socket.write(proxyHeader(local, remote))
    return { ...dialled, local, remote }
  }

  return {
    loopback,
    listen: listenHere,
    dial: dialHere,
    portOf: (endpoint) => real.get(endpointText(endpoint)) ?? null,
    drop: (address) => void dropped.add(address),
    restore: (address) => void dropped.delete(address),
    close: closed.free,
  }
}

/** The first line of a connection on the pretend network: the PROXY protocol's version 1, human-readable header. */
export function proxyHeader(client: Endpoint, server: Endpoint): string {
  const protocol = familyOf(client.address) === 'ipv6' ? 'TCP6' : 'TCP4'
  return `PROXY ${protocol} ${client.address} ${server.address} ${client.port} ${server.port}\r\n`
}

interface ProxyHeader {
  client: Endpoint
  server: Endpoint
}

const longestHeader = 107

/** Reads exactly the header and gives back what came behind it; a connection without one is closed. */
function readProxyHeader(socket: Socket, timeoutMs: number, found: (header: ProxyHeader) => void): void {
  let received = Buffer.alloc(0)
  const deadline = setTimeout(() => socket.destroy(), timeoutMs)
  const stop = (): void => {
    clearTimeout(deadline)
    socket.off('readable', read)
    socket.off('close', stop)
  }
  const read = (): void => {
    for (let chunk: unknown = socket.read(); Buffer.isBuffer(chunk); chunk = socket.read()) {
      received = Buffer.concat([received, chunk])
      const end = received.indexOf('\r\n')
      if (end < 0 && received.length < longestHeader) continue
      stop()
      const header = end < 0 ? null : parseProxyHeader(received.toString('latin1', 0, end))
      if (header === null) {
        socket.destroy()
        return
      }
      if (received.length > end + 2) socket.unshift(received.subarray(end + 2))
      // A stream forgets its 'readable' listener only in the next tick.
      process.nextTick(found, header)
      return
    }
  }
  socket.on('readable', read)
  socket.on('close', stop)
}

function parseProxyHeader(line: string): ProxyHeader | null {
  const [proxy, protocol, from = '', to = '', fromPort = '', toPort = '', ...rest] = line.split(' ')
  const client = parseAddress(from)
  const server = parseAddress(to)
  if (proxy !== 'PROXY' || rest.length > 0 || client === null || server === null) return null
  if (!isPort(fromPort) || !isPort(toPort)) return null
  const family = protocol === 'TCP6' ? 'ipv6' : protocol === 'TCP4' ? 'ipv4' : null
  if (familyOf(client) !== family || familyOf(server) !== family) return null
  return {
    client: { address: client, port: Number(fromPort) },
    server: { address: server, port: Number(toPort) },
  }
}

const isPort = (text: string): boolean => /^(?:0|[1-9][0-9]{0,4})$/.test(text) && Number(text) <= 65_535

function silence(timeoutMs: number, signal: AbortSignal | undefined): Promise<Dialled> {
  const began = performance.now()
  return new Promise((resolve) => {
    const end = (state: 'timed-out' | 'aborted', code: string): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      resolve({ state, code, ms: Math.round(performance.now() - began) })
    }
    const abort = (): void => end('aborted', 'ABORTED')
    const timer = setTimeout(() => end('timed-out', 'ETIMEDOUT'), timeoutMs)
    if (signal?.aborted) abort()
    else signal?.addEventListener('abort', abort, { once: true })
  })
}

/**
 * Takes a loopback port on which nobody listens and nobody else can: the near end of a connection of our own.
 * Null where the machine doesn't have the address.
 */
async function holdClosedPort(
  loopback: string,
): Promise<{ loopback: string; at: Endpoint; free(): Promise<void> } | null> {
  const held: Socket[] = []
  const server = createServer((far) => held.push(far.on('error', () => {}).unref()))
  try {
    server.listen({ host: loopback, port: 0 })
    await once(server, 'listening')
    const bound = server.address()
    if (typeof bound !== 'object' || bound === null) return null
    // Bound by address, so that the kernel never picks this port for a dial to itself.
    const near = connect({ host: loopback, port: bound.port, localAddress: loopback })
    await Promise.all([once(server, 'connection'), once(near, 'connect')])
    held.push(near.on('error', () => {}).unref())
    return {
      loopback,
      at: { address: loopback, port: near.localPort ?? 0 },
      async free() {
        for (const socket of held) socket.destroy()
      },
    }
  } catch {
    return null
  } finally {
    server.close()
  }
}
