import { simpleParser } from 'mailparser'
import MailComposer from 'nodemailer/lib/mail-composer'
import { expect, test } from 'vitest'
import { composeLetter } from '../../src/wire/compose.ts'
import { aLetter } from '../kit/a-letter.ts'

const compose = async (changes: Parameters<typeof aLetter>[0] = {}): Promise<string> =>
  (await composeLetter(aLetter(changes))).toString('utf8')

const headOf = (message: string): string => message.slice(0, message.indexOf('\r\n\r\n'))

const dsn = [
  'From: mailer-daemon@sender.example',
  'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
  '',
  '--x',
  'Content-Type: message/delivery-status',
  '',
  'Action: failed',
  '--x--',
].join('\n')

test('a letter in plain ASCII goes out as it was written', async () => {
  expect(await compose()).toBe(
    [
      'From: mailsix <test@control.example>',
      'To: jane@sender.example',
      'Subject: Your mail reached an IPv6-only address',
      'Message-ID: <k3jq7mz2ab.a@control.example>',
      'In-Reply-To: <1@sender.example>',
      'References: <0@sender.example> <1@sender.example>',
      'Date: Sat, 21 Nov 2026 09:08:07 +0000',
      'Auto-Submitted: auto-replied',
      'Mailsix-Letter: A',
      'Mailsix-Case: k3jq7mz2ab',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 7bit',
      '',
      'Good news.',
      '',
      '  1. It arrived.',
      '',
      'From here on',
      '.dots stay',
      '',
    ].join('\r\n'),
  )
})

test.each([
  ['a usual letter', {}],
  [
    'a long subject and many references',
    {
      subject: `A subject ${'that goes on '.repeat(14)}`.trim(),
      references: Array.from({ length: 15 }, (_, n) => `<${n}.${'x'.repeat(50)}@sender.example>`),
    },
  ],
  ['a recipient whose local part needs quotes', { recipient: '"jane doe"@sender.example' }],
  ['a recipient whose local part lost its quotes', { recipient: 'jane,doe@sender.example' }],
  ['a letter to nothing before', { inReplyTo: null, references: [] }],
  [
    'a letter in another language',
    {
      subject: `Re: Příliš žluťoučký kůň ${'úpěl ďábelské ódy '.repeat(8)}[A: IPv6 nebo IPv4]`,
      text: `Vaše pošta došla přes IPv6.\n\n  x = y\n.tečka, ${'š'.repeat(200)}\nFrom zde\n字が あ\n`,
    },
  ],
])('%s reads the same as one made by MailComposer', async (_, changes) => {
  const letter = aLetter(changes)
  const theirs = await new MailComposer({
    from: { name: 'mailsix', address: letter.from },
    to: { name: '', address: letter.recipient },
    subject: letter.subject,
    messageId: letter.messageId,
    ...(letter.inReplyTo === null ? {} : { inReplyTo: letter.inReplyTo }),
    references: letter.references,
    date: new Date(letter.date),
    headers: { 'Auto-Submitted': 'auto-replied', 'Mailsix-Letter': 'A', 'Mailsix-Case': letter.caseId },
    text: letter.text,
  })
    .compile()
    .build()
  const ours = await composeLetter(letter)
  const encoding = /^[\n\x20-\x7e]*$/.test(letter.text) ? '7bit' : 'quoted-printable'
  expect(ours.toString()).toContain(`charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}`)
  expect(ours.toString()).toMatch(/^[\r\n\x20-\x7e]*$/)
  for (const line of headOf(ours.toString()).split('\r\n')) expect(line.length).toBeLessThanOrEqual(78)
  const [one, other] = await Promise.all([simpleParser(ours), simpleParser(theirs)])
  const read = ({
    from,
    to,
    subject,
    messageId,
    inReplyTo,
    references,
    date,
    text,
    headers,
  }: typeof one) => ({
    from,
    to,
    subject,
    messageId,
    inReplyTo,
    references,
    date,
    text: text?.trim(),
    own: ['auto-submitted', 'mailsix-letter', 'mailsix-case', 'mime-version'].map((name) =>
      headers.get(name),
    ),
  })
  expect(read(one)).toEqual(read(other))
})

test('a letter with other letters than ASCII is seven-bit on the way and whole at its end', async () => {
  const text = 'Vaše pošta došla.\nGrüße – schöne Grüße\n'
  const message = await compose({ subject: 'Příliš žluťoučký kůň', text })
  expect(message).toMatch(/^[\r\n\x20-\x7e]*$/)
  expect(message).toContain('Content-Transfer-Encoding: quoted-printable')
  const read = await simpleParser(message)
  expect(read).toMatchObject({ subject: 'Příliš žluťoučký kůň', text })
})

