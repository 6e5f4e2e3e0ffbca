import { isIP, type Socket } from 'node:net'
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Attempt } from '../values/attempt.ts'
import type { Clock } from '../world/clock.ts'
import { SmtpDialogue } from './smtp-dialogue.ts'
import { asciiDomain, askFor, declineUnfit } from './smtp-extensions.ts'
import { newReplyMeter } from './smtp-reply-meter.ts'
import { faultOfPeer } from './trusted-roots.ts'

export interface SmtpDeadlines {
  /** For the greeting, each reply, the handshake and the writing of the message. */
  commandTimeoutMs: number
  /** For the reply to the final dot (RFC 5321 §4.5.3.2.6 asks for 10 minutes). */
  finalDotTimeoutMs: number
  /** For the whole session. */
  attemptTimeoutMs: number
}

/**
 * `opportunistic`: STARTTLS where it is offered, whoever vouches for the certificate. `verifiedBy`: nothing is sent
 * but over TLS with a certificate that these roots vouch for and that names the host; else the trouble is `policy`.
 */
export type TlsUse = 'off' | 'opportunistic' | { verifiedBy: SecureContext }

export interface SmtpRequest {
  /** Connected, and read by nobody else. The session takes it over and ends it. */
  socket: Socket
  /** The MX host's name, for SNI. */
  host: string
  /** Our name in EHLO. */
  hostname: string
  envelopeSender: string
  recipient: string
  /** ENVID: comes back in reports. */
  envelopeId: string
  message: Buffer
  tls: TlsUse
  deadlines: SmtpDeadlines
  /** Breaks the session off; its outcome is then `ours`. */
  signal?: AbortSignal | undefined
}

/** How a session ended: the parts of an Attempt that it knows. */
export interface SmtpEnd
  extends Pick<
    Attempt,
    'stage' | 'outcome' | 'trouble' | 'code' | 'enhanced' | 'text' | 'tls' | 'transcript' | 'ms' | 'durations'
  > {
  /** R24: the session failed in or right after the TLS handshake; a fresh connection without TLS may do better. */
  tlsFailed: boolean
}

const quitTimeoutMs = 5_000
const closeTimeoutMs = 1_000

// Opportunistic TLS trusts nobody, so one context serves all sessions; making one costs more than a handshake's rest.
const secureContext = createSecureContext()

/**
 * Sends one message to one recipient in one SMTP session over a connected socket. Never throws, and always ends
 * within `attemptTimeoutMs`. It answers as soon as the outcome is known; QUIT goes on behind it for some seconds.
 */
