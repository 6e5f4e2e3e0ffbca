import { connect as connectTo, type Socket } from 'node:net'
import { connect as secure, type TLSSocket } from 'node:tls'
import type { Endpoint } from '../../src/values/arrival.ts'
import type { Network } from '../../src/world/network.ts'

/** A raw SMTP client that sends what it is told and reads reply by reply. */
export interface Client {
  /** Sends bytes as they are, without waiting. */
  write(bytes: string | Uint8Array): void
  /** The next reply, its lines joined by LF; '' when the connection has ended. Rejects after ten seconds. */
  read(): Promise<string>
  /** Sends a line and reads the reply. */
  say(line: string): Promise<string>
  /** Reads until the other side ends: all replies. */
  rest(): Promise<string[]>
  /** TLS from here on; the 220 was read before. */
  handshake(): Promise<void>
  /** Drops the connection. */
  end(): void
  socket(): Socket | TLSSocket
}

export interface Mail {
  helo?: string
  from?: string
  to?: string[]
  message?: string
}

/** Connects to a loopback port. */
export function aClient(at: Endpoint): Client {
  return clientOn(connectTo({ host: at.address, port: at.port }))
}

/** Connects over a network, from a pretended address. */
export async function aClientFrom(network: Network, from: string, to: Endpoint): Promise<Client> {
  const dialled = await network.dial({ to, from, timeoutMs: 5000 })
  if (dialled.state !== 'connected') throw new Error(`could not dial: ${dialled.state}`)
  return clientOn(dialled.socket)
}

function clientOn(first: Socket): Client {
  let socket: Socket | TLSSocket = first
  let text = ''
  let ended = false
  let wake: (() => void) | null = null

  const hear = (from: Socket): void => {
    from.on('error', () => undefined)
    from.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
      wake?.()
    })
    from.on('close', () => {
      if (from !== socket) return
      ended = true
      wake?.()
    })
  }
  hear(first)

  const takeReply = (): string | null => {
    const match = /^(?:\d{3}-[^\r\n]*\r\n)*\d{3}(?: [^\r\n]*)?\r\n/.exec(text)
    if (match === null) return null
    text = text.slice(match[0].length)
    return match[0].trimEnd().replaceAll('\r\n', '\n')
  }

  const read = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const deadline = setTimeout(
        () => reject(new Error(`no reply; so far: ${JSON.stringify(text)}`)),
        10_000,
      )
      const look = (): void => {
        const reply = takeReply()
        if (reply === null && !ended) return
        clearTimeout(deadline)
        wake = null
        resolve(reply ?? '')
      }
      wake = look
      look()
    })

  const write = (bytes: string | Uint8Array): void => void socket.write(bytes)

  return {
    write,
    read,
    say(line) {
      write(`${line}\r\n`)
      return read()
    },
    async rest() {
      const replies: string[] = []
      for (let reply = await read(); reply !== ''; reply = await read()) replies.push(reply)
      return replies
    },
    handshake() {
      first.removeAllListeners('data')
      const raised = secure({ socket: first, rejectUnauthorized: false })
      socket = raised
      hear(raised)
      return new Promise((resolve, reject) => {
        raised.once('secureConnect', () => resolve())
        raised.once('error', reject)
      })
    },
    end: () => void socket.destroy(),
    socket: () => socket,
  }
}

/** Greets, says EHLO and sends one mail: the reply to the final dot, or the first refusal before it. */
export async function sendMail(client: Client, mail: Mail = {}): Promise<string> {
  const { helo = 'mail.example.org', from = 'anna@example.org', to = ['test@six.example'] } = mail
  const commands = [
    `EHLO ${helo}`,
    `MAIL FROM:<${from}>`,
    ...to.map((address) => `RCPT TO:<${address}>`),
    'DATA',
  ]
  const greeting = await client.read()
  if (!greeting.startsWith('220')) return greeting
  for (const command of commands) {
    const reply = await client.say(command)
    if (!/^[23]/.test(reply)) return reply
  }
  return client.say(`${mail.message ?? aMessage()}\r\n.`)
}

export const aMessage = (): string =>
  ['From: Anna <anna@example.org>', 'To: test@six.example', 'Subject: a test', '', 'Hello.'].join('\r\n')
