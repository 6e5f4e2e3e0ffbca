import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { askGreeting } from '../../src/wire/ask-greeting.ts'
import { systemClock } from '../../src/world/clock.ts'
import type { PretendNetwork } from '../../src/world/pretend-network.ts'
import { systemNetwork } from '../../src/world/system-network.ts'
import { close, type MailServerScript, reset, silence } from '../kit/a-mail-server.ts'
import { aPretendNetwork, aServerAt } from '../kit/a-server-at.ts'

const canary = '2001:db8:c::25'
const us = '2001:db8:25::44'
const timeoutMs = 200

const ask = (network: PretendNetwork, from: string | null = us) =>
  askGreeting({ to: { address: canary, port: 25 }, from, timeoutMs }, network, systemClock)

async function answerTo(script: MailServerScript): Promise<string> {
  const network = await aPretendNetwork()
  await aServerAt(network, canary, script)
  const finding = await ask(network)
  return finding.state === 'seen' ? `${finding.value}` : finding.state === 'failed' ? finding.code : ''
}

test('a server that greets is told QUIT, and nothing else', async () => {
  const network = await aPretendNetwork()
  const server = await aServerAt(network, canary)
  expect(await ask(network)).toEqual({ state: 'seen', value: 220 })
  await expect.poll(() => server.sessions[0]?.closed).toBe(true)
  expect(server.sessions.map(({ commands }) => commands)).toEqual([['QUIT']])
})

test.each<[string, MailServerScript, string]>([
  ['greets in several lines', { greeting: '220-hello\n220 there' }, '220'],
  ['says that it is busy', { greeting: '421 4.3.2 busy' }, '421'],
  ['says that it wants no mail', { greeting: '554 no SMTP service here' }, '554'],
  ['says nothing', { greeting: silence }, 'NO-GREETING'],
  ['hangs up', { greeting: close }, 'NO-GREETING'],
  ['resets the connection', { greeting: reset }, 'NO-GREETING'],
  ['stops in the middle of a greeting', { greeting: { raw: '220-wait', end: 'silence' } }, 'NO-GREETING'],
  ['is no mail server', { greeting: { raw: 'HTTP/1.1 400 Bad Request\r\n\r\n' } }, 'NOT-SMTP'],
  ['never ends its greeting', { greeting: { endless: '220-more\r\n'.repeat(50) } }, 'NOT-SMTP'],
  ['sends a line without end', { greeting: { endless: 'x'.repeat(1_000) } }, 'NOT-SMTP'],
])('a server that %s is heard for what it is', async (_what, script, expected) => {
  expect(await answerTo(script)).toBe(expected)
})

test('a server that does not let go is left all the same', async () => {
  let lost = false
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const talking = setInterval(() => socket.write('220 mx.example ESMTP\r\n'), 50)
    socket.resume()
    socket.on('error', () => {
      lost = true
      clearInterval(talking)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '::1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const request = { to: { address: '::1', port }, from: '::1', timeoutMs: 2_000 }
  expect(await askGreeting(request, systemNetwork, systemClock)).toEqual({ state: 'seen', value: 220 })
  expect(lost).toBe(false)
  await expect.poll(() => lost).toBe(true)
})

test('a closed port is told from a silent address and from a fault of this machine', async () => {
  const network = await aPretendNetwork()
  expect(await ask(network)).toEqual({ state: 'failed', code: 'REFUSED' })
  expect(await ask(network, '2001:db9::1')).toEqual({ state: 'failed', code: 'EADDRNOTAVAIL' })
  network.drop(canary)
  expect(await ask(network)).toEqual({ state: 'failed', code: 'TIMED-OUT' })
})

test('a real socket hears a real greeting', async () => {
  const listener = await systemNetwork.listen({ address: '::1', port: 0 }, ({ socket }) => {
    socket.write('220 mx.example ESMTP\r\n')
    socket.resume()
  })
  onTestFinished(() => listener.close())
  const request = { to: listener.at, from: '::1', timeoutMs }
  expect(await askGreeting(request, systemNetwork, systemClock)).toEqual({ state: 'seen', value: 220 })
})