export function sendBySmtp(request: SmtpRequest, clock: Clock): Promise<SmtpEnd> {
  return new Promise((resolve) => {
    const { socket, deadlines, signal } = request
    const startedAt = clock.now()
    const dialogue = new SmtpDialogue(() => clock.now())
    const roots = typeof request.tls === 'object' ? request.tls.verifiedBy : null
    let meter = newReplyMeter()
    let repliesSeen = 0
    let deaf = false
    let tapped = false
    let ended = false
    let stopWaiting = () => {}
    let release = () => {}

    const logger = { trace: read, debug: read, info: read, warn: read, error: read, fatal: read }
    const connection = new SMTPConnection({
      connection: socket,
      // An address here keeps the library from naming a host to TLS by itself.
      host: socket.remoteAddress ?? '::',
      name: request.hostname,
      ignoreTLS: request.tls === 'off',
      opportunisticTLS: true,
      tls: {
        secureContext: roots ?? secureContext,
        // Looked at when the handshake is done: the library would only tell that it broke.
        rejectUnauthorized: false,
        checkServerIdentity: () => undefined,
        ...(isHostName(request.host) ? { servername: request.host } : {}),
      },
      // Our own deadlines come first.
      connectionTimeout: deadlines.attemptTimeoutMs + 60_000,
      greetingTimeout: deadlines.attemptTimeoutMs + 60_000,
      socketTimeout: deadlines.attemptTimeoutMs + 60_000,
      socketCloseTimeout: closeTimeoutMs,
      logger,
      transactionLog: true,
    })

    /** The library tells its log, and only its log, what goes over the wire and when. */
    function read(entry: unknown, words: unknown): void {
      if (ended || typeof entry !== 'object' || entry === null || !('tnx' in entry)) return
      if (entry.tnx === 'network') tapPlain()
      else if (entry.tnx === 'client') sent(String(words))
      else if (entry.tnx === 'server') received(String(words))
      else if (entry.tnx === 'message') messageSent()
    }

    function tapPlain(): void {
      if (tapped) return
      tapped = true
      socket.prependListener('data', measure)
      wait()
    }

    function sent(line: string): void {
      // The library says EHLO again when the handshake is done, and tells it in no other way.
      if (dialogue.handshaking) tapSecured()
      if (ended) return
      dialogue.sent(line)
      wait()
    }

    function tapSecured(): void {
      const secured = connection._socket
      if (!(secured instanceof TLSSocket)) return
      socket.off('data', measure)
      meter = newReplyMeter()
      deaf = false
      secured.prependListener('data', measure)
      dialogue.secured(secured.getProtocol() ?? 'TLS')
      const fault = roots === null ? null : faultOfPeer(secured, request.host)
      if (fault === null) return
      dialogue.forbid('4.7.5', fault)
      finish('break')
    }

    /** Sees the bytes before the library does. */
    function measure(chunk: Buffer): void {
      if (ended || deaf) return
      const { completed, excess } = meter.measure(chunk)
      for (const code of completed) {
        const index = repliesSeen
        repliesSeen += 1
        if (!dialogue.mayCome(code, index)) {
          breakOff(`the server said ${code} before it was asked`)
          return
        }
        if (dialogue.grantsTls(code, index)) {
          deaf = true
          return
        }
      }
      if (excess !== null) breakOff(`the server sent ${excess}`)
    }

    function received(raw: string): void {
      // The library shows a line without an end, left over when the connection closed, as if it were a reply.
      if (repliesSeen === 0) {
        dialogue.receivedFragment(raw)
        return
      }
      repliesSeen -= 1
      dialogue.received(raw)
      if (dialogue.writesMessage()) writeTogether()
      const { decision } = dialogue
      if (decision === null) wait()
      else if (decision.trouble === 'protocol' || decision.code === 421) finish('break')
      else if (decision.stage === 'greeting' || decision.stage === 'ehlo') finish('leave')
      else wait()
    }

    /** The library writes a message and its final dot one after the other in this turn: a server need not wake up twice. */
    function writeTogether(): void {
      const connected = connection._socket
      if (!connected) return
      connected.cork()
      release = () => {
        release = () => {}
        connected.uncork()
      }
      // As a rule it is released by `messageSent`, ahead of what else this turn holds; a long message waits for room first.
      setImmediate(() => release())
    }

    function messageSent(): void {
      release()
      dialogue.messageSent(request.message.length)
      wait()
    }

    function wait(): void {
      stopWaiting()
      const { stage, what } = dialogue.waiting()
      const ms = stage === 'dot' ? deadlines.finalDotTimeoutMs : deadlines.commandTimeoutMs
      stopWaiting = clock.after(ms, () => {
        dialogue.fail('network', 'timed-out', `no ${what} within ${spell(ms)}`)
        finish('break')
      })
    }

    function breakOff(text: string): void {
      dialogue.fail('network', 'protocol', text)
      finish('break')
    }

    function giveUp(error?: Error): void {
      if (ended) return
      dialogue.lose(error === undefined ? 'the connection was closed' : nameLoss(error))
      finish('break')
    }

    function send(): void {
      if (dialogue.decision !== null) {
        finish('break')
        return
      }
      if (roots !== null && dialogue.tls === null) {
        const how = dialogue.keywords.has('STARTTLS')
          ? 'offers STARTTLS and refuses it'
          : 'offers no STARTTLS'
        dialogue.forbid('4.7.4', `${request.host} ${how}`)
        finish('quit')
        return
      }
      const sender = asciiDomain(request.envelopeSender)
      const recipient = asciiDomain(request.recipient)
      declineUnfit(dialogue, { from: sender, to: recipient }, request.message)
      if (dialogue.decision !== null) {
        finish('quit')
        return
      }
      connection.send(
        {
          from: sender,
          to: [recipient],
          ...askFor(dialogue, request.envelopeId, recipient, request.message),
        },
        request.message,
        (error) => {
          if (error !== null && error.command === 'API') dialogue.fail('ours', 'protocol', error.message)
          if (dialogue.decision === null) giveUp(error ?? undefined)
          // A command in the middle of a message would become a part of it.
          else finish(dialogue.writesMessage() ? 'break' : 'quit')
        },
      )
    }

    function abort(): void {
      dialogue.fail('ours', 'lost', 'broken off because we are shutting down')
      finish('break')
    }

    /** `quit` waits for the reply behind the result's back, `leave` does not, `break` says nothing. */
    function finish(how: 'quit' | 'leave' | 'break'): void {
      const { decision } = dialogue
      if (ended || decision === null) return
      if (how !== 'break') leave()
      ended = true
      stopWaiting()
      stopAttempt()
      signal?.removeEventListener('abort', abort)
      if (how === 'leave') connection.close()
      if (how === 'break') drop()
      const brokeTls =
        decision.outcome === 'network' &&
        (dialogue.handshaking || (dialogue.tls !== null && !dialogue.tlsProven))
      resolve({
        ...decision,
        ...(brokeTls && roots !== null ? { trouble: 'policy' } : {}),
        tls: dialogue.tls,
        transcript: dialogue.transcript(),
        ms: clock.now() - startedAt,
        durations: dialogue.durations,
        tlsFailed: brokeTls && roots === null,
      })
    }

    // RFC 5321 §4.1.1.10: the client says QUIT before it closes, after a refusal too.
    function leave(): void {
      const stop = clock.after(quitTimeoutMs, drop)
      connection.once('end', stop)
      connection.quit()
    }

    function drop(): void {
      connection.close()
      const upper = connection._socket
      if (upper) upper.destroy()
      socket.destroy()
    }

    const stopAttempt = clock.after(deadlines.attemptTimeoutMs, () => {
      const { what } = dialogue.waiting()
      const text = `no end of the session within ${spell(deadlines.attemptTimeoutMs)}; last waited for the ${what}`
      dialogue.fail('network', 'timed-out', text)
      finish('break')
    })
    connection.on('error', giveUp)
    connection.on('end', () => giveUp())
    connection.once('connect', send)
    signal?.addEventListener('abort', abort)
    if (signal?.aborted) abort()
    else if (socket.destroyed || !socket.readable) giveUp()
    else connection.connect()
  })
}

// RFC 6066 §3: SNI holds a DNS name, never an address.
export const isHostName = (host: string): boolean => /^[a-z0-9_.-]{1,253}$/i.test(host) && isIP(host) === 0

/** The beginning of a sentence about a broken connection. */
export function nameLoss(error: Error): string {
  const code = [readCode(error, 'originalCode'), readCode(error, 'code')].find((name) =>
    /^(E[A-Z]+|ERR_[A-Z0-9_]+)$/.test(name),
  )
  if (code === 'ECONNRESET') return 'the connection was reset (ECONNRESET)'
  if (code === undefined || code === 'ECONNECTION' || code === 'ETLS') return 'the connection was closed'
  return `the connection broke (${code})`
}

function readCode(error: Error, key: 'code' | 'originalCode'): string {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : ''
}

/** A time as people write it in our own words. */
export const spell = (ms: number): string => (ms < 1_000 ? `${ms} ms` : `${Math.round(ms / 100) / 10} s`)
