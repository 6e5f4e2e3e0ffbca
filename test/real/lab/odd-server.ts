import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

// Runs on a host: a server for each argument `ADDRESS=MANNER`, which does at port 25 what no mail server can be configured to do.

type Manner = (socket: Socket, client: string) => void

/** Greets, takes every command, and gives `answer` to the one that begins with `verb`; null hangs up instead. */
const upTo =
  (verb: string, answer: string | null): Manner =>
  (socket) => {
    socket.write('220 odd.example ESMTP\r\n')
    const lines = createInterface({ input: socket })
    // It tells of the socket's trouble as well, and ends the program where nobody hears.
    lines.on('error', () => {})
    lines.on('line', (line) => {
      if (!line.toUpperCase().startsWith(verb)) socket.write('250 2.0.0 Ok\r\n')
      else if (answer === null) socket.destroy()
      else socket.write(`${answer}\r\n`)
    })
  }

const manners: Record<string, Manner> = {
  silent: () => {},
  busy: (socket, client) =>
    socket.end(`421 4.7.0 odd.example Error: too many connections from ${client}\r\n`),
  'hangs-up': upTo('RCPT', null),
  'wants-tls': upTo('MAIL', '530 5.7.0 Must issue a STARTTLS command first'),
  'knows-no-mail': upTo('MAIL', '502 5.5.2 Error: command not recognized'),
}

for (const argument of process.argv.slice(2)) {
  const [address = '', name = ''] = argument.split('=')
  const behave = manners[name]
  if (behave === undefined) throw new Error(`No such manner: ${name}`)
  createServer((socket) => {
    socket.on('error', () => {})
    behave(socket, socket.remoteAddress ?? '')
  }).listen(25, address)
}
