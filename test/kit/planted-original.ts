import fc from 'fast-check'

// Reports whose returned original holds words that would tell of another reason, or of another report, if they were
// the reporter's.

/** A report up to its original: what comes before, the lines that announce the original, and how it is written there. */
export interface Shape {
  name: string
  head: string
  mark: string
  write: (original: string) => string
  end: string
}

const asIs = (original: string): string => original
const headersOf = (original: string): string => original.slice(0, original.indexOf('\n\n') + 1)
const bodyOf = (original: string): string => original.slice(original.indexOf('\n\n') + 2)
const quoted = (original: string): string => original.replace(/^/gm, '> ')

const from = (subject: string, more = ''): string =>
  `From: MAILER-DAEMON@mail.example.org (Mail Delivery System)\nTo: ann@example.org\nSubject: ${subject}\n${more}`

const inParts = (parts: string[]): string =>
  `${from('Undelivered Mail Returned to Sender', 'MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="=_b1"\n')}\n${parts.map((part) => `--=_b1\n${part}\n`).join('')}`

const status = (diagnostic: string): string =>
  `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; bob@example.net\nAction: failed\nStatus: 5.0.0\n${diagnostic}`

const notice = (words: string): string =>
  `Content-Type: text/plain\n\nThis is the mail system at mail.example.org.\n\nYour message could not be delivered.\n\n${words}\n`

const inWords = (words: string): string =>
  `${from('failure notice', 'X-Failed-Recipients: bob@example.net\n')}\nYour message could not be delivered to this address:\n\n  bob@example.net\n    ${words}\n\n`

const attached = (name: string, type: string, write: Shape['write']): Shape[] =>
  ['', 'Diagnostic-Code: smtp; 552 5.2.2 over quota\n'].map((diagnostic) => ({
    name: `${type} ${name}${diagnostic === '' ? ' without a diagnostic code' : ''}`,
    head: inParts([notice('<bob@example.net>: it did not go through'), status(diagnostic)]),
    mark: `--=_b1\nContent-Description: Undelivered Message\nContent-Type: ${type}\n\n`,
    write,
    end: '\n--=_b1--\n',
  }))

const below = (mark: string, write: Shape['write'] = asIs): Shape[] =>
  [
    'it did not go through',
    'SMTP error from remote mail server: host mx.example.net [192.0.2.1]: 552 over quota',
  ].map((words) => ({
    name: `${JSON.stringify(mark)} after ${JSON.stringify(words)}`,
    head: inWords(words),
    mark,
    write,
    end: '\n',
  }))

export const shapes: readonly Shape[] = [
  ...attached('whole', 'message/rfc822', asIs),
  ...attached('its header', 'text/rfc822-headers', headersOf),
  ...attached('whole', 'message/global', asIs),
  ...attached('its header', 'message/global-headers', headersOf),
  ...below('------ This is a copy of the message, including all the headers. ------\n\n'),
  ...below('------ This is a copy of your message, including all the headers. ------\n\n'),
  ...below(
    '------ The body of the message is 6000 characters long; only the first\n------ 4096 or so are included here.\n\n',
  ),
  ...below('--- Below this line is a copy of the message.\n\n'),
  ...below('   ----- Original message follows -----\n\n'),
  ...below('   ----- Unsent message follows -----\n\n'),
  ...below('----- Returned message -----\n\n'),
  ...below('-----Unsent message below-----\n\n'),
  ...below('Original message follows.\n\n'),
  ...below('Message headers follow.\n\n', headersOf),
  ...below('Below is a copy of the original message:\n\n'),
  ...below('--- Below this line is a copy of the message.\n\n', bodyOf),
  ...below('   ----- Original message follows -----\n\n', bodyOf),
  ...below('----- Returned message -----\n\n', bodyOf),
  ...below('--- The header of the original message is following. ---\n\n', headersOf),
  ...below('-------- Original Message --------\n'),
  ...below('-----Original Message-----\n'),
  ...below('--- Ursprüngliche Nachricht ---\n\n'),
  ...below('----- Message original -----\n\n'),
  ...below('', quoted),
  ...below('Your message was:\n\n', quoted),
]

const telling = [
  '550 5.7.25 [2001:db8::25] has no PTR record',
  '550 5.1.1 <ann@example.org>: no such user here',
  '554 5.7.1 Service unavailable; client [2001:db8::25] blocked using zen.example',
  '452 4.2.2 mailbox full',
  'connect to mx.example.com[2001:db8::25]:25: Connection refused',
  'Host or domain name not found. Name service error for name=example.com type=AAAA: Host found but no data record of requested type',
  'The following address failed:',
  '<eve@example.com>: host mx.example.com[192.0.2.7] said: 550 spam message rejected (in reply to end of DATA command)',
  '  eve@example.com',
  '    Unrouteable address',
  '----- The following addresses had permanent fatal errors -----',
  '----- Transcript of session follows -----',
  '<<< 553 sorry, relaying denied',
  'Final-Recipient: rfc822; eve@example.com',
  'Action: failed',
  'Action: delayed',
  'Status: 5.7.25',
  'Diagnostic-Code: smtp; 550 5.7.25 no reverse DNS for 2001:db8::25',
  'Reporting-MTA: dns; other.example.com',
  'Remote-MTA: dns; mx.example.com',
  'Your message was delayed and will be retried for 3 days.',
  'It was successfully delivered.',
  'Die E-Mail konnte nicht zugestellt werden: Postfach voll.',
  'X-Failed-Recipients: eve@example.com',
  '--- Below this line is a copy of the message.',
  'Content-Type: message/delivery-status',
  '--=_b2',
  '-- ',
  '',
  '',
]

const toldBy = fc.array(fc.constantFrom(...telling), { minLength: 1, maxLength: 12 })

const openings = [
  'Received: from client.example.org (client.example.org [192.0.2.9])\n\tby mail.example.org; Thu, 29 Apr 2026 23:34:45 +0000',
  'Return-Path: <ann@example.org>',
  'DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=k;\n\tbh=47DEQpj8HBSa=; b=abc=',
  'Date: Thu, 29 Apr 2026 23:34:45 +0000',
  'MIME-Version: 1.0',
] as const

/** An original with telling words, or nothing to tell, in its header and body. */
export const original = fc.record({
  first: fc.constantFrom(...openings),
  subject: fc.constantFrom(...telling.filter((line) => line !== ''), '=?utf-8?q?mailbox_full?='),
  header: fc.array(fc.constantFrom(...telling.filter((line) => line !== '')), { maxLength: 4 }),
  type: fc.constantFrom(
    'text/plain',
    'text/html',
    'multipart/report; report-type=delivery-status; boundary="=_b2"',
    'multipart/mixed; boundary="=_b1"',
  ),
  body: toldBy,
})

export type Original = typeof original extends fc.Arbitrary<infer T> ? T : never

const headed = (first: string, subject: string, header: readonly string[], type: string): string =>
  [
    first,
    'Message-ID: <original@example.org>',
    'From: ann@example.org',
    'To: bob@example.net',
    `Subject: ${subject}`,
    ...header.map((line, index) => `X-Note-${index}: ${line}`),
    `Content-Type: ${type}`,
  ].join('\n')

export const tellingOriginal = ({ first, subject, header, type, body }: Original): string =>
  `${headed(first, subject, header, type)}\n\n${body.join('\n')}\n`

export const quietOriginal = `${headed(openings[0], 'lunch', [], 'text/plain')}\n\nAt noon, as ever?\n`

export const reportOf = ({ head, mark, write, end }: Shape, original: string): Buffer =>
  Buffer.from(`${head}${mark}${write(original)}${end}`)
