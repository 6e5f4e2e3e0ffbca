import { expect, test } from 'vitest'
import { listed } from '../../src/explain/spoken-list.ts'

test.each([
  ['en', 'a, b and c'],
  ['cs', 'a, b a\u00a0c'],
  ['de', 'a, b und c'],
  ['fr', 'a, b et c'],
  ['es', 'a, b y c'],
] as const)('%s lists three as "%s"', (language, text) => {
  expect(listed(language, ['a', 'b', 'c'])).toBe(text)
})

test('one stands alone, and none is nothing', () => {
  expect(listed('en', ['a'])).toBe('a')
  expect(listed('en', [])).toBe('')
})
