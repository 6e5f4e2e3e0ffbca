import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markOf, marksOf, marksText, readMarks } from '../../src/pages/section-marks.ts'

test('what a browser was told that it has, it can say', () => {
  const marks = marksOf(
    new Map([
      ['summary', '<h1>Works</h1>'],
      ['timeline', ''],
    ]),
  )
  expect(readMarks(marksText(marks))).toEqual(marks)
  expect(encodeURIComponent(marksText(marks))).toBe(marksText(marks))
})

test('a section has another mark once it says anything else, but not because time passes', () => {
  const section = (ago: string, what: string) =>
    `<p><time datetime="2026-11-21T00:00:00Z" data-relative>${ago}</time> ${what}</p>`
  expect(markOf(section('now', 'one'))).toBe(markOf(section('2 minutes ago', 'one')))
  expect(markOf(section('now', 'one'))).not.toBe(markOf(section('now', 'two')))
})

test('of what a browser says, only what may be a mark is read', () => {
  expect(readMarks('summary.abcdefghij~<b>.x~timeline.abcdefghi')).toEqual(
    new Map([['summary', 'abcdefghij']]),
  )
  expect(readMarks(`summary.abcdefghij~${'a'.repeat(500)}`)).toEqual(new Map())
  fc.assert(fc.property(fc.string({ maxLength: 600 }), (text) => void readMarks(text)))
})