test('a line that is too long for SMTP is encoded', async () => {
  const long = `https://www.doesnotwork.example/${'x'.repeat(1200)}`
  const message = await compose({ text: `${long}\n` })
  for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998)
  expect((await simpleParser(message)).text?.trim()).toBe(long)
})

test('nothing from outside breaks out of a header, not even inside an encoded word', async () => {
  const evil = 'x\r\nBcc: victim@other.example\r\n\r\nbody\u0000\u001b[2J\u202eevil\u2066 \u0085 \u2028'
  for (const extra of ['', 'ž']) {
    const message = await compose({
      subject: evil + extra,
      recipient: `jane${evil}${extra}@sender.example`,
      messageId: `<1${evil}@control.example>`,
      inReplyTo: `<2${evil}@x>`,
      references: [`<3${evil}@x>`],
    })
    expect(
      headOf(message)
        .split('\r\n')
        .filter((line) => /^bcc/i.test(line)),
    ).toEqual([])
    const read = await simpleParser(message)
    expect(read.headers.has('bcc')).toBe(false)
    expect(read.subject).toMatch(/^x Bcc: victim@other\.example body\[2Jevil/)
    const unsafe = /\p{Cc}|[\u202a-\u202e\u2028\u2029\u2066-\u2069]/u
    expect(headOf(message).replaceAll('\r\n', '')).not.toMatch(unsafe)
    expect(
      JSON.stringify([read.subject, read.to, read.messageId, read.inReplyTo, read.references]),
    ).not.toMatch(unsafe)
    expect(message).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
  }
})

test.each(['=?utf-8?b?DQpCY2M6IHg=?=', '=?utf-8?q?=E2=80=AE?= ž', '=?=?utf-8?b?DQo=?=?='])(
  'the encoded word %s that stands in a subject as plain text is no encoded word in ours',
  async (word) => {
    const read = await simpleParser(await compose({ subject: `Re: ${word}` }))
    expect(read.subject).toBe(`Re: ${word.replaceAll('=?', '= ?')}`)
  },
)

test('a subject has at most 200 characters', async () => {
  expect(
    (await simpleParser(await compose({ subject: 'ab '.repeat(500) }))).subject?.length,
  ).toBeLessThanOrEqual(200)
})

test('a letter asks nobody to keep reports back, and does not tell what it was made with', async () => {
  for (const message of [await compose(), await compose({ text: 'š' })]) {
    expect(message).not.toMatch(/^(X-|Precedence:|List-)/im)
  }
})

test('the report behind an explanation is a whole message that nobody takes for a report of ours', async () => {
  const attachments = [{ filename: 'report.eml', contentType: 'message/rfc822', content: dsn }]
  const message = await compose({ kind: 'explanation', attachments })
  expect(headOf(message)).toMatch(/^Content-Type: multipart\/mixed;/m)
  expect(headOf(message)).not.toContain('multipart/report')
  const types = [...message.matchAll(/^Content-Type: ([a-z0-9/-]+)/gim)].map(([, type]) => type)
  expect(types.slice(0, 3)).toEqual(['multipart/mixed', 'text/plain', 'message/rfc822'])
  expect(message).toContain('Content-Disposition: attachment; filename=report.eml')
  const read = await simpleParser(message)
  expect(read.text?.trim()).toBe(aLetter().text.trim())
  expect(
    read.attachments.map(({ filename, content }) => [
      filename,
      content.toString().replace(/\r\n/g, '\n').trim(),
    ]),
  ).toEqual([['report.eml', dsn]])
})

test.each([
  ['a report with eight-bit octets', 'message/rfc822', dsn.replace('failed', 'fehlgeschlagen – für immer')],
  ['a report with lines that are too long', 'message/rfc822', `${dsn}\n${'x'.repeat(1200)}`],
  [
    'the delivery-status part alone',
    'message/delivery-status',
    'Reporting-MTA: dns; mx.sender.example\n\nAction: failed',
  ],
])('%s is attached as plain text', async (_, contentType, content) => {
  const message = await compose({ attachments: [{ filename: 'report.txt', contentType, content }] })
  expect(message).toMatch(/^[\r\n\x20-\x7e]*$/)
  expect(message).not.toMatch(/Content-Type: message\//)
  const [attachment] = (await simpleParser(message)).attachments
  expect(attachment).toMatchObject({ contentType: 'text/plain', filename: 'report.txt' })
  expect(attachment?.content.toString().replace(/\r\n/g, '\n')).toBe(content)
})

test('of many references the last twenty are kept, and none that is longer than a line should be', async () => {
  const many = Array.from({ length: 30 }, (_, number) => `<${number}@sender.example>`)
  const long = `<${'x'.repeat(300)}@sender.example>`
  const [, references = ''] =
    /^References: ((?:.*\r\n(?=[ \t]))*.*)/m.exec(await compose({ references: [...many, long] })) ?? []
  expect(references.trim().split(/\s+/)).toEqual(many.slice(10))
})
