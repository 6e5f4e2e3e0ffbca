import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'

// Runs on a provider's host and brings mail to mailsix by sessions of its own, for nothing else can stop in the middle.
// Prints `in-data ADDRESS` when half of a message was sent, `taken ADDRESS` when the message got its 250.
const [server = '', recipient = '', domain = '', name = '', held = '0', steady = '0'] = process.argv.slice(2)

/** Waits for one whole reply; rejects when the connection ends instead. */
async function reply(lines: AsyncIterator<string>): Promise<string> {
  for (;;) {
    const { value, done } = await lines.next()
    if (done) throw new Error('The connection ended.')
    if (value[3] !== '-') return value
  }
}

async function openMessage(sender: string): Promise<{ socket: Socket; lines: AsyncIterator<string> }> {
  const socket = connect(25, server)
  socket.on('error', () => {})
  socket.setTimeout(60_000, () => socket.destroy())
  const lines = createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })[
    Symbol.asyncIterator
  ]()
  await reply(lines)
  for (const command of [`EHLO out.${domain}`, `MAIL FROM:<${sender}>`, `RCPT TO:<${recipient}>`, 'DATA']) {
    socket.write(`${command}\r\n`)
    const answer = await reply(lines)
    if (!/^[23]/.test(answer)) throw new Error(`${command}: ${answer}`)
  }
  socket.write(
    `From: <${sender}>\r\nTo: <${recipient}>\r\nSubject: test\r\nMessage-ID: <${sender}>\r\n\r\nHalf of `,
  )
  return { socket, lines }
}

async function holdMessage(sender: string): Promise<void> {
  await openMessage(sender)
  console.log(`in-data ${sender}`)
}

async function sendMessage(sender: string): Promise<void> {
  const { socket, lines } = await openMessage(sender)
  socket.write('a message.\r\n.\r\n')
  const answer = await reply(lines)
  if (answer.startsWith('250')) console.log(`taken ${sender}`)
  else console.error(`${sender}: ${answer}`)
  socket.end('QUIT\r\n')
}

async function sendOneAfterAnother(user: string): Promise<void> {
  for (let number = 1; ; number++) await sendMessage(`${user}-${number}@${domain}`)
}

const users = (what: string, count: string): string[] =>
  Array.from({ length: Number(count) }, (_, index) => `${name}-${what}-${index}`)
await Promise.allSettled([
  ...users('held', held).map((user) => holdMessage(`${user}@${domain}`)),
  ...users('steady', steady).map(sendOneAfterAnother),
])
