import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksOf, marksText, readMarks, sectionOf } from '../../src/pages/section-marks.ts'

test('what a browser was told that it has, it can say', () => {
  const marks = marksOf(
    new Map([
      ['summary', sectionOf('<h1>Works</h1>')],
      ['timeline', sectionOf('')],
    ]),
  )
  expect(readMarks(marksText(marks))).toEqual(marks)
  expect(encodeURIComponent(marksText(marks))).toBe(marksText(marks))
})

test('a section has another mark once it says anything else, but not because time passes', () => {
  const markOf = (ago: string, what: string) =>
    sectionOf(`<p><time datetime="2026-11-21T00:00:00Z" data-relative>${ago}</time> ${what}</p>`).mark
  expect(markOf('now', 'one')).toBe(markOf('2 minutes ago', 'one'))
  expect(markOf('now', 'one')).not.toBe(markOf('now', 'two'))
})

test('of what a browser says, only what may be a mark is read', () => {
  expect(readMarks('summary.abcdefghij~<b>.x~timeline.abcdefghi')).toEqual(
    new Map([['summary', 'abcdefghij']]),
  )
  expect(readMarks(`summary.abcdefghij~${'a'.repeat(500)}`)).toEqual(new Map())
  fc.assert(fc.property(fc.string({ maxLength: 600 }), (text) => void readMarks(text)))
})
