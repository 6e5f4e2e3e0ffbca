import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { makeConnectionCounts } from '../../src/pages/page-limits.ts'
import { makeNetworkCounts } from '../../src/world/network-counts.ts'
import { aConfig } from '../kit/a-config.ts'
import { aPageDesk, servedPages } from '../kit/a-page-desk.ts'

const aDesk = (web: Partial<ReturnType<typeof aConfig>['limits']['web']> = {}) => {
  const { limits } = aConfig()
  return aPageDesk({ config: { limits: { ...limits, web: { ...limits.web, ...web } } } }).desk
}

test('what is not there is said kindly, with a way on, and shows nothing of what was asked for', async () => {
  const url = await servedPages(aDesk())
  for (const path of [
    '/nothing',
    '/t/nothing',
    `/t/${'a'.repeat(26)}`,
    '/assets/none.css',
    '/%00',
    '/t/<b>',
  ]) {
    const answer = await fetch(url + path)
    expect(answer.status, path).toBe(404)
    const html = await answer.text()
    expect(html).toContain('There is no page here')
    expect(html).toContain('href="/"')
    expect(html).not.toContain('<b>')
  }
})

test('what can’t be decoded, and what is too long for any name of ours, passes by none of our limits and headers', async () => {
  const url = await servedPages(aDesk())
  const own = await fetch(`${url}/nothing`)
  for (const path of ['/%zz', '/t/%C0%AE', '/%', `/t/${'a'.repeat(500)}`, `/rule/${'a'.repeat(500)}?x=%zz`]) {
    const answer = await fetch(url + path)
    expect(answer.status, path).toBe(404)
    expect(answer.headers.get('content-security-policy')).toBe(own.headers.get('content-security-policy'))
    expect(await answer.text()).toContain('There is no page here')
  }
  expect((await fetch(`${url}/t/${'a'.repeat(3_000)}`)).status).toBe(414)
})

test('a program that asks for JSON hears of trouble in JSON', async () => {
  const url = await servedPages(aDesk())
  const answer = await fetch(`${url}/nothing.json?x=1`)
  expect(answer.status).toBe(404)
  expect(await answer.json()).toEqual({ error: 'missing' })
})

test('a fault of ours is called ours, and tells nothing of itself', async () => {
  const url = await servedPages({
    ...aDesk(),
    read: async () => {
      throw new Error('the store fell over at /var/lib/mailsix')
    },
  })
  const answer = await fetch(`${url}/t/${'a'.repeat(26)}`)
  expect(answer.status).toBe(500)
  const html = await answer.text()
  expect(html).toContain('This is our fault, not yours')
  expect(html).not.toContain('/var/lib')
})

test('pages are read and forms are sent, and nothing else is done', async () => {
  const url = await servedPages(aDesk())
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const answer = await fetch(url, { method })
    expect(answer.status, method).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST')
  }
  const head = await fetch(url, { method: 'HEAD' })
  expect(head.status).toBe(200)
  expect(await head.text()).toBe('')
})

test('a long address and a large form are refused', async () => {
  const url = await servedPages(aDesk())
  expect((await fetch(`${url}/?${'a'.repeat(2_048)}`)).status).toBe(414)
  const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }
  expect((await fetch(`${url}/start`, { ...form, body: 'a'.repeat(65 * 1024) })).status).toBe(413)
  expect((await fetch(`${url}/start`, { ...form, body: 'a=1' })).status).toBeLessThan(400)
})

test('a header that is too long is refused', async () => {
  const url = await servedPages(aDesk())
  const sent = (length: number) => fetch(url, { headers: { 'x-long': 'x'.repeat(length) } })
  expect((await sent(12_000)).status).toBe(200)
  expect((await sent(17_000)).status).toBe(431)
})

