import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeMessageGuard } from '../../src/accept/message-guard.ts'
import { heapMb } from '../kit/heap-use.ts'

const size = 1_048_576

function faultOf(message: string | Buffer, step = 65_536): string | null {
  const guard = makeMessageGuard(size)
  const bytes = Buffer.from(message)
  for (let at = 0; at < bytes.length; at += step) guard.feed(bytes.subarray(at, at + step))
  const fault = guard.fault()
  return fault === null ? null : `${fault.code} ${fault.enhanced}`
}

const header = 'From: a@b.example\r\nSubject: x\r\n'

test('an ordinary mail passes, however it is cut into pieces', () => {
  const mail = `${header}Content-Type: multipart/mixed;\r\n boundary=x\r\n\r\n--x\r\n\r\nHello\r\n--x--\r\n`
  for (const step of [1, 2, 3, 7, 65_536]) expect(faultOf(mail, step)).toBeNull()
})

test.each([
  ['a bare LF', `${header}\r\nHello\nyou\r\n`],
  ['a bare CR', `${header}\r\nHello\ryou\r\n`],
  ['LF before CR', `${header}\r\nHello\n\ryou\r\n`],
  ['two CR', `${header}\r\nHello\r\r\nyou\r\n`],
  ['a bare LF at the start', `\n${header}`],
  ['a bare CR at the end', `${header}\r`],
])('%s is refused, however the mail is cut into pieces', (_, mail) => {
  for (const step of [1, 2, 3, 65_536]) expect(faultOf(mail, step)).toBe('550 5.6.11')
})

test('pieces make no difference to what is found', () => {
  const piece = fc.constantFrom('\r\n', '\r', '\n', 'a', '.', '\0', '--', 'DKIM-Signature: x\r\n', ' ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (pieces, step) => {
      const text = pieces.join('')
      const clean = !/\0/.test(text) && !/\r(?!\n)|(?<!\r)\n/.test(text)
      expect(faultOf(text, step) === null).toBe(faultOf(text) === null)
      if (!clean) expect(faultOf(text, step)).not.toBeNull()
    }),
  )
})

test.each([
  ['a NUL', `${header}\r\nHe\0llo\r\n`],
  ['a line of 8,193 octets', `${header}\r\n${'a'.repeat(8_191)}\r\n`],
  ['a header line without end', 'X: '.padEnd(300_000, 'a')],
  ['1,001 header fields', `${'X: y\r\n'.repeat(1_001)}\r\nHello\r\n`],
  ['a header of more than 256 KiB', `X: y\r\n${` ${'a'.repeat(990)}\r\n`.repeat(270)}\r\nHello\r\n`],
  ['a header of 4,001 lines', `X: y\r\n${' z\r\n'.repeat(4_000)}\r\nHello\r\n`],
  ['21 DKIM signatures', `${'dkim-SIGNATURE : v=1\r\n'.repeat(21)}\r\nHello\r\n`],
  ['1,001 boundaries', `${header}\r\n${'--x\r\n'.repeat(1_001)}`],
  [
    '101 nested multiparts',
    `${header}\r\n${'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n'.repeat(101)}`,
  ],
  [
    '101 nested multiparts, folded',
    `${header}\r\n${'Content-Type:\r\n\tmultipart/mixed\r\n\r\n'.repeat(101)}`,
  ],
  [
    '101 nested multiparts, behind many blanks',
    `${header}\r\n${`Content-Type:${' '.repeat(500)}multipart/mixed\r\n\r\n`.repeat(101)}`,
  ],
  ['more lines than a mail has', `${header}\r\n${'\r\n'.repeat(100_000)}`],
])('%s is refused before a parser sees it', (_, mail) => {
  expect(faultOf(mail)).toBe('554 5.6.0')
})

test('what lies just within the limits passes', () => {
  expect(faultOf(`${'X: y\r\n'.repeat(1_000)}\r\nHello\r\n`)).toBeNull()
  expect(faultOf(`X: y\r\n${' z\r\n'.repeat(3_998)}\r\nHello\r\n`)).toBeNull()
  expect(faultOf(`${'DKIM-Signature: v=1\r\n'.repeat(20)}\r\nHello\r\n`)).toBeNull()
  expect(faultOf(`${header}\r\n${'DKIM-Signature: quoted\r\n'.repeat(500)}`)).toBeNull()
  expect(faultOf(`${header}\r\n${'a'.repeat(8_190)}\r\n`)).toBeNull()
})

test('beyond its size a message is drained, and the client cut at four times of it', () => {
  const guard = makeMessageGuard(1000)
  const line = Buffer.from(`${'a'.repeat(98)}\r\n`)
  const advice = Array.from({ length: 41 }, () => guard.feed(line))
  expect(advice.slice(0, 10)).toEqual(Array(10).fill('store'))
  expect(advice.slice(10, 40)).toEqual(Array(30).fill('drain'))
  expect(advice[40]).toBe('cut')
  expect(guard.fault()).toMatchObject({ code: 552, enhanced: '5.3.4' })
})

test('of a line without end no more is kept than a line may have', () => {
  const piece = Buffer.alloc(65_536, 'a')
  const before = heapMb()
  const guards = Array.from({ length: 20 }, () => makeMessageGuard(size))
  for (const guard of guards) for (let again = 0; again < 50; again += 1) guard.feed(piece)
  expect(heapMb() - before, 'MB').toBeLessThan(10)
  expect(guards.every((guard) => guard.fault() !== null)).toBe(true)
})
