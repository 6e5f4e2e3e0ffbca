import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { newSlots } from '../../src/send/slots.ts'

/** Letters that hold their slot until they are let go. */
function someLetters(limits: Parameters<typeof newSlots>[0]) {
  const slots = newSlots(limits)
  const started: string[] = []
  const ends = new Map<string, () => void>()
  return {
    slots,
    started,
    send: (name: string, destination: string) =>
      slots.run(destination, () => {
        started.push(name)
        return new Promise<void>((resolve) => ends.set(name, resolve))
      }),
    async end(name: string) {
      ends.get(name)?.()
      await nextTurn()
    },
  }
}

test('no more letters than slots are under way, and they go in order', async () => {
  const { send, end, started, slots } = someLetters({ concurrency: 2, perDestination: 2 })
  for (const name of ['a', 'b', 'c', 'd']) void send(name, `${name}.example`)
  await nextTurn()
  expect(started).toEqual(['a', 'b'])
  expect(slots.counts()).toEqual({ running: 2, waiting: 2 })
  await end('b')
  expect(started).toEqual(['a', 'b', 'c'])
  await end('a')
  expect(started).toEqual(['a', 'b', 'c', 'd'])
})

test('a destination that stalls costs its own slots only', async () => {
  const { send, end, started } = someLetters({ concurrency: 3, perDestination: 2 })
  for (const name of ['s1', 's2', 's3', 's4']) void send(name, 'stalled.example')
  void send('good', 'good.example')
  void send('good2', 'good.example')
  await nextTurn()
  expect(started).toEqual(['s1', 's2', 'good'])
  await end('good')
  expect(started).toEqual(['s1', 's2', 'good', 'good2'])
})

test('a letter held up by its destination keeps its place in the line', async () => {
  const { send, end, started } = someLetters({ concurrency: 2, perDestination: 1 })
  void send('a1', 'a.example')
  void send('b1', 'b.example')
  void send('a2', 'a.example')
  void send('c1', 'c.example')
  await nextTurn()
  await end('a1')
  expect(started).toEqual(['a1', 'b1', 'a2'])
  await end('b1')
  expect(started).toEqual(['a1', 'b1', 'a2', 'c1'])
})

test('a letter whose work breaks frees its slot', async () => {
  const slots = newSlots({ concurrency: 1, perDestination: 1 })
  await expect(slots.run('a.example', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await expect(
    slots.run('a.example', () => {
      throw new Error('broken at once')
    }),
  ).rejects.toThrow('broken at once')
  expect(await slots.run('a.example', async () => 'sent')).toBe('sent')
  expect(slots.counts()).toEqual({ running: 0, waiting: 0 })
})

test('ten thousand letters to one destination all go', async () => {
  const slots = newSlots({ concurrency: 100, perDestination: 10 })
  let most = 0
  const work = async (): Promise<void> => {
    most = Math.max(most, slots.counts().running)
    await nextTurn()
  }
  await Promise.all(Array.from({ length: 10_000 }, () => slots.run('one.example', work)))
  expect(most).toBe(10)
  expect(slots.counts()).toEqual({ running: 0, waiting: 0 })
})
