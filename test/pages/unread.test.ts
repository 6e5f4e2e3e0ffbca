import { PassThrough, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { makeUnread } from '../../src/pages/unread.ts'

const kilobyte = Buffer.alloc(1_024)

/** Takes nothing: what is sent to it lies there. */
const deaf = (): Writable => new Writable({ highWaterMark: 1, write: () => undefined })

test('who does not read is let go once too much lies there', () => {
  const unread = makeUnread({ ofOne: 10_240, inAll: 1_000_000 })
  const stream = deaf()
  for (let count = 0; count < 10; count += 1) unread.send(stream, kilobyte)
  expect([stream.destroyed, unread.octets()]).toEqual([false, 10_240])
  unread.send(stream, kilobyte)
  expect(stream.destroyed).toBe(true)
})

test('many who do not read have not more together than so much, and who reads goes on', async () => {
  const unread = makeUnread({ ofOne: 10_240, inAll: 20_480 })
  const reading = new PassThrough({ highWaterMark: 1_048_576 })
  reading.resume()
  const streams = Array.from({ length: 50 }, deaf)
  for (let count = 0; count < 9; count += 1) {
    for (const stream of streams) unread.send(stream, kilobyte)
    unread.send(reading, kilobyte)
    await new Promise((resolve) => setImmediate(resolve))
    expect(unread.octets()).toBeLessThanOrEqual(51 * 1_024)
  }
  expect(streams.filter(({ destroyed }) => !destroyed).length).toBeLessThan(20)
  expect(reading.destroyed).toBe(false)
})

test('what a stream was behind is forgotten with it', async () => {
  const unread = makeUnread({ ofOne: 10_240, inAll: 20_480 })
  const stream = deaf()
  unread.send(stream, kilobyte)
  stream.destroy()
  await new Promise((resolve) => stream.once('close', resolve))
  expect(unread.octets()).toBe(0)
})
