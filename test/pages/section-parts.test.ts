import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Part, partSince } from '../../src/pages/section-parts.ts'

/** As `assets/live.js` does it. */
const patched = (before: string, part: Part): string =>
  typeof part === 'string' ? part : before.slice(0, part[0]) + part[2] + before.slice(part[1])

test('a line more is told as that line, and what is all another as a whole', () => {
  const before = ['<ol>', '<li>one</li>', '<li>two</li>', '</ol>']
  const after = ['<ol>', '<li>one</li>', '<li>two</li>', '<li>6</li>', '</ol>']
  expect(partSince(before, after)).toEqual([28, 28, '<li>6</li>'])
  expect(partSince(null, after)).toBe(after.join(''))
  expect(partSince(['nothing'], after)).toBe(after.join(''))
  expect(partSince(after, after)).toEqual([43, 43, ''])
})

test('whatever it was, the part makes of it what it is now, through JSON too', () => {
  const pieces = fc.array(fc.constantFrom('a', 'b', 'ab', '…', '😀', '\ud83d', '\ude00', '"', ''), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(pieces, pieces, pieces, pieces, (head, middle, other, tail) => {
      const [before, now] = [
        [...head, ...middle, ...tail],
        [...head, ...other, ...tail],
      ]
      const part: Part = JSON.parse(JSON.stringify(partSince(before, now)))
      expect(patched(before.join(''), part)).toBe(now.join(''))
    }),
  )
})
