import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readReport } from '../../src/wire/read-report.ts'

const read = (name: string) =>
  readReport(readFileSync(join(import.meta.dirname, '../samples/reports', `${name}.eml`)))
const lines = (...some: string[]) => readReport(Buffer.from(some.join('\r\n')))

test('of three recipients in a Sendmail transcript each has the words that are about it', () => {
  const { recipients } = read('sendmail-three-recipients')
  expect(recipients).toMatchObject([
    { finalRecipient: 'ada@example.net', words: expect.stringContaining('nobody of that name') },
    { finalRecipient: 'bob@example.org', diagnosticCode: 'X-Unix; 75' },
    { finalRecipient: 'cid@example.com', words: expect.stringContaining('452 4.2.2 room for more') },
  ])
  expect(recipients[0]?.lastTriedAt).toBe(Date.UTC(2026, 10, 21, 10))
  expect(recipients[0]?.words).not.toMatch(/room|filter/)
  expect(recipients[1]?.words).toContain('exited with EX_TEMPFAIL')
  expect(recipients[1]?.words).not.toMatch(/nobody|room/)
  expect(recipients[2]?.words).not.toMatch(/nobody|filter/)
})

test('an exit status of a program has the transcript beside it', () => {
  expect(read('sendmail-x-unix').recipients[0]?.words).toContain('procmail: cannot open the mailbox')
})

test('words that only repeat the diagnostic code are none', () => {
  const report = lines(
    'From: MAILER-DAEMON@mail.example.org',
    'Date: Sat, 21 Nov 2026 11:00:00 +0100',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    '',
    'This is the mail system at host mail.example.org.',
    '',
    "I'm sorry to have to inform you that your message could not",
    'be delivered to one or more recipients.',
    '',
    'For further assistance, please send mail to postmaster.',
    '',
    '                   The mail system',
    '',
    '<ada@example.net>: unknown user: "ada"',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.org',
    '',
    'Final-Recipient: rfc822; ada@example.net',
    'Action: delayed',
    'Status: 5.1.1',
    'Diagnostic-Code: X-Postfix; unknown user: "ada"',
    'Last-Attempt-Date: Sat, 21 Nov 2026 10:59:00 +0100',
    'Will-Retry-Until: Thu, 26 Nov 2026 11:00:00 +0100 (CET)',
    '--b--',
  )
  expect(report).toMatchObject({
    writtenAt: Date.UTC(2026, 10, 21, 10),
    recipients: [
      {
        words: null,
        lastTriedAt: Date.UTC(2026, 10, 21, 9, 59),
        retriesUntil: Date.UTC(2026, 10, 26, 10),
      },
    ],
  })
})

test('what a mail service explains stands beside the reply, its advice does not', () => {
  const [ada] = read('gmail-response').recipients
  expect(ada?.words).toContain("because the address couldn't be found")
  expect(ada?.words).not.toContain('typos')
})

test('a list of what may be the cause is left out where the cause is told', () => {
  const [ada] = read('exchange-explains').recipients
  expect(ada).toMatchObject({ diagnosticCode: expect.stringContaining('RecipSizeLimit'), status: '5.2.3' })
  expect(ada?.words).toContain('larger than this organisation takes')
  expect(ada?.words).not.toMatch(/full|misspelled/)
})

test('guesses are handed on where there is nothing else', () => {
  const report = lines(
    'From: Mail Delivery System <mailer-daemon@mail.example.org>',
    'Subject: Delivery failure',
    'X-Failed-Recipients: ada@example.net',
    '',
    'Hello,',
    '',
    'We could not deliver your message to the following recipient.',
    '',
    'The group may not exist, or you may not be allowed to write to it.',
  )
  expect(report.recipients).toMatchObject([{ diagnosticCode: expect.stringContaining('may not exist') }])
})

test('OpenSMTPD and Dragonfly tell in the text alone', () => {
  expect(read('opensmtpd-text').recipients).toMatchObject([
    { finalRecipient: 'ada@example.net', diagnosticCode: 'x-text; Network error on destination MXs' },
    { finalRecipient: 'bob@example.com', diagnosticCode: 'smtp; 554 5.7.1 your network is not welcome' },
  ])
  expect(read('dragonfly-text').recipients).toMatchObject([
    {
      finalRecipient: 'ada@example.net',
      diagnosticCode: 'smtp; 550 5.7.25 no reverse name for that address',
      remoteMta: 'mx.example.net',
      words: expect.stringContaining('did not like our RCPT TO'),
    },
  ])
})

