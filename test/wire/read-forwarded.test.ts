import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { classifyReport } from '../../src/diagnose/classify-report.ts'
import { readForwarded } from '../../src/wire/read-forwarded.ts'

const folder = join(import.meta.dirname, '../samples/forwards')
const names = readdirSync(folder).map((name) => name.replace(/\.eml$/, ''))
const sample = (name: string): Buffer => readFileSync(join(folder, `${name}.eml`))
const read = (name: string) => readForwarded(sample(name))
const mail = (...lines: string[]) =>
  readForwarded(
    Buffer.from(
      ['From: bob@sender.example', 'To: explain@check.example', 'Subject: a mail', ...lines].join('\r\n'),
    ),
  )

/** What is in each sample: client and shape, then format, status, words and reason. */
const shapes: [string, string, string | null, string, string][] = [
  ['gmail-inline', 'text', '5.7.25', 'no reverse name for 2001:db8:7::25', 'no-ptr ipv6'],
  ['gmail-attached', 'text', '5.1.1', 'nobody of that name lives here', 'invalid-recipient any'],
  ['outlook-inline', 'text', '5.1.8', 'Domain of sender address', 'sender-domain-unresolvable any'],
  ['outlook-german', 'text', '5.1.10', '550 5.1.10', 'invalid-recipient any'],
  ['outlook-web-french', 'text', '5.7.1', 'listed by bl.example', 'blocklisted ipv6'],
  ['outlook-mobile-html', 'rfc3464', '5.1.8', 'Domain of sender address', 'sender-domain-unresolvable any'],
  ['outlook-czech', 'text', '5.1.1', 'nobody of that name lives here', 'invalid-recipient any'],
  ['outlook-mac-cited', 'text', '5.7.25', 'no reverse name for 2001:db8:7::25', 'no-ptr ipv6'],
  ['outlook-attached', 'rfc3464', '5.7.25', 'no reverse name for 2001:db8:7::25', 'no-ptr ipv6'],
  ['apple-inline', 'rfc3464', '5.7.25', 'no reverse name for 2001:db8:7::25', 'no-ptr ipv6'],
  ['apple-attached', 'rfc3464', '5.7.1', 'listed by bl.example', 'blocklisted ipv6'],
  ['apple-redirected', 'text', '5.1.1', 'nobody of that name lives here', 'invalid-recipient any'],
  ['ios-inline', 'text', '5.1.1', 'The email account that you tried to reach', 'invalid-recipient any'],
  ['thunderbird-attached-base64', 'rfc3464', '5.7.25', 'no reverse name for', 'no-ptr ipv6'],
  ['mutt-inline', 'rfc3464', '5.1.8', 'Domain of sender address', 'sender-domain-unresolvable any'],
  ['mutt-attached', 'text', '5.1.1', 'nobody of that name lives here', 'invalid-recipient any'],
  ['mutt-resent', 'rfc3464', '5.7.25', 'no reverse name for 2001:db8:7::25', 'no-ptr ipv6'],
  ['k9-inline', 'text', '5.1.2', "couldn't find any host", 'domain-unknown any'],
  ['fairemail-html', 'text', '5.1.2', "couldn't find any host", 'domain-unknown any'],
  ['roundcube-inline', 'text', '5.2.2', 'mailbox over quota', 'mailbox-full any'],
  ['zimbra-inline', 'text', null, 'connect to mx.example.net', 'connection-refused ipv6'],
  ['sogo-inline', 'text', null, 'type=AAAA: Host found but no data', 'no-aaaa ipv6'],
  ['proton-inline', 'text', '5.1.1', 'The email account that you tried to reach', 'invalid-recipient any'],
  ['yahoo-inline', 'text', '5.7.25', 'no reverse name for 2001:db8:7::25', 'no-ptr ipv6'],
  ['gmx-inline', 'text', '5.1.1', 'nobody of that name lives here', 'invalid-recipient any'],
  ['eml-octet-stream', 'rfc3464', '5.7.25', 'no reverse name for 2001:db8:7::25', 'no-ptr ipv6'],
  ['pasted-report', 'text', '5.7.25', 'no reverse name for 2001:db8:7::25', 'no-ptr ipv6'],
  ['pasted-source', 'rfc3464', '5.7.25', 'no reverse name for 2001:db8:7::25', 'no-ptr ipv6'],
  ['forwarded-twice', 'text', '5.7.25', 'no reverse name for 2001:db8:7::25', 'no-ptr ipv6'],
  ['reply-quoting', 'text', '5.7.25', 'no reverse name for 2001:db8:7::25', 'no-ptr ipv6'],
]

