import { expect, test } from 'vitest'
import { excerpt } from '../../src/explain/excerpt.ts'

test('words that fit are told whole, in one line', () => {
  expect(excerpt(' 550 no\n such user ', 'such user', 40)).toBe('550 no such user')
})

test('of longer words the beginning is told, where it holds what decided', () => {
  const told = excerpt(`552 5.2.2 mailbox full ${'x '.repeat(100)}`, 'mailbox full', 40)
  expect(told).toMatch(/^552 5\.2\.2 mailbox full .*\.\.\.$/)
  expect(told.length).toBeLessThanOrEqual(40)
})

test('what decided is always within the excerpt, wherever it stands', () => {
  for (const before of [10, 60, 300]) {
    const told = excerpt(`${'a '.repeat(before)}mailbox full${' z'.repeat(300 - before)}`, 'mailbox full', 60)
    expect(told).toContain('mailbox full')
    expect(told.length).toBeLessThanOrEqual(60)
  }
})

test('a code that each line of a reply repeats is told once', () => {
  expect(excerpt('550-5.7.1 [2001:db8::25] has\r\n550-5.7.1 no name.\r\n550 5.7.1 see below', null, 99)).toBe(
    '550-5.7.1 [2001:db8::25] has no name. see below',
  )
  expect(excerpt('550-too many 550-lines 550', null, 99)).toBe('550-too many lines 550')
  expect(excerpt('450 4.2.0 once, 450 4.2.0 twice', null, 99)).toBe('450 4.2.0 once, 450 4.2.0 twice')
})

test('no character is cut in two, and nothing but the beginning is known to matter where nothing decided', () => {
  const told = excerpt('\u{1f600}'.repeat(100), null, 20)
  expect(told.isWellFormed()).toBe(true)
  expect(told).toMatch(/\.\.\.$/)
})
