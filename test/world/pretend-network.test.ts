import { once } from 'node:events'
import { connect } from 'node:net'
import { decode, encode } from 'dns-packet'
import { expect, onTestFinished, test } from 'vitest'
import { parsePrefix } from '../../src/values/address.ts'
import { startDnsServer } from '../../src/wire/dns-server.ts'
import { CannotListen, type Dialled, type Inbound } from '../../src/world/network.ts'
import { makePretendNetwork, type PretendNetwork } from '../../src/world/pretend-network.ts'
import { proxyHeader } from '../../src/world/proxy-header.ts'

const mx = { address: '2001:db8:1::25', port: 25 }
const mx4 = { address: '192.0.2.25', port: 25 }
const source = '2001:db8:25::44'

async function aNetwork(headerTimeoutMs = 1_000): Promise<PretendNetwork> {
  const network = await makePretendNetwork({ headerTimeoutMs })
  onTestFinished(() => network.close())
  return network
}

async function aListener(
  network: PretendNetwork,
  at = mx,
): Promise<{ came: Promise<Inbound>; count(): number }> {
  const first = Promise.withResolvers<Inbound>()
  let count = 0
  const listener = await network.listen(at, (inbound) => {
    count += 1
    onTestFinished(() => void inbound.socket.destroy())
    first.resolve(inbound)
  })
  onTestFinished(() => listener.close())
  return { came: first.promise, count: () => count }
}

function connected(dialled: Dialled): Extract<Dialled, { state: 'connected' }> {
  if (dialled.state !== 'connected') throw new Error(dialled.code)
  onTestFinished(() => void dialled.socket.destroy())
  return dialled
}

test('both ends see the pretended addresses, and nothing of the header', async () => {
  const network = await aNetwork()
  const { came } = await aListener(network)
  const dialled = connected(await network.dial({ to: mx, from: source, timeoutMs: 1_000 }))
  expect(dialled.remote).toEqual(mx)
  expect(dialled.local.address).toBe(source)
  dialled.socket.write('EHLO early\r\n')
  const { socket, client, server } = await came
  expect({ client, server }).toEqual({ client: dialled.local, server: mx })
  const [heard] = await once(socket, 'data')
  expect(`${heard}`).toBe('EHLO early\r\n')
  socket.write('250 hello\r\n')
  const [said] = await once(dialled.socket, 'data')
  expect(`${said}`).toBe('250 hello\r\n')
})

test('bytes that came with the header are not lost, however late one reads', async () => {
  const network = await aNetwork()
  const { came } = await aListener(network)
  const socket = connect(connectTo(network))
  onTestFinished(() => void socket.destroy())
  socket.write(`${proxyHeader({ address: source, port: 9 }, mx)}MAIL\r\nRCPT\r\n`)
  const inbound = await came
  await new Promise((resolve) => setTimeout(resolve, 30))
  const [heard] = await once(inbound.socket, 'data')
  expect(`${heard}`).toBe('MAIL\r\nRCPT\r\n')
  expect(inbound.client).toEqual({ address: source, port: 9 })
})