test('a network that asks for too much is told when to come back, and its neighbours are served', async () => {
  const requests = {
    ipv6: [{ bits: 64, count: 3, ms: 60_000 }],
    ipv4: [{ bits: 32, count: 3, ms: 60_000 }],
  }
  const { desk } = aPageDesk({
    config: {
      limits: { ...aConfig().limits, web: { ...aConfig().limits.web, requests } },
      web: { ...aConfig().web, trustedProxies: [{ address: '::1', bits: 128 }] },
    },
  })
  const url = await servedPages(desk)
  const from = (address: string) => fetch(url, { headers: { 'x-forwarded-for': address } })
  for (let count = 0; count < 3; count += 1) expect((await from(`2001:db8:1:1::${count}`)).status).toBe(200)
  const over = await from('2001:db8:1:1::9')
  expect(over.status).toBe(429)
  expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(50)
  expect(await over.text()).toContain('2001:db8:1:1::/64')
  expect((await from('2001:db8:1:2::1')).status).toBe(200)
})

test('a network has its share of connections, and no more', async () => {
  const streams = { total: 1, ipv6: [{ bits: 64, count: 1 }], ipv4: [{ bits: 32, count: 1 }] }
  const url = new URL(await servedPages(aDesk({ streams })))
  const open = Array.from({ length: 103 }, () => connect(Number(url.port), '::1'))
  const closed = new Promise((resolve) => {
    let count = 0
    for (const socket of open)
      socket
        .on('error', () => undefined)
        .on('close', () => {
          count += 1
          if (count === 2) resolve(count)
        })
  })
  expect(await closed).toBe(2)
  for (const socket of open) socket.destroy()
})

test('who has many networks below one /48 takes no more than a share of the pages', async () => {
  const { streams, requests, tests } = aConfig().limits.web
  const counts = [makeNetworkCounts(streams), makeConnectionCounts(streams)]
  for (const [index, { enter }] of counts.entries()) {
    for (let subnet = 0; subnet < 4_000; subnet += 1) enter(`2001:db8:1:${subnet.toString(16)}::1`)
    expect(enter('2001:db8:2::1').state, ['streams', 'connections'][index]).toBe('open')
  }
  for (const rates of [requests, tests]) expect(rates.ipv6.map(({ bits }) => bits)).toEqual([64, 48])
})

test('who sends a crowd of requests ahead is let go, and who sends a few has each answered', async () => {
  let shown = 0
  const desk = aDesk()
  const { port } = new URL(
    await servedPages({
      ...desk,
      async read() {
        shown += 1
        return null
      },
    }),
  )
  const answersTo = (count: number): Promise<string> =>
    new Promise((resolve) => {
      let heard = ''
      const socket = connect(Number(port), '::1', () => {
        const asked = `GET /t/${'a'.repeat(26)} HTTP/1.1\r\nhost: x\r\n`
        socket.write(`${asked}\r\n`.repeat(count - 1))
        socket.write(`${asked}connection: close\r\n\r\n`)
      })
      socket
        .on('error', () => undefined)
        .on('data', (chunk) => {
          heard += chunk
        })
        .on('close', () => resolve(heard))
    })
  expect((await answersTo(5)).match(/^HTTP\/1\.1 404/gm)?.length).toBe(5)
  // Whoever waits for each answer may ask as often as they like.
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => agent.destroy())
  const ports = new Set<number | undefined>()
  for (let count = 0; count < 20; count += 1) {
    const [answer] = await once(get({ host: '::1', port, path: '/privacy', agent }), 'response')
    ports.add(answer.socket.localPort)
    await once(answer.resume(), 'end')
    expect(answer.statusCode).toBe(200)
  }
  expect(ports.size).toBe(1)
  shown = 0
  let parsed = 0
  const count = (): void => {
    parsed += 1
  }
  subscribe('http.server.request.start', count)
  onTestFinished(() => void unsubscribe('http.server.request.start', count))
  await answersTo(1_000)
  expect(shown).toBeLessThan(20)
  expect(parsed).toBeLessThan(20)
})

test('who sends nothing, or a header without end, is let go', async () => {
  const { port } = new URL(await servedPages(aDesk()))
  const begun = Date.now()
  const letGo = (hello: string) =>
    new Promise((resolve) => {
      const socket = connect(Number(port), '::1', () => socket.write(hello))
      const more = setInterval(() => hello !== '' && socket.write('x: y\r\n'), 500)
      socket
        .on('error', () => undefined)
        .on('close', () => {
          clearInterval(more)
          resolve(hello)
        })
      socket.resume()
    })
  await Promise.all([letGo(''), letGo('GET / HTTP/1.1\r\nhost: x\r\n')])
  expect(Date.now() - begun).toBeLessThan(30_000)
})
