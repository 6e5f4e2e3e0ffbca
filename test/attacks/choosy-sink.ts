import { connect, createServer, type Socket } from 'node:net'
import { answerQuestions, sharedNow } from '../../bench/ground/helper.ts'
import { domains, places } from '../../bench/ground/places.ts'
import type { ChoosyNote } from './choosy-note.ts'
import { fateOf } from './fates.ts'

// A sink that treats each recipient by its fate, and notes all that it does. It is asked for its notes so far.
const notes: ChoosyNote[] = []
const greylisted = new Set<string>()
const dsnEveryMs = 300

for (const host of Object.values(places.sink))
  createServer({ noDelay: true }, serve).listen({
    host,
    port: 25,
    ipv6Only: host.includes(':'),
    backlog: 1_000,
  })

answerQuestions(() => notes)

function serve(socket: Socket): void {
  let text = ''
  let sender = ''
  let recipient = ''
  let inData = false
  socket.on('error', () => undefined)
  socket.setEncoding('latin1')
  socket.write('220 mx.sink.example ESMTP\r\n')
  socket.on('data', (chunk: string) => {
    text += chunk
    for (;;) {
      const end = text.indexOf(inData ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const piece = text.slice(0, end)
      text = text.slice(end + (inData ? 5 : 2))
      if (inData) {
        inData = false
        take(sender, recipient, piece)
        socket.write('250 2.0.0 taken\r\n')
      } else command(piece)
    }
  })

  function command(line: string): void {
    switch (line.slice(0, 4).toUpperCase()) {
      case 'EHLO':
        socket.write('250-mx.sink.example\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES\r\n')
        return
      case 'MAIL':
        sender = /<([^>]*)>/.exec(line)?.[1] ?? ''
        socket.write('250 2.1.0 ok\r\n')
        return
      case 'RCPT':
        recipient = /<([^>]*)>/.exec(line)?.[1] ?? ''
        socket.write(`${judge(sender, recipient)}\r\n`)
        return
      case 'DATA':
        inData = true
        socket.write('354 go on\r\n')
        return
      case 'QUIT':
        socket.end('221 2.0.0 bye\r\n')
        return
      default:
        socket.write('250 2.0.0 ok\r\n')
    }
  }
}

const isFromIpv6Only = (sender: string): boolean => sender.endsWith(`@${domains.ipv6Only}`)

function judge(sender: string, recipient: string): string {
  const fate = fateOf(recipient)
  const at = sharedNow()
  if (fate === 'refuses' && isFromIpv6Only(sender)) {
    notes.push({ did: 'refused', recipient, at })
    return '550 5.1.8 Sender address rejected: Domain not found'
  }
  const pair = `${sender} ${recipient}`
  if (fate === 'greylists' && !greylisted.has(pair)) {
    greylisted.add(pair)
    notes.push({ did: 'put-off', recipient, at })
    return '450 4.2.0 Greylisted, please come again'
  }
  return '250 2.1.5 ok'
}

function take(sender: string, recipient: string, message: string): void {
  const header = message.slice(0, message.indexOf('\r\n\r\n'))
  const field = (name: string): string => new RegExp(`^${name}: *(\\S+)`, 'im').exec(header)?.[1] ?? '?'
  const [kind, caseId, messageId] = [field('Mailsix-Letter'), field('Mailsix-Case'), field('Message-ID')]
  notes.push({ did: 'took', recipient, kind, caseId, messageId, at: sharedNow() })
  if (fateOf(recipient) === 'bounces' && isFromIpv6Only(sender))
    setTimeout(() => void bounce(sender, recipient, messageId), dsnEveryMs)
}

/** Brings a report until it is taken or refused for good. */
async function bounce(returnPath: string, recipient: string, messageId: string): Promise<void> {
  const steps = [
    'EHLO mx.sink.example\r\n',
    'MAIL FROM:<>\r\n',
    `RCPT TO:<${returnPath}>\r\n`,
    'DATA\r\n',
    report(returnPath, recipient, messageId),
  ]
  const reply = await talk(steps)
  if (/^[25]/.test(reply)) notes.push({ did: 'bounced', recipient, messageId, reply, at: sharedNow() })
  else setTimeout(() => void bounce(returnPath, recipient, messageId), dsnEveryMs)
}

/** The reply to the last step, or the first one that is a refusal; '' where there was none. */
function talk(steps: string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({
      host: places.ours.ipv6Only,
      port: 25,
      localAddress: places.sink.ipv6,
      noDelay: true,
    })
    let text = ''
    socket.setEncoding('latin1')
    socket.setTimeout(20_000, () => socket.destroy())
    socket.on('error', () => resolve(''))
    socket.on('close', () => resolve(''))
    socket.on('data', (chunk: string) => {
      text += chunk
      const reply = /^(?:\d{3}-[^\n]*\n)*(\d{3} [^\r\n]*)\r\n/.exec(text)
      if (reply === null) return
      text = text.slice(reply[0].length)
      const step = steps.shift()
      if (step === undefined || !/^[23]/.test(reply[1] ?? '')) {
        resolve(reply[1] ?? '')
        socket.end('QUIT\r\n')
      } else socket.write(step)
    })
  })
}

const report = (returnPath: string, recipient: string, messageId: string): string =>
  [
    'From: MAILER-DAEMON@mx.sink.example (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    `To: ${returnPath}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    `<${recipient}>: host store.sink.example said: 550 5.1.8 Sender address rejected: Domain not found`,
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.sink.example',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.1.8',
    'Diagnostic-Code: smtp; 550 5.1.8 Sender address rejected: Domain not found',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `To: ${recipient}`,
    `Message-ID: ${messageId}`,
    '',
    '--b--',
    '.',
    '',
  ].join('\r\n')
