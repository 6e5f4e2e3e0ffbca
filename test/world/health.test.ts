import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { startHealth } from '../../src/world/health.ts'
import type { Watched } from '../../src/world/metrics.ts'

const quiet = pino({ level: 'silent' })

const watched: Watched = {
  troubles: () => ['our own IPv6 does not work'],
  parts: () => [
    { part: 'ipv6', broken: true },
    { part: 'dns', broken: false },
  ],
  sending: () => ({ running: 3, waiting: 40 }),
}

/** A port of ::1 that is free just now. */
async function aFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '::1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function aHealth() {
  const port = await aFreePort()
  const health = await startHealth({ address: '::1', port }, quiet, watched)
  onTestFinished(() => health.close())
  const ask = async (path: string): Promise<number> => (await fetch(`http://[::1]:${port}${path}`)).status
  return { health, ask, port }
}

test('a process that starts is alive, but takes no mail yet', async () => {
  const { ask } = await aHealth()
  expect([await ask('/healthz'), await ask('/readyz')]).toEqual([200, 503])
})

test('it is ready while it takes mail, and not when it stops', async () => {
  const { ask, health } = await aHealth()
  health.ready(true)
  expect(await ask('/readyz?verbose')).toBe(200)
  health.ready(false)
  expect(await ask('/readyz')).toBe(503)
})

test('trouble of our own is told to whoever asks, and mail is taken all the same', async () => {
  const port = await aFreePort()
  const health = await startHealth({ address: '::1', port }, quiet, watched)
  onTestFinished(() => health.close())
  health.ready(true)
  const reply = await fetch(`http://[::1]:${port}/readyz`)
  expect(reply.status).toBe(200)
  expect(await reply.text()).toBe('ready\nour own IPv6 does not work\n')
})

test('the same is there for Prometheus, with what is under way', async () => {
  const { health, port } = await aHealth()
  health.ready(true)
  const reply = await fetch(`http://[::1]:${port}/metrics`)
  expect(reply.headers.get('content-type')).toMatch(/^text\/plain; version=/)
  const figures = (await reply.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  expect(figures).toEqual([
    'mailsix_ready 1',
    'mailsix_own_side_broken{part="ipv6"} 1',
    'mailsix_own_side_broken{part="dns"} 0',
    'mailsix_sending_sessions{state="running"} 3',
    'mailsix_sending_sessions{state="waiting"} 40',
  ])
})

test('nothing else is there', async () => {
  const { ask } = await aHealth()
  expect(await ask('/')).toBe(404)
  expect(await ask('/metrics/../healthz/x')).toBe(404)
})

test('a taken port is logged, and mail is taken all the same', async () => {
  const { port } = await aHealth()
  const lines: string[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => lines.push(line) })
  const second = await startHealth({ address: '::1', port }, log, watched)
  second.ready(true)
  await second.close()
  expect(lines.join('')).toContain('EADDRINUSE')
})

test('a set-up that watches nothing listens nowhere', async () => {
  const listening = () => process.getActiveResourcesInfo().filter((kind) => kind === 'TCPServerWrap')
  const before = listening()
  const none = await startHealth(null, quiet, watched)
  none.ready(true)
  expect(listening()).toEqual(before)
  await none.close()
})

test('a watcher that keeps its connection does not hold up the stop', async () => {
  const { health, ask, port } = await aHealth()
  await ask('/healthz')
  await health.close()
  await expect(fetch(`http://[::1]:${port}/healthz`)).rejects.toThrow()
})
