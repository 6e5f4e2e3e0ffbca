import { X509Certificate } from 'node:crypto'
import { request as ask, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { type SecureContext, connect as secure, type TLSSocket } from 'node:tls'
import type { isDialable } from '../values/address-range.ts'
import type { Family } from '../values/family.ts'
import { type Finding, failed, madeUpCode, seen } from '../values/observation.ts'
import type { Clock } from '../world/clock.ts'
import type { Network } from '../world/network.ts'
import type { Resolver } from './resolver.ts'
import { certifies, distrustCode } from './trusted-roots.ts'

export interface HttpsTools {
  network: Network
  clock: Clock
  resolver: Pick<Resolver, 'a' | 'aaaa'>
  /** Whether an address may be dialled (R22), else the reason. */
  judgeAddress: (address: string) => ReturnType<typeof isDialable>
  /** Our source addresses; null where we have none of that family. */
  from: Record<Family, string | null>
  trust: () => SecureContext
}

export interface HttpsRequest {
  host: string
  /** With its leading slash. */
  path: string
  mostBytes: number
  /** For all of it, look-ups and connections included. */
  deadlineMs: number
}

/** A whole answer, whatever its status. */
export interface HttpsAnswer {
  status: number
  /** Lower case, without parameters; '' where none is given. */
  mediaType: string
  body: Buffer
}

const addressesPerFamily = 2
const longestHead = 8_192

/**
 * Fetches one document over HTTPS: IPv6 first, then IPv4, from one address after another until one answers. The
 * certificate must be trusted and name the host; a redirection is an answer like any other. Never throws. Codes:
 * a resolver's own, `NAT64` (our own network's), `ADDRESS` (none, or none that may be dialled), `CONNECT`, `DEADLINE`,
 * `HANDSHAKE`, `TLS-` and the reason (`TLS-CERT_HAS_EXPIRED`), `HTTP` (no such reply), `SIZE`.
 */
export async function getByHttps(request: HttpsRequest, tools: HttpsTools): Promise<Finding<HttpsAnswer>> {
  const { clock } = tools
  const over = new AbortController()
  const stop = clock.after(request.deadlineMs, () => over.abort())
  const startedAt = clock.now()
  const leftMs = (): number => Math.max(request.deadlineMs - (clock.now() - startedAt), 1)
  const expired = new Promise<Finding<never>>((resolve) => {
    over.signal.addEventListener('abort', () => resolve(failed('DEADLINE')), { once: true })
  })
  try {
    return await Promise.race([fetchAnswer(request, tools, over.signal, leftMs), expired])
  } finally {
    stop()
  }
}

async function fetchAnswer(
  request: HttpsRequest,
  tools: HttpsTools,
  signal: AbortSignal,
  leftMs: () => number,
): Promise<Finding<HttpsAnswer>> {
  const targets = await findTargets(request.host, tools)
  if (targets.state !== 'seen') return targets
  let last: Finding<never> = failed('CONNECT')
  for (const [index, { address, from }] of targets.value.entries()) {
    if (signal.aborted) break
    const timeoutMs = Math.ceil(leftMs() / (targets.value.length - index))
    const dialled = await tools.network.dial({ to: { address, port: 443 }, from, timeoutMs, signal })
    if (dialled.state !== 'connected') continue
    const answer = await exchange(dialled.socket, request, tools.trust(), signal)
    if (answer.state === 'seen') return answer
    last = answer
  }
  return last
}

interface Target {
  address: string
  from: string
}

async function findTargets(
  host: string,
  { resolver, judgeAddress, from }: HttpsTools,
): Promise<Finding<Target[]>> {
  const [aaaa, a] = await Promise.all([resolver.aaaa(host), resolver.a(host)])
  const judge = (found: Finding<string[]>, source: string | null) =>
    (found.state === 'seen' ? found.value : []).map((address) => {
      return { address, source, judgement: judgeAddress(address) }
    })
  const all = [judge(aaaa, from.ipv6), judge(a, from.ipv4)]
  const targets = all.flatMap((family) =>
    family
      .flatMap(({ address, source, judgement }) =>
        judgement === true && source !== null ? [{ address, from: source }] : [],
      )
      .slice(0, addressesPerFamily),
  )
  if (targets.length > 0) return seen(targets)
  for (const found of [aaaa, a]) if (found.state === 'failed') return found
  const judgements = all.flat().map(({ judgement }) => judgement)
  if (judgements.includes('nat64-of-our-network')) return failed(madeUpCode)
  // What we may dial and can't, for want of that family, is there for everybody else.
  return failed(judgements.includes(true) ? 'CONNECT' : 'ADDRESS')
}

function exchange(
  socket: Socket,
  { host, path, mostBytes }: HttpsRequest,
  secureContext: SecureContext,
  signal: AbortSignal,
): Promise<Finding<HttpsAnswer>> {
  return new Promise((resolve) => {
    const secured = secure({
      socket,
      servername: host,
      secureContext,
      ALPNProtocols: ['http/1.1'],
      checkServerIdentity: (_name, { raw }) =>
        certifies(new X509Certificate(raw), host) ? undefined : new WrongName(`not for ${host}`),
    })
    let shaken = false
    let answered = false
    secured.once('secureConnect', () => {
      shaken = true
    })
    // The request's own listener comes a turn later.
    secured.on('error', () => {})
    const request = ask({
      createConnection: () => secured,
      path,
      headers: { host, accept: 'text/plain', 'user-agent': 'mailsix', connection: 'close' },
      maxHeaderSize: longestHead,
      signal,
    })
    const settle = (finding: Finding<HttpsAnswer>): void => {
      resolve(finding)
      request.destroy()
      socket.destroy()
    }
    const fail = (): void => settle(failed(shaken ? 'HTTP' : handshakeCode(secured)))
    request.on('error', fail)
    // A switch of protocols, which we never ask for, ends in nothing else.
    request.once('close', () => {
      if (!answered) fail()
    })
    request.once('response', (response) => {
      answered = true
      readAnswer(response, mostBytes, settle)
    })
    request.end()
  })
}

class WrongName extends Error {
  override name = 'WrongName'
  readonly code = 'ERR_TLS_CERT_ALTNAME_INVALID'
}

/** Why there was no TLS: the certificate, where the handshake got that far. */
function handshakeCode(secured: TLSSocket): string {
  const code = distrustCode(secured)
  return code === null ? 'HANDSHAKE' : `TLS-${code}`
}

function readAnswer(
  response: IncomingMessage,
  mostBytes: number,
  settle: (finding: Finding<HttpsAnswer>) => void,
): void {
  const chunks: Buffer[] = []
  let bytes = 0
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > mostBytes) settle(failed('SIZE'))
    else chunks.push(chunk)
  })
  response.on('error', () => settle(failed('HTTP')))
  response.once('close', () => settle(failed('HTTP')))
  response.once('end', () => {
    const [mediaType = ''] = (response.headers['content-type'] ?? '').split(';')
    const status = response.statusCode ?? 0
    settle(seen({ status, mediaType: mediaType.trim().toLowerCase(), body: Buffer.concat(chunks) }))
  })
}
