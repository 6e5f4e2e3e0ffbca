import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columns, row, wrap } from '../../src/explain/wrap.ts'
import { shown } from '../../src/values/shown.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcdeäöü:=-'), minLength: 1, maxLength: 90 })

test('no line is wider than 72 columns unless a single word is, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom('', '  ', '    '), (words, indent) => {
      const lines = wrap(words.join(' '), indent).split('\n')
      for (const line of lines) {
        expect(line.startsWith(indent)).toBe(true)
        if ([...line].length > columns) expect(line.trim()).not.toContain(' ')
      }
      expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(words)
    }),
  )
})

test('the first line may open with words of its own', () => {
  expect(wrap('one two', '    ', '  - ')).toBe('  - one two')
  const lines = wrap('word '.repeat(40), '    ', '  - ').split('\n')
  expect(lines.slice(1).every((line) => line.startsWith('    word'))).toBe(true)
})

test('a word of any length fits the 998 octets of a mail line', () => {
  const lines = wrap('ü'.repeat(5_000)).split('\n')
  expect(lines.every((line) => Buffer.byteLength(line) <= 998)).toBe(true)
  expect(lines.join('')).toBe('ü'.repeat(5_000))
})

test('an empty paragraph is an empty line', () => {
  expect(wrap('')).toBe('')
})

test('line breaks of strangers are spaces, and what plays tricks is shown as a question mark', () => {
  expect(wrap('one\r\nSubject: two\u2028three')).toBe('one Subject: two three')
  expect(shown('a\u0000b\u001b[31mc\u202ed\u200ee\u007f')).toBe('a?b?[31mc?d?e?')
})

test('a line is not broken at a space that must not break, and none begins with one', () => {
  const french = 'Est-ce\u00a0clair\u202f? '
  expect(wrap(french.repeat(4), '', '', 20).split('\n')).toEqual(Array(4).fill(french.trim()))
  expect(wrap('one \u00a0Status: two\u202f')).toBe("one 'Status:' two")
})

test('a stranger’s word that looks like a field of a DSN is put in quotes', () => {
  expect(wrap('said Final-Recipient: x STATUS:5.1.1')).toBe("said 'Final-Recipient:' x 'STATUS:'5.1.1")
})

test('a value is wrapped beside its label', () => {
  const lines = row('Client', 'word '.repeat(30), 10).split('\n')
  expect(lines[0]).toMatch(/^ {2}Client {6}word/)
  expect(lines[1]).toMatch(/^ {14}word/)
})

test('letters that take two columns of a terminal count twice', () => {
  expect(wrap(`${'字'.repeat(20)} ${'かな'.repeat(8)} end`).split('\n')).toEqual([
    '字'.repeat(20),
    `${'かな'.repeat(8)} end`,
  ])
})

test('a space at which no line may be broken stays one, and any other white space is a plain one', () => {
  expect(shown('a\u202f: b\u00a0c\t\u2003d\u00a0\u202f e')).toBe('a\u202f: b\u00a0c d e')
})
