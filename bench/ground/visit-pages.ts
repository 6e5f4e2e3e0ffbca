import { Agent, get, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { answerQuestions, sharedNow } from './helper.ts'

// The ground's visitors, a process of its own: they begin tests, look at pages, and stay while these change.
const questions = z.discriminatedUnion('what', [
  /** Begins so many tests: the page and the tag of each. */
  z.object({ what: z.literal('begin'), url: z.string(), count: z.number() }),
  /** Looks at each page for `forMs`, one more each `everyMs`; and loads pages, so many a second, beside it. */
  z.object({
    what: z.literal('watch'),
    url: z.string(),
    pages: z.array(z.string()),
    everyMs: z.number(),
    forMs: z.number(),
    viewsPerSecond: z.number(),
  }),
])

const agent = new Agent({ keepAlive: true, maxSockets: 100 })

answerQuestions(async (question) => {
  const asked = questions.parse(question)
  return asked.what === 'begin' ? await begin(asked.url, asked.count) : await watchAll(asked)
})

async function begin(url: string, count: number): Promise<{ page: string; tag: string }[]> {
  const begun: { page: string; tag: string }[] = []
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      while (begun.length < count) {
        const answer = await new Promise<IncomingMessage>((resolve, reject) => {
          request(`${url}/start`, { method: 'POST', agent }, resolve).on('error', reject).end()
        })
        answer.resume()
        const page = /t\/([a-z2-7]{26})$/.exec(answer.headers.location ?? '')?.[1] ?? ''
        const tag = /test\+([a-z2-7]{10})@/.exec(await load(`${url}/t/${page}`))?.[1] ?? ''
        if (tag === '') throw new Error(`${answer.statusCode}: no test was begun`)
        begun.push({ page, tag })
      }
    }),
  )
  return begun.slice(0, count)
}

async function load(url: string): Promise<string> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { agent }, resolve).on('error', reject)
  })
  const body = await text(answer)
  if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode}`)
  return body
}

interface Watched {
  /** ms that each view took. */
  views: number[]
  events: number
  /** How long all streams were open, s. */
  streamSeconds: number
  /** Most streams at once. */
  most: number
}

async function watchAll(asked: {
  url: string
  pages: string[]
  everyMs: number
  forMs: number
  viewsPerSecond: number
}): Promise<Watched> {
  const { url, pages, everyMs, forMs, viewsPerSecond } = asked
  const watched: Watched = { views: [], events: 0, streamSeconds: 0, most: 0 }
  const watching = new Set<string>()
  const begun = sharedNow()
  const endsAt = begun + pages.length * everyMs
  const views = (async () => {
    const under: Promise<void>[] = []
    for (let view = 0; sharedNow() < endsAt; view += 1) {
      const known = Math.max(1, Math.min(pages.length, Math.floor((sharedNow() - begun) / everyMs)))
      const page = pages[Math.max(0, known - 1 - (view % 400))] ?? ''
      const from = sharedNow()
      under.push(load(`${url}/t/${page}`).then(() => void watched.views.push(sharedNow() - from)))
      await wait(Math.max(0, begun + ((view + 1) * 1_000) / viewsPerSecond - sharedNow()))
    }
    await Promise.all(under)
  })()
  const streams = pages.map(async (page, index) => {
    await wait(index * everyMs)
    watching.add(page)
    watched.most = Math.max(watched.most, watching.size)
    const from = sharedNow()
    while (sharedNow() < from + forMs) {
      const events = await watchOnce(url, page, from + forMs)
      watched.events += events
    }
    watched.streamSeconds += (sharedNow() - from) / 1_000
    watching.delete(page)
  })
  await Promise.all([views, ...streams])
  return watched
}

/** One stream, from the page as it is until the page is another or the time is up: how many events came. */
async function watchOnce(url: string, page: string, until: number): Promise<number> {
  const found = /data-live="([^"]+)"/.exec(await load(`${url}/t/${page}`))?.[1]
  if (found === undefined) throw new Error(`${page} is not live`)
  return await new Promise((resolve, reject) => {
    let events = 0
    const stream = get(`${url}/t/${found.replaceAll('&amp;', '&')}`, { agent: false }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`stream: ${answer.statusCode}`))
      answer.setEncoding('latin1')
      answer.on('data', (chunk: string) => {
        events += chunk.split('event: ').length - 1
      })
      answer.on('close', () => resolve(events))
    })
    stream.on('error', () => resolve(events))
    setTimeout(() => stream.destroy(), Math.max(0, until - sharedNow()))
  })
}
