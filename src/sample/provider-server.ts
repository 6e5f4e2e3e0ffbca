import type { Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { Endpoint } from '../values/arrival.ts'
import { domainOf } from '../values/mailbox.ts'
import { reply, type SmtpReply } from '../values/smtp-reply.ts'
import { hookResult, SmtpServerSession, textOf } from '../wire/smtp-server-session.ts'
import type { Certificate } from '../world/certificate.ts'
import type { Network } from '../world/network.ts'
import type { Extension, IncomingMail, Talk, TalkStep } from './provider-setup.ts'

/** What a provider says at each step; null is 250. Nothing here rejects. */
export interface ProviderManners {
  /** What it has against a connection or a mail at this step. */
  say(step: TalkStep, talk: Talk): Promise<SmtpReply | null>
  /** After the final dot, when nothing was said against it. */
  take(mail: IncomingMail): Promise<SmtpReply>
}

export interface ProviderServer {
  close(): Promise<void>
}

/** Where a server stands and what it is like. */
export interface ServerPlace {
  at: Endpoint
  /** What it calls itself. */
  host: string
  /** Whose mail it takes. */
  domain: string
  certificate: Certificate
  breaksTls: boolean
  hides: readonly Extension[]
}

const messageSize = 10 * 1024 * 1024

/** A provider's SMTP server at one address of the network: real sessions, real STARTTLS. Throws `CannotListen`. */
export async function startProviderServer(
  { at, host, domain, certificate, breaksTls, hides }: ServerPlace,
  manners: ProviderManners,
  network: Network,
): Promise<ProviderServer> {
  const sockets = new Set<Socket>()
  const refusedData = new Map<string, SmtpReply>()
  const server = new SMTPServer({
    ...certificate,
    ...(breaksTls ? onlyOldTls : {}),
    name: host,
    banner: domain,
    size: messageSize,
    disabledCommands: ['AUTH'],
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    hideSTARTTLS: hides.includes('STARTTLS'),
    hideSMTPUTF8: hides.includes('SMTPUTF8'),
    hideDSN: hides.includes('DSN'),
    logger: false,
    onConnect({ remoteAddress, remotePort }, callback) {
      const client = { address: remoteAddress, port: remotePort }
      void manners
        .say('connect', { ...unsaid, client })
        .then((words) => callback(hookResult(words) ?? undefined))
    },
    onMailFrom({ address }, { remoteAddress, remotePort, hostNameAppearsAs }, callback) {
      const client = { address: remoteAddress, port: remotePort }
      const talk = { ...unsaid, client, helo: String(hostNameAppearsAs), sender: address }
      void manners.say('mail', talk).then((words) => callback(hookResult(words)))
    },
    onRcptTo({ address }, { id, envelope, remoteAddress, remotePort, hostNameAppearsAs }, callback) {
      if (domainOf(address) !== domain) {
        callback(hookResult(reply(550, '5.7.1', `We relay for nobody; this is ${domain}.`)))
        return
      }
      const { mailFrom } = envelope
      const talk = {
        ...unsaid,
        client: { address: remoteAddress, port: remotePort },
        helo: String(hostNameAppearsAs),
        sender: mailFrom === false ? '' : mailFrom.address,
        recipient: address,
      }
      const judge = async (): Promise<SmtpReply | null> => {
        const words = await manners.say('rcpt', talk)
        const later = words === null ? await manners.say('data', talk) : null
        if (later === null) refusedData.delete(id)
        else refusedData.set(id, later)
        return words
      }
      void judge().then((words) => callback(hookResult(words)))
    },
    onData(stream, { envelope, remoteAddress, remotePort, hostNameAppearsAs, secure }, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = envelope
        const mail = {
          client: { address: remoteAddress, port: remotePort },
          helo: String(hostNameAppearsAs),
          sender: mailFrom === false ? '' : mailFrom.address,
          recipients: rcptTo.map(({ address }) => address),
          message: Buffer.concat(chunks),
          protocol: secure ? 'ESMTPS' : 'ESMTP',
        }
        const judge = async (): Promise<SmtpReply> =>
          (await manners.say('dot', { ...mail, recipient: mail.recipients[0] ?? '' })) ??
          (await manners.take(mail))
        void judge().then((words) => callback(hookResult(words), textOf(words)))
      })
    },
  })
  server.on('error', () => undefined)

  const listener = await network.listen(at, ({ socket, client, server: own }) => {
    sockets.add(socket)
    const id = `${client.address} ${client.port}`
    socket.once('close', () => {
      sockets.delete(socket)
      refusedData.delete(id)
    })
    const options = {
      id,
      remoteAddress: client.address,
      remotePort: client.port,
      localAddress: own.address,
      localPort: own.port,
    }
    new SmtpServerSession(server, socket, options, {
      command: (verb) => (verb === 'DATA' ? (refusedData.get(id) ?? null) : null),
      replied() {},
      path: readPath,
    })
  })
  return {
    async close() {
      await listener.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

const unsaid = { helo: '', sender: '', recipient: '', message: null }

// Versions that no client of today agrees to.
const onlyOldTls = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } as const

function readPath(argument: string): { address: string; parameters: Record<string, string | true> } | null {
  const [, address, parameters = ''] = /^\s*<([^<>\s]*)>(.*)$/.exec(argument) ?? []
  if (address === undefined) return null
  const pairs = parameters.split(' ').filter(Boolean)
  return {
    address,
    parameters: Object.fromEntries(
      pairs.map((pair): [string, string | true] => {
        const [key = '', value] = pair.split('=')
        return [key.toUpperCase(), value ?? true]
      }),
    ),
  }
}
