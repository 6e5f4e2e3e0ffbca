import { connect } from 'node:net'
import { answerQuestions, sharedNow } from '../../bench/ground/helper.ts'
import { domains, places } from '../../bench/ground/places.ts'
import { fieldOf, type SunkMail, startSink } from '../../bench/ground/sink-session.ts'
import type { ChoosyNote } from './choosy-note.ts'
import { fateOf } from './fates.ts'

// A sink that treats each recipient by its fate, and notes all that it does. It is asked for its notes so far.
const notes: ChoosyNote[] = []
const greylisted = new Set<string>()
const dsnEveryMs = 300

for (const host of Object.values(places.sink))
  void startSink(host, {
    name: 'mx.sink.example',
    extensions: ['8BITMIME', 'ENHANCEDSTATUSCODES'],
    ...{ judge, take },
  })

answerQuestions(() => notes)

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

function take({ sender, recipient, message }: SunkMail): void {
  const kind = fieldOf(message, 'Mailsix-Letter')
  const caseId = fieldOf(message, 'Mailsix-Case')
  const messageId = fieldOf(message, 'Message-ID')
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
