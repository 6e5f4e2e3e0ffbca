import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readReport } from '../../src/wire/read-report.ts'

// Whatever stands in the returned original, planted here in each case, must be found nowhere in what was read.
const planted = '552 5.2.2 <carol@example.net>: mailbox PLANTED is full, could not be delivered'
const head = ['From: MAILER-DAEMON@mail.example.org', 'Subject: failure notice', '']
const told = ['I could not deliver your mail:', '', '<ada@example.net>:', '550 5.1.1 nobody of that name', '']
const header = ['Received: from a by b', 'Message-ID: <x@six.example>', `Subject: ${planted}`, '']

const read = (...lines: string[]) => readReport(Buffer.from([...head, ...told, ...lines].join('\r\n')))

function expectOnlyAda(report: ReturnType<typeof readReport>): void {
  expect(report.recipients).toMatchObject([
    { finalRecipient: 'ada@example.net', diagnosticCode: 'smtp; 550 5.1.1 nobody of that name' },
  ])
  expect(JSON.stringify(report)).not.toMatch(/PLANTED|552 5|carol/)
}

test.each([
  '--- Below this line is a copy of the message.',
  '------ This is a copy of your message, including all the headers. ------',
  '----- Original message -----',
  '----- Original message headers: -----',
  '--- Original message follows.',
  'Original follows:',
  '   ----- Unsent message below -----',
  '   ----- Unsent message follows -----',
  '----- Message header follows -----',
  '|------------------------- Message text follows: ------------------------|',
  'Message headers follow.',
  'Original mail as follows:',
  'The first 50 lines of your original message follow:> Received: from a',
  '[from here, just a copy of the original message, with full headers.]',
  'Returned message:',
  '------- Returned Message --------',
  'bounced E-Mail:',
  '--- The header of the original message is following. ---',
  'Copy of your message:',
  '=== Start of returned mail ===',
  '--- Enclosed is a copy of the message.',
  '----- Ursprüngliche Nachricht -----',
  'Originalnachricht:',
  '--- Mensaje original adjunto.',
  "----- Message d'origine -----",
  'Messaggio originale:',
  '----- Oorspronkelijk bericht -----',
  '----- Исходное сообщение -----',
  '----- 元のメッセージ -----',
  '----- 原始邮件 -----',
])('behind "%s" nothing is read', (marker) => {
  expectOnlyAda(read(marker, '', planted))
})

test('a header that nothing announces is not read, in whatever way it is set off', () => {
  for (const prefix of ['', '   ', '> ', '| ']) {
    expectOnlyAda(read(...[...header, planted].map((line) => prefix + line)))
  }
})

test('a quotation is not read', () => {
  expectOnlyAda(read('You wrote:', '> hello', `> ${planted}`, `> ${planted}`))
})

test('the subject of the original is not read where the report repeats it', () => {
  for (const line of [
    `Subject: ${planted}`,
    `The subject of the message is: ${planted}`,
    `The message subject was: ${planted}`,
    `  Betreff: ${planted}`,
    `件名：${planted}`,
  ]) {
    expectOnlyAda(read(line))
    expectOnlyAda(read(line, `      ${planted}`))
  }
  expectOnlyAda(read('Subject:', planted))
})

const parts = (...bodies: string[][]) =>
  readReport(
    Buffer.from(
      [
        ...['From: MAILER-DAEMON@mail.example.org', 'Subject: failure notice'],
        ...['Content-Type: multipart/report; report-type=delivery-status; boundary=b', ''],
        ...bodies.flatMap((body) => ['--b', ...body]),
        '--b--',
      ].join('\r\n'),
    ),
  )
const text = ['Content-Type: text/plain', '', ...told]
const status = [
  ...['Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mail.example.org', ''],
  ...['Final-Recipient: rfc822; ada@example.net', 'Action: failed', 'Status: 5.1.1'],
  'Diagnostic-Code: smtp; 550 5.1.1 nobody of that name',
]
const fields = ['Final-Recipient: rfc822; carol@example.net', 'Action: failed', 'Status: 5.2.2', planted]

test.each([
  ['message/rfc822', [...header, planted, ...fields]],
  ['text/rfc822-headers', header],
  ['text/rfc822', [...header, planted]],
  ['message/global', [...header, planted]],
  ['message/global-headers', header],
  ['message/partial', [planted]],
  ['application/octet-stream', [planted]],
  ['text/plain', [planted]],
  ['text/html', [`<p>${planted}</p>`]],
])('the original in a part of type %s is not read', (type, body) => {
  expectOnlyAda(parts(text, status, [`Content-Type: ${type}`, '', ...body]))
})

test('an original that was put in as parts of its own, and is a report itself, is not read', () => {
  expectOnlyAda(
    parts(text, status, [
      ...[
        'Content-Type: multipart/alternative; boundary=c',
        '',
        '--c',
        'Content-Type: text/plain',
        '',
        planted,
      ],
      ...['--c', 'Content-Type: text/html', '', `<p>${planted}</p>`, '--c--'],
    ]),
  )
})

test('the second text of a report without status part is not read', () => {
  const report = parts(text, ['Content-Type: text/plain', '', planted])
  expectOnlyAda(report)
})

test('a third part that says of itself that it is plain text is not read', () => {
  const file = join(import.meta.dirname, '../samples/reports/third-part-is-plain.eml')
  expect(JSON.stringify(readReport(readFileSync(file)))).not.toMatch(/552 5|carol/)
})
