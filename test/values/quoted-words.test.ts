import { expect, test } from 'vitest'
import { defang, quotedWords } from '../../src/values/quoted-words.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'

test('words of a server stand in one line', () => {
  expect(quotedWords('550-5.7.1 no\r\n550 5.7.1\tfor you \n', 100)).toBe('550-5.7.1 no 550 5.7.1 for you')
})

test('no link in them can be followed', () => {
  expect(quotedWords('see https://example.org/a.b?c and www.example.org.', 100)).toBe(
    'see hxxps://example[.]org/a[.]b?c and www[.]example[.]org[.]',
  )
  expect(quotedWords('HTTP://EXAMPLE.ORG', 100)).toBe('hxxp://EXAMPLE[.]ORG')
})

test('a name with a path behind it is a link too, a name or an address alone is none', () => {
  expect(defang('ask example.org/help?ip=192.0.2.1, or ssh://mx.example.org')).toBe(
    'ask example[.]org/help?ip=192[.]0[.]2[.]1, or ssh[:]//mx[.]example[.]org',
  )
  for (const plain of [
    'mx.example.org said 550 5.7.1',
    'user@mx.example.org',
    '[2001:db8::1] and/or 192.0.2.1',
  ])
    expect(defang(plain)).toBe(plain)
  expect(defang('mailto:user@example.org')).toBe('mailto[:]user@example.org')
})

test('control and direction characters are shown as question marks', () => {
  expect(quotedWords('a\u0000b\u001b[31mc\u202ed\u200be', 100)).toBe('a?b?[31mc?d?e')
})

test('what is too long is cut, and no character in two', () => {
  expect(quotedWords('x'.repeat(50), 20)).toBe(`${'x'.repeat(17)}...`)
  expect(quotedWords('\u{1f600}'.repeat(50), 20).isWellFormed()).toBe(true)
})

test('a huge text costs nothing', () => {
  for (const text of ['http://', 'www.', ' ', 'a.', 'aa-', 'a:', 'a.bc/']) {
    const huge = text.repeat(1_000_000)
    expect(withinCpuTime(300, () => quotedWords(huge, 300)).length).toBeLessThanOrEqual(300)
  }
})

test.each([
  ['_http://example.org/a', '_hxxp://example[.]org/a'],
  [`${'a'.repeat(30)}https://example.org`, `${'a'.repeat(30)}hxxps://example[.]org`],
  ['x://http://example.org', 'x[:]//hxxp://example[.]org'],
  ['_www.example.org', '_www[.]example[.]org'],
  ['_mailto:user@example.org', '_mailto[:]user@example.org'],
])('%s is no link either', (text, harmless) => {
  expect(defang(text)).toBe(harmless)
})

test('a link that begins where another was cut off is harmless too', () => {
  for (let length = 480; length <= 500; length += 1)
    expect(defang(`x://${'a'.repeat(length)}http://example.org/a`)).not.toContain('http://')
})
