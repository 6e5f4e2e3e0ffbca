import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newReplyReader } from '../../src/wire/reply-reader.ts'

test('replies are whole however they are cut', () => {
  const bytes = Buffer.from('220-mx.example\r\n220-Grüße\r\n220 ESMTP\r\n\r\n250 ok\n')
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length)), (cuts) => {
      const reader = newReplyReader()
      const edges = [0, ...cuts.toSorted((one, other) => one - other), bytes.length]
      const complete = edges.flatMap(
        (edge, n) => reader.read(bytes.subarray(edges[n - 1] ?? 0, edge)).complete,
      )
      expect(complete).toEqual(['220-mx.example\n220-Grüße\n220 ESMTP', '250 ok'])
      expect(reader.rest()).toBe('')
    }),
  )
})

test('what is no whole reply yet is kept apart, and what is too long is not kept at all', () => {
  const reader = newReplyReader()
  expect(reader.read(Buffer.from('250-half\r\n250-of i'))).toEqual({ complete: [], excess: null })
  expect(reader.rest()).toBe('250-half\n250-of i')
  expect(reader.read(Buffer.alloc(3_000, 'x')).excess).toBe('a reply line of more than 2048 bytes')
  expect(reader.rest()).toBe('250-half\n250-of i')
})
