import type { Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { familyOf } from '../values/address.ts'
import type { Endpoint } from '../values/arrival.ts'
import { domainOf } from '../values/mailbox.ts'
import { reply, type SmtpReply } from '../values/smtp-reply.ts'
import { hookResult, SmtpServerSession, textOf } from '../wire/smtp-server-session.ts'
import type { Certificate } from '../world/certificate.ts'
import type { Network } from '../world/network.ts'

/** A mail that a provider's server is asked to take. */
export interface IncomingMail {
  client: Endpoint
  helo: string
  sender: string
  recipients: string[]
  message: Buffer
  /** RFC 3848's word for how it came. */
  protocol: string
}

/** What a provider says at each step; null is 250. Nothing here rejects. */
export interface ProviderManners {
  mail(sender: string): Promise<SmtpReply | null>
  rcpt(client: Endpoint, sender: string, recipient: string): Promise<SmtpReply | null>
  /** After the final dot. */
  take(mail: IncomingMail): Promise<SmtpReply>
}

export interface ProviderServer {
  close(): Promise<void>
}

const messageSize = 10 * 1024 * 1024

/** A provider's SMTP server at one address of the network: real sessions, real STARTTLS. Throws `CannotListen`. */
export async function startProviderServer(
  where: { at: Endpoint; host: string; domain: string; certificate: Certificate; breaksTls: boolean },
  manners: ProviderManners,
  network: Network,
): Promise<ProviderServer> {
  const { at, host, domain, certificate, breaksTls } = where
  const sockets = new Set<Socket>()
  const server = new SMTPServer({
    ...certificate,
    ...(breaksTls ? onlyOldTls : {}),
    name: host,
    banner: domain,
    size: messageSize,
    disabledCommands: ['AUTH'],
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    logger: false,
    onConnect(_session, callback) {
      callback()
    },
    onMailFrom({ address }, _session, callback) {
      void manners.mail(address).then((words) => callback(hookResult(words)))
    },
    onRcptTo({ address }, { envelope, remoteAddress, remotePort }, callback) {
      const { mailFrom } = envelope
      const sender = mailFrom === false ? '' : mailFrom.address
      const client = { address: remoteAddress, port: remotePort }
      if (domainOf(address) !== domain) {
        callback(hookResult(reply(550, '5.7.1', `We relay for nobody; this is ${domain}.`)))
        return
      }
      void manners.rcpt(client, sender, address).then((words) => callback(hookResult(words)))
    },
    onData(stream, { envelope, remoteAddress, remotePort, hostNameAppearsAs, secure }, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = envelope
        const taken = manners.take({
          client: { address: remoteAddress, port: remotePort },
          helo: String(hostNameAppearsAs),
          sender: mailFrom === false ? '' : mailFrom.address,
          recipients: rcptTo.map(({ address }) => address),
          message: Buffer.concat(chunks),
          protocol: secure ? 'ESMTPS' : 'ESMTP',
        })
        void taken.then((words) => callback(hookResult(words), textOf(words)))
      })
    },
  })
  server.on('error', () => undefined)

  const listener = await network.listen(at, ({ socket, client, server: own }) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    const options = {
      id: `${client.address} ${client.port}`,
      remoteAddress: client.address,
      remotePort: client.port,
      localAddress: own.address,
      localPort: own.port,
    }
    new SmtpServerSession(server, socket, options, { command: () => null, replied() {}, path: readPath })
  })
  return {
    async close() {
      await listener.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

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

/** By which family a client came, as people write it. */
export const cameOverIpv6 = ({ address }: Endpoint): boolean => familyOf(address) === 'ipv6'
