import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Config } from '../../src/config.ts'
import { aConfig } from '../kit/a-config.ts'
import { aCaseBehind, aLiveDesk, livePage, waitingFor } from '../kit/a-live-desk.ts'
import { servedPages, startedPages } from '../kit/a-page-desk.ts'

/** A stream as a browser reads it. */
async function aStream(url: string, headers: Record<string, string> = {}) {
  const leaving = new AbortController()
  onTestFinished(() => leaving.abort())
  const answer = await fetch(url, { headers, signal: leaving.signal })
  const reader = answer.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  /** Resolves once so much was heard; null where the stream ended before. */
  async function until(what: string): Promise<string | null> {
    while (!text.includes(what)) {
      const { value, done } = (await reader?.read()) ?? { done: true, value: undefined }
      if (done) return null
      text += decoder.decode(value, { stream: true })
    }
    return text
  }
  return { answer, until, heard: () => text, leave: () => leaving.abort() }
}

/** Where the page says that it is told of changes. */
async function streamOf(pages: string): Promise<string> {
  const page = await (await fetch(`${pages}/t/${livePage}`)).text()
  const found = /data-live="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  return new URL(found, `${pages}/t/${livePage}`).href
}

const withStreams = (streams: Partial<Config['limits']['web']['streams']>): Partial<Config> => {
  const { limits } = aConfig()
  return { limits: { ...limits, web: { ...limits.web, streams: { ...limits.web.streams, ...streams } } } }
}

test('a page that is up to date is told of what comes for it, as it comes', async () => {
  const { desk, become } = aLiveDesk()
  const stream = await aStream(await streamOf(await servedPages(desk)))
  expect(stream.answer.status).toBe(200)
  expect(Object.fromEntries(stream.answer.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-robots-tag': 'noindex, nofollow',
  })
  expect(await stream.until('retry: 3000\n\n')).not.toContain('event:')
  become(waitingFor(1))
  const heard = await stream.until('}\n\n')
  expect(heard).toContain('event: sections\ndata: {"waiting":"')
  expect(heard).toContain('j…@example.org')
  expect(heard).not.toContain('joe@example.org')
})

test('what a stranger’s words are made of breaks no event', async () => {
  const { desk, become } = aLiveDesk()
  const stream = await aStream(await streamOf(await servedPages(desk)))
  const hostile = waitingFor(1)
  if (hostile.kind === 'waiting')
    hostile.invitation.news[0] = {
      ...{ at: 0, sender: '"\n\nevent: gone\n\n"@x.example', client: '::1', code: 550, enhanced: null },
      text: 'No\r\n\r\nevent: gone\r\ndata:\r\n\r\n\u2028<script>',
    }
  become(hostile)
  const lines = ((await stream.until('}\n\n')) ?? '').split(/\r\n|[\r\n]/)
  expect(lines.filter((line) => line.startsWith('event:'))).toEqual(['event: sections'])
  expect(lines.join()).not.toContain('<script')
})

test('who comes back is told what changed meanwhile, and no more', async () => {
  const { desk, become } = aLiveDesk()
  const pages = await servedPages(desk)
  const url = await streamOf(pages)
  const first = await aStream(url)
  become(waitingFor(1))
  const heard = await first.until('}\n\n')
  const lastId = /^id: (.*)$/m.exec(heard ?? '')?.[1] ?? ''
  first.leave()
  // A browser comes back to the address that it had, and says what it got last.
  const same = await aStream(url, { 'last-event-id': lastId })
  expect(await same.until('retry: 3000\n\n')).not.toContain('event:')
  same.leave()
  become(waitingFor(2))
  const later = await aStream(url, { 'last-event-id': lastId })
  expect(await later.until('}\n\n')).toContain('event: sections')
})

test('a mail’s coming renews the page, and its stream goes on from there', async () => {
  const { desk, become } = aLiveDesk()
  const pages = await servedPages(desk)
  const waiting = await aStream(await streamOf(pages))
  await waiting.until('retry')
  become(aCaseBehind())
  expect(await waiting.until('event: page\n')).not.toBeNull()
  expect(await waiting.until('never')).toBeNull()
  const stream = await aStream(await streamOf(pages))
  await new Promise((resolve) => setTimeout(resolve, 100))
  become(null)
  expect(await stream.until('event: gone\n')).not.toContain('event: sections')
  expect(await stream.until('never')).toBeNull()
})

