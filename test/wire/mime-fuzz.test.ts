import fc from 'fast-check'
import { expect } from 'vitest'
import { makeMessageGuard } from '../../src/accept/message-guard.ts'
import { readHops } from '../../src/collect/received-hops.ts'
import { parseAddress } from '../../src/values/address.ts'
import { decodeWords, splitFields } from '../../src/wire/header-fields.ts'
import { readParts } from '../../src/wire/mime-parts.ts'
import { readHeaders } from '../../src/wire/read-headers.ts'
import { readingMs, withinCpuTime } from '../kit/cpu-time.ts'
import { fuzz } from '../kit/fuzz.ts'

/** A part of a message, with parts within it, and all that can be wrong with how that is written. */
interface Tree {
  type: string
  charset: string
  encoding: string
  boundary: string
  /** How the boundary is declared, and whether the last one is closed. */
  declared: 'quoted' | 'bare' | 'not'
  closed: boolean
  lineEnd: string
  body: string
  parts: Tree[]
}

const bodies = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '=C3=BC',
        '=',
        '=\n',
        'aGVsbG8=',
        '\x1b$B',
        '\x1b(B',
        '\xff\xfe',
        '\xe4\xf6',
        '\x82\xa0',
        '<html>',
        '<p',
        '&#x202e;',
        '&#0;',
        '&amp;',
        '--b',
        '--',
        '\n\n',
        'Subject: x\n',
        'Action: failed\n',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
)

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    type: fc.constantFrom(
      'text/plain',
      'text/html',
      'message/rfc822',
      'multipart/mixed',
      'multipart/mixed',
      'multipart/alternative',
      'multipart/report; report-type=delivery-status',
      'message/delivery-status',
      'text',
      '/',
      '"',
    ),
    charset: fc.constantFrom(
      '',
      'utf-8',
      'utf-16',
      'utf-7',
      'iso-2022-jp',
      'shift_jis',
      'gb18030',
      'x-user-defined',
      'no such',
      'replacement',
      '"; boundary="b',
    ),
    encoding: fc.constantFrom('', '7bit', 'base64', 'quoted-printable', 'x-uuencode', 'BASE64 '),
    boundary: fc.constantFrom('b', 'b1', 'b--', '', ' ', '-', '=_"', 'ü', 'b'.repeat(100)),
    declared: fc.constantFrom('quoted', 'quoted', 'bare', 'not'),
    closed: fc.boolean(),
    lineEnd: fc.constantFrom('\r\n', '\r\n', '\n', '\r', '\r\r\n'),
    body: bodies,
    parts: fc.oneof({ maxDepth: 12 }, fc.constant<Tree[]>([]), fc.array(tie('tree'), { maxLength: 4 })),
  }),
}))

function written({
  type,
  charset,
  encoding,
  boundary,
  declared,
  closed,
  lineEnd,
  body,
  parts,
}: Tree): string {
  const parameter = { quoted: `; boundary="${boundary}"`, bare: `; boundary=${boundary}`, not: '' }[declared]
  const head = [
    `Content-Type: ${type}${charset === '' ? '' : `; charset="${charset}"`}${parts.length > 0 ? parameter : ''}`,
    ...(encoding === '' ? [] : [`Content-Transfer-Encoding: ${encoding}`]),
  ]
  const inner = parts.map((part) => `--${boundary}${lineEnd}${written(part)}${lineEnd}`).join('')
  const text = parts.length === 0 ? body : `${inner}${closed ? `--${boundary}--${lineEnd}` : ''}`
  return [...head, '', text].join(lineEnd)
}

fuzz('a message of any structure is taken apart within its bounds', 600, tree, (root) => {
  const message = Buffer.from(`From: a@b.example\r\nSubject: x\r\n${written(root)}`, 'latin1')
  const { leaves, fields } = withinCpuTime(readingMs(message.length), () => readParts(message))
  expect(leaves.length).toBeLessThanOrEqual(100)
  expect(leaves.length).toBeGreaterThan(0)
  expect(fields.length).toBeGreaterThan(0)
  for (const { text, type, name, bytes } of leaves) {
    expect(text).not.toContain('\r')
    expect(type).not.toMatch(/[A-Z\s]/)
    expect(bytes.length).toBeLessThanOrEqual(message.length)
    if (name !== null) expect(name).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  }
})

fuzz(
  'parts repeated and nested without end cost no more than their bytes',
  60,
  fc.record({ one: tree, times: fc.integer({ min: 2, max: 400 }), deep: fc.boolean() }),
  ({ one, times, deep }) => {
    const piece = written(one)
    const text = deep
      ? Array.from(
          { length: times },
          (_, level) => `Content-Type: multipart/mixed; boundary="n${level}"\n\n--n${level}\n`,
        ).join('') + piece
      : `Content-Type: multipart/mixed; boundary="b"\n\n${`--b\n${piece}\n`.repeat(times)}--b--\n`
    const message = Buffer.from(text, 'latin1').subarray(0, 400_000)
    const { leaves } = withinCpuTime(2 * readingMs(message.length), () => readParts(message))
    expect(leaves.length).toBeLessThanOrEqual(100)
  },
)

