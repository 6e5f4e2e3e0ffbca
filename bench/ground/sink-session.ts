import { createServer, type Server, type Socket } from 'node:net'

/** A mail that a sink took; the message has CRLF line ends, and no final dot. */
export interface SunkMail {
  sender: string
  recipient: string
  message: string
}

export interface Sink {
  /** In the greeting. */
  name: string
  /** Beside the name, in the reply to EHLO. */
  extensions: readonly string[]
  /** The reply to RCPT; taken by default. */
  judge?: (sender: string, recipient: string) => string
  take(mail: SunkMail): void
}

/** A server as simple and fast as can be; resolves when it listens. */
export function startSink(host: string, sink: Sink): Promise<Server> {
  const server = createServer({ noDelay: true }, (socket) => serve(socket, sink))
  return new Promise((resolve) =>
    server.listen({ host, port: 25, ipv6Only: host.includes(':'), backlog: 1_000 }, () => resolve(server)),
  )
}

function serve(socket: Socket, { name, extensions, judge = () => '250 2.1.5 ok', take }: Sink): void {
  let text = ''
  let envelope = { sender: '', recipient: '' }
  let inData = false
  const say = (...replies: string[]): void => void socket.write(`${replies.join('\r\n')}\r\n`)
  socket.on('error', () => undefined)
  socket.setEncoding('latin1')
  say(`220 ${name} ESMTP`)
  socket.on('data', (chunk: string) => {
    text += chunk
    for (;;) {
      const end = text.indexOf(inData ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const piece = text.slice(0, end)
      text = text.slice(end + (inData ? 5 : 2))
      if (inData) {
        inData = false
        take({ ...envelope, message: piece })
        say('250 2.0.0 taken')
      } else command(piece)
    }
  })

  function command(line: string): void {
    switch (line.slice(0, 4).toUpperCase()) {
      case 'EHLO': {
        const lines = [name, ...extensions]
        say(...lines.map((one, index) => `250${index === lines.length - 1 ? ' ' : '-'}${one}`))
        return
      }
      case 'MAIL':
        envelope = { sender: addressIn(line), recipient: '' }
        say('250 2.1.0 ok')
        return
      case 'RCPT':
        envelope = { ...envelope, recipient: addressIn(line) }
        say(judge(envelope.sender, envelope.recipient))
        return
      case 'DATA':
        inData = true
        say('354 go on')
        return
      case 'QUIT':
        socket.end('221 2.0.0 bye\r\n')
        return
      default:
        say('250 2.0.0 ok')
    }
  }
}

const addressIn = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? ''

/** A field's first word, `?` where there is none. */
export function fieldOf(message: string, field: string): string {
  const header = message.slice(0, message.indexOf('\r\n\r\n'))
  return new RegExp(`^${field}: *(\\S+)`, 'im').exec(header)?.[1] ?? '?'
}
