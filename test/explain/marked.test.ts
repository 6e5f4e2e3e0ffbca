import { expect, test } from 'vitest'
import { markPassage } from '../../src/explain/marked.ts'

const whole = (text: string, passage: string): string => {
  const { before, passage: marked, after } = markPassage(text, passage)
  return `${before}[${marked}]${after}`
}

test('the sentence in which the passage stands is marked', () => {
  expect(whole('smtp; 550 5.1.8 Sender rejected: Domain not found. Bye.', 'rejected: Domain')).toBe(
    'smtp; [550 5.1.8 Sender rejected: Domain not found]. Bye.',
  )
})

test('a passage is found whatever line breaks fall into it', () => {
  expect(whole('one\nhost not\n  found here\ntwo', 'host not found')).toBe(
    'one\n[host not\n  found here]\ntwo',
  )
})

test('what stands on other lines is not marked', () => {
  expect(whole('first line\nuser unknown\nlast line', 'unknown')).toBe(
    'first line\n[user unknown]\nlast line',
  )
})

test('of a sentence without end only the passage itself is marked', () => {
  const words = 'word '.repeat(100)
  expect(whole(`${words}mailbox full ${words}`, 'mailbox full')).toBe(`${words}[mailbox full] ${words}`)
})

test('nothing is marked where the passage is unknown, or not there', () => {
  expect(markPassage('some words', null)).toEqual({ before: 'some words', passage: '', after: '' })
  expect(markPassage('some words', 'others').passage).toBe('')
  expect(markPassage('some words', '   ').passage).toBe('')
})
