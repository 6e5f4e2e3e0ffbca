import { expect, test } from 'vitest'
import { readDate } from '../../src/wire/mail-date.ts'

const noon = Date.UTC(2026, 10, 21, 12, 0, 0)

test.each([
  'Sat, 21 Nov 2026 12:00:00 +0000',
  '21 Nov 2026 12:00:00 GMT',
  'Sat, 21 Nov 2026 13:30:00 +0130 (somewhere)',
  'Sat, 21 Nov 2026 06:30:00 -0530',
  'Sat, 21 November 26 12:00 Z',
  'Sat, 21 Nov 2026 04:00:00 PST',
  '  Sat,  21-Nov-2026  12:00:00  UT',
])('%s is a date', (text) => {
  expect(readDate(text)).toBe(noon)
})

test.each([
  null,
  '',
  'yesterday',
  '21 Foo 2026 12:00:00 +0000',
  '21.11.2026 12:00',
  '1 Jan 1960 00:00:00 +0000',
])('%s is none', (text) => {
  expect(readDate(text)).toBeNull()
})
