import type { TLSSocket } from 'node:tls'
import type { Logger } from 'pino'
import { familyOf, networkOf } from '../values/address.ts'
import type { Arrival, ArrivalSteps, Destination, Recipient } from '../values/arrival.ts'
import { base32 } from '../values/base32.ts'
import type { Family } from '../values/family.ts'
import { type Refusal, type RefusalKey, refusal, type SpeakRefusal } from '../values/refusal.ts'
import { reply, type SmtpReply } from '../values/smtp-reply.ts'
import type { Facts } from '../values/verdict.ts'
import { readHeaders } from '../wire/read-headers.ts'
import type { SessionRules, SmtpServerSession } from '../wire/smtp-server-session.ts'
import type { Clock } from '../world/clock.ts'
import type { Inbound } from '../world/network.ts'
import { unforeseenBytes } from '../world/random-bytes.ts'
import type { Spool } from '../world/spool.ts'
import { StoreAway, StoreFull } from '../world/store.ts'
import type { AcceptLimits, Door } from './door.ts'
import { judgeRecipient, languageAsked } from './judge-recipient.ts'
import { judgeSender } from './judge-sender.ts'
import { loggedCommand } from './logged-command.ts'
import type { OurNames } from './our-names.ts'
import { readParameters, splitPathArgument } from './parse-path.ts'
import { type HeldMessage, receiveMessage } from './receive-message.ts'
import type { Reception } from './reception.ts'
import { makeReturnPathQuestions } from './return-path-questions.ts'
import { storeTrouble } from './store-trouble.ts'
import type { Turns } from './turns.ts'

/** What all listeners of a process share; made by `openDesk`. */
export interface Desk {
  names: OurNames
  limits: AcceptLimits
  /** PEM. */
  tls: { key: string; cert: string }
  reception: Reception
  speak: SpeakRefusal
  spool: Spool
  door: Door
  /** In front of reading spooled messages back into memory. */
  turns: Turns
  clock: Clock
  log: Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>
}

/** One SMTP session: its limits, its transaction, and what the hooks of smtp-server ask. No method rejects. */
export interface Session {
  id: string
  rules: SessionRules
  attach(connection: SmtpServerSession): void
  secured(socket: TLSSocket): void
  mail(address: string, parameters: Record<string, string | true>): Promise<SmtpReply | null>
  rcpt(address: string): Promise<SmtpReply | null>
  data(stream: AsyncIterable<Buffer>): Promise<SmtpReply | null>
  /** 421 now, or after what it is receiving just now. */
  bidFarewell(): void
  /** 421 and the end, whatever it does. */
  end(): void
  closed(): void
}

interface Transaction {
  sender: string
  parameters: Record<string, string | true>
  recipients: Recipient[]
  mail: number
  rcpt: number
  /** What was said to its message, where that was not even taken in. */
  refused: SmtpReply | null
}

const mostCommands = 1000
const mostErrors = 10
const mostMessages = 100
/** The journey's looks have budgets of their own; this is for what ignores them. */
const takeTimeMs = 120_000
const lookUpTimeMs = 30_000
/** A refusal waits for its language no longer. */
const languageTimeMs = 2_000
const turnWaitMs = 60_000
/** How long a client may take to hang up after 421. */
const lingerMs = 10_000

