import type { Socket } from 'node:net'
import type { Endpoint } from '../values/arrival.ts'
import { domainOf } from '../values/mailbox.ts'
import { CannotListen, type Listener } from '../world/network.ts'
import { systemNetwork } from '../world/system-network.ts'
import { findTargets, type Outgoing } from './deliver-by-mx.ts'
import { LineReader, readReply } from './line-reader.ts'
import type { ProviderPlace } from './provider-place.ts'

/** A real port of this machine for mail typed by hand. */
export interface HandPort {
  at: Endpoint
  close(): Promise<void>
}

export interface HandPortOptions {
  loopback: string
  /** Where another program has it, a free one is taken. */
  port: number
  /** The first one speaks until MAIL FROM names another's domain. */
  providers: readonly ProviderPlace[]
  /** Whose MX the mail goes to. */
  destination: string
  outgoing: Outgoing
}

/**
 * What connects here speaks with the service itself, over the pretend network, as one of the sample providers: the
 * one whose domain MAIL FROM names. Command by command, so that the connection can be made anew as another provider
 * in between; behind STARTTLS all is passed on as it is.
 */
export async function openHandPort(options: HandPortOptions): Promise<HandPort> {
  const sockets = new Set<Socket>()
  const listener = await listen(options, (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    void relay(socket, options).finally(() => socket.destroySoon())
  })
  return {
    at: listener.at,
    async close() {
      await listener.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

async function listen(
  { loopback, port }: HandPortOptions,
  take: (socket: Socket) => void,
): Promise<Listener> {
  try {
    return await systemNetwork.listen({ address: loopback, port }, ({ socket }) => take(socket))
  } catch (error) {
    if (!(error instanceof CannotListen)) throw error
    return await systemNetwork.listen({ address: loopback, port: 0 }, ({ socket }) => take(socket))
  }
}

/** The far side of one session: a connection to the service as one provider. */
interface Upstream {
  provider: ProviderPlace
  socket: Socket
  reader: LineReader
}

const dialTimeoutMs = 3_000

async function connectAs(
  provider: ProviderPlace,
  { destination, outgoing }: HandPortOptions,
): Promise<Upstream | null> {
  const [target] = await findTargets(destination, provider, outgoing)
  if (target === undefined) return null
  const to = { address: target.address, port: 25 }
  const dialled = await outgoing.network.dial({ to, from: provider.out.ipv6, timeoutMs: dialTimeoutMs })
  if (dialled.state !== 'connected') return null
  return { provider, socket: dialled.socket, reader: new LineReader(dialled.socket) }
}

async function relay(client: Socket, options: HandPortOptions): Promise<void> {
  const { providers } = options
  const reader = new LineReader(client)
  const say = (words: string): void => void client.write(`${words}\r\n`)
  const [first] = providers
  let upstream = first === undefined ? null : await connectAs(first, options)
  if (upstream === null) return say('421 4.3.2 The service of this demo does not answer.')
  client.once('close', () => upstream?.socket.destroy())
  const endWith = (mine: Upstream): void => {
    mine.socket.once('close', () => {
      if (upstream === mine) client.destroySoon()
    })
  }
  endWith(upstream)
  let hello: Buffer | null = null

  /** Passes the next reply on; false at the connection's end. */
  const passReply = async (): Promise<string | null> => {
    const reply = upstream === null ? null : await readReply(upstream.reader)
    if (reply === null) return null
    client.write(reply)
    return reply.toString('latin1', 0, 3)
  }

  if ((await passReply()) === null) return
  for (;;) {
    const line = await reader.readLine()
    if (line === null) break
    const text = line.toString('latin1')
    if (/^(ehlo|helo)\b/i.test(text)) hello = line
    const sender = /^mail\s+from:\s*<([^>]*)>/i.exec(text)?.[1] ?? ''
    const wanted =
      sender === '' ? upstream.provider : providers.find(({ domain }) => domain === domainOf(sender))
    if (wanted === undefined) {
      say(`550 5.7.1 ${refusal(sender, providers)}`)
      continue
    }
    if (wanted !== upstream.provider) {
      const fresh = await connectAs(wanted, options)
      if (fresh === null) return say('421 4.3.2 The service of this demo does not answer.')
      const old = upstream
      upstream = fresh
      endWith(fresh)
      old.socket.destroy()
      await readReply(upstream.reader)
      if (hello !== null) {
        upstream.socket.write(hello)
        await readReply(upstream.reader)
      }
    }
    upstream.socket.write(line)
    const code = await passReply()
    if (code === null) break
    if (/^starttls\b/i.test(text) && code === '220') {
      reader.pipeTo(upstream.socket)
      upstream.reader.pipeTo(client)
      return await new Promise((resolve) => client.once('close', () => resolve()))
    }
    if (/^data\b/i.test(text) && code === '354') {
      await passMessage(reader, upstream.socket)
      if ((await passReply()) === null) break
    }
  }
  upstream.socket.end()
}

/** Up to the line that ends the message, which is a dot alone between CRLFs. */
async function passMessage(reader: LineReader, to: Socket): Promise<void> {
  let before = '\r\n'
  for (;;) {
    const line = await reader.readLine()
    if (line === null) return
    to.write(line)
    const text = line.toString('latin1')
    if (text === '.\r\n' && before.endsWith('\r\n')) return
    before = text
  }
}

function refusal(sender: string, providers: readonly ProviderPlace[]): string {
  const domains = providers.map(({ domain }) => domain).join(' ')
  const shown = sender.replace(/[^\x20-\x7e]/g, '?').slice(0, 100)
  return `<${shown}> is with none of this demo's providers; use an address at one of: ${domains}`
}
