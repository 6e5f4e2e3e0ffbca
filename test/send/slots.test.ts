import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Destination } from '../../src/send/pace.ts'
import { newSlots, patienceMs, type SlotLimits } from '../../src/send/slots.ts'
import { aClock } from '../kit/a-clock.ts'

const usual: SlotLimits = { concurrency: 100, perDestination: 10, longestWaitMs: 60_000 }

/** Letters that hold their slot until they are let go, or told to stop. */
function someLetters(limits: Partial<SlotLimits> = {}) {
  const clock = aClock()
  const slots = newSlots({ ...usual, ...limits }, clock)
  const started: string[] = []
  const brokenOff: string[] = []
  const putOff: string[] = []
  const ends = new Map<string, () => void>()
  const go = async (name: string, destination: Destination): Promise<void> => {
    const ran = await slots.run(destination, (crowdedOut) => {
      started.push(name)
      return new Promise<string>((resolve) => {
        ends.set(name, () => resolve('sent'))
        crowdedOut.addEventListener('abort', () => {
          brokenOff.push(name)
          resolve('broken off')
        })
      })
    })
    if (ran === null) putOff.push(name)
  }
  const settle = async (): Promise<void> => {
    await nextTurn()
    await nextTurn()
  }
  const send = async (name: string, destination: Destination): Promise<void> => {
    void go(name, destination)
    await settle()
  }
  const pass = async (ms: number): Promise<void> => {
    clock.pass(ms)
    await new Promise((resolve) => setTimeout(resolve, 5))
    await settle()
  }
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.()
    await settle()
  }
  return {
    ...{ slots, started, brokenOff, putOff, send, pass, end },
    /** So many letters at once, called `<name>-1` and so on. */
    async sendMany(name: string, count: number, destination: (index: number) => Destination) {
      for (let index = 0; index < count; index += 1) void go(`${name}-${index + 1}`, destination(index))
      await settle()
    },
    /** Has it shown that it is quick. */
    async prove(destination: Destination) {
      await slots.run(destination, async () => 'sent')
    },
    /** Has it shown that it is slow. */
    async slowDown(destination: Destination) {
      await send('proof', destination)
      await pass(patienceMs)
      await end('proof')
      started.length = 0
    },
  }
}

/** A domain with a host and a network of its own, unless it is given others. */
const at = (domain: string, host = `host of ${domain}`, network = `network of ${host}`): Destination => ({
  ...{ domain, host, network },
})

test('no more letters than slots are under way, and they go in order', async () => {
  const { prove, sendMany, send, end, started, slots } = someLetters({ concurrency: 4 })
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await prove(at(name))
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await send(name, at(name))
  await nextTurn()
  expect(started).toEqual(['a', 'b', 'c', 'd'])
  expect(slots.counts()).toEqual({ running: 4, waiting: 2, slow: 0 })
  await end('b')
  expect(started).toEqual(['a', 'b', 'c', 'd', 'e'])
  await end('a')
  expect(started).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  await sendMany('x', 1, () => at('x'))
  expect(slots.counts()).toEqual({ running: 4, waiting: 1, slow: 0 })
})

test('a domain has its slots and no more, whatever its hosts', async () => {
  const { prove, sendMany, started } = someLetters({ perDestination: 3 })
  for (let host = 0; host < 9; host += 1) await prove(at('wild.example', `host ${host}`))
  await sendMany('s', 9, (host) => at('wild.example', `host ${host}`))
  expect(started).toEqual(['s-1', 's-2', 's-3'])
})

test('a quick host has half of all slots and no more, whatever the domains that lead to it', async () => {
  const { prove, sendMany, send, started } = someLetters({ concurrency: 8, perDestination: 3 })
  await prove(at('d.example', 'one host'))
  await sendMany('s', 9, (index) => at(`d${index}.example`, 'one host'))
  await send('good', at('good.example'))
  expect(started).toEqual(['s-1', 's-2', 's-3', 's-4', 'good'])
})

