import { expect, test } from 'vitest'
import { chooseLanguage } from '../../src/values/language.ts'

test('the first wanted language that is spoken is chosen, else English', () => {
  expect(chooseLanguage([null, 'xx', 'en-GB'])).toBe('en')
  expect(chooseLanguage(['tlh'])).toBe('en')
  expect(chooseLanguage(['toString'])).toBe('en')
})
