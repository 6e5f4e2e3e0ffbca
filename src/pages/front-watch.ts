import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { endpointText, inPrefix, parseAddress, unmapped } from '../values/address.ts'
import { classifyAddress } from '../values/address-range.ts'

/** How a web server in front keeps from us what we need, and what its operator does about it. */
const troubles = {
  untrusted:
    'a web server in front is not among web.trustedProxies, so all its visitors count as one and share one limit: ' +
    'name its address there, with /128 or /32 behind it',
  visitor:
    'a web server in front does not say who asks, so all its visitors count as one and share one limit: ' +
    'let it send the visitor’s address as X-Forwarded-For',
  host:
    'a web server in front does not say by which name it was asked, so pages do not show which families a browser has: ' +
    'let it pass on the header Host',
}

/** Looks at requests, and says each trouble to the log once. */
export type FrontWatch = (request: Pick<FastifyRequest, 'headers' | 'host' | 'socket'>) => void

/** The watch over all listeners together. */
export function makeFrontWatch(web: Config['web'], log: Pick<Logger, 'warn'>): FrontWatch {
  const said = new Set<string>()
  return (request) => {
    const trouble = troubleOf(web, request)
    if (trouble === null || said.has(trouble)) return
    said.add(trouble)
    log.warn({ from: request.socket.remoteAddress }, troubles[trouble])
  }
}

/** Asks the watch about every request. */
export function addFrontWatch(app: FastifyInstance, watch: FrontWatch): void {
  app.addHook('onRequest', (request, _reply, done) => {
    watch(request)
    done()
  })
}

function troubleOf(
  { url, trustedProxies, listen }: Config['web'],
  { headers, host, socket }: Parameters<FrontWatch>[0],
): keyof typeof troubles | null {
  const from = canonical(socket.remoteAddress)
  const saysWho = headers['x-forwarded-for'] !== undefined
  if (!trustedProxies.some((prefix) => inPrefix(from, prefix)))
    // A stranger may claim what they like; only what is near can be a web server of the operator's.
    return saysWho && (near.has(classifyAddress(from)) || from === canonical(socket.localAddress))
      ? 'untrusted'
      : null
  // Who looks from this very machine asks without that name.
  if (!saysWho) return url !== null && host === new URL(url).host ? 'visitor' : null
  // What a web server sends by itself: where it asks us, or how it calls us in its own configuration.
  const isOurs = listen.some((at) => host === endpointText(at) || host === `localhost:${at.port}`)
  return url !== null && host !== new URL(url).host && (isOurs || !/[.:]/.test(host)) ? 'host' : null
}

const near: ReadonlySet<string> = new Set(['loopback', 'private', 'unique-local', 'link-local'])

function canonical(text: string | undefined): string {
  const address = parseAddress((text ?? '').split('%', 1)[0] ?? '')
  return address === null ? '::' : unmapped(address)
}
