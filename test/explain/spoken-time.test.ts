import { expect, test } from 'vitest'
import { dayName } from '../../src/explain/page-times.ts'
import {
  dateAndTime,
  duration,
  exactDuration,
  fromNow,
  letterTime,
  timeOfDay,
} from '../../src/explain/spoken-time.ts'
import { languages } from '../../src/values/language.ts'

const morning = Date.UTC(2026, 10, 21, 7, 14, 3)
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

test.each([
  ['en', '21 November 2026 at 07:14 UTC'],
  ['cs', '21. listopadu 2026 v 7:14 UTC'],
  ['de', '21. November 2026 um 07:14 UTC'],
  ['fr', '21 novembre 2026 à 07:14 UTC'],
  ['es', '21 de noviembre de 2026 a las 7:14 UTC'],
] as const)('%s writes a date as "%s"', (language, text) => {
  expect(dateAndTime(language, morning)).toBe(text)
})

test('French counts the first of a month, and no other day, as such', () => {
  const days = [1, 2, 11, 21, 31].map((date) => Date.UTC(2026, 2, date))
  expect(days.map((ms) => dayName(ms, 'fr'))).toEqual([
    'dimanche 1er mars 2026',
    'lundi 2 mars 2026',
    'mercredi 11 mars 2026',
    'samedi 21 mars 2026',
    'mardi 31 mars 2026',
  ])
  expect(dateAndTime('fr', Date.UTC(2026, 2, 1, 12))).toBe('1er mars 2026 à 12:00 UTC')
  expect(dateAndTime('es', Date.UTC(2026, 2, 1, 12))).toContain('1 de marzo')
})

test('seconds are told where they are asked for, and midnight is 0 o’clock', () => {
  expect(timeOfDay('de', morning, 'second')).toBe('07:14:03 UTC')
  expect(timeOfDay('en', Date.UTC(2026, 0, 1))).toBe('00:00 UTC')
})

test('each language says that a time is UTC', () => {
  for (const language of languages)
    for (const text of [timeOfDay(language, morning), dateAndTime(language, morning, 'second')])
      expect(text).toMatch(/14(?::03)? UTC$/)
})

test('a letter in English has times as a log has them, and others as they speak', () => {
  expect(letterTime('en', morning, 'second')).toBe('2026-11-21 07:14:03 UTC')
  expect(letterTime('cs', morning, 'second')).toBe('21. listopadu 2026 v 7:14:03 UTC')
})

test.each([
  [0, '0 seconds'],
  [1_000, '1 second'],
  [119_000, '119 seconds'],
  [10 * minute + 20_000, '10 minutes'],
  [hour, '1 hour'],
  [36 * hour, '36 hours'],
  [day, '1 day'],
  [5 * day + 3 * hour, '5 days'],
] as const)('%d ms are about "%s"', (ms, text) => {
  expect(duration('en', ms)).toBe(text)
})

test('a number of units is declined as the language declines it', () => {
  expect([1, 2, 5].map((count) => duration('cs', count * day))).toEqual(['1 den', '2 dny', '5 dnů'])
  expect(exactDuration('fr', 1_500)).toBe('1,5\u00a0seconde')
})

test('what is promised is told to the unit', () => {
  expect(exactDuration('en', 50 * hour)).toBe('50 hours')
  expect(duration('en', 50 * hour)).toBe('2 days')
})

test('what lies ahead and what is past is told from now, never as too near', () => {
  expect(fromNow('en', 4 * minute + 1)).toBe('in 5 minutes')
  expect(fromNow('cs', -5 * minute)).toBe('před 5 minutami')
  expect(fromNow('fr', 90_000)).toBe('dans 90 secondes')
})
