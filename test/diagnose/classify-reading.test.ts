import { expect, test } from 'vitest'
import { readingOf } from '../../src/diagnose/classify-reading.ts'

const full = '552 5.2.2 The mailbox is full'

test('the same words are read once, and say the same again', () => {
  const once = readingOf(full)
  expect(readingOf(full)).toBe(once)
  expect(once.told()).toMatchObject({ reason: 'mailbox-full' })
  expect(once.told()).toBe(once.told())
  expect(readingOf('550 5.1.1 No such user here').told()).toMatchObject({ reason: 'invalid-recipient' })
})

test('no more is held of what was read than of the last hundred texts, and of none that is long', () => {
  const [once, long] = [readingOf(full), `${full} ${'x'.repeat(3_000)}`]
  expect(readingOf(long)).not.toBe(readingOf(long))
  for (let count = 0; count < 100; count += 1) readingOf(`${full} for the ${count}th time`)
  expect(readingOf(full)).not.toBe(once)
  expect(readingOf(full).told()).toEqual(once.told())
})
