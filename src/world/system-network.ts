import { createServer, connect as open, type Socket } from 'node:net'
import { endpointText, familyOf, parseAddress } from '../values/address.ts'
import type { Endpoint } from '../values/arrival.ts'
import { readNear } from './gateways.ts'
import {
  CannotListen,
  type Dialled,
  type DialRequest,
  type Inbound,
  type Listener,
  type Network,
} from './network.ts'
import { codeOf, endpointOf, faultOf, stateOf, syscallOf } from './socket-faults.ts'
import { askBySystem } from './system-datagrams.ts'

/** The machine's own sockets. */
export const systemNetwork: Network = { listen, dial, ask: askBySystem, near: readNear }

/**
 * Listens on exactly this address: `::` doesn't take IPv4. Throws `CannotListen`.
 * `take` is called in the same turn as the connection comes, before any of its bytes is read.
 */
async function listen(at: Endpoint, take: (inbound: Inbound) => void): Promise<Listener> {
  const server = createServer({ noDelay: true }, (socket) => {
    ignoreErrors(socket)
    const client = endpointOf(socket.remoteAddress, socket.remotePort)
    const local = endpointOf(socket.localAddress, socket.localPort)
    // The client may be gone already, and its address with it.
    if (client === null || local === null) socket.destroy()
    else take({ socket, client, server: local })
  })
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(at, error)))
    server.listen({ host: at.address, port: at.port, ipv6Only: at.address.includes(':') }, () => {
      const bound = server.address()
      resolve(typeof bound === 'object' && bound !== null ? bound.port : at.port)
    })
  })
  // A connection that can't be accepted, for want of descriptors say, must not end the process.
  server.on('error', () => {})
  return {
    at: { address: at.address, port },
    async close() {
      server.close()
    },
  }
}

/** Never throws and never follows a name: `to` is dialled as it is, from `from`, or not at all (R21). */
function dial({ to, from, timeoutMs, signal }: DialRequest): Promise<Dialled> {
  const began = performance.now()
  const elapsed = (): number => Math.round(performance.now() - began)
  const target = parseAddress(to.address)
  const source = from === null ? null : parseAddress(from)
  const fault = faultOf(target, from === null ? undefined : source, to.port)
  if (fault !== null || target === null) {
    return Promise.resolve({ state: 'ours', code: fault ?? 'EINVAL', ms: 0 })
  }
  if (signal?.aborted) return Promise.resolve({ state: 'aborted', code: 'ABORTED', ms: 0 })

  return new Promise((resolve) => {
    const socket = open({
      host: target,
      port: to.port,
      family: familyOf(target) === 'ipv6' ? 6 : 4,
      autoSelectFamily: false,
      noDelay: true,
      ...(source === null ? {} : { localAddress: source }),
    })
    const local = localPhase()
    const end = (dialled: Dialled): void => {
      clearTimeout(deadline)
      signal?.removeEventListener('abort', abort)
      if (dialled.state !== 'connected') socket.destroy()
      resolve(dialled)
    }
    const abort = (): void => end({ state: 'aborted', code: 'ABORTED', ms: elapsed() })
    const deadline = setTimeout(
      () => end({ state: 'timed-out', code: 'ETIMEDOUT', ms: elapsed() }),
      timeoutMs,
    )
    signal?.addEventListener('abort', abort, { once: true })
    // The listener stays: an error in the turn before the caller listens must not end the process.
    socket.on('error', (error) => {
      const code = codeOf(error)
      end({ state: stateOf(code, local() || syscallOf(error) === 'bind'), code, ms: elapsed() })
    })
    socket.once('connect', () => end(verified(socket, to, target, source, elapsed())))
  })
}

function verified(socket: Socket, to: Endpoint, target: string, source: string | null, ms: number): Dialled {
  const remote = endpointOf(socket.remoteAddress, socket.remotePort)
  const local = endpointOf(socket.localAddress, socket.localPort)
  // Accepted and reset before we looked: theirs, as if it had been refused.
  if (remote === null || local === null) return { state: 'refused', code: 'ECONNRESET', ms }
  const asAsked =
    remote.address === target && remote.port === to.port && (source === null || local.address === source)
  return asAsked
    ? { state: 'connected', socket, local, remote, ms }
    : { state: 'ours', code: 'EADDRNOTAVAIL', ms }
}

/**
 * Tells the kernel's own refusal from one that came by the network. connect(2) fails at once when there is no route,
 * no such source address or a local policy; Node reports that within the same turn, before it looks at any socket.
 */
function localPhase(): () => boolean {
  let local = true
  const wait = (ticks: number): void => {
    if (ticks === 0) local = false
    else process.nextTick(wait, ticks - 1)
  }
  wait(4)
  return () => local
}

const ignoreErrors = (socket: Socket): void => {
  socket.on('error', () => {})
}

/** The error for an address that can't be bound, TCP or UDP, with what the operator can do about it. */
export function cannotListen(at: Endpoint, cause: unknown): CannotListen {
  const code = codeOf(cause)
  return new CannotListen(`Can't listen on ${endpointText(at)} (${code}): ${cureOf(at, code)}`, { cause })
}

function cureOf({ address, port }: Endpoint, code: string): string {
  const [flag, width] = address.includes(':') ? ['-6', 128] : ['-4', 32]
  switch (code) {
    case 'EADDRINUSE':
      return `another program listens there. "ss -Hlntup sport = :${port}" names it; stop it, or choose another address or port.`
    case 'EADDRNOTAVAIL':
      return (
        `this machine doesn't have that address (or not yet: it may be tentative). "ip ${flag} address" lists those it has; ` +
        `"ip ${flag} address add ${address}/${width} dev <interface>" adds one.`
      )
    case 'EACCES':
    case 'EPERM':
      return (
        `ports below 1024 need a permission. Give the service CAP_NET_BIND_SERVICE (systemd: AmbientCapabilities=), ` +
        `or run "sysctl -w net.ipv4.ip_unprivileged_port_start=${port}", or choose a port from 1024.`
      )
    case 'EAFNOSUPPORT':
      return `this machine has ${address.includes(':') ? 'IPv6' : 'IPv4'} switched off. "sysctl net.ipv6.conf.all.disable_ipv6" should be 0.`
    case 'EINVAL':
      return 'the address can\'t be bound. A link-local address (fe80::…) is no good here: give a global one; "ip address" lists them.'
    default:
      return `the system refused it. "ip ${flag} address" lists the addresses of this machine.`
  }
}
