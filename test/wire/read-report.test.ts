import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readReport } from '../../src/wire/read-report.ts'

const folder = join(import.meta.dirname, '../samples/reports')
const sample = (name: string): Buffer => readFileSync(join(folder, `${name}.eml`))
const read = (name: string) => readReport(sample(name))
const text = (...lines: string[]) => readReport(Buffer.from(lines.join('\r\n')))

test('Postfix reports two recipients with fates of their own', () => {
  const report = read('postfix-two-recipients')
  expect(report).toMatchObject({
    kind: 'failed',
    format: 'rfc3464',
    reportingMta: 'mail.example.org',
    originalEnvelopeId: 'letter+one',
    originalMessageId: '<letter-one@six.example>',
    recipients: [
      {
        finalRecipient: 'ada@example.net',
        originalRecipient: 'ada@example.net',
        action: 'failed',
        status: '5.7.25',
        diagnosticCode: 'smtp; 550 5.7.25 no reverse name for 2001:db8:1::25',
        remoteMta: 'mx.example.net',
      },
      { finalRecipient: 'bob@example.net', action: 'delayed', status: '4.2.2' },
    ],
  })
  expect(report.explanationText).toContain('no reverse name')
  expect(report.explanationText).not.toContain('words of the original')
})

test('what is only delayed is no failure', () => {
  expect(read('postfix-delayed')).toMatchObject({ kind: 'delayed', recipients: [{ status: '4.2.2' }] })
  expect(read('opensmtpd-delayed')).toMatchObject({
    kind: 'delayed',
    format: 'rfc3464',
    originalMessageId: '<letter-seven@six.example>',
    recipients: [{ action: 'delayed', status: '4.0.0', diagnosticCode: 'smtp; 451 4.7.1 come back later' }],
  })
})

test('a warning in words says delayed, for nothing is lost yet', () => {
  const report = text(
    'Return-Path: <>',
    'From: Mail Delivery System <mailer-daemon@mail.example.org>',
    'Subject: Warning: message 1abc-2 delayed 24 hours',
    '',
    'A message that you sent has not yet been delivered to one or more of its',
    'recipients after more than 24 hours on the queue on mail.example.org.',
    '',
    '  ada@example.net',
    '    host mx.example.net [2001:db8:1::25]',
    '    Delay reason: SMTP error from remote mail server after initial connection:',
    '    450 4.7.25 no reverse name for 2001:db8:25::1',
    '',
    'No action is required on your part. Delivery attempts will continue for',
    'some time. Eventually the mail delivery software will give up,',
    'and when that happens, the message will be returned to you.',
  )
  expect(report).toMatchObject({
    kind: 'delayed',
    recipients: [
      { diagnosticCode: 'smtp; 450 4.7.25 no reverse name for 2001:db8:25::1', remoteMta: 'mx.example.net' },
    ],
  })
})

test('delivered, relayed and expanded are told apart', () => {
  expect(read('postfix-success')).toMatchObject({
    kind: 'delivered',
    originalMessageId: '<letter-two@six.example>',
  })
  expect(read('postfix-relayed').kind).toBe('relayed')
  const expanded = sample('postfix-success').toString().replace('Action: delivered', 'Action: expanded')
  expect(readReport(Buffer.from(expanded)).kind).toBe('expanded')
})

test('Exim sends no diagnostic code, and the text has it for each recipient', () => {
  expect(read('exim-two-recipients').recipients).toMatchObject([
    {
      finalRecipient: 'ada@example.net',
      status: '5.0.0',
      diagnosticCode: 'smtp; 550-5.7.1 your network is on list 550 5.7.1 of somebody',
      remoteMta: 'mx.example.net',
    },
    {
      finalRecipient: 'bob@example.net',
      diagnosticCode: 'x-text; all relevant MX records point to non-existent hosts',
    },
  ])
})

test('Exim in words alone is read, and its copy of the original is not', () => {
  expect(read('exim-plain')).toMatchObject({
    kind: 'failed',
    format: 'text',
    originalMessageId: '<letter-four@six.example>',
    recipients: [
      {
        finalRecipient: 'ada@example.net',
        status: '5.1.8',
        diagnosticCode: 'smtp; 553 5.1.8 sender domain has no address',
        remoteMta: 'mx.example.net',
      },
    ],
  })
  expect(read('exim-plain').recipients).toHaveLength(1)
})

test("Sendmail's exit status stays, and its transcript is in the explanation", () => {
  const report = read('sendmail-x-unix')
  expect(report.recipients).toMatchObject([
    { finalRecipient: 'ada@example.net', diagnosticCode: 'X-Unix; 77' },
  ])
  expect(report.explanationText).toContain('procmail: cannot open the mailbox')
})

test("in a Sendmail transcript the other server's words count, all lines of them", () => {
  expect(read('sendmail-transcript')).toMatchObject({
    kind: 'failed',
    format: 'text',
    originalMessageId: '<letter-six@six.example>',
    recipients: [
      {
        status: '5.1.1',
        diagnosticCode: 'smtp; 550-5.1.1 nobody of that name 550 5.1.1 lives here',
        remoteMta: 'mx.example.net',
      },
    ],
  })
})

