import { expect, test } from 'vitest'
import { findUntold } from '../../check/privacy-page.ts'
import { keptData, privacyTopics } from '../../src/explain/privacy.ts'
import { privacyText } from '../../src/explain/privacy-text.ts'
import { columns } from '../../src/explain/wrap.ts'

const hour = 3_600_000
const kept = { message: 36 * hour, case: 60 * 24 * hour }

test('people are told of every column of every table, and of none that is not there', async () => {
  expect(await findUntold()).toEqual([])
})

test('the times are those of the configuration', () => {
  const text = privacyText(kept).replace(/\s+/g, ' ')
  expect(text).toContain('36 hours after it came in')
  expect(text).toContain('60 days after the mail came in, once the test is closed')
  expect(privacyText({ message: 1_000, case: hour })).toMatch(/1 second after it(.|\n)*1 hour after the mail/)
  expect(text).not.toMatch(/NaN|undefined/)
})

test('the page is plain ASCII, narrow, and made of sentences', () => {
  const text = privacyText(kept)
  expect(text).toMatch(/^[\x20-\x7e\n]+$/)
  expect(text.split('\n').every((line) => line.length <= columns)).toBe(true)
  const sentences = [
    ...keptData(kept).flatMap(({ what, why }) => [what, why]),
    ...privacyTopics.flatMap(({ paragraphs }) => paragraphs),
  ]
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
})

test('each kind says what, why and how long', () => {
  for (const { what, why, howLong } of keptData(kept))
    for (const text of [what, why, howLong]) expect(text.length).toBeGreaterThan(2)
  expect(keptData(kept).length).toBeGreaterThan(8)
})
