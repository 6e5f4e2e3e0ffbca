import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import type { Destination, Endpoint } from '../values/arrival.ts'
import { reply, replyLine, type SmtpReply } from '../values/smtp-reply.ts'
import { hookResult, SmtpServerSession, textOf } from '../wire/smtp-server-session.ts'
import type { Inbound, Network } from '../world/network.ts'
import { makeDoor } from './door.ts'
import { makeOurNames } from './our-names.ts'
import { type Desk, openSession, type Session, shuttingDown } from './session.ts'
import { makeTurns } from './turns.ts'

export type { AcceptLimits } from './door.ts'
export type { Desk } from './session.ts'

/** What all listeners share: count of connections and messages, our names, turns for large messages. */
export function openDesk({
  destinations,
  hostnames,
  ...rest
}: Omit<Desk, 'names' | 'door' | 'turns'> & {
  /** All inbound domains, the control domain among them. */
  destinations: readonly Destination[]
  /** Of all listeners and transports: their postmaster is ours too. */
  hostnames: readonly string[]
}): Desk {
  return {
    ...rest,
    names: makeOurNames(destinations, hostnames),
    door: makeDoor(rest.limits),
    turns: makeTurns(largeMessages, largeMessagesOfOne, rest.clock),
  }
}

const largeMessages = 8
// So that one network's large messages leave turns for others.
const largeMessagesOfOne = 4

export interface MailListener {
  /** With the port that was given where 0 was asked. */
  at: Endpoint
  /**
   * Stops taking connections, says 421 to idle sessions, and lets those in DATA finish for at most `graceMs`.
   * Resolves when the last session is gone.
   */
  close(graceMs: number): Promise<void>
}

/** Starts one SMTP listener; `hostname` is its name in the greeting. Rejects with `CannotListen`. */
export async function startListener(
  where: { at: Endpoint; hostname: string },
  desk: Desk,
  network: Network,
): Promise<MailListener> {
  const { hostname } = where
  const sessions = new Map<string, Session>()
  const server = makeServer(hostname, desk, sessions)
  let refusing = 0
  let closed = false
  let whenEmpty: (() => void) | null = null

  const refuse = (socket: Socket, words: SmtpReply): void => {
    refusing += 1
    socket.once('close', () => {
      refusing -= 1
    })
    socket.resume()
    socket.end(`${replyLine(words)}\r\n`)
    // A flood leaves no time to wait for goodbyes.
    if (refusing > mostRefusing) socket.destroySoon()
    else desk.clock.after(refusalTimeMs, () => socket.destroy())
  }

  const admit = ({ socket, client, server: ours }: Inbound): void => {
    if (closed) {
      refuse(socket, desk.speak(shuttingDown(hostname), []))
      return
    }
    const entry = desk.door.enter(client.address)
    if (entry.state === 'full') {
      desk.reception.turnedAway?.(client)
      const words = desk.speak(entry.refusal, [])
      // RFC 5321 §4.2.3: 421 names the host.
      refuse(socket, { ...words, text: `${hostname} ${words.text}` })
      return
    }
    const session = openSession({ socket, client, server: ours }, hostname, desk, entry.leave)
    sessions.set(session.id, session)
    const options = {
      id: session.id,
      remoteAddress: client.address,
      remotePort: client.port,
      localAddress: ours.address,
      localPort: ours.port,
    }
    session.attach(new SmtpServerSession(server, socket, options, session.rules))
  }

  // Set by the hook below, which smtp-server calls once for each session that ends.
  server.onClose = ({ id }) => {
    sessions.get(id)?.closed()
    sessions.delete(id)
    if (sessions.size === 0) whenEmpty?.()
  }

  const listener = await network.listen(where.at, (inbound) => {
    try {
      admit(inbound)
    } catch (error) {
      desk.log.error({ err: error }, 'a connection could not be served')
      inbound.socket.destroy()
    }
  })

  return {
    at: listener.at,
    async close(graceMs) {
      closed = true
      const stopped = listener.close()
      const emptied = new Promise<void>((resolve) => {
        whenEmpty = resolve
        if (sessions.size === 0) resolve()
      })
      for (const session of sessions.values()) session.bidFarewell()
      const cancel = desk.clock.after(graceMs, () => {
        for (const session of sessions.values()) session.end()
      })
      await emptied
      cancel()
      await stopped
    },
  }
}

const refusalTimeMs = 1000
const mostRefusing = 100

function makeServer(hostname: string, desk: Desk, sessions: Map<string, Session>): SMTPServer {
  const { limits } = desk
  const of = ({ id }: SMTPServerSession): Session | undefined => sessions.get(id)
  const gone = reply(421, '4.3.0', 'This session has ended.')

  const server = new SMTPServer({
    name: hostname,
    banner: 'mailsix',
    heloResponse: '%s at your service',
    size: limits.messageSize,
    maxCommandLength: 4096,
    // The session's own deadline comes first.
    socketTimeout: limits.sessionTime + 5000,
    disabledCommands: ['AUTH', 'WIZ', 'SHELL', 'KILL', 'XCLIENT', 'XFORWARD'],
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    logger: false,
    key: desk.tls.key,
    cert: desk.tls.cert,
    onConnect(_session, callback) {
      // Its own default waits a turn, in which what a hasty client sends would be refused.
      callback()
    },
    onSecure(socket: TLSSocket, session, callback) {
      of(session)?.secured(socket)
      callback()
    },
    onMailFrom({ address, args }, session, callback) {
      hear(of(session)?.mail(address, args === false ? {} : args), (words) => callback(hookResult(words)))
    },
    onRcptTo({ address }, session, callback) {
      hear(of(session)?.rcpt(address), (words) => callback(hookResult(words)))
    },
    onData(stream, session, callback) {
      hear(of(session)?.data(stream), (words) => {
        if (words !== null) callback(hookResult(words), textOf(words))
      })
    },
  })
  // Without a listener an error of one socket would end the process.
  server.on('error', (error) => desk.log.debug({ err: error }, 'smtp session error'))
  return server

  function hear(answer: Promise<SmtpReply | null> | undefined, say: (words: SmtpReply | null) => void): void {
    const words = answer ?? Promise.resolve(gone)
    words
      .then(say)
      .catch((error: unknown) => desk.log.error({ err: error }, 'an smtp reply could not be sent'))
  }
}