for (const [name, format, status, words, reason] of shapes) {
  test(`the bounce in ${name} is read`, () => {
    const reports = read(name)
    expect(reports).toHaveLength(1)
    expect(reports).toMatchObject([
      {
        kind: 'failed',
        format,
        recipients: [
          {
            finalRecipient: 'ada@example.net',
            action: 'failed',
            status,
            diagnosticCode: expect.stringContaining(words),
          },
        ],
      },
    ])
    expect(reports[0]?.recipients).toHaveLength(1)
    expect(reports.flatMap(classifyReport).map((one) => `${one.reason} ${one.family}`)).toEqual([reason])
  })
}

test('neither the words of the person nor those of the original are in any report', () => {
  for (const name of names) {
    expect(JSON.stringify(read(name)), name).not.toMatch(
      /words of the original|eve@|bob\.other|dora@|what is wrong|Phone|Best regards|Thanks|Can you look|Attachment #/,
    )
  }
})

test('a part that Thunderbird left beside the forwarded text tells of both recipients', () => {
  expect(read('thunderbird-inline')).toMatchObject([
    {
      format: 'rfc3464',
      reportingMta: 'mail.sender.example',
      writtenAt: Date.UTC(2024, 5, 3, 8, 12),
      recipients: [
        { finalRecipient: 'ada@example.net', status: '5.7.25', remoteMta: 'mx.example.net' },
        { finalRecipient: 'cleo@example.com', status: '5.2.2', remoteMta: 'mx.example.com' },
      ],
    },
  ])
})

test('what a reporter says of itself below the words of the server is none of them', () => {
  expect(read('outlook-german')[0]?.recipients[0]?.diagnosticCode).toMatch(/address lookup$/)
})

test('a time without a zone is none, for it would be hours wrong', () => {
  expect(read('gmail-inline')).toMatchObject([{ writtenAt: null }])
  expect(read('outlook-german')).toMatchObject([{ writtenAt: null }])
  expect(read('mutt-inline')).toMatchObject([{ writtenAt: Date.UTC(2024, 5, 3, 8, 12) }])
})

test('the Message-ID of the original is found where a client left it', () => {
  const id = [{ originalMessageId: '<friday-one@sender.example>' }]
  for (const name of ['outlook-czech', 'k9-inline', 'gmx-inline', 'roundcube-inline', 'pasted-source']) {
    expect(read(name), name).toMatchObject(id)
  }
})

test('single lines that were pasted are a report in words', () => {
  expect(read('pasted-reply')).toMatchObject([
    {
      kind: 'failed',
      format: 'text',
      recipients: [
        {
          finalRecipient: null,
          action: 'failed',
          status: '5.7.1',
          diagnosticCode: 'smtp; 550 5.7.1 [2001:db8:7::25] blocked, see the list bl.example',
        },
      ],
      explanationText: '550 5.7.1 [2001:db8:7::25] blocked, see the list bl.example',
    },
  ])
  expect(read('pasted-log-line')).toMatchObject([
    {
      kind: 'delayed',
      recipients: [{ finalRecipient: 'ada@example.net', action: 'delayed', status: '4.7.1' }],
    },
  ])
  for (const line of [
    'host mx.example.net[2001:db8::25] said: 554 no, not from there',
    'Remote server returned: 550 mailbox is full',
    '"550 user unknown"',
    '<ada@example.net>: unknown user',
    'connect to mx.example.net[2001:db8::25]:25: Network is unreachable',
  ]) {
    expect(mail('', 'Look:', '', line, '', 'Bob'), line).toMatchObject([
      { format: 'text', explanationText: line },
    ])
  }
})

test('the person who asks is never the recipient that failed', () => {
  const [report] = mail(
    '',
    'I am bob@sender.example, explain@check.example answered nothing.',
    '',
    '550 5.1.1 no',
  )
  expect(report?.recipients).toMatchObject([{ finalRecipient: null, status: '5.1.1' }])
})

test('a bounce that is attached and in the text as well counts once, two of them twice', () => {
  expect(read('two-attached-one-inline').map(({ recipients }) => recipients[0]?.finalRecipient)).toEqual([
    'ada@example.net',
    'abel@example.net',
  ])
})

test('of twenty bounces ten are read', () => {
  const attached = Array.from({ length: 20 }, (_, index) =>
    [
      '--b',
      'Content-Type: message/rfc822',
      '',
      sample('mutt-resent').toString().replaceAll('ada@', `ada${index}@`),
    ].join('\r\n'),
  )
  expect(mail('Content-Type: multipart/mixed; boundary=b', '', ...attached, '--b--')).toHaveLength(10)
})

