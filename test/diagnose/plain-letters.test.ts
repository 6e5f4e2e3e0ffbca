import { expect, test } from 'vitest'
import { orInPlainLetters } from '../../src/diagnose/plain-letters.ts'

const pattern = orInPlainLetters(/^(?:für|größe|bo[iî]te pleine|dépassé|pełna|не найден|宛先)$/)

test.each([
  'für',
  'fuer',
  'fur',
  'größe',
  'groesse',
  'grosse',
  'depasse',
  'dépasse',
  'pelna',
  'boîte pleine',
])('%s is one of the words', (word) => expect(word).toMatch(pattern))

test.each(['не найден', '宛先'])('%s is in letters of its own', (word) => expect(word).toMatch(pattern))

test.each(['fr', 'fuür', 'boxte pleine'])('%s is none of the words', (word) =>
  expect(word).not.toMatch(pattern),
)
