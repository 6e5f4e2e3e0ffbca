import { createSocket, type RemoteInfo, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import type { Endpoint } from '../../src/values/arrival.ts'
import type { AskRequest } from '../../src/world/network.ts'
import { systemNetwork } from '../../src/world/system-network.ts'

interface Listener {
  at: Endpoint
  heard: string[]
  close(): void
}

async function aListener(
  answer: (socket: Socket, heard: string[], from: RemoteInfo) => void = () => {},
): Promise<Listener> {
  const socket = createSocket({ type: 'udp6', ipv6Only: true })
  const heard: string[] = []
  socket.on('message', (datagram, from) => {
    heard.push(datagram.toString())
    answer(socket, heard, from)
  })
  socket.bind(0, '::1')
  await once(socket, 'listening')
  let open = true
  const close = (): void => {
    if (open) socket.close()
    open = false
  }
  onTestFinished(close)
  return { at: { address: '::1', port: socket.address().port }, heard, close }
}

const ask = (to: Endpoint, change: Partial<AskRequest> = {}) =>
  systemNetwork.ask({
    ...{ to, from: '::1', message: Buffer.from('who?'), timeoutMs: 1_000, isAnswer: () => true },
    ...change,
  })

test('an answer comes back, and what is none is passed over', async () => {
  const { at } = await aListener((socket, _heard, { port }) => {
    for (const word of ['noise', 'more noise', 'me']) socket.send(word, port, '::1')
  })
  const asked = await ask(at, { isAnswer: (datagram) => datagram.toString() === 'me' })
  expect(asked).toMatchObject({ state: 'answered', datagram: Buffer.from('me') })
})

test('nobody else can answer, even one who knows the port', async () => {
  const stranger = createSocket('udp6')
  onTestFinished(() => void stranger.close())
  const { at } = await aListener((_socket, _heard, { port }) => stranger.send('me', port, '::1'))
  expect(await ask(at, { timeoutMs: 200 })).toMatchObject({ state: 'timed-out', code: 'ETIMEDOUT' })
})

test('a closed port is refused by the host itself', async () => {
  const { at, close } = await aListener()
  close()
  expect(await ask(at)).toMatchObject({ state: 'refused', code: 'ECONNREFUSED' })
})

test('silence costs the deadline, and the question is put twice', async () => {
  const { at, heard } = await aListener()
  const asked = await ask(at, { timeoutMs: 200 })
  expect(asked).toMatchObject({ state: 'timed-out', code: 'ETIMEDOUT' })
  expect(asked.ms).toBeGreaterThanOrEqual(195)
  expect(asked.ms).toBeLessThan(3_000)
  expect(heard).toEqual(['who?', 'who?'])
})

test('a server that answers only the second question is heard', async () => {
  const { at } = await aListener((socket, heard, { port }) => {
    if (heard.length === 2) socket.send('me', port, '::1')
  })
  expect((await ask(at, { timeoutMs: 400 })).state).toBe('answered')
})

test('whoever floods us with noise is not listened to for ever', async () => {
  let looked = 0
  const { at } = await aListener((socket, _heard, { port }) => {
    for (let n = 0; n < 150; n += 1) socket.send('noise', port, '::1')
  })
  const asked = await ask(at, {
    timeoutMs: 300,
    isAnswer: () => {
      looked += 1
      return false
    },
  })
  expect(asked.state).toBe('timed-out')
  expect(looked).toBe(50)
})

test.each([
  ['an address that this machine does not have', '2001:db8::9', 'EADDRNOTAVAIL'],
  ['a source of the other family', '127.0.0.1', 'EAFNOSUPPORT'],
  ['a mapped source', '::ffff:127.0.0.1', 'EAFNOSUPPORT'],
  ['a source that is no address', 'localhost', 'EINVAL'],
])('%s is our own fault', async (_, from, code) => {
  const { at, heard } = await aListener()
  expect(await ask(at, { from })).toMatchObject({ state: 'ours', code })
  expect(heard).toEqual([])
})

test.each(['::ffff:127.0.0.1', 'localhost', '127.1', ''])(
  'nothing is sent towards %j, for it is not what it seems',
  async (address) => {
    expect((await ask({ address, port: 53 }, { from: null })).state).toBe('ours')
  },
)

test('a question that is given up ends at once', async () => {
  const { at } = await aListener()
  expect((await ask(at, { signal: AbortSignal.abort() })).state).toBe('aborted')
  const giveUp = new AbortController()
  const asking = ask(at, { signal: giveUp.signal })
  giveUp.abort()
  expect((await asking).state).toBe('aborted')
})