test('several that mutt forwarded within one text are told apart', () => {
  const text = sample('mutt-inline').toString()
  const twice = `${text}\n${text.slice(text.indexOf('----- Forwarded')).replaceAll('ada@', 'abel@')}`
  expect(readForwarded(Buffer.from(twice)).map(({ recipients }) => recipients[0]?.finalRecipient)).toEqual([
    'ada@example.net',
    'abel@example.net',
  ])
})

test("Outlook's own formats can't be read, and nothing is made up", () => {
  expect(read('outlook-msg')).toEqual([])
  expect(read('winmail-dat')).toEqual([])
})

test('a mail without a bounce has none', () => {
  const without = names.filter((name) => name.startsWith('none-'))
  expect(without).toHaveLength(6)
  for (const name of without) expect(read(name), name).toEqual([])
  expect(readForwarded(Buffer.alloc(0))).toEqual([])
})

test('a complaint or a read receipt that is passed on is no bounce', () => {
  for (const type of ['feedback-report', 'disposition-notification']) {
    const attached = [
      `Content-Type: multipart/mixed; boundary=b`,
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: postmaster@example.net',
      'Subject: a report',
      `Content-Type: multipart/report; report-type=${type}; boundary=c`,
      '',
      '--c',
      '',
      'About your mail.',
      '--c',
      `Content-Type: message/${type}`,
      '',
      'User-Agent: x',
      '--c--',
      '--b--',
    ]
    expect(mail(...attached), type).toEqual([])
  }
})

test('a bounce deep within forwards is found, and the depth is limited', () => {
  const wrap = (inner: string, depth: number): string =>
    [
      'From: carol@sender.example',
      `Subject: Fwd: ${depth}`,
      `Content-Type: multipart/mixed; boundary=d${depth}`,
      '',
      `--d${depth}`,
      'Content-Type: message/rfc822',
      '',
      inner,
      `--d${depth}--`,
    ].join('\r\n')
  const nested = (levels: number): string =>
    Array.from({ length: levels }).reduce<string>(
      (inner, _, depth) => wrap(inner, depth),
      sample('mutt-resent').toString(),
    )
  expect(readForwarded(Buffer.from(nested(4)))).toHaveLength(1)
  expect(readForwarded(Buffer.from(nested(9)))).toEqual([])
})

test('a mebibyte of nastiness takes less than two seconds', { timeout: 120_000 }, () => {
  const mixed = 'Content-Type: multipart/mixed; boundary=b\n\n'
  for (const [header, pattern] of [
    ['\n', '> '],
    ['\n', '>'],
    ['\n', '> > 550 5.1.1 <a@b.cc>: no\n'],
    ['\n', 'From: MAILER-DAEMON@b.cc\nTo: c@d.ee\nSubject: failure notice\n\n<x@y.zz>: 550 5.1.1 no\n'],
    ['\n', 'From: a@b.cc\nTo: c@d.ee\nSubject: e\n'],
    ['\n', 'From: a@b.cc\n\n'],
    ['\n', 'Von: a@b.cc An: b Betreff: c '],
    ['\n', '\n'],
    ['\n', ' \n'],
    ['\n', '- '],
    ['\n', '-'],
    ['\n', '_'],
    ['\n', '1 <a@b.cc>: '],
    ['\n', '<mailto:'],
    ['\n', 'a<https://'],
    ['\n', 'content-type: multipart/report\n'],
    ['\n', 'delivery to '],
    ['\n', 'your message '],
    ['\n', '----- End forwarded message -----\n'],
    ['\n', 'Status: 5.1.1 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n'],
    ['Content-Type: text/html\n\n', '<div>'],
    ['Content-Type: text/html\n\n', '<div><b>From:</b>&nbsp;a@b.cc</div>'],
    [mixed, '--b\nContent-Type: message/rfc822\n\nFrom: a@b.cc\n\n550 5.1.1 <x@y.zz> no\n'],
    [mixed, '--b\nContent-Type: message/rfc822\n\nContent-Type: multipart/mixed; boundary=c\n\n--c\n'],
    [
      mixed,
      '--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@b.cc\nAction: failed\n',
    ],
    [mixed, '--b\nContent-Type: text/plain; name="a.eml"\n\nFrom: a@b.cc\nTo: x\nReceived: y\n\n'],
  ]) {
    const whole = `From: a@b.cc\nSubject: Fwd: failure notice\n${header}`
    const message = Buffer.from(
      (whole + String(pattern).repeat(1_048_576 / String(pattern).length)).slice(0, 1_048_576),
    )
    const start = process.cpuUsage().user
    readForwarded(message)
    expect((process.cpuUsage().user - start) / 1000, JSON.stringify([header, pattern])).toBeLessThan(2000)
  }
})
