import type { Socket } from 'node:net'
import { connect, type SecureContext } from 'node:tls'
import type { Knock } from '../values/knock.ts'
import type { Clock } from '../world/clock.ts'
import { readPeerCertificate } from './peer-certificate.ts'
import { newReplyReader } from './reply-reader.ts'
import { isHostName, nameLoss, spell } from './smtp-client.ts'
import { SmtpDialogue } from './smtp-dialogue.ts'
import { readReply, type ServerReply } from './smtp-replies.ts'

export interface KnockRequest {
  /** Connected, and read by nobody else. The knock takes it over and ends it. */
  socket: Socket
  /** The MX host's name, for SNI and for the certificate. */
  host: string
  /** Our name in EHLO. */
  hostname: string
  /** The roots that a certificate is held against; asked for where a handshake comes. */
  roots: () => SecureContext
  /** For each reply and the handshake, and for all of it. */
  deadlines: { commandTimeoutMs: number; attemptTimeoutMs: number }
  signal?: AbortSignal | undefined
}

/** How a knock went: the parts of a `Knock` that the session knows. */
export type KnockEnd = Pick<Knock, 'stage' | 'trouble' | 'code' | 'text' | 'greets' | 'starttls'>

const quitTimeoutMs = 2_000
const longestName = 255

/**
 * One session that carries no letter: greeting, EHLO, STARTTLS where it is offered, EHLO again, QUIT. Never throws, and
 * always ends within `attemptTimeoutMs`. No certificate is refused; what it says is read. QUIT goes on behind the result.
 */
export function knockBySmtp(request: KnockRequest, clock: Clock): Promise<KnockEnd> {
  return new Promise((resolve) => {
    const { host, hostname, roots, deadlines, signal } = request
    const dialogue = new SmtpDialogue(() => clock.now())
    let socket = request.socket
    let reader = newReplyReader()
    let reply: ServerReply | null = null
    let greets: string | null = null
    let starttls: Knock['starttls'] = null
    let ended = false
    let stopWaiting = () => {}
    /** Ends the wait for a reply or a handshake: whether the session goes on. */
    let settle = (_goesOn: boolean): void => {}

    function next(): Promise<boolean> {
      if (ended) return Promise.resolve(false)
      stopWaiting()
      const ms = deadlines.commandTimeoutMs
      stopWaiting = clock.after(ms, () => {
        dialogue.fail('network', 'timed-out', `no ${dialogue.waiting().what} within ${spell(ms)}`)
        finish('break')
      })
      return new Promise((goOn) => {
        settle = goOn
      })
    }

    function say(line: string): Promise<boolean> {
      if (!ended) {
        dialogue.sent(line)
        socket.write(`${line}\r\n`)
      }
      return next()
    }

    async function talk(): Promise<void> {
      if (!(await next())) return
      greets = reply?.lines[0]?.split(/\s/)[0]?.slice(0, longestName) || null
      if (!(await greet())) return
      starttls = { offered: dialogue.keywords.has('STARTTLS'), version: null, certificate: null }
      if (starttls.offered) {
        if (!(await say('STARTTLS'))) return
        if (!dialogue.handshaking) {
          finish('quit', reply)
          return
        }
        if (!(await secure()) || !(await greet())) return
      }
      finish('quit')
    }

    // RFC 5321 §4.1.4: a server that does not know EHLO is greeted with HELO.
    const greet = async (): Promise<boolean> =>
      (await say(`EHLO ${hostname}`)) && (reply?.code === 250 || (await say(`HELO ${hostname}`)))

    function secure(): Promise<boolean> {
      socket.off('data', take)
      const secured = connect({
        socket,
        secureContext: roots(),
        rejectUnauthorized: false,
        checkServerIdentity: () => undefined,
        ...(isHostName(host) ? { servername: host } : {}),
      })
      secured.once('secureConnect', () => {
        const version = secured.getProtocol() ?? 'TLS'
        dialogue.secured(version)
        starttls = { offered: true, version, certificate: readPeerCertificate(secured, host) }
        settle(true)
      })
      socket = secured
      reader = newReplyReader()
      listen()
      return next()
    }

    function listen(): void {
      socket.on('data', take)
      socket.on('error', (error) => lose(nameLoss(error)))
      socket.on('close', () => lose('the connection was closed'))
    }

    function take(chunk: Buffer): void {
      if (ended) return
      const { complete, excess } = reader.read(chunk)
      const [raw, early] = complete
      if (excess !== null) breakOff(`the server sent ${excess}`)
      else if (raw !== undefined) received(raw, early)
    }

    function received(raw: string, early: string | undefined): void {
      reply = readReply(raw)
      dialogue.received(raw)
      const { decision, handshaking } = dialogue
      if (decision !== null) finish(decision.trouble === null && decision.code !== 421 ? 'quit' : 'break')
      // RFC 3207 §4.2: whatever comes behind this reply and before the handshake is to be forgotten.
      else if (early !== undefined && !handshaking)
        breakOff(`the server said ${early.slice(0, 3)} before it was asked`)
      else settle(true)
    }

    function breakOff(text: string): void {
      dialogue.fail('network', 'protocol', text)
      finish('break')
    }

    function lose(how: string): void {
      if (ended) return
      const rest = reader.rest()
      if (rest !== '') dialogue.receivedFragment(rest)
      dialogue.lose(how)
      finish('break')
    }

    function abort(): void {
      dialogue.fail('ours', 'lost', 'broken off because we are shutting down')
      finish('break')
    }

    /** `refusal`: of STARTTLS, which for a letter would be no reason to end. */
    function finish(how: 'quit' | 'break', refusal: ServerReply | null = null): void {
      if (ended) return
      ended = true
      stopWaiting()
      stopAll()
      signal?.removeEventListener('abort', abort)
      settle(false)
      if (how === 'quit') leave()
      else drop()
      const { decision } = dialogue
      resolve({
        stage: decision?.stage ?? (refusal === null ? 'done' : 'starttls'),
        trouble: decision === null ? null : troubleOf(decision),
        code: decision === null ? (refusal?.code ?? null) : decision.code,
        text: decision?.text ?? refusal?.text ?? '',
        greets,
        starttls,
      })
    }

    // RFC 5321 §4.1.1.10: the client says QUIT before it closes, and waits for the reply; ours need not be read.
    function leave(): void {
      const stop = clock.after(quitTimeoutMs, drop)
      socket.once('close', stop)
      socket.once('data', drop)
      socket.write('QUIT\r\n')
    }

    function drop(): void {
      socket.destroy()
      request.socket.destroy()
    }

    const stopAll = clock.after(deadlines.attemptTimeoutMs, () => {
      const text = `no end of the session within ${spell(deadlines.attemptTimeoutMs)}; last waited for the ${dialogue.waiting().what}`
      dialogue.fail('network', 'timed-out', text)
      finish('break')
    })
    signal?.addEventListener('abort', abort)
    listen()
    if (signal?.aborted) abort()
    else if (socket.destroyed || !socket.readable) lose('the connection was closed')
    else void talk()
  })
}

function troubleOf({ outcome, trouble }: NonNullable<SmtpDialogue['decision']>): Knock['trouble'] {
  if (outcome === 'ours') return 'ours'
  return trouble === 'dns' || trouble === 'policy' || trouble === 'crowded' ? null : trouble
}
