import { test } from 'vitest'
import { readReport } from '../../src/wire/read-report.ts'
import { readingMs, withinCpuTime } from '../kit/cpu-time.ts'

test('a mebibyte of nastiness takes little time', { timeout: 120_000 }, () => {
  const head = 'From: MAILER-DAEMON@example.net\nSubject: failure notice\n'
  const multipart = 'Content-Type: multipart/mixed; boundary=b\n'
  for (const [header, pattern] of [
    ['\n', 'a@b.cc '],
    ['\n', 'a'],
    ['\n', ' '],
    ['\n', '550 '],
    ['\n', '<a@b.c>: 550 5.1.1 no\n'],
    ['\n', 'X-Field: y\n'],
    ['\n', '--\n-----\n'],
    ['\n', 'not '],
    ['\n', 'delivery '],
    ['\n', '\n \n'],
    ['\n', 'Final-Recipient: rfc822; a@b.c\nAction: failed\n'],
    ['Content-Type: text/html\n\n', '<'],
    ['Content-Type: text/html\n\n', '<style'],
    ['Content-Type: text/html\n\n', '<!--'],
    ['Content-Type: text/html\n\n', '<p>&#'],
    [`${multipart}\n`, '--b\n'],
    [`${multipart}\n`, '--b\nContent-Type: multipart/mixed; boundary=b\n\n'],
    [`${multipart}\n`, '--bb\n'],
    [`${multipart}\n`, '---x'],
    ['Content-Type: message/delivery-status\n\n', 'Action: failed\n\n'],
    ['Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n', '= '],
    ['', ' \n'],
    ['X: y\n', 'garbage\n'],
    ['\n', '\r'],
    ['\n', 'It could not be delivered: 550 no\n> a\n> b\nx\n'],
    ['\n', '<<< 550 no\n... while talking to x.example\n>>> RCPT\n'],
    ['\n', 'Subject: x\n y\n'],
    ['\n', 'it may be full. '],
    ['\n', '550 "'],
    ['\n', '\u3042'],
    ['\n', '{"notificationType":"Bounce",'],
    [`${multipart}\n`, '--b\nContent-Type: message/delivery-status\n\nAction: failed\n'],
  ]) {
    const text = head + header + String(pattern).repeat(1_048_576 / String(pattern).length)
    const message = Buffer.from(text.slice(0, 1_048_576))
    withinCpuTime(100, () => readReport(message))
  }
})

test('long lines of one pattern take little time', { timeout: 120_000 }, () => {
  const head = 'From: MAILER-DAEMON@example.net\nSubject: failure notice\n\nIt could not be delivered.\n'
  const patterns = [
    ...[
      'a',
      '@',
      'a@',
      'a@b ',
      'a@b.cc, ',
      'to ',
      'user ',
      'may ',
      '. A',
      '550 ',
      '5.1.1 ',
      '[1.2.3.4] ',
      'x.',
    ],
    ...[
      '<<< ',
      '(',
      '"',
      '- ',
      'not ',
      'delivery ',
      'mail ',
      'following ',
      'subject ',
      'original message ',
      '-',
    ],
  ]
  for (const pattern of patterns) {
    for (const end of ['\n', ' a@b.cc\n', ':\n']) {
      const line = pattern.repeat(Math.ceil(1990 / pattern.length)) + end
      const report = Buffer.from(head + line.repeat(40))
      withinCpuTime(readingMs(report.length), () => readReport(report))
    }
  }
})
