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
  socket.on('error', () => undefined)
  socket.write(`220 ${name} ESMTP\r\n`, 'latin1')
  socket.on('data', (chunk: Buffer) => {
    // The end of a message may begin in what came before.
    let searched = inData ? Math.max(0, text.length - 4) : 0
    text += chunk.toString('latin1')
    // What came together is answered together (RFC 2920 §3.2), so that the client is woken once.
    let replies = ''
    for (;;) {
      const end = text.indexOf(inData ? '\r\n.\r\n' : '\r\n', searched)
      if (end < 0) break
      searched = 0
      const piece = text.slice(0, end)
      text = text.slice(end + (inData ? 5 : 2))
      if (inData) {
        inData = false
        take({ ...envelope, message: piece })
        replies += '250 2.0.0 taken\r\n'
      } else {
        const verb = piece.slice(0, 4).toUpperCase()
        replies += `${replyTo(verb, piece)}\r\n`
        if (verb === 'QUIT') {
          socket.end(replies, 'latin1')
          return
        }
      }
    }
    if (replies !== '') socket.write(replies, 'latin1')
  })

  function replyTo(verb: string, line: string): string {
    switch (verb) {
      case 'EHLO': {
        const lines = [name, ...extensions]
        return lines.map((one, index) => `250${index === lines.length - 1 ? ' ' : '-'}${one}`).join('\r\n')
      }
      case 'MAIL':
        envelope = { sender: addressIn(line), recipient: '' }
        return '250 2.1.0 ok'
      case 'RCPT':
        envelope.recipient = addressIn(line)
        return judge(envelope.sender, envelope.recipient)
      case 'DATA':
        inData = true
        return '354 go on'
      case 'QUIT':
        return '221 2.0.0 bye'
      default:
        return '250 2.0.0 ok'
    }
  }
}

const addressIn = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? ''

/** A field's first word, `?` where there is none. */
export function fieldOf(message: string, field: string): string {
  const header = message.slice(0, message.indexOf('\r\n\r\n'))
  const known = fieldPatterns.get(field) ?? new RegExp(`^${field}: *(\\S+)`, 'im')
  fieldPatterns.set(field, known)
  return known.exec(header)?.[1] ?? '?'
}

const fieldPatterns = new Map<string, RegExp>()
