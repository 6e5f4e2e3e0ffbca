import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import {
  endpointText,
  inPrefix,
  isMapped,
  type Prefix,
  parseAddress,
  parsePrefix,
} from '../values/address.ts'
import type { Endpoint } from '../values/arrival.ts'
import {
  type Asked,
  type AskRequest,
  CannotListen,
  type Dialled,
  type DialRequest,
  type Inbound,
  type Listener,
  type Network,
} from './network.ts'
import { proxyHeader, readProxyHeader } from './proxy-header.ts'
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
  /**
   * Datagrams and connections to this pretended endpoint go to a loopback port as they are, without `proxyHeader`: for
   * a server that is no part of this network, such as the DNS. The returned function ends it.
   */
  lead(pretended: Endpoint, to: Endpoint): () => void
  /** From now on nothing to or from this address gets through: dials and questions run into their deadline. */
  drop(address: string): void
  /** From now on this address is on no link: dials from it fail on the spot, those to it come back as unreachable. */
  detach(address: string): void
  /** Ends `drop` and `detach`. */
  restore(address: string): void
  /** Frees what the network itself holds; listeners are closed by who opened them. */
  close(): Promise<void>
}

export interface PretendOptions {
  /** The addresses there are; `pretendPrefixes` by default. */
  prefixes?: Prefix[]
  /** How long a connection may take to say who it pretends to be. */
  headerTimeoutMs?: number
  /** The addresses of our own machine and of its gateways; none by default. */
  near?: string[]
}

/**
 * The prefixes of a pretend network where nothing else is said: those for documentation and for benchmarks. In
 * 3fff::/20 and 198.18.0.0/15 each provider has a network of its own.
 */
export const pretendPrefixes: Prefix[] = [
  '2001:db8::/32',
  '3fff::/20',
  '192.0.2.0/24',
  '198.18.0.0/15',
].flatMap((text) => parsePrefix(text) ?? [])

export async function makePretendNetwork(options: PretendOptions = {}): Promise<PretendNetwork> {
  const { prefixes = pretendPrefixes, headerTimeoutMs = 1_000, near = [] } = options
  const closed = (await holdClosedPort('::1')) ?? (await holdClosedPort('127.0.0.1'))
  if (closed === null)
    throw new CannotListen('This machine has no loopback address, neither ::1 nor 127.0.0.1.')
  const { loopback } = closed
  const real = new Map<string, Endpoint>()
  const led = new Map<string, Endpoint>()
  const dropped = new Set<string>()
  const detached = new Set<string>()
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

  /** The ends of a way through this network, else why there is none. */
  const wayOf = ({ to, from }: Pick<DialRequest, 'to' | 'from'>): Way | NoWay => {
    const target = parseAddress(to.address)
    const source = from === null ? null : parseAddress(from)
    if (target === null || source === null || !pretended(target) || !pretended(source)) {
      return { state: 'ours', code: 'EADDRNOTAVAIL' }
    }
    if (isMapped(target) || (target.includes(':') !== source.includes(':') && !isMapped(source))) {
      return { state: 'ours', code: 'EAFNOSUPPORT' }
    }
    if (detached.has(source)) return { state: 'ours', code: 'ENETUNREACH' }
    if (detached.has(target)) return { state: 'unreachable', code: 'EHOSTUNREACH' }
    return {
      source,
      remote: { address: target, port: to.port },
      open: !dropped.has(target) && !dropped.has(source),
    }
  }

  const dialHere = async (request: DialRequest): Promise<Dialled> => {
    const way = wayOf(request)
    if ('code' in way) return { ...way, ms: 0 }
    if (!way.open) return silence(request)
    const plain = led.get(endpointText(way.remote))
    const to = plain ?? real.get(endpointText(way.remote)) ?? closed.at
    const dialled = await systemNetwork.dial({ ...request, to, from: null })
    if (dialled.state !== 'connected') return dialled
    const local = { address: way.source, port: dialled.local.port }
    if (plain === undefined) dialled.socket.write(proxyHeader(local, way.remote))
    return { ...dialled, local, remote: way.remote }
  }

  const askHere = async (request: AskRequest): Promise<Asked> => {
    const way = wayOf(request)
    if ('code' in way) return { ...way, ms: 0 }
    if (!way.open) return silence(request)
    const to = led.get(endpointText(way.remote))
    if (to === undefined) return { state: 'refused', code: 'ECONNREFUSED', ms: 0 }
    return await systemNetwork.ask({ ...request, to, from: null })
  }

  return {
    loopback,
    listen: listenHere,
    dial: dialHere,
    ask: askHere,
    near: async () => near,
    lead(at, to) {
      led.set(endpointText(at), to)
      return () => void led.delete(endpointText(at))
    },
    portOf: (endpoint) => real.get(endpointText(endpoint)) ?? null,
    drop: (address) => void dropped.add(address),
    detach: (address) => void detached.add(address),
    restore(address) {
      dropped.delete(address)
      detached.delete(address)
    },
    close: closed.free,
  }
}

interface NoWay {
  state: 'ours' | 'unreachable'
  code: string
}

/** `open` unless one of the ends is dropped. */
interface Way {
  source: string
  remote: Endpoint
  open: boolean
}

function silence({ timeoutMs, signal }: Pick<DialRequest, 'timeoutMs' | 'signal'>): Promise<{
  state: 'timed-out' | 'aborted'
  code: string
  ms: number
}> {
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
