import { expect, test } from 'vitest'
import { makeBackground } from '../../src/world/background.ts'

test('a shutdown waits for what runs, and for what that starts', async () => {
  const background = makeBackground(() => undefined)
  const done: string[] = []
  const gate = Promise.withResolvers<void>()
  background.start('answer', async () => {
    await gate.promise
    done.push('answer')
    background.start('explanation', async () => {
      await new Promise((resolve) => setImmediate(resolve))
      done.push('explanation')
    })
  })
  expect(background.size()).toBe(1)
  gate.resolve()
  await background.idle()
  expect(done).toEqual(['answer', 'explanation'])
  expect(background.size()).toBe(0)
})

test('work that fails, at once or later, is told and forgotten', async () => {
  const failures: string[] = []
  const background = makeBackground((what, error) =>
    failures.push(`${what}: ${error instanceof Error ? error.message : ''}`),
  )
  background.start('later', async () => {
    throw new Error('store away')
  })
  background.start('at once', () => {
    throw new Error('no key')
  })
  await background.idle()
  expect(failures.toSorted()).toEqual(['at once: no key', 'later: store away'])
})

test('a service without work is idle at once', async () => {
  await expect(makeBackground(() => undefined).idle()).resolves.toBeUndefined()
})