test('parts in base64 and quoted-printable are read, whatever charset they claim', () => {
  expect(read('encoded-parts')).toMatchObject({
    kind: 'failed',
    format: 'rfc3464',
    recipients: [
      { status: '5.2.2', diagnosticCode: expect.stringContaining('Postfach von Größer ist zu voll') },
    ],
  })
})

test('Japanese and Russian words are read in the charset in which they are', () => {
  const words = (name: string) => read(name).recipients[0]?.words ?? read(name).recipients[0]?.diagnosticCode
  expect(words('mislabelled-japanese')).toContain('メールボックスが一杯')
  expect(words('koi8-undeclared')).toContain('ящик получателя переполнен')
})

test('a message whose lines end in CR alone is read', () => {
  expect(read('carriage-returns')).toMatchObject({
    kind: 'failed',
    format: 'rfc3464',
    recipients: [{ status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 not here' }],
  })
})

test('a reply that a gateway folded without white space is whole', () => {
  expect(read('status-folded-badly').recipients).toMatchObject([
    {
      diagnosticCode: expect.stringMatching(/^smtp; 550-Please prove.*may not relay 550 without that\.$/),
      lastTriedAt: Date.UTC(2026, 10, 21, 10),
    },
  ])
})

test('a report that a list manager wrapped is read, its footer is not', () => {
  const report = read('list-footer')
  expect(report).toMatchObject({
    kind: 'failed',
    recipients: [{ diagnosticCode: 'smtp; 550 5.1.1 not here' }],
  })
  expect(JSON.stringify(report)).not.toContain('552 mailbox')
})

test('a notification in JSON is read, though a server broke its long line', () => {
  expect(read('amazon-notification')).toMatchObject({
    kind: 'failed',
    reportingMta: 'out.eu.example',
    writtenAt: Date.UTC(2026, 10, 21, 10, 0, 0, 502),
    originalMessageId: '<letter-21@six.example>',
    recipients: [
      {
        finalRecipient: 'ada@example.net',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 no account of that name',
      },
    ],
  })
  expect(JSON.stringify(read('amazon-notification'))).not.toContain('full')
})

test('of several servers that were tried the last one counts', () => {
  const report = lines(
    'From: MAILER-DAEMON@mail.example.org',
    'Subject: Returned mail: see transcript for details',
    '',
    '   ----- Transcript of session follows -----',
    '... while talking to mx1.example.net.:',
    '<<< 421 4.3.2 not now',
    '... while talking to mx2.example.net.:',
    '>>> RCPT To:<ada@example.net>',
    '<<< 550 5.1.1 nobody',
    '550 5.1.1 <ada@example.net>... User unknown',
    '>>> DATA',
    '<<< 503 5.0.0 Need RCPT (recipient)',
  )
  expect(report.recipients).toMatchObject([
    { finalRecipient: 'ada@example.net', diagnosticCode: 'smtp; 550 5.1.1 nobody' },
  ])
})

test.each([
  ['5.1.2 (bad destination: there is no such system)', 'bad destination: there is no such system'],
  ['5.0.0 (unknown permanent failure)', null],
  ['5.1.2', null],
])('what a sender says in the comment of Status: %s', (status, words) => {
  const report = lines(
    'From: MAILER-DAEMON@mail.example.org',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    '',
    'Hello, this is the mail server on mail.example.org.',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.org',
    '',
    'Final-Recipient: rfc822; ada@example.net',
    'Action: failed',
    `Status: ${status}`,
    '',
    '--b--',
  )
  expect(report.recipients).toMatchObject([{ status: status.slice(0, 5), words }])
})

test.each([
  'Wiadomość nie została dostarczona',
  'Zpráva nebyla doručena',
  'Il messaggio non è stato consegnato',
  'Meddelandet kunde inte levereras',
  'Mesajul nu a putut fi livrat',
  'Az üzenetet nem sikerült kézbesíteni',
  'Письмо не может быть доставлено',
  'Лист не вдалося доставити',
  'تعذر تسليم الرسالة',
])('a report in any language: %s', (said) => {
  const report = lines(
    'From: MAILER-DAEMON@mail.example.org',
    'Subject: =?utf-8?Q?=C2=A0?=',
    'Content-Type: text/plain; charset=utf-8',
    '',
    said,
    '',
    'ada@example.net',
    '550 5.1.1 nobody of that name',
  )
  expect(report).toMatchObject({ kind: 'failed', recipients: [{ finalRecipient: 'ada@example.net' }] })
})

test('a person who is away and fears for a mail does not report one', () => {
  const said = lines(
    'From: Ada <ada@example.net>',
    'Subject: Undeliverable? No, I am away',
    '',
    'I am away. My old address cid@example.com is no longer valid, write to bob@example.org.',
  )
  expect(said.kind).toBe('auto-reply')
})