export function openSession(inbound: Inbound, hostname: string, desk: Desk, leave: () => void): Session {
  const { clock, limits, log } = desk
  const id = base32(unforeseenBytes(10))
  const family: Family = familyOf(inbound.client.address)
  const connected = clock.now()
  const questions = makeReturnPathQuestions(id, inbound.client)
  let connection: SmtpServerSession | null = null
  let helo: Arrival['helo'] | null = null
  let heloAt: number | undefined
  let starttlsAt: number | undefined
  let tls: Arrival['tls'] = null
  let transaction: Transaction | null = null
  let commands = 0
  let errors = 0
  let messages = 0
  /** The languages that the recipients ask for, of this mail or of the last one. */
  let asked: string[] = []
  let receiving = false
  let deciding = false
  let gone = false
  let overdue = false
  let goodbye = false

  const cancelDeadline = clock.after(limits.sessionTime, () => {
    overdue = true
    // A message that came in whole is answered first, or its sender would send it again for nothing.
    if (!deciding) connection?.say(speak(tooLong))
    cancelLast = clock.after(lingerMs + (deciding ? takeTimeMs : 0), () => connection?.hangUp())
  })
  let cancelLast: (() => void) | null = null

  const speak = (why: Refusal): SmtpReply => desk.speak(why, asked)

  /**
   * As `speak`, but where the addresses ask for no language, in that of the page that waits for this mail, where somebody
   * reads it. For a message that came only: what RCPT says must not tell which tests there are.
   */
  const speakToReader = async (why: Refusal, recipients: readonly Recipient[]): Promise<SmtpReply> => {
    const looking = desk.reception.waitsIn?.(recipients) ?? Promise.resolve(null)
    const language = await within(clock, languageTimeMs, looking).catch(() => null)
    return desk.speak(why, [...asked, language])
  }

  /** Runs a hook's work: whatever it throws becomes a reply, and what nobody expected ends the session. */
  const answer = async (step: string, work: () => Promise<SmtpReply | null>): Promise<SmtpReply | null> => {
    try {
      return await work()
    } catch (error) {
      const words = speak(storeTrouble(error))
      if (error instanceof StoreFull || error instanceof StoreAway) {
        log.warn({ session: id, step, err: error }, 'mail put off, the store is in trouble')
        return words
      }
      log.error({ session: id, step, err: error }, 'session ended by an unexpected error')
      setImmediate(() => connection?.close())
      return words
    }
  }

  const judgeCommand = (verb: string, argument: string): SmtpReply | null => {
    commands += 1
    if (goodbye) return speak(shuttingDown(hostname))
    if (overdue) return speak(tooLong)
    if (commands > mostCommands) return speak(closing('4.7.0', 'reply.session-commands'))
    if (errors >= mostErrors) return speak(closing('4.7.0', 'reply.session-errors'))
    if (verb === 'EXPN') return speak(refusal(502, '5.5.1', 'reply.no-lists'))
    if (verb === 'STARTTLS') starttlsAt = clock.now()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what smtp-server refuses too
    if ((verb === 'HELO' || verb === 'EHLO') && /^[^\s\u0000-\u001f\u007f-\u009f]{1,300}$/.test(argument)) {
      helo = { verb, name: argument }
      heloAt = clock.now()
    }
    return null
  }

  const startMail = async (
    sender: string,
    parameters: Transaction['parameters'],
  ): Promise<SmtpReply | null> => {
    const at = clock.now()
    messages += 1
    asked = []
    if (messages > mostMessages) return speak(closing('4.7.0', 'reply.session-messages'))
    const fault = judgeSender(sender, parameters)
    if (fault !== null) return speak(fault)
    const overBudget = desk.reception.overBudget?.(inbound.client) ?? null
    if (overBudget !== null) return overBudget
    const overRate = await desk.door.countMessage(inbound.client.address)
    if (overRate !== null) return speak(overRate)
    transaction = { sender, parameters, recipients: [], mail: at, rcpt: at, refused: null }
    return null
  }

  const judgeReturnPath = async (token: string, destination: Destination): Promise<SmtpReply | null> => {
    const standing = await within(clock, lookUpTimeMs, desk.reception.judgeReturnPath(token, destination))
    if (standing === 'invalid') return speak(refusal(550, '5.1.1', 'reply.no-return-path'))
    if (standing === 'expired') return speak(refusal(550, '5.1.1', 'reply.return-path-expired'))
    return null
  }

  const addRecipient = async (address: string): Promise<SmtpReply | null> => {
    const at = clock.now()
    const known = desk.reception.hidesClient?.(inbound.client) === true ? null : family
    const judgement = judgeRecipient(address, known, desk.names)
    const language = languageAsked(address)
    const wanted = language === null ? asked : [language, ...asked]
    if (judgement.state === 'refused') return desk.speak(judgement.refusal, wanted)
    const { recipient } = judgement
    const isNamed = transaction?.recipients.some((other) => other.address === recipient.address) ?? false
    if (!isNamed && (transaction?.recipients.length ?? 0) >= limits.recipients)
      return desk.speak(refusal(452, '4.5.3', 'reply.recipients', { most: limits.recipients }), wanted)
    if (recipient.kind === 'return-path') {
      const { token, destination } = recipient
      const words = await answer('rcpt', () => judgeReturnPath(token, destination))
      questions.asked({ token, at, sender: transaction?.sender ?? '', code: words?.code ?? 250 })
      if (words !== null) return words
    }
    if (transaction === null) return reply(503, '5.5.1', 'MAIL first.')
    if (transaction.recipients.length === 0) transaction.rcpt = at
    if (!isNamed) transaction.recipients.push(recipient)
    if (language !== null && !asked.includes(language)) asked.push(language)
    return null
  }

  const takeMessage = async (stream: AsyncIterable<Buffer>): Promise<SmtpReply | null> => {
    const data = clock.now()
    questions.sentTo(transaction?.recipients ?? [])
    const received = await receiveMessage(stream, limits.messageSize, desk.spool)
    const dot = clock.now()
    if (received.state === 'lost') return null
    if (received.state !== 'held') {
      const words = await speakToReader(received.refusal, transaction?.recipients ?? [])
      if (transaction !== null) transaction.refused = words
      if (received.state === 'refused') return words
      connection?.dismiss(words)
      return null
    }
    deciding = true
    try {
      return await decide(received.message, data, dot)
    } finally {
      deciding = false
      if (gone) leave()
      await received.message.discard()
    }
  }

  const decide = async (message: HeldMessage, data: number, dot: number): Promise<SmtpReply | null> => {
    const current = transaction
    transaction = null
    if (current === null || helo === null) return reply(503, '5.5.1', 'MAIL first.')
    const network = networkOf(inbound.client.address, family === 'ipv6' ? 48 : 24)
    const release = message.spooled ? await desk.turns.take(network, turnWaitMs) : () => undefined
    if (release === null)
      return await speakToReader(refusal(451, '4.3.2', 'reply.large-messages'), current.recipients)
    try {
      const bytes = await message.read()
      const steps: ArrivalSteps = { connected, mail: current.mail, rcpt: current.rcpt, data, dot }
      if (heloAt !== undefined) steps.helo = heloAt
      if (tls !== null && starttlsAt !== undefined) steps.starttls = starttlsAt
      const arrival: Arrival = {
        id: base32(unforeseenBytes(10)),
        client: inbound.client,
        server: inbound.server,
        family,
        hostname,
        helo,
        envelope: { sender: current.sender, parameters: current.parameters, recipients: current.recipients },
        tls,
        protocol: protocolWord(helo.verb, tls !== null, 'SMTPUTF8' in current.parameters),
        steps,
        bytes: bytes.length,
        headers: readHeaders(headerBlock(bytes)),
      }
      return await within(clock, takeTimeMs, desk.reception.take(arrival, bytes))
    } finally {
      release()
    }
  }

  return {
    id,
    rules: {
      command(verb, argument) {
        log.debug({ session: id, line: loggedCommand(verb, argument) }, 'smtp command')
        return judgeCommand(verb, argument)
      },
      replied(code) {
        log.debug({ session: id, code }, 'smtp reply')
        if (code >= 500) errors += 1
      },
      path(argument) {
        const split = splitPathArgument(argument)
        if (split === null) return null
        const parameters = readParameters(split.parameters)
        return parameters === null ? null : { address: split.address, parameters }
      },
    },
    attach(made) {
      connection = made
    },
    secured(socket) {
      const cipher = socket.getCipher()
      tls = { version: socket.getProtocol() ?? 'unknown', cipher: cipher.standardName ?? cipher.name }
      // RFC 3207 §4.2: what the client said before the handshake is forgotten.
      helo = null
      heloAt = undefined
      transaction = null
      asked = []
    },
    mail: (address, parameters) => answer('mail', () => startMail(address, parameters)),
    rcpt: (address) => answer('rcpt', () => addRecipient(address)),
    async data(stream) {
      receiving = true
      const words = await answer('data', () => takeMessage(stream))
      receiving = false
      if (goodbye) setImmediate(() => connection?.say(speak(shuttingDown(hostname))))
      else if (overdue) setImmediate(() => connection?.say(speak(tooLong)))
      return words
    },
    bidFarewell() {
      goodbye = true
      if (!receiving) connection?.say(speak(shuttingDown(hostname)))
    },
    end() {
      connection?.say(speak(shuttingDown(hostname)))
      connection?.hangUp()
    },
    closed() {
      cancelDeadline()
      cancelLast?.()
      gone = true
      // Who hangs up behind the final dot leaves work behind, and its place is taken for as long as that takes.
      if (!deciding) leave()
      for (const question of questions.all()) desk.reception.askedOnly?.(question)
      if (transaction === null || transaction.recipients.length === 0) return
      const { sender, recipients, refused } = transaction
      const at = clock.now()
      desk.reception.leftUndone?.({ at, client: inbound.client, sender, recipients, reply: refused })
    },
  }
}

