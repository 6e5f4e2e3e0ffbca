import { IncomingMessage, type Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { inPrefix, type Prefix, unmapped } from '../values/address.ts'
import { makeNetworkCounts, type NetworkCounts } from '../world/network-counts.ts'
import type { NetworkRates } from '../world/network-rates.ts'
import type { PageGround } from './page-ground.ts'
import { showTrouble } from './page-troubles.ts'
import { visitorOf } from './visitor.ts'

/** Octets of a form's body, where a page does not take more. */
export const longestBody = 64 * 1024
/** Octets of the path and query of a request. */
const longestUrl = 2_048

/** For the server itself: whoever sends slowly, or sends nothing, does not keep a connection. */
export const serverTimes = {
  /** ms for a whole request to come in. */
  requestTimeout: 20_000,
  /** ms that a connection may be idle between two requests. */
  keepAliveTimeout: 10_000,
  /** ms that a connection may be silent in both directions; a live page has something to say more often. */
  connectionTimeout: 60_000,
  http: {
    /** ms for the header of a request. */
    headersTimeout: 5_000,
    /** How often, in ms, both are looked after. */
    connectionsCheckingInterval: 1_000,
    maxHeaderSize: 16 * 1024,
  },
}

/** Beside live pages, how many connections there may be in all, and from one network. */
const moreInAll = 1_000
const moreOfNetwork = 100

/** Counts connections by network, over all listeners together (R35). */
export function makeConnectionCounts({
  total,
  ipv6,
  ipv4,
}: Config['limits']['web']['streams']): NetworkCounts {
  const more = (limits: typeof ipv6) =>
    limits.map(({ bits, count }) => ({ bits, count: count + moreOfNetwork }))
  return makeNetworkCounts({ total: total + moreInAll, ipv6: more(ipv6), ipv4: more(ipv4) })
}

/** A connection over the limits is closed at once. Proxies that are trusted come from one address for everybody. */
export function limitConnections(
  server: Pick<Server, 'on'>,
  counts: NetworkCounts,
  trusted: readonly Prefix[],
): void {
  server.on('connection', (socket) => {
    const address = unmapped((socket.remoteAddress ?? '::').split('%', 1)[0] ?? '::')
    if (trusted.some((prefix) => inPrefix(address, prefix))) return
    const entry = counts.enter(address)
    if (entry.state === 'full') socket.destroy()
    else socket.once('close', entry.leave)
  })
}

/** So many requests a connection may send ahead of their answers (RFC 9112 §9.3.2); browsers and proxies send one. */
const mostAhead = 8

const unanswered = new WeakMap<Socket, Set<ServerResponse>>()

/** Whose connection ends before, whyever, are told so: behind a request for another protocol nobody else tells them. */
function unansweredOn(socket: Socket): Set<ServerResponse> {
  const known = unanswered.get(socket)
  if (known !== undefined) return known
  const fresh = new Set<ServerResponse>()
  unanswered.set(socket, fresh)
  socket.once('close', () => {
    for (const answer of fresh) answer.destroy()
  })
  return fresh
}

class CountedAnswer<R extends IncomingMessage = IncomingMessage> extends ServerResponse<R> {
  constructor(...[request, ...rest]: ConstructorParameters<typeof ServerResponse<R>>) {
    super(request, ...rest)
    const ahead = unansweredOn(request.socket).add(this)
    this.once('close', () => ahead.delete(this))
  }
}

class CountedRequest extends IncomingMessage {
  constructor(socket: Socket) {
    super(socket)
    if (unansweredOn(socket).size < mostAhead) return
    // What lies ahead in one read is parsed to its end, whatever becomes of the connection, but for one thing: behind a
    // request to go on in another protocol it stops, and where nobody speaks that, the connection is closed.
    Object.defineProperty(this, 'upgrade', { get: () => true, set: () => undefined })
  }
}

/**
 * For the server itself: a connection with more of them is closed. A few kilobytes may hold a thousand requests, which would
 * all be answered at once, and their answers kept for somebody who never reads.
 */
export const requestsAhead = { IncomingMessage: CountedRequest, ServerResponse: CountedAnswer }

const unreadable: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** Ends a connection on which something came that is no request, or not in time. */
export function answerUnreadable({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  // Within another answer this one would be a part of it, and before another it would be taken for that.
  const isAlone = [...unansweredOn(socket)].every(({ req, headersSent }) => !req.complete && !headersSent)
  if (socket.writable && isAlone) {
    const status = unreadable[code] ?? '400 Bad Request'
    const text = `${status}\n`
    socket.write(
      [
        ...[`HTTP/1.1 ${status}`, 'Connection: close', `Content-Length: ${text.length}`],
        ...['Content-Type: text/plain; charset=utf-8', 'X-Content-Type-Options: nosniff'],
        ...["Content-Security-Policy: default-src 'none';frame-ancestors 'none'"],
        ...['Referrer-Policy: same-origin', 'Cache-Control: no-store', '', text],
      ].join('\r\n'),
    )
  }
  socket.destroy()
}

const methods = ['GET', 'HEAD', 'POST']

/** What is too much is told so before anything else is done with it. */
export function addRequestLimits(app: FastifyInstance, rates: NetworkRates, ground: PageGround): void {
  app.addHook('onRequest', async (request, reply) => {
    const over = await rates.count(visitorOf(request).address)
    if (over !== null) {
      const seconds = Math.ceil(over.comeBackMs / 1_000)
      reply.header('retry-after', seconds)
      return await showTrouble(ground, request, reply, 429, { seconds, network: over.network })
    }
    if ((request.raw.url ?? '').length > longestUrl) return await showTrouble(ground, request, reply, 414)
    if (!methods.includes(request.method)) {
      reply.header('allow', methods.join(', '))
      return await showTrouble(ground, request, reply, 405)
    }
  })
}