test('a letter held up by its destination keeps its place in the line', async () => {
  const { prove, send, end, started } = someLetters({ concurrency: 4, perDestination: 2 })
  for (const name of ['a', 'b', 'c']) await prove(at(name))
  for (const name of ['a1', 'a2', 'b1', 'b2', 'a3', 'c1', 'c2']) await send(name, at(name.slice(0, 1)))
  await end('a1')
  // Of those whose domain has less under way the first, and then who came first.
  expect(started).toEqual(['a1', 'a2', 'b1', 'b2', 'c1'])
  await end('b1')
  expect(started.at(-1)).toBe('a3')
  await end('b2')
  expect(started.at(-1)).toBe('c2')
})

test('a letter whose work breaks frees its slot', async () => {
  const slots = newSlots({ ...usual, concurrency: 1, perDestination: 1 }, aClock())
  await expect(slots.run(at('a'), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await expect(
    slots.run(at('a'), () => {
      throw new Error('broken at once')
    }),
  ).rejects.toThrow('broken at once')
  expect(await slots.run(at('a'), async () => 'sent')).toBe('sent')
  expect(slots.counts()).toEqual({ running: 0, waiting: 0, slow: 0 })
})

test('two thousand letters to one destination all go, and what is beyond that is put off at once', async () => {
  const slots = newSlots(usual, aClock())
  let most = 0
  const work = async (): Promise<string> => {
    most = Math.max(most, slots.counts().running)
    await nextTurn()
    return 'sent'
  }
  const ran = await Promise.all(Array.from({ length: 3_000 }, () => slots.run(at('one.example'), work)))
  expect(ran.filter((one) => one === 'sent')).toHaveLength(2_002)
  expect(ran.indexOf(null)).toBe(2_002)
  expect(most).toBe(10)
  expect(slots.counts()).toEqual({ running: 0, waiting: 0, slow: 0 })
})

test('a host of which nothing is known has two slots until one of them has shown how quick it is', async () => {
  const { sendMany, end, started } = someLetters()
  await sendMany('s', 20, () => at('new.example'))
  expect(started).toEqual(['s-1', 's-2'])
  await end('s-1')
  expect(started).toHaveLength(11)
})

test('a domain of which nothing is known has two slots, however many hosts it names', async () => {
  const { sendMany, started } = someLetters()
  await sendMany('s', 20, (index) => at('new.example', `mx${index}.new.example`))
  expect(started).toEqual(['s-1', 's-2'])
})

test('all hosts of which nothing is known leave a quarter to those that are', async () => {
  const { prove, sendMany, started, slots } = someLetters()
  for (let domain = 0; domain < 10; domain += 1) await prove(at(`known-${domain}`))
  await sendMany('new', 90, (index) => at(`new-${index}`))
  expect(started).toHaveLength(75)
  await sendMany('known', 30, (index) => at(`known-${index % 10}`))
  expect(started).toHaveLength(100)
  expect(slots.counts()).toMatchObject({ running: 100, waiting: 20 })
})

test('thirty tarpits with ten letters each hold up nobody, neither when they come nor when they stay', async () => {
  const { sendMany, pass, started, brokenOff, slots } = someLetters()
  await sendMany('tarpit', 300, (index) => at(`tarpit-${index % 30}`))
  await sendMany('good', 2, () => at('good'))
  expect(started).toContain('good-2')
  expect(slots.counts()).toEqual({ running: 62, waiting: 240, slow: 0 })
  await pass(patienceMs)
  // The rest of theirs waits for what is slow, and so does all that they bring from now on.
  await sendMany('more', 300, (index) => at(`tarpit-${index % 30}`))
  expect(slots.counts()).toEqual({ running: 62, waiting: 540, slow: 62 })
  await sendMany('new', 38, (index) => at(`new-${index}`))
  expect(started.filter((name) => name.startsWith('new'))).toHaveLength(38)
  expect(brokenOff).toEqual([])
  await sendMany('late', 12, (index) => at(`late-${index}`))
  for (let turn = 0; turn < 20; turn += 1) await pass(1)
  expect(started.filter((name) => name.startsWith('late'))).toHaveLength(12)
  expect(brokenOff).toHaveLength(12)
  expect(slots.counts()).toEqual({ running: 100, waiting: 540, slow: 50 })
})

test('who was slow waits for the places of the slow, which are half of all', async () => {
  const { slowDown, sendMany, started, slots } = someLetters({ concurrency: 8 })
  for (let domain = 0; domain < 6; domain += 1) await slowDown(at(`slow-${domain}`))
  await sendMany('slow', 6, (index) => at(`slow-${index}`))
  expect(started).toEqual(['slow-1', 'slow-2', 'slow-3', 'slow-4'])
  await sendMany('good', 4, (index) => at(`good-${index}`))
  expect(slots.counts()).toEqual({ running: 8, waiting: 2, slow: 4 })
})

test('of the places of the slow one network has its share', async () => {
  const { slowDown, sendMany, send, started } = someLetters({ concurrency: 40, perDestination: 3 })
  for (let domain = 0; domain < 6; domain += 1) await slowDown(at(`slow-${domain}`, `h${domain}`, 'one'))
  await slowDown(at('far'))
  await sendMany('slow', 6, (index) => at(`slow-${index}`, `h${index}`, 'one'))
  await send('far', at('far'))
  expect(started).toEqual(['slow-1', 'slow-2', 'slow-3', 'far'])
})

test('when all slots are taken, and more than half by the slow, one of them makes room', async () => {
  const { prove, sendMany, send, pass, started, brokenOff } = someLetters({ concurrency: 8 })
  for (const name of ['one', 'two', 'three', 'four', 'good']) await prove(at(name))
  await send('alone', at('one'))
  await sendMany('neighbour', 6, (index) => at(`d${index}`, `h${index}`, 'a crowd'))
  await pass(patienceMs)
  // Six of eight may be unproven, so one of the neighbours has only just begun.
  expect(started).toHaveLength(7)
  expect(brokenOff).toEqual([])
  await send('good-1', at('good'))
  expect(brokenOff).toEqual([])
  await send('good-2', at('good'))
  expect(brokenOff).toEqual(['neighbour-1'])
  expect(started.at(-1)).toBe('good-2')
})

test('when only half of the slots are taken by the slow, those stay', async () => {
  const { prove, sendMany, send, pass, brokenOff, started } = someLetters({ concurrency: 8 })
  for (const name of ['a', 'b', 'good', 'late']) await prove(at(name))
  await sendMany('slow', 4, (index) => at(index < 2 ? 'a' : 'b'))
  await pass(patienceMs)
  await sendMany('good', 4, () => at('good'))
  await send('late', at('late'))
  expect(brokenOff).toEqual([])
  expect(started).not.toContain('late')
})

test('what is slow by itself is broken off for nobody who is slow too', async () => {
  const { slowDown, prove, sendMany, send, pass, brokenOff } = someLetters({ concurrency: 4 })
  await slowDown(at('late'))
  for (let domain = 0; domain < 4; domain += 1) await prove(at(`d${domain}`))
  await sendMany('s', 4, (index) => at(`d${index}`))
  await pass(patienceMs)
  await send('late', at('late'))
  expect(brokenOff).toEqual([])
})

test('a letter that gets no place in time is put off', async () => {
  const { sendMany, pass, putOff, started, end, slots } = someLetters({ concurrency: 4, perDestination: 1 })
  await sendMany('s', 3, () => at('stalled'))
  await pass(59_000)
  expect(putOff).toEqual([])
  await pass(2_000)
  expect(putOff).toEqual(['s-2', 's-3'])
  await end('s-1')
  expect(started).toEqual(['s-1'])
  expect(slots.counts()).toEqual({ running: 0, waiting: 0, slow: 0 })
})