test('a header that comes byte by byte is understood', async () => {
  const network = await aNetwork()
  const { came } = await aListener(network, mx4)
  const socket = connect(connectTo(network, mx4)).setNoDelay(true)
  onTestFinished(() => void socket.destroy())
  for (const byte of `${proxyHeader({ address: '192.0.2.1', port: 1 }, mx4)}X`) {
    socket.write(byte)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  const { client, socket: far } = await came
  expect(client).toEqual({ address: '192.0.2.1', port: 1 })
  const [heard] = await once(far, 'data')
  expect(`${heard}`).toBe('X')
})

test.each([
  ['none', 'EHLO mail.example.org\r\n'],
  ['one for another server', proxyHeader({ address: source, port: 1 }, { ...mx, port: 26 })],
  ['one from a real address', proxyHeader({ address: '2a00:1450::1', port: 1 }, mx)],
  ['one of two families', `PROXY TCP4 192.0.2.1 ${mx.address} 1 25\r\n`],
  ['one of an unknown protocol', 'PROXY UNKNOWN\r\n'],
  ['an endless one', 'P'.repeat(200)],
])('a connection with %s in place of its header is closed', async (_, bytes) => {
  const network = await aNetwork()
  const { count } = await aListener(network)
  const socket = connect(connectTo(network)).on('error', () => {})
  socket.write(bytes)
  socket.resume()
  await once(socket, 'close')
  expect(count()).toBe(0)
})

test('a connection that says nothing is closed', async () => {
  const network = await aNetwork(100)
  const { count } = await aListener(network)
  const socket = connect(connectTo(network))
  socket.resume()
  await once(socket, 'close')
  expect(count()).toBe(0)
})

test('where nobody listens the port is really closed', async () => {
  const network = await aNetwork()
  for (let n = 0; n < 20; n += 1) {
    expect(await network.dial({ to: mx, from: source, timeoutMs: 1_000 })).toMatchObject({
      state: 'refused',
      code: 'ECONNREFUSED',
    })
  }
  await aListener(network)
  connected(await network.dial({ to: mx, from: source, timeoutMs: 1_000 }))
  expect(await network.dial({ to: { ...mx, port: 26 }, from: source, timeoutMs: 1_000 })).toMatchObject({
    state: 'refused',
  })
})

test('a dropped address never answers, until it is restored', async () => {
  const network = await aNetwork()
  await aListener(network)
  network.drop(mx.address)
  const request = { to: mx, from: source, timeoutMs: 100 }
  const dialled = await network.dial(request)
  expect(dialled).toMatchObject({ state: 'timed-out', code: 'ETIMEDOUT' })
  expect(dialled.ms).toBeGreaterThanOrEqual(95)
  expect(
    await network.dial({ ...request, timeoutMs: 60_000, signal: AbortSignal.timeout(20) }),
  ).toMatchObject({
    state: 'aborted',
  })
  network.restore(mx.address)
  connected(await network.dial(request))
})

test('an address that is on no link neither gets out nor can be reached, until it is restored', async () => {
  const network = await aNetwork()
  await aListener(network)
  const request = { to: mx, from: source, timeoutMs: 60_000 }
  network.detach(source)
  expect(await network.dial(request)).toMatchObject({ state: 'ours', code: 'ENETUNREACH' })
  network.restore(source)
  network.detach(mx.address)
  expect(await network.dial(request)).toMatchObject({ state: 'unreachable', code: 'EHOSTUNREACH' })
  network.restore(mx.address)
  connected(await network.dial(request))
})

test('a listener sees an IPv4-mapped client as one for both families does', async () => {
  const mapped = '::ffff:198.18.0.1'
  const prefixes = ['2001:db8::/32', '::ffff:0:0/96'].flatMap((text) => parsePrefix(text) ?? [])
  const network = await makePretendNetwork({ prefixes })
  onTestFinished(() => network.close())
  const { came } = await aListener(network)
  connected(await network.dial({ to: mx, from: mapped, timeoutMs: 1_000 }))
  expect((await came).client.address).toBe(mapped)
  const back = { to: { address: mapped, port: 25 }, from: source, timeoutMs: 500 }
  expect(await network.dial(back)).toMatchObject({ state: 'ours', code: 'EAFNOSUPPORT' })
})

test.each([
  ['a real address', '2a00:1450::1', source],
  ['loopback', '::1', source],
  ['a name', 'localhost', source],
  ['a mapped address', '::ffff:192.0.2.25', source],
  ['from a real address', mx.address, '::1'],
  ['from nowhere', mx.address, null],
  ['across the families', mx.address, '192.0.2.1'],
])('%s is not dialled', async (_, address, from) => {
  const network = await aNetwork()
  expect((await network.dial({ to: { address, port: 25 }, from, timeoutMs: 500 })).state).toBe('ours')
})

test('only pretended addresses can be bound, and each port once', async () => {
  const network = await aNetwork()
  await aListener(network)
  await expect(network.listen(mx, () => {})).rejects.toThrow(CannotListen)
  await expect(network.listen({ address: '::1', port: 0 }, () => {})).rejects.toThrow(
    /only 2001:db8::\/32, 3fff::\/20, 192\.0\.2\.0\/24/,
  )
})

test('a port of its own is given where none is asked for, and freed when the listener closes', async () => {
  const network = await aNetwork()
  const listener = await network.listen({ address: mx.address, port: 0 }, () => {})
  expect(network.portOf(listener.at)?.address).toBe(network.loopback)
  await listener.close()
  expect(network.portOf(listener.at)).toBeNull()
})

function connectTo(network: PretendNetwork, at = mx): { host: string; port: number } {
  const place = network.portOf(at)
  return { host: place?.address ?? '', port: place?.port ?? 0 }
}

const ns = { address: '2001:db8:1::53', port: 53 }
const question = (to = ns, from = source) => ({
  ...{ to, from, message: Buffer.from('who?'), timeoutMs: 200, isAnswer: () => true },
})

test('a pretended endpoint can lead to a server that knows nothing of this network, by UDP and TCP', async () => {
  const network = await aNetwork()
  const dns = await startDnsServer({ at: { address: network.loopback, port: 0 } })
  onTestFinished(() => dns.close())
  const unlead = network.lead(ns, dns.at)
  const message = encode({ type: 'query', id: 7, questions: [{ type: 'A', name: 'nowhere.example' }] })
  const asked = await network.ask({ ...question(), message })
  expect(asked.state === 'answered' && decode(asked.datagram).id).toBe(7)
  const { socket } = connected(await network.dial({ to: ns, from: source, timeoutMs: 1_000 }))
  socket.write(Buffer.concat([Buffer.of(0, message.length), message]))
  const [bytes] = await once(socket, 'data')
  expect(decode(bytes.subarray(2)).id).toBe(7)
  unlead()
  expect(await network.ask(question())).toMatchObject({ state: 'refused', code: 'ECONNREFUSED' })
})

test('a question to nobody, from a wrong source or through a dropped address ends as on a real network', async () => {
  const network = await aNetwork()
  expect((await network.ask(question())).state).toBe('refused')
  expect((await network.ask(question(ns, '192.0.2.44'))).state).toBe('ours')
  expect((await network.ask(question({ address: '2a00::53', port: 53 }))).state).toBe('ours')
  network.drop(ns.address)
  expect(await network.ask(question())).toMatchObject({ state: 'timed-out', code: 'ETIMEDOUT' })
})
