import { expect, test } from 'vitest'
import { isPageId } from '../../src/pages/page-id.ts'

const id = 'abcdefghijklmnopqrstuv2345'

test('a page’s id is 26 letters and digits of base32, no more, no less and no other', () => {
  expect(isPageId(id)).toBe(true)
  for (const other of [id.slice(1), `${id}a`, `/${id}`, `${id}\n`, id.toUpperCase(), `${id.slice(1)}1`, ''])
    expect(isPageId(other), other).toBe(false)
})
