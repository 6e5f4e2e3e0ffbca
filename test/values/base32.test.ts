import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base32, fromBase32 } from '../../src/values/base32.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each([
  ['', ''],
  ['f', 'my'],
  ['fo', 'mzxq'],
  ['foo', 'mzxw6'],
  ['foob', 'mzxw6yq'],
  ['fooba', 'mzxw6ytb'],
  ['foobar', 'mzxw6ytboi'],
])('the example "%s" of RFC 4648 §10 is written %s, in lower case without padding', (plain, text) => {
  expect(base32(bytesOf(plain))).toBe(text)
  expect(fromBase32(text)).toEqual(bytesOf(plain))
})

test('whatever is written is read back, in any case of its letters', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = base32(bytes)
      expect(text).toMatch(/^[a-z2-7]*$/)
      expect(fromBase32(text)).toEqual(bytes)
      expect(fromBase32(text.toUpperCase())).toEqual(bytes)
    }),
  )
})

test.each(['m1', 'm8', 'my======', 'm y', 'mé', 'm\u212a', 'm\u017f'])('"%s" is no base32', (text) => {
  expect(fromBase32(text)).toBeNull()
})
