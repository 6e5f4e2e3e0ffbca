import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ErrorForPeople } from '../../src/values/error-for-people.ts'
import {
  askService,
  type ControlSocket,
  openControlSocket,
  RequestFailed,
  type Requests,
} from '../../src/world/control-socket.ts'
import { aFolder } from '../kit/a-store.ts'

function aPlace(): string {
  const { folder, remove } = aFolder()
  onTestFinished(remove)
  return folder
}

async function open(folder: string, requests: Requests, failed: (error: unknown) => void = () => undefined) {
  const socket: ControlSocket = await openControlSocket(folder, requests, failed)
  onTestFinished(() => socket.close())
  return socket
}

/** What comes back for octets that are sent as they are. */
async function rawAnswer(folder: string, octets: string): Promise<string> {
  const socket = createConnection(join(folder, 'control.sock'))
  let said = ''
  socket.on('data', (piece) => (said += piece)).on('error', () => undefined)
  socket.write(octets)
  await new Promise((resolve) => socket.once('close', resolve))
  return said
}

test('a request is answered by its handler, each with all that was asked', async () => {
  const folder = aPlace()
  await open(folder, { add: async (request) => request, nothing: async () => null })
  expect(await askService(folder, { request: 'add', these: [1, 'ü\n'] })).toEqual({
    done: { request: 'add', these: [1, 'ü\n'] },
  })
  expect(await askService(folder, { request: 'nothing' })).toEqual({ done: null })
})

test('only the own user reaches it, whatever the umask and the folder allow', async () => {
  const folder = aPlace()
  chmodSync(folder, 0o777)
  const mask = process.umask(0)
  onTestFinished(() => void process.umask(mask))
  await open(folder, {})
  expect(statSync(join(folder, 'control.sock')).mode & 0o777).toBe(0o600)
  expect(process.umask()).toBe(0)
})

test('where no service runs there is no answer: without a socket, and with one that a crash has left', async () => {
  const folder = aPlace()
  expect(await askService(folder, { request: 'add' })).toBeNull()
  const long = join(folder, 'x'.repeat(120))
  mkdirSync(long)
  expect(await askService(long, { request: 'add' })).toBeNull()
  writeFileSync(join(folder, 'control.sock'), '')
  expect(await askService(folder, { request: 'add' })).toBeNull()
  await open(folder, { add: async () => 1 })
  expect(await askService(folder, { request: 'add' })).toEqual({ done: 1 })
})

test('the socket of a service that runs is not taken away from it', async () => {
  const folder = aPlace()
  await open(folder, { who: async () => 'the first' })
  await expect(openControlSocket(folder, {}, () => undefined)).rejects.toThrow('another mailsix answers')
  expect(await askService(folder, { request: 'who' })).toEqual({ done: 'the first' })
})

test('a closed one is gone, and whoever waited hears that there is no answer', async () => {
  const folder = aPlace()
  const socket = await open(folder, { wait: () => new Promise(() => undefined) })
  const asked = askService(folder, { request: 'wait' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  await Promise.all([expect(asked).rejects.toThrow(RequestFailed), socket.close()])
  expect(existsSync(join(folder, 'control.sock'))).toBe(false)
})

test('what a person can mend is told in its words; of what nobody expected the log hears', async () => {
  const folder = aPlace()
  const heard: unknown[] = []
  const wrong = new Error('secret')
  await open(
    folder,
    {
      refuse: () => Promise.reject(new ErrorForPeople('No such letter.')),
      break: () => Promise.reject(wrong),
    },
    (error) => heard.push(error),
  )
  await expect(askService(folder, { request: 'refuse' })).rejects.toThrow(/^No such letter\.$/)
  await expect(askService(folder, { request: 'break' })).rejects.toThrow(/^The service met an error/)
  expect(heard).toEqual([wrong])
})

test.each([
  ['no JSON', 'hello\n', /can not read/],
  ['no object', '7\n', /does not know/],
  ['a name that every object has', '{"request":"constructor"}\n', /does not know/],
  ['an unknown name', '{"request":"queue"}\n', /does not know/],
])('%s is told so', async (_, octets, words) => {
  const folder = aPlace()
  await open(folder, { add: async () => 1 })
  expect(JSON.parse(await rawAnswer(folder, octets)).error).toMatch(words)
})

test('a request without an end is not taken in for ever', async () => {
  const folder = aPlace()
  await open(folder, { add: async () => 1 })
  expect(await rawAnswer(folder, 'x'.repeat(200_000))).toBe('')
})

test('who connects and asks nothing is hung up on after five seconds, and no more than ten are listened to', async () => {
  const folder = aPlace()
  await open(folder, { add: async () => 1 })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const idle = Array.from({ length: 11 }, () => createConnection(join(folder, 'control.sock')))
  const closed = new Set<unknown>()
  for (const socket of idle) socket.on('error', () => undefined).once('close', () => closed.add(socket))
  await vi.waitFor(() => expect(closed.size).toBe(1))
  await vi.advanceTimersByTimeAsync(4_900)
  expect(closed.size).toBe(1)
  await vi.advanceTimersByTimeAsync(100)
  await vi.waitFor(() => expect(closed.size).toBe(11))
})
