import { expect, test } from 'vitest'
import { findUntold } from '../../check/privacy-page.ts'
import { speaker } from '../../src/explain/catalogue.ts'
import { keptData, privacyTopics } from '../../src/explain/privacy.ts'
import { privacyText } from '../../src/explain/privacy-text.ts'
import { columns } from '../../src/explain/wrap.ts'
import { languages } from '../../src/values/language.ts'

const say = speaker('en')
const hour = 3_600_000
const kept = { message: 36 * hour, case: 60 * 24 * hour }

test('people are told of every column of every table, and of none that is not there', async () => {
  expect(await findUntold()).toEqual([])
})

test('the times are those of the configuration', () => {
  const text = privacyText(kept, say).replace(/\s+/g, ' ')
  expect(text).toContain('36 hours after it came in')
  expect(text).toContain('60 days after the mail came in, once the test is closed')
  expect(privacyText({ message: 1_000, case: hour }, say)).toMatch(
    /1 second after it(.|\n)*1 hour after the mail/,
  )
  expect(text).not.toMatch(/NaN|undefined/)
})

test('the page is plain ASCII, narrow, and made of sentences', () => {
  const text = privacyText(kept, say)
  expect(text).toMatch(/^[\x20-\x7e\n]+$/)
  expect(text.split('\n').every((line) => line.length <= columns)).toBe(true)
  const sentences = [
    ...keptData(kept, say).flatMap(({ what, why }) => [what, why]),
    ...privacyTopics(say).flatMap(({ paragraphs }) => paragraphs),
  ]
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
})

test('each kind says what, why and how long', () => {
  for (const { what, why, howLong } of keptData(kept, say))
    for (const text of [what, why, howLong]) expect(text.length).toBeGreaterThan(2)
  expect(keptData(kept, say).length).toBeGreaterThan(8)
})

test.each(languages)(
  'in %s, each kind and topic is told with the times of the configuration, and the page is narrow',
  (language) => {
    const spoken = speaker(language)
    const text = privacyText(kept, spoken)
    expect(text.replace(/\s+/g, ' ')).toMatch(/36 \p{L}+.*60 \p{L}+/u)
    for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(columns)
    expect(keptData(kept, spoken)).toHaveLength(keptData(kept, say).length)
  },
)
