import { connect, type Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import type { Stage } from '../../src/values/attempt.ts'
import { type SmtpEnd, type SmtpRequest, sendBySmtp } from '../../src/wire/smtp-client.ts'
import { trustRoots } from '../../src/wire/trusted-roots.ts'
import type { Certificate } from '../../src/world/certificate.ts'
import { systemClock } from '../../src/world/clock.ts'
import { makeSelfSigned } from '../../src/world/self-signed.ts'
import { aCertificate } from '../kit/a-certificate.ts'
import {
  aMailServer,
  close,
  type MailServer,
  type MailServerScript,
  reset,
  type Step,
  silence,
} from '../kit/a-mail-server.ts'

const message = Buffer.from('From: test@six.example\r\nSubject: Answer\r\n\r\nHello.\r\n.leading dot\r\n')
/** For servers that let us wait. */
const hasty = { deadlines: { commandTimeoutMs: 300, finalDotTimeoutMs: 500, attemptTimeoutMs: 3_000 } }
let server: MailServer

afterEach(async () => server.stop())

async function connected(): Promise<Socket> {
  const socket = connect({ host: '::1', port: server.port })
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return socket
}

async function send(script: MailServerScript, change: Partial<SmtpRequest> = {}): Promise<SmtpEnd> {
  server = await aMailServer(script)
  return again(change)
}

async function again(change: Partial<SmtpRequest> = {}): Promise<SmtpEnd> {
  return sendBySmtp(
    {
      socket: await connected(),
      host: 'mx.provider.example',
      hostname: 'out6.six.example',
      envelopeSender: 'b+token@six.example',
      recipient: 'person@provider.example',
      envelopeId: 'abcdefghij234567',
      message,
      tls: 'opportunistic',
      deadlines: { commandTimeoutMs: 5_000, finalDotTimeoutMs: 5_000, attemptTimeoutMs: 10_000 },
      ...change,
    },
    systemClock,
  )
}

const commands = (): string[] => server.sessions.flatMap((session) => session.commands)

test('a message goes out together with its final dot', async () => {
  server = await aMailServer({})
  const socket = await connected()
  const { _writev: writev } = socket
  const together: string[] = []
  socket._writev = (chunks, callback) => {
    together.push(chunks.map(({ chunk }) => String(chunk)).join(''))
    writev?.call(socket, chunks, callback)
  }
  expect(await again({ socket })).toMatchObject({ outcome: 'accepted' })
  expect(together.at(-1)).toBe(
    'From: test@six.example\r\nSubject: Answer\r\n\r\nHello.\r\n..leading dot\r\n.\r\n',
  )
})

test('a message of more than a connection takes at once is not held back for its final dot', async () => {
  const long = `Subject: Answer\r\n\r\n${'a line of text\r\n'.repeat(50_000)}`
  expect(await send({}, { message: Buffer.from(long) })).toMatchObject({ outcome: 'accepted' })
  expect(server.messages()).toEqual([long])
})

test('a mail that a server takes is accepted, with its dialogue kept but not its text', async () => {
  const end = await send({})
  expect(end).toMatchObject({
    stage: 'done',
    outcome: 'accepted',
    trouble: null,
    code: 250,
    enhanced: '2.0.0',
    text: 'Ok: queued',
    tls: null,
    tlsFailed: false,
  })
  expect(server.messages()).toEqual([message.toString()])
  expect(end.transcript.split('\n')).toEqual([
    'S: 220 mx.provider.example ESMTP',
    'C: EHLO out6.six.example',
    'S: 250-mx.provider.example',
    'S: 250-PIPELINING',
    'S: 250-SIZE 10485760',
    'S: 250-8BITMIME',
    'S: 250 DSN',
    `C: MAIL FROM:<b+token@six.example> SIZE=${message.length} RET=HDRS ENVID=abcdefghij234567`,
    'C: RCPT TO:<person@provider.example> NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;person@provider.example',
    'C: DATA',
    'S: 250 2.1.0 Ok',
    'S: 250 2.1.5 Ok',
    'S: 354 End data with <CR><LF>.<CR><LF>',
    `C: [message, ${message.length} bytes]`,
    'C: .',
    'S: 250 2.0.0 Ok: queued',
    'C: QUIT',
  ])
  expect(Object.keys(end.durations)).toEqual(['greeting', 'ehlo', 'mail', 'rcpt', 'data', 'dot'])
})

test('a server without extensions is asked for none', async () => {
  const end = await send({ keywords: [] })
  expect(end.outcome).toBe('accepted')
  expect(commands().slice(1, 4)).toEqual([
    'MAIL FROM:<b+token@six.example>',
    'RCPT TO:<person@provider.example>',
    'DATA',
  ])
})

test("words in the server's own name are not taken for extensions", async () => {
  await send({ ehlo: '250-mx-dsn.provider.example SIZE 5 8BITMIME\n250 HELP' })
  expect(commands()[1]).toBe('MAIL FROM:<b+token@six.example>')
})

test('a plus in the recipient is written in xtext', async () => {
  await send({}, { recipient: 'person+tag@provider.example' })
  expect(commands()[2]).toContain('ORCPT=rfc822;person+2Btag@provider.example')
})

test('a message beyond ASCII is declared where 8BITMIME is offered', async () => {
  await send({ keywords: ['8BITMIME'] }, { message: Buffer.from('Subject: x\r\n\r\nGrüße\r\n') })
  expect(commands()[1]).toBe('MAIL FROM:<b+token@six.example> BODY=8BITMIME')
})

test('a server that knows no EHLO is greeted with HELO', async () => {
  const end = await send({ ehlo: '502 5.5.1 What?' })
  expect(end.outcome).toBe('accepted')
  expect(commands().slice(0, 3)).toEqual([
    'EHLO out6.six.example',
    'HELO out6.six.example',
    'MAIL FROM:<b+token@six.example>',
  ])
})

test('a server that says 4xx to EHLO is left with QUIT', async () => {
  const end = await send({ ehlo: '450 4.7.1 Later' })
  expect(end).toMatchObject({
    stage: 'ehlo',
    outcome: 'deferred',
    code: 450,
    enhanced: '4.7.1',
    text: 'Later',
  })
  await expect.poll(commands).toEqual(['EHLO out6.six.example', 'QUIT'])
})

test.for<[keyof MailServerScript, Stage, string]>([
  ['greeting', 'greeting', '554 5.7.1 No access'],
  ['mail', 'mail', '550 5.7.1 Sender refused'],
  ['rcpt', 'rcpt', '550 5.2.1 This mailbox does not accept email over IPv6'],
  ['data', 'data', '554 5.5.1 No'],
  ['dot', 'dot', '550 5.7.1 Not over IPv6'],
])('a refusal at %s is told with its stage, and the session ends with QUIT', async ([step, stage, reply]) => {
  for (const keywords of [[], ['PIPELINING']]) {
    const end = await send({ keywords, [step]: reply })
    const [code, enhanced] = reply.split(' ')
    expect(end).toMatchObject({ stage, outcome: 'refused', trouble: null, code: Number(code), enhanced })
    expect(end.text).toBe(reply.slice(10))
    await expect.poll(() => commands().at(-1)).toBe('QUIT')
    if (keywords.length === 0) await server.stop()
  }
})

test.for<[keyof MailServerScript, Stage]>([
  ['greeting', 'greeting'],
  ['ehlo', 'ehlo'],
  ['mail', 'mail'],
  ['rcpt', 'rcpt'],
  ['data', 'data'],
  ['dot', 'dot'],
])('421 at %s is a deferral', async ([step, stage]) => {
  const end = await send({ [step]: { reply: '421 4.3.2 Closing', end: 'close' } })
  expect(end).toMatchObject({ stage, outcome: 'deferred', code: 421, enhanced: '4.3.2', text: 'Closing' })
})

test('421 to STARTTLS is a deferral', async () => {
  const end = await send({ starttls: { reply: '421 4.3.2 Closing', end: 'close' } })
  expect(end).toMatchObject({ stage: 'starttls', outcome: 'deferred', code: 421 })
})

test('the words of a reply of many lines are told without the repeated codes', async () => {
  const end = await send({
    rcpt: '550-5.7.1 [2001:db8::1] Our system has detected that\n550-5.7.1 this message is\n550 5.7.1 strange.',
  })
  expect(end).toMatchObject({
    code: 550,
    enhanced: '5.7.1',
    text: '[2001:db8::1] Our system has detected that this message is strange.',
  })
})

test.for<[keyof MailServerScript, Stage, string]>([
  ['greeting', 'greeting', 'no greeting within 300 ms'],
  ['ehlo', 'ehlo', 'no reply to EHLO within 300 ms'],
  ['starttls', 'starttls', 'no reply to STARTTLS within 300 ms'],
  ['mail', 'mail', 'no reply to MAIL within 300 ms'],
  ['rcpt', 'rcpt', 'no reply to RCPT within 300 ms'],
  ['data', 'data', 'no reply to DATA within 300 ms'],
  ['dot', 'dot', 'no reply to the final dot within 500 ms'],
])('silence at %s costs its deadline and is told', async ([step, stage, text]) => {
  const end = await send({ [step]: silence }, hasty)
  expect(end).toMatchObject({ stage, outcome: 'network', trouble: 'timed-out', code: null, text })
  expect(end.ms).toBeLessThan(3_000)
  await expect.poll(() => server.sessions[0]?.closed).toBe(true)
})

test.for<[keyof MailServerScript, Stage, Step, string]>([
  ['greeting', 'greeting', reset, 'the connection was reset (ECONNRESET) while we waited for the greeting'],
  ['greeting', 'greeting', close, 'the connection was closed while we waited for the greeting'],
  ['ehlo', 'ehlo', reset, 'the connection was reset (ECONNRESET) while we waited for the reply to EHLO'],
  ['mail', 'mail', close, 'the connection was closed while we waited for the reply to MAIL'],
  ['rcpt', 'rcpt', reset, 'the connection was reset (ECONNRESET) while we waited for the reply to RCPT'],
  ['data', 'data', close, 'the connection was closed while we waited for the reply to DATA'],
  [
    'dot',
    'dot',
    reset,
    'the connection was reset (ECONNRESET) while we waited for the reply to the final dot',
  ],
  ['dot', 'dot', close, 'the connection was closed while we waited for the reply to the final dot'],
  [
    'rcpt',
    'rcpt',
    { raw: '550 5.1.1 No su', end: 'close' },
    'the connection was closed in the middle of the reply to RCPT: "550 5.1.1 No su"',
  ],
  [
    'dot',
    'dot',
    { raw: '250 2.0.0 Ok', end: 'close' },
    'the connection was closed in the middle of the reply to the final dot: "250 2.0.0 Ok"',
  ],
])('a connection lost at %s is told with its stage', async ([step, stage, deed, text]) => {
  const end = await send({ [step]: deed })
  expect(end).toMatchObject({ stage, outcome: 'network', trouble: 'lost', code: null, text })
})

test.for<[string, keyof MailServerScript, Stage, Step, string]>([
  [
    'a line of a megabyte',
    'greeting',
    'greeting',
    { raw: `220 ${'x'.repeat(1 << 20)}\r\n` },
    'the server sent a reply line of more than 2048 bytes',
  ],
  [
    'an endless banner',
    'greeting',
    'greeting',
    { endless: '220-welcome\r\n'.repeat(20) },
    'the server sent a reply of more than 200 lines',
  ],
  [
    'endless empty lines',
    'greeting',
    'greeting',
    { endless: '\r\n'.repeat(30) },
    'the server sent a reply of more than 200 lines',
  ],
  [
    'an endless line',
    'rcpt',
    'rcpt',
    { endless: 'x'.repeat(100) },
    'the server sent a reply line of more than 2048 bytes',
  ],
  [
    'too much in all',
    'ehlo',
    'ehlo',
    { raw: `250-${'x'.repeat(2_000)}\r\n`.repeat(40) },
    'the server sent more than 65536 bytes of replies',
  ],
  [
    'garbage',
    'greeting',
    'greeting',
    { raw: 'SSH-2.0-OpenSSH_9.2\r\n' },
    'not an SMTP greeting: "SSH-2.0-OpenSSH_9.2"',
  ],
  ['codes that differ', 'rcpt', 'rcpt', '250-Ok\n550 No', 'not an SMTP reply to RCPT: "250-Ok?550 No"'],
  ['a greeting of 250', 'greeting', 'greeting', '250 Hello', 'an unfitting greeting: "250 Hello"'],
  ['354 to MAIL', 'mail', 'mail', '354 Go', 'an unfitting reply to MAIL: "354 Go"'],
  [
    'consent in advance',
    'ehlo',
    'ehlo',
    '250 mx\n250 Ok\n250 Ok\n354 Go\n250 Ok',
    'the server said 250 before it was asked',
  ],
  [
    'consent before the message',
    'data',
    'data',
    '354 Go\n250 2.0.0 Ok',
    'the server said 250 before it was asked',
  ],
])('%s ends the session and is a trouble of theirs', async ([, step, stage, deed, text]) => {
  const end = await send({ keywords: [], [step]: deed })
  expect(end).toMatchObject({ stage, outcome: 'network', trouble: 'protocol', code: null, text })
  expect(end.transcript.length).toBeLessThanOrEqual(32 * 1024)
  await expect.poll(() => server.sessions[0]?.closed).toBe(true)
})

test('a greeting that trickles costs no more than its deadline', async () => {
  const end = await send({ greeting: { endless: 'x' } }, hasty)
  expect(end).toMatchObject({ stage: 'greeting', outcome: 'network', trouble: 'timed-out' })
})

test('a server that is slow at every step is left at the deadline of the whole attempt', async () => {
  const slow = (reply: string, after = 200): Step => ({ after, reply })
  const end = await send(
    { greeting: slow('220 mx'), ehlo: slow('250 mx'), mail: slow('250 Ok', 1_900) },
    { deadlines: { commandTimeoutMs: 2_000, finalDotTimeoutMs: 2_000, attemptTimeoutMs: 1_000 } },
  )
  expect(end).toMatchObject({
    stage: 'mail',
    outcome: 'network',
    trouble: 'timed-out',
    text: 'no end of the session within 1 s; last waited for the reply to MAIL',
  })
})

test('a refusal in the middle of a message ends the connection, and no command gets into the message', async () => {
  const end = await send(
    { keywords: [], data: { raw: '354 Go\r\n552 5.3.4 Too big\r\n', end: 'deaf' } },
    { message: Buffer.from(`Subject: x\r\n\r\n${'Hello.\r\n'.repeat(3_000_000)}`) },
  )
  expect(end).toMatchObject({ stage: 'dot', outcome: 'refused', code: 552, enhanced: '5.3.4' })
  expect(end.transcript).not.toContain('QUIT')
})

test('a server that reads no further costs its deadline', async () => {
  const end = await send(
    { keywords: [], data: { reply: '354 Go', end: 'deaf' } },
    { ...hasty, message: Buffer.from(`Subject: x\r\n\r\n${'Hello.\r\n'.repeat(3_000_000)}`) },
  )
  expect(end).toMatchObject({
    stage: 'data',
    outcome: 'network',
    trouble: 'timed-out',
    text: 'no acceptance of the message text within 300 ms',
  })
})

test('a refused recipient stays refused when the server then falls silent', async () => {
  const end = await send({ rcpt: '550 5.1.1 Unknown', data: silence }, hasty)
  expect(end).toMatchObject({ stage: 'rcpt', outcome: 'refused', enhanced: '5.1.1' })
})

test('a server that takes DATA after it refused the recipient gets no message', async () => {
  const end = await send({ rcpt: '550 5.1.1 Unknown', data: '354 Go' })
  expect(end).toMatchObject({ stage: 'rcpt', outcome: 'refused' })
  await expect.poll(() => server.messages().join('')).toBe('')
})

test('silence at QUIT does not keep the outcome waiting', async () => {
  const end = await send({ quit: silence })
  expect(end.outcome).toBe('accepted')
  expect(end.ms).toBeLessThan(2_000)
})

test('control characters of a server reach neither text nor dialogue', async () => {
  const end = await send({ rcpt: '550 5.7.1 \u001b[31mred\u0000 \u202eright\u0085' })
  expect(end.text).toBe('?[31mred? ?right?')
  expect(end.transcript).toMatch(/^[^\p{Cf}\p{Cc}]*$/mu)
})

test('TLS is used where it is offered, certificate unchecked, with the name of the MX host', async () => {
  const end = await send({ starttls: 'works' })
  expect(end).toMatchObject({ outcome: 'accepted', tls: 'TLSv1.3' })
  expect(server.sessions[0]).toMatchObject({ tls: true, sni: 'mx.provider.example' })
  expect(commands().slice(0, 3)).toEqual(['EHLO out6.six.example', 'STARTTLS', 'EHLO out6.six.example'])
  expect(end.durations).toHaveProperty('starttls')
})

test('caps hold under TLS as well', async () => {
  const end = await send({ starttls: 'works', rcpt: { endless: 'x'.repeat(100) } })
  expect(end).toMatchObject({ stage: 'rcpt', outcome: 'network', trouble: 'protocol', tls: 'TLSv1.3' })
})

test('what is said between STARTTLS and the handshake is forgotten', async () => {
  const script = {
    ehlo: '250-mx\n250-DSN\n250 STARTTLS',
    starttls: { raw: '220 Ready\r\n250-evil\r\n250 SIZE 1\r\n' },
  }
  const end = await send(script, hasty)
  expect(end).toMatchObject({ stage: 'starttls', trouble: 'timed-out', tlsFailed: true })
  expect(end.transcript).not.toContain('evil')
})

test.for(['250-evil\r\n250 SIZE 1\r\n', '550 5.7.1 evil\r\n', 'evil'.repeat(300)])(
  'the plain words %j before a handshake that works have no effect',
  async (injected) => {
    const end = await send({ starttls: 'works', injected })
    expect(end).toMatchObject({ outcome: 'accepted', code: 250, tls: 'TLSv1.3' })
    expect(end.transcript).not.toContain('evil')
    expect(server.messages()).toHaveLength(1)
  },
)

test('what was said in plain text does not count against the caps under TLS', async () => {
  const long = Array.from({ length: 30 }, (_, index) => `250-X${index} ${'x'.repeat(1_000)}`)
  const ehlo = ['250-mx\n250 STARTTLS', [...long, '250 SIZE'].join('\n')]
  const end = await send({ starttls: 'works', ehlo, injected: `250 ${'x'.repeat(1_000)}\r\n`.repeat(40) })
  expect(end).toMatchObject({ outcome: 'accepted', tls: 'TLSv1.3' })
})

test('a session that ends right behind the handshake is worth a fresh connection without TLS', async () => {
  const end = await send({ starttls: 'works', ehlo: ['250-mx\n250 STARTTLS', close] })
  expect(end).toMatchObject({ stage: 'ehlo', outcome: 'network', tlsFailed: true })
  const later = await send({ starttls: 'works', mail: close })
  expect(later).toMatchObject({ stage: 'mail', outcome: 'network', trouble: 'lost', tlsFailed: false })
})

test('what a server says of its own accord is told without its control characters', async () => {
  const end = await send({ greeting: { raw: '220 mx\r\n2\u001b[31m\r\n' } })
  expect(end).toMatchObject({ stage: 'greeting', trouble: 'protocol' })
  expect(end.text).toBe('the server said 2?[ before it was asked')
})

test('a server that refuses STARTTLS gets the mail in plain', async () => {
  const end = await send({ starttls: '454 4.7.0 TLS not available' })
  expect(end).toMatchObject({ outcome: 'accepted', tls: null })
  expect(server.sessions).toHaveLength(1)
})

test.for<[string, Step, string]>([
  ['garbage', { raw: '220 Ready\r\nnot a handshake at all, sorry\r\n' }, 'timed-out'],
  ['a close', { reply: '220 Ready', end: 'close' }, 'tls'],
  ['a reset', { reply: '220 Ready', end: 'reset' }, 'tls'],
  ['silence', '220 Ready', 'timed-out'],
])('a handshake that meets %s is worth a fresh connection without TLS', async ([, starttls, trouble]) => {
  const end = await send({ starttls }, hasty)
  expect(end).toMatchObject({ stage: 'starttls', outcome: 'network', trouble, tlsFailed: true, tls: null })
  expect(await again({ tls: 'off' })).toMatchObject({ outcome: 'accepted', tls: null, tlsFailed: false })
})

test('a handshake answered with garbage after the client began it fails as TLS', async () => {
  const end = await send({ starttls: { raw: '220 Ready\r\n', after: 0, endless: 'x'.repeat(50) } })
  expect(end).toMatchObject({ stage: 'starttls', outcome: 'network', trouble: 'tls', tlsFailed: true })
  expect(end.text).toMatch(/while we waited for the end of the TLS handshake/)
})

const good = aCertificate('mx.provider.example')
const verified = { tls: { verifiedBy: trustRoots([good.cert])() } }

test('a session that must be verified goes on over TLS with a certificate that holds', async () => {
  const end = await send({ starttls: 'works', certificate: good }, verified)
  expect(end).toMatchObject({ outcome: 'accepted', trouble: null, tls: 'TLSv1.3', tlsFailed: false })
  expect(server.messages()).toHaveLength(1)
})

const stranger = aCertificate('mx.provider.example')
const otherName = aCertificate('mx.elsewhere.example')
const expired = makeSelfSigned(['mx.provider.example'], 0, Date.now() - 3_600_000)

test.for<[string, Certificate, string[], RegExp]>([
  ['that nobody vouches for', stranger, [], /is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/],
  [
    'for another name',
    otherName,
    [otherName.cert],
    /^the certificate of mx\.provider\.example does not name it$/,
  ],
  ['whose time is over', expired, [expired.cert], /is not trusted \(CERT_HAS_EXPIRED\)$/],
])(
  'a session that must be verified ends before MAIL at a certificate %s',
  async ([, certificate, roots, words]) => {
    const tls = { verifiedBy: trustRoots(roots)() }
    const end = await send({ starttls: 'works', certificate }, { tls })
    expect(end).toMatchObject({
      ...{ stage: 'starttls', outcome: 'network', trouble: 'policy', code: null, enhanced: '4.7.5' },
      ...{ text: expect.stringMatching(words), tls: 'TLSv1.3', tlsFailed: false },
    })
    expect(commands().join()).not.toContain('MAIL')
  },
)

test.for<[string, MailServerScript, RegExp]>([
  ['offers no STARTTLS', {}, /offers no STARTTLS$/],
  ['knows no EHLO', { ehlo: '502 5.5.1 What?' }, /offers no STARTTLS$/],
  ['offers STARTTLS and refuses it', { starttls: '454 4.7.0 Not now' }, /offers STARTTLS and refuses it$/],
])('a session that must be verified ends before MAIL where the server %s', async ([, script, words]) => {
  const end = await send(script, verified)
  expect(end).toMatchObject({
    ...{ stage: 'starttls', outcome: 'network', trouble: 'policy', code: null, enhanced: '4.7.4' },
    ...{ text: expect.stringMatching(words), tls: null, tlsFailed: false },
  })
  await expect.poll(() => commands().at(-1)).toBe('QUIT')
  expect(commands().join()).not.toContain('MAIL')
})

test('a session that must be verified and whose handshake breaks is not worth another without TLS', async () => {
  const end = await send({ starttls: { reply: '220 Ready', end: 'close' } }, verified)
  expect(end).toMatchObject({ stage: 'starttls', trouble: 'policy', enhanced: null, tlsFailed: false })
})

test('a refusal that comes over verified TLS is the server’s, and a lost connection no matter of TLS', async () => {
  const refused = await send({ starttls: 'works', certificate: good, rcpt: '550 5.1.1 No' }, verified)
  expect(refused).toMatchObject({ stage: 'rcpt', outcome: 'refused', trouble: null, code: 550 })
  await server.stop()
  const lost = await send({ starttls: 'works', certificate: good, rcpt: close }, verified)
  expect(lost).toMatchObject({ stage: 'rcpt', outcome: 'network', trouble: 'lost' })
})

test('a message larger than the server takes is not offered', async () => {
  const end = await send({ keywords: ['SIZE 20'] })
  expect(end).toMatchObject({ stage: 'ehlo', outcome: 'refused', code: null, enhanced: '5.3.4' })
  await expect.poll(commands).toEqual(['EHLO out6.six.example', 'QUIT'])
})

test('an address beyond ASCII goes only where SMTPUTF8 is offered', async () => {
  const declined = await send({}, { recipient: 'žluťoučký@provider.example' })
  expect(declined).toMatchObject({ stage: 'ehlo', outcome: 'refused', enhanced: '5.6.7' })
  expect(commands().join()).not.toContain('MAIL')
  await server.stop()
  const taken = await send({ keywords: ['SMTPUTF8'] }, { recipient: 'žluťoučký@provider.example' })
  expect(taken.outcome).toBe('accepted')
  expect(commands()[1]).toBe('MAIL FROM:<b+token@six.example> SMTPUTF8')
  expect(commands()[2]).toBe('RCPT TO:<žluťoučký@provider.example>')
})

test('a domain beyond ASCII goes in its ASCII form', async () => {
  await send({ keywords: [] }, { recipient: 'person@bücher.example' })
  expect(commands()[2]).toBe('RCPT TO:<person@xn--bcher-kva.example>')
})

test('a session broken off by us is ours', async () => {
  const controller = new AbortController()
  const sending = send({ keywords: [], rcpt: silence }, { signal: controller.signal })
  await expect.poll(() => server?.sessions.at(-1)?.commands.length).toBe(3)
  controller.abort()
  expect(await sending).toMatchObject({ stage: 'rcpt', outcome: 'ours' })
})

test('a connection that is dead before the session begins is told as lost', async () => {
  server = await aMailServer({ greeting: reset })
  const socket = await connected()
  socket.on('error', () => {})
  await new Promise((resolve) => socket.once('close', resolve).resume())
  expect(await again({ socket })).toMatchObject({ stage: 'greeting', outcome: 'network', trouble: 'lost' })
})

test('a mail server that others wrote takes the mail over TLS', async () => {
  const taken: { sender: string; text: string; secure: boolean }[] = []
  const { key, cert } = aCertificate('mx.other.example')
  const other = new SMTPServer({
    key,
    cert,
    authOptional: true,
    disableReverseLookup: true,
    size: 10_000,
    onData(stream, session, done) {
      stream.toArray().then((chunks: Buffer[]) => {
        const { mailFrom } = session.envelope
        const sender = mailFrom === false ? '' : (mailFrom?.address ?? '')
        taken.push({ sender, text: Buffer.concat(chunks).toString(), secure: session.secure })
        done()
      }, done)
    },
  })
  other.on('error', () => {})
  server = await aMailServer()
  await new Promise<void>((resolve) => other.listen(0, '::1', resolve))
  const place = other.server.address()
  const port = typeof place === 'object' && place !== null ? place.port : 0
  const socket = connect({ host: '::1', port })
  await new Promise((resolve) => socket.once('connect', resolve))
  expect(await again({ socket })).toMatchObject({ outcome: 'accepted', tls: 'TLSv1.3' })
  expect(taken).toEqual([{ sender: 'b+token@six.example', text: message.toString(), secure: true }])
  await new Promise<void>((resolve) => other.close(() => resolve()))
})