/** RFC 5321 §3.8: the server closes a session by itself only after 421. */
const closing = (enhanced: string, key: RefusalKey, facts: Facts = {}): Refusal =>
  refusal(421, enhanced, key, facts)

const tooLong = closing('4.4.2', 'reply.session-time')
export const shuttingDown = (hostname: string): Refusal =>
  closing('4.3.2', 'reply.shutting-down', { host: hostname })

/** RFC 3848 §2 and RFC 6531 §4.3. */
function protocolWord(verb: 'HELO' | 'EHLO', secure: boolean, utf8: boolean): string {
  const base = utf8 ? 'UTF8SMTP' : verb === 'EHLO' ? 'ESMTP' : 'SMTP'
  return secure ? `${base}S` : base
}

function headerBlock(message: Buffer): Buffer {
  if (message[0] === 13 && message[1] === 10) return message.subarray(0, 0)
  const end = message.indexOf('\r\n\r\n')
  return end < 0 ? message : message.subarray(0, end + 2)
}

async function within<T>(clock: Clock, ms: number, work: Promise<T>): Promise<T> {
  return await new Promise<T>((resolve, reject) => {
    const cancel = clock.after(ms, () => reject(new Error(`no answer within ${ms} ms`)))
    work.then(resolve, reject).finally(cancel)
  })
}
