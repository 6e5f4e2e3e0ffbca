import { expect, test } from 'vitest'
import { makeInTurn } from '../../src/world/in-turn.ts'

/** A piece of work that ends when it is told to. */
function aPiece() {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  return { promise, end: resolve, fail: reject }
}

const aWhile = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('news of one case is judged one after another, in the order in which it came', async () => {
  const { run } = makeInTurn()
  const started: number[] = []
  const [first, second] = [aPiece(), aPiece()]
  const done = [first, second].map(({ promise }, index) =>
    run('case', () => {
      started.push(index)
      return promise
    }),
  )
  await aWhile()
  expect(started).toEqual([0])
  second.end('two')
  await aWhile()
  expect(started).toEqual([0])
  first.end('one')
  expect(await Promise.all(done)).toEqual(['one', 'two'])
  expect(started).toEqual([0, 1])
})

test('cases don’t wait for each other', async () => {
  const { run } = makeInTurn()
  const slow = aPiece()
  const waiting = run('slow', () => slow.promise)
  expect(await run('fast', async () => 'done')).toBe('done')
  slow.end('late')
  expect(await waiting).toBe('late')
})

test('a judgement that fails is told to its own caller and holds nobody up', async () => {
  const { run } = makeInTurn()
  const failing = run('case', () => Promise.reject(new Error('store away')))
  const next = run('case', async () => 'next')
  await expect(failing).rejects.toThrow('store away')
  expect(await next).toBe('next')
})