test('qmail tells each recipient in a paragraph', () => {
  expect(read('qmail-two-recipients')).toMatchObject({
    kind: 'failed',
    format: 'text',
    originalMessageId: '<letter-eight@six.example>',
    recipients: [
      {
        finalRecipient: 'ada@example.net',
        diagnosticCode: 'smtp; 554 5.7.1 no relaying here',
        remoteMta: '192.0.2.25',
      },
      {
        finalRecipient: 'bob@example.com',
        status: '5.1.2',
        diagnosticCode: expect.stringMatching(/^x-text; Sorry/),
      },
    ],
  })
  expect(read('qmail-two-recipients').recipients).toHaveLength(2)
})

test('a report in HTML alone is read', () => {
  expect(read('exchange-text')).toMatchObject({
    kind: 'failed',
    format: 'text',
    originalMessageId: '<letter-nine@six.example>',
    recipients: [{ finalRecipient: 'ada@example.net', status: '5.1.10' }],
  })
  expect(read('exchange-text').recipients).toHaveLength(1)
})

test('a boundary that is not the declared one, empty lines first and an international address do no harm', () => {
  expect(read('broken-boundary')).toMatchObject({
    kind: 'failed',
    format: 'rfc3464',
    originalMessageId: '<letter-ten@six.example>',
    recipients: [{ finalRecipient: 'grün@example.net', status: '5.1.1', action: 'failed' }],
  })
})

test('an out-of-office answer is automatic, whatever numbers it holds', () => {
  expect(read('out-of-office')).toMatchObject({ kind: 'auto-reply', recipients: [], explanationText: '' })
})

test('an absence note without any mark is not taken for a failure', () => {
  const note = ['Return-Path: <>', 'From: Ada <ada@example.net>', 'Subject: hello', '']
  const words =
    'I am away and not able to read your message. It could not be delivered to bob@example.net either.'
  expect(text(...note, words)).toMatchObject({ kind: 'unread', recipients: [] })
})

test('a mail about a bounce is no bounce', () => {
  const words = [
    'Hello Bob,',
    '',
    'my mail to ada@example.net could not be delivered. Their server said:',
    '550 5.1.1 <ada@example.net>: no such user',
    '',
    'Do you know why?',
  ]
  for (const subject of [
    'Re: Undelivered Mail Returned to Sender',
    'AW: Mail delivery failed',
    'a question',
  ]) {
    const report = text(
      'From: Ann <ann@example.org>',
      `Subject: ${subject}`,
      'To: bob@example.org',
      '',
      ...words,
    )
    expect(report, subject).toMatchObject({ kind: 'unread', recipients: [] })
  }
})

test('a warning about a virus and a digest of a list are no bounces', () => {
  const warning = text(
    'From: Mail Scanner <scanner@example.org>',
    'Subject: Virus found in a mail from you',
    '',
    'A mail that you sent to ada@example.net held the virus Example.A. It was put into quarantine.',
  )
  expect(warning.kind).toBe('unread')
  const digest = text(
    'From: talk-request@lists.example',
    'Subject: talk Digest, Vol 7, Issue 3',
    'Content-Type: multipart/digest; boundary=b',
    '',
    '--b',
    '',
    'From: MAILER-DAEMON@example.net',
    'Subject: failure notice',
    '',
    '<ada@example.net>: 550 5.1.1 no such user; the mail could not be delivered',
    '--b--',
  )
  expect(digest.kind).toBe('unread')
})

test('nonsense is unread', () => {
  expect(read('forged-nonsense')).toMatchObject({ kind: 'unread', format: 'none', recipients: [] })
  expect(text('').kind).toBe('unread')
})

test('a report that was passed on as an attachment is read', () => {
  expect(read('forwarded-report')).toMatchObject({ kind: 'failed', recipients: [{ status: '5.1.1' }] })
})

test('a returned original that looks like a report is never read', () => {
  const original = [
    'Message-ID: <x@six.example>',
    '',
    'Final-Recipient: rfc822; a@example.net',
    'Action: failed',
    'Status: 5.1.1',
  ]
  const report = text(
    'From: Ada <ada@example.net>',
    'Subject: hello',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    '',
    'See below.',
    '--b',
    'Content-Type: message/rfc822',
    '',
    ...original,
    '--b--',
  )
  expect(report).toMatchObject({ kind: 'unread', recipients: [], originalMessageId: '<x@six.example>' })
})

test('complaints and read receipts are no failures', () => {
  const parts = (type: string) =>
    text(
      'From: postmaster@example.net',
      `Content-Type: multipart/report; report-type=${type}; boundary=b`,
      '',
      '--b',
      '',
      'Your message could not be delivered: 550 5.1.1 <a@example.net>',
      '--b--',
    ).kind
  expect(parts('feedback-report')).toBe('unread')
  expect(parts('disposition-notification')).toBe('auto-reply')
})

test('control characters of a report stay outside', () => {
  const report = text(
    'From: MAILER-DAEMON@example.net',
    'Content-Type: message/delivery-status',
    '',
    'Final-Recipient: rfc822; a\u202e\u001b@example.net',
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 \u0000=?utf-8?q?=0D=0Ax?=',
  )
  expect(report.recipients).toMatchObject([
    { finalRecipient: 'a@example.net', diagnosticCode: 'smtp; 550 x' },
  ])
})