const fieldName = fc.constantFrom(
  'From',
  'Sender',
  'To',
  'Reply-To',
  'Subject',
  'Message-ID',
  'In-Reply-To',
  'References',
  'Auto-Submitted',
  'Precedence',
  'List-Id',
  'Content-Type',
  'Accept-Language',
  'ARC-Seal',
  'Received',
  'x',
  '',
  'From ',
)
const scrap = fc.constantFrom(
  ...[
    '<a@b.example>',
    'a@b.example',
    '"',
    '(',
    ')',
    '<',
    '>',
    ',',
    ';',
    ':',
    '\\',
    '@',
    ' ',
    '\t',
    '\r\n ',
    '\r\n\t',
    '\n',
    '\r',
  ],
  ...[
    '=?utf-8?q?=0D=0A=E2=80=AE?=',
    '=?utf-8?b?4oCu?=',
    '=?',
    '?=',
    '=?x-none?q?=FF?=',
    '=?utf-16?b?ABA=?=',
    '\u202e',
    '\u2066',
    '\0',
    '\x1b',
    '\u0085',
    '\ud83d',
  ],
  ...[
    'i=1;',
    'd=x.example;',
    'no',
    'auto-replied',
    'bulk',
    'de;q=0.5',
    'cs',
    '*;q=',
    'group:',
    'x'.repeat(300),
  ],
)
const fieldValue = fc.oneof(
  { weight: 3, arbitrary: fc.array(scrap, { maxLength: 15 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
)
const header = fc.array(fc.tuple(fieldName, fieldValue), { maxLength: 12 })
const trick = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u

fuzz(
  'whatever a header says, what is read of it is short, and clean',
  600,
  fc.tuple(header, fc.integer({ min: 1, max: 60 })),
  ([fields, times]) => {
    const text = fields.map(([name, value]) => `${name}: ${value}`).join('\r\n')
    const block = Buffer.from(`${text}\r\n`.repeat(times)).subarray(0, 300_000)
    const read = withinCpuTime(readingMs(block.length), () => readHeaders(block))
    for (const value of Object.values(read)) {
      if (Array.isArray(value)) expect(value.length).toBeLessThanOrEqual(100)
      for (const one of [value].flat()) {
        if (one === null) continue
        expect(one).not.toMatch(trick)
        expect(one.length).toBeLessThanOrEqual(998)
      }
    }
    for (const address of [read.from, read.sender, read.replyTo, ...read.to])
      expect(address ?? 'a@b').toMatch(/^.+@[^\s@<>]+$/)
  },
)

fuzz('unfolding and decoding lose no field, and end', 1000, fc.tuple(header, bodies), ([fields, body]) => {
  const clean = fields
    .filter(([name]) => /^[A-Za-z-]+$/.test(name))
    .map(([name, value]) => [name.toLowerCase(), value.replace(/[\r\n]+/g, ' ')] as const)
  const text = `${clean.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`
  const split = withinCpuTime(40, () => splitFields(text))
  expect(split.fields.map(({ name }) => name)).toEqual(clean.map(([name]) => name))
  expect(split.body).toBe(clean.length === 0 && body === '' ? '' : body)
  for (const { value } of split.fields) withinCpuTime(40, () => decodeWords(value))
})

const hop = fc
  .array(
    fc.constantFrom(
      'from ',
      'by ',
      'with ',
      'id ',
      'for ',
      '(',
      ')',
      '[',
      ']',
      ';',
      ' ',
      'mx.example.org',
      '2001:db8::1',
      'IPv6:2001:db8::2',
      '192.0.2.1',
      '127.1',
      'HELO x',
      'helo=[192.0.2.9]',
      '::ffff:192.0.2.1',
      'ESMTPS',
      'a@',
      '%eth0',
      '\\',
      'unknown',
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

fuzz(
  'hops say addresses or nothing, and many of them take no long time',
  700,
  fc.tuple(
    fc.array(fc.oneof(hop, fc.string({ maxLength: 400 })), { maxLength: 30 }),
    fc.integer({ min: 1, max: 400 }),
  ),
  ([values, times]) => {
    const received = [...values, ...values.map((value) => value.repeat(times).slice(0, 100_000))]
    const hops = withinCpuTime(60, () => readHops(received))
    expect(hops).toHaveLength(Math.min(received.length, 100))
    for (const { address, family } of hops) {
      if (address !== null) expect(parseAddress(address)).toBe(address)
      expect(address === null).toBe(family === null)
    }
  },
)

const chunks = fc.array(
  fc.oneof(
    fc.constantFrom(
      '\r\n',
      '\r',
      '\n',
      '\0',
      '--b\r\n',
      'X: y\r\n',
      'DKIM-Signature: v=1\r\n',
      'Content-Type: multipart/mixed\r\n',
      '\t',
      'a',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  ),
  { maxLength: 30 },
)

fuzz(
  'the guard says the same of a message however it is cut, and bounds it before anything reads it',
  300,
  fc.tuple(chunks, fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 1, max: 5000 })),
  ([pieces, times, step]) => {
    const bytes = Buffer.from(pieces.join('').repeat(times)).subarray(0, 120_000)
    const judge = (by: number): { fault: string | null; stored: number } => {
      const guard = makeMessageGuard(100_000)
      let stored = 0
      for (let at = 0; at < bytes.length; at += by) {
        const chunk = bytes.subarray(at, at + by)
        if (guard.feed(chunk) === 'store') stored += chunk.length
      }
      return { fault: guard.fault()?.enhanced ?? null, stored }
    }
    const whole = judge(bytes.length + 1)
    const cut = judge(step)
    expect(cut.fault === null).toBe(whole.fault === null)
    expect(cut.stored).toBeLessThanOrEqual(100_000)
    if (whole.fault !== null) return
    const text = bytes.toString('latin1')
    expect(text).not.toMatch(/\0|\r(?!\n)|(?<!\r)\n/)
    expect(text.split('\r\n').find((line) => line.length > 8192)).toBeUndefined()
    expect(text.match(/^dkim-signature[ \t]*:/gim)?.length ?? 0).toBeLessThanOrEqual(
      /^\r\n|\r\n\r\n/.test(text) ? Number.POSITIVE_INFINITY : 20,
    )
  },
)
