import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHeaders } from '../../src/wire/read-headers.ts'

const read = (...lines: string[]) => readHeaders(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`))

test('an ordinary mail is read', () => {
  const headers = read(
    'Received: from a by b;',
    '\tSat, 21 Nov 2026 10:00:00 +0000',
    'Received: from c by d',
    'From: =?utf-8?q?Ad=C3=A4?= <Ada@Example.NET>',
    'Sender: "The Desk" <desk@Example.net>',
    'To: Friends: test@six.example, "a b"@Six.example;, <bob@example.org>',
    'Reply-To: other@example.net',
    'Subject: =?utf-8?b?SGVsbG8g?= =?utf-8?q?w=C3=B6rld?= again',
    'Message-ID: <1@example.net> (comment)',
    'In-Reply-To: <0@six.example>',
    'References: <9@six.example> <0@six.example>',
    'Auto-Submitted: No',
    'Content-Type: Text/Plain; charset=utf-8',
    'Accept-Language: de;q=0.5, cs, *;q=0.1, fr;q=0',
  )
  expect(headers).toEqual({
    from: 'Ada@example.net',
    sender: 'desk@example.net',
    to: ['test@six.example', '"a b"@six.example', 'bob@example.org'],
    replyTo: 'other@example.net',
    subject: 'Hello wörld again',
    messageId: '<1@example.net>',
    references: ['<0@six.example>', '<9@six.example>'],
    autoSubmitted: 'no',
    precedence: null,
    list: [],
    contentType: 'text/plain',
    languages: ['cs', 'de'],
    arcSeals: [],
    received: ['from a by b; Sat, 21 Nov 2026 10:00:00 +0000', 'from c by d'],
  })
})

test('several authors are no author', () => {
  expect(read('From: a@example.net, b@example.net').from).toBeNull()
  expect(read('From: a@example.net', 'From: b@example.net').from).toBeNull()
  expect(read('Subject: x').from).toBeNull()
})

test('several senders are no sender', () => {
  expect(read('Sender: a@example.net, b@example.net').sender).toBeNull()
})

test('ARC seals are told by who sealed, the first seal first', () => {
  expect(
    read(
      'ARC-Seal: i=2; a=rsa-sha256; t=1; cv=pass; d=Forwarder.example; s=s1;',
      '\tb=AbCd==',
      'ARC-Seal: i=1; a=rsa-sha256; cv=none; d=origin.example; s=s1; b=x',
      'ARC-Seal: a=rsa-sha256; d=unnumbered.example; b=x',
      'ARC-Seal: i=3; d=bad domain; b=x',
    ).arcSeals,
  ).toEqual(['origin.example', 'forwarder.example'])
})

test('an address in a name is not the address', () => {
  expect(read('From: "boss@example.com" <ada@example.net>').from).toBe('ada@example.net')
  expect(read('From: =?utf-8?q?boss=40example.com?= <ada@example.net>').from).toBe('ada@example.net')
})

test('no line break, control or bidirectional character gets out of an encoded word', () => {
  const { subject } = read(
    'Subject: =?utf-8?q?a=0D=0ABcc:_x=00=1B[31m=E2=80=AE=C2=85=E2=81=A6?= =?utf-8?b?DQo=?=end',
  )
  expect(subject).toBe('aBcc: x[31mend')
})

test('a character split over two encoded words is put together', () => {
  expect(read('Subject: =?utf-8?b?w7bD?= =?utf-8?b?tg==?=').subject).toBe('öö')
  expect(read('Subject: =?iso-2022-jp?b?GyRCJTEhPCU5GyhC?= =?x-unknown?q?=FC?=').subject).toBe('ケースü')
})

test('a mail that says twice whether it is automatic is taken to be', () => {
  expect(read('Auto-Submitted: no', 'Auto-Submitted: auto-replied; x=y').autoSubmitted).toBe('auto-replied')
  expect(read('Precedence: first-class', 'Precedence: Bulk').precedence).toBe('bulk')
  expect(read('this is no field', 'LIST-ID: <x>', 'List-Unsubscribe: <mailto:x@y>').list).toEqual([])
  expect(read('X: y', 'this is no field', 'LIST-ID: <x>', 'List-Unsubscribe: <mailto:x@y>').list).toEqual([
    'List-Id',
    'List-Unsubscribe',
  ])
})

test('a long subject is cut at 998 characters and stays well-formed', () => {
  const { subject } = read(`Subject: ${'x'.repeat(997)}😀😀`)
  expect(subject.length).toBe(997)
  expect(subject.isWellFormed()).toBe(true)
})

const kibibytes = (pattern: string): Buffer =>
  Buffer.from(pattern.repeat(Math.ceil(262_144 / pattern.length)).slice(0, 262_144))

test('256 KiB of nastiness take less than a second', () => {
  for (const pattern of [
    'From: <<<<(((""\r\n',
    'To: a@b,c:;<"(\r\n',
    'Subject: =?utf-8?q?=?=?utf-8?b?\r\n',
    'References: <<<<a@b \r\n ',
    'x\r\n',
    ' \r\n',
    'A:\r\n \r\n',
    'Accept-Language: ((((a;q=1,\r\n',
    'ARC-Seal: i=1;d=\r\n ;i= ',
    '=?a?q?',
    'a'.repeat(64),
  ]) {
    for (const prefix of ['', 'To: ', 'Subject: ', 'From: x\r\n ']) {
      const start = performance.now()
      readHeaders(Buffer.concat([Buffer.from(prefix), kibibytes(pattern)]))
      expect(performance.now() - start, JSON.stringify(pattern)).toBeLessThan(1000)
    }
  }
})

test('no header block throws, and no control character comes out', () => {
  const line = fc.tuple(
    fc.constantFrom(
      'From',
      'To',
      'Subject',
      'Message-ID',
      'References',
      'Content-Type',
      'Auto-Submitted',
      'Received',
      'Sender',
      'ARC-Seal',
    ),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const headers = readHeaders(Buffer.from(lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')))
      for (const value of Object.values(headers).flat()) {
        if (value !== null) expect(value).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }
    }),
    { numRuns: 1000 },
  )
})
