import { expect, test } from 'vitest'
import { domainName } from '../../src/values/domain-name.ts'

const label = (length: number): string => 'a'.repeat(length)

test.each([
  ['Example.ORG', 'example.org'],
  ['example.org.', 'example.org'],
  ['Bücher.example', 'xn--bcher-kva.example'],
  ['bücher。example', 'xn--bcher-kva.example'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['mail_1.example.org', 'mail_1.example.org'],
  ['localhost', 'localhost'],
  ['1.2.3.4.example', '1.2.3.4.example'],
  [`${label(63)}.example`, `${label(63)}.example`],
])('%s is the domain %s', (text, name) => {
  expect(domainName(text)).toBe(name)
})

test.each([
  '',
  '.',
  'a..b',
  '.a',
  'a.b..',
  '-a.example',
  'a-.example',
  'a b.example',
  'a\r\nb.example',
  '<script>.example',
  '192.0.2.1',
  '127.1',
  '2130706433',
  'a.0x7f',
  '[192.0.2.1]',
  '2001:db8::1',
  `${label(64)}.example`,
  `${label(63)}.${label(63)}.${label(63)}.${label(62)}`,
  '１２７.1',
  'bücher/.example',
  'ü@example.org',
  'ü:80',
  '%61ü.example',
  'a\u202eb.example',
  `${'ü'.repeat(200)}.example`,
])('%j is no domain', (text) => {
  expect(domainName(text)).toBeNull()
})

test('253 characters are a domain, 254 are not', () => {
  const long = `${label(63)}.${label(63)}.${label(63)}.${label(61)}`
  expect(domainName(long)).toBe(long)
  expect(domainName(`${long}a`)).toBeNull()
})