test('a page that is not there, or is there no more, is gone at once', async () => {
  const pages = await servedPages(aLiveDesk().desk)
  const gone = await aStream(`${pages}/t/${'a'.repeat(26)}/stream`)
  expect(await gone.until('event: gone\n')).not.toBeNull()
  expect(await gone.until('never')).toBeNull()
  expect((await fetch(`${pages}/t/short/stream`)).status).toBe(404)
})

test('so many streams may be open in all; then others are told to come back, and may once there is room', async () => {
  const { desk } = aLiveDesk(withStreams({ total: 2 }))
  const pages = await servedPages(desk)
  const url = await streamOf(pages)
  const open = [await aStream(url), await aStream(url)]
  const refused = await fetch(url)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
  open[0]?.leave()
  await expect.poll(async () => (await aStream(url)).answer.status).toBe(200)
})

test('so many streams may be open from one network', async () => {
  const { desk } = aLiveDesk(withStreams({ ipv6: [{ bits: 64, count: 1 }] }))
  const url = await streamOf(await servedPages(desk))
  const first = await aStream(url)
  expect(first.answer.status).toBe(200)
  expect((await fetch(url)).status).toBe(429)
})

test('who does not read is let go before much is kept for them', async () => {
  const { desk, become, reads, watching } = aLiveDesk()
  const url = new URL(await streamOf(await servedPages(desk)))
  const socket = connect({ host: '::1', port: Number(url.port) })
  onTestFinished(() => {
    socket.destroy()
  })
  socket.on('error', () => undefined)
  socket.write(`GET ${url.pathname}?in=en HTTP/1.1\r\nHost: x\r\n\r\n`)
  await once(socket, 'data')
  socket.pause()
  await expect.poll(watching).toBe(1)
  // A megabyte an event; the kernel takes some megabytes, and then the service would have to keep the rest.
  const much = waitingFor(1)
  const filling = setInterval(() => {
    if (much.kind !== 'waiting') return
    const [one] = much.invitation.news
    if (one === undefined) return
    const news = Array.from({ length: 10 }, () => ({
      ...one,
      text: Math.random().toString(36).repeat(8_000),
    }))
    become({ ...much, invitation: { ...much.invitation, news } })
  }, 20)
  onTestFinished(() => clearInterval(filling))
  await expect.poll(watching, { timeout: 40_000, interval: 100 }).toBe(0)
  expect(reads()).toBeLessThan(30)
})

test('when the service stops, no stream is waited for', async () => {
  const { desk, watching } = aLiveDesk()
  const { pages, url } = await startedPages(desk)
  const stream = await aStream(await streamOf(url))
  await stream.until('retry')
  await expect.poll(watching).toBe(1)
  const begun = Date.now()
  await pages.close()
  expect(Date.now() - begun).toBeLessThan(2_000)
  expect(await stream.until('never').catch(() => null)).toBeNull()
  expect(watching()).toBe(0)
})

test.each([
  ['so many of them', 20, ''],
  ['one more for a tunnel', 4, 'CONNECT x:25 HTTP/1.1\r\nHost: x\r\n\r\n'],
])('streams that were asked for ahead of %s leave their places', async (_what, count, more) => {
  const { desk } = aLiveDesk(withStreams({ ipv6: [{ bits: 64, count: 4 }] }))
  const url = new URL(await servedPages(desk))
  const crowd = connect(Number(url.port), '::1')
  crowd.write(`GET /t/${livePage}/stream HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(count))
  // The streams are open before the rest comes.
  if (more !== '') await once(crowd, 'data')
  crowd.write(more)
  await once(
    crowd.resume().on('error', () => undefined),
    'close',
  )
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => aStream(new URL(`/t/${livePage}/stream`, url).href)),
  )
  expect(answers.map(({ answer }) => answer.status)).toEqual([200, 200, 200, 200])
})
