import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls'
import { aCertificate } from './a-certificate.ts'

/** What a server does at one step: a reply (lines separated by LF, each with its code), or something worse. */
export type Step = string | Deed

export interface Deed {
  /** Before anything else, ms. */
  after?: number
  /** Sent as it is, no CRLF added. */
  raw?: string | Buffer
  reply?: string
  /** Sent again and again until the connection is gone, `everyMs` apart; by default as fast as it goes. */
  endless?: string
  everyMs?: number
  /** `deaf` reads nothing more either. */
  end?: 'close' | 'reset' | 'silence' | 'deaf'
}

/** Says nothing more, and leaves the connection open. */
export const silence: Deed = { end: 'silence' }
// The pause lets the client see its connection before it loses it.
export const reset: Deed = { after: 20, end: 'reset' }
export const close: Deed = { end: 'close' }

/** A mail server as data. A list gives a step for each time it is reached, the last one repeating. */
export interface MailServerScript {
  greeting?: Step | Step[]
  /** Keywords of EHLO's reply; STARTTLS is added where `starttls` is set. */
  keywords?: string[]
  ehlo?: Step | Step[]
  helo?: Step | Step[]
  /** `works`, or how the step that answers STARTTLS goes wrong; a `raw` deed breaks the handshake. */
  starttls?: 'works' | Step
  /** Said in plain text right behind the consent to a STARTTLS that works. */
  injected?: string
  /** For STARTTLS; self-made for mx.provider.example unless given. */
  certificate?: { key: string; cert: string }
  mail?: Step | Step[]
  rcpt?: Step | Step[]
  data?: Step | Step[]
  /** After the final dot. */
  dot?: Step | Step[]
  quit?: Step
}

export interface SeenSession {
  /** Command lines as they came. */
  commands: string[]
  /** Dot-unstuffed. */
  messages: string[]
  tls: boolean
  sni: string | null
  closed: boolean
}

export interface MailServer {
  port: number
  sessions: SeenSession[]
  /** Envelope recipients and senders live in `commands`; this is all messages of all sessions. */
  messages(): string[]
  stop(): Promise<void>
}

let secureContext: Promise<SecureContext> | undefined

const selfMade = async (): Promise<SecureContext> => createSecureContext(aCertificate('mx.provider.example'))

/** Opens a listener that hands its connections over: on ::1, or wherever a test's network has it. */
export type OpenListener = (
  take: (socket: Socket) => void,
) => Promise<{ port: number; close: () => Promise<void> }>

const onLoopback: OpenListener = async (take) => {
  const server = createServer(take)
  await new Promise<void>((resolve) => server.listen(0, '::1', resolve))
  const { port } = server.address() as AddressInfo
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** Starts a scripted mail server with real sockets. Without a script it takes every mail. */
export async function aMailServer(
  script: MailServerScript = {},
  open: OpenListener = onLoopback,
): Promise<MailServer> {
  if (script.starttls === 'works') secureContext ??= selfMade()
  const context =
    script.certificate === undefined ? await secureContext : createSecureContext(script.certificate)
  const sessions: SeenSession[] = []
  const sockets = new Set<Socket>()
  const counts = new Map<string, number>()
  const listener = await open((socket) => {
    sockets.add(socket)
    socket.setNoDelay(true)
    const session: SeenSession = { commands: [], messages: [], tls: false, sni: null, closed: false }
    sessions.push(session)
    socket.on('close', () => {
      sockets.delete(socket)
      session.closed = true
    })
    socket.on('error', () => {})
    serve(socket, session, script, context, counts)
  })
  return {
    port: listener.port,
    sessions,
    messages: () => sessions.flatMap(({ messages }) => messages),
    async stop() {
      for (const socket of sockets) socket.destroy()
      await listener.close()
    },
  }
}

const grants = (step: Step): boolean =>
  (typeof step === 'string' ? step : `${step.reply ?? ''}${step.raw ?? ''}`).startsWith('2')

function serve(
  plain: Socket,
  session: SeenSession,
  script: MailServerScript,
  context: SecureContext | undefined,
  counts: Map<string, number>,
): void {
  let socket = plain
  let buffer = ''
  let inData = false
  let envelope = { sender: false, recipient: false }
  let work = Promise.resolve()

  const stepOf = (name: string, steps: Step | Step[] | undefined, usual: string): Step => {
    if (!Array.isArray(steps)) return steps ?? usual
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    return steps[Math.min(count, steps.length - 1)] ?? usual
  }

  async function perform(step: Step): Promise<void> {
    const deed = typeof step === 'string' ? { reply: step } : step
    if (deed.after !== undefined) await new Promise((resolve) => setTimeout(resolve, deed.after))
    if (deed.raw !== undefined) socket.write(deed.raw)
    if (deed.reply !== undefined) socket.write(`${deed.reply.replaceAll('\n', '\r\n')}\r\n`)
    while (deed.endless !== undefined && !socket.destroyed) {
      const drained = socket.write(deed.endless)
      await new Promise((resolve) => setTimeout(resolve, deed.everyMs ?? (drained ? 1 : 10)))
    }
    if (deed.end === 'deaf') socket.pause()
    if (deed.end === 'silence' || deed.end === 'deaf') await new Promise(() => {})
    if (deed.end === 'reset') plain.resetAndDestroy()
    if (deed.end === 'close') socket.end()
  }

  async function command(line: string): Promise<void> {
    session.commands.push(line)
    const verb = /^\w*/.exec(line)?.[0].toUpperCase() ?? ''
    if (verb === 'EHLO') {
      const offered = [...(script.keywords ?? ['PIPELINING', 'SIZE 10485760', '8BITMIME', 'DSN'])]
      if (script.starttls !== undefined && !session.tls) offered.push('STARTTLS')
      const lines = ['mx.provider.example', ...offered]
      const reply = lines.map((text, i) => `250${i === lines.length - 1 ? ' ' : '-'}${text}`).join('\n')
      await perform(stepOf('ehlo', script.ehlo, reply))
    } else if (verb === 'HELO') await perform(stepOf('helo', script.helo, '250 mx.provider.example'))
    else if (verb === 'STARTTLS') await startTls()
    else if (verb === 'MAIL') {
      const step = stepOf('mail', script.mail, '250 2.1.0 Ok')
      envelope = { sender: grants(step), recipient: false }
      await perform(step)
    } else if (verb === 'RCPT') {
      const step = envelope.sender ? stepOf('rcpt', script.rcpt, '250 2.1.5 Ok') : '503 5.5.1 MAIL first'
      envelope.recipient ||= grants(step)
      await perform(step)
    } else if (verb === 'DATA') {
      const usual = envelope.recipient ? '354 End data with <CR><LF>.<CR><LF>' : '503 5.5.1 RCPT first'
      const step = stepOf('data', script.data, usual)
      inData = typeof step === 'string' && step.startsWith('3')
      await perform(step)
    } else if (verb === 'QUIT') await perform(script.quit ?? { reply: '221 2.0.0 Bye', end: 'close' })
    else await perform('502 5.5.2 Unknown command')
  }

  async function startTls(): Promise<void> {
    if (script.starttls !== 'works') {
      const step = script.starttls ?? '502 5.5.1 No'
      const granted = (typeof step === 'string' ? step : `${step.reply ?? ''}${step.raw ?? ''}`).startsWith(
        '2',
      )
      if (granted) plain.off('data', take).resume()
      await perform(step)
      return
    }
    if (context === undefined) return
    plain.off('data', take)
    plain.write(`220 2.0.0 Ready\r\n${script.injected ?? ''}`)
    const secured = new TLSSocket(plain, {
      isServer: true,
      secureContext: context,
      SNICallback: (name, done) => {
        session.sni = name
        done(null, context)
      },
    })
    secured.on('error', () => {})
    secured.on('data', take)
    session.tls = true
    buffer = ''
    socket = secured
  }

  function take(chunk: Buffer): void {
    buffer += chunk.toString('latin1')
    work = work.then(drain)
  }

  async function drain(): Promise<void> {
    while (buffer.length > 0) {
      if (inData) {
        const end = buffer.startsWith('.\r\n') ? 0 : buffer.indexOf('\r\n.\r\n') + 2
        if (end === 1) return
        session.messages.push(buffer.slice(0, end).replace(/^\.\./gm, '.'))
        buffer = buffer.slice(end + 3)
        inData = false
        await perform(stepOf('dot', script.dot, '250 2.0.0 Ok: queued'))
        continue
      }
      const end = buffer.indexOf('\n')
      if (end < 0) return
      const line = Buffer.from(buffer.slice(0, end).replace(/\r$/, ''), 'latin1').toString()
      buffer = buffer.slice(end + 1)
      await command(line)
    }
  }

  plain.on('data', take)
  work = work.then(() => perform(stepOf('greeting', script.greeting, '220 mx.provider.example ESMTP')))
}
