import { Agent, type ClientRequest, get, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { answerQuestions, sharedNow } from './helper.ts'

// The ground's visitors, a process of its own: they begin tests, look at pages, and stay while these change.
const questions = z.discriminatedUnion('what', [
  /** Begins so many tests: the page and the tag of each. */
  z.object({ what: z.literal('begin'), url: z.string(), count: z.number() }),
  /** Opens a stream of each page, evenly within `withinMs`; they stay open. */
  z.object({ what: z.literal('open'), url: z.string(), pages: z.array(z.string()), withinMs: z.number() }),
  /** Counts for `forMs` what the streams tell, and loads these pages in turn, so many a second. */
  z.object({
    what: z.literal('look'),
    url: z.string(),
    pages: z.array(z.string()),
    forMs: z.number(),
    viewsPerSecond: z.number(),
  }),
  z.object({ what: z.literal('leave') }),
])

const agent = new Agent({ keepAlive: true, maxSockets: 100 })

/** Streams that are open, with the events that each has told since it was last looked at. */
const streams = new Map<ClientRequest, number>()

answerQuestions(async (question) => {
  const asked = questions.parse(question)
  switch (asked.what) {
    case 'begin':
      return await begin(asked.url, asked.count)
    case 'open':
      await Promise.all(
        asked.pages.map(async (page, index) => {
          await wait((index * asked.withinMs) / asked.pages.length)
          await openStream(asked.url, page)
        }),
      )
      return streams.size
    case 'look':
      return await look(asked)
    case 'leave':
      for (const stream of streams.keys()) stream.destroy()
      return null
  }
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

interface Looked {
  /** ms that each view took. */
  views: number[]
  /** Events of each stream that is open at the end. */
  events: number[]
}

async function look(asked: {
  url: string
  pages: string[]
  forMs: number
  viewsPerSecond: number
}): Promise<Looked> {
  const { url, pages, forMs, viewsPerSecond } = asked
  const views: number[] = []
  const under: Promise<void>[] = []
  for (const stream of streams.keys()) streams.set(stream, 0)
  const begun = sharedNow()
  for (let view = 0; sharedNow() < begun + forMs; view += 1) {
    const page = pages[view % pages.length] ?? ''
    const from = sharedNow()
    under.push(load(`${url}/t/${page}`).then(() => void views.push(sharedNow() - from)))
    await wait(Math.max(0, begun + ((view + 1) * 1_000) / viewsPerSecond - sharedNow()))
  }
  const events = [...streams.values()]
  await Promise.all(under)
  return { views, events }
}

/** The stream of a page as it is now; resolves once it is open. */
async function openStream(url: string, page: string): Promise<void> {
  const found = /data-live="([^"]+)"/.exec(await load(`${url}/t/${page}`))?.[1]
  if (found === undefined) throw new Error(`${page} is not live`)
  await new Promise<void>((resolve, reject) => {
    const stream = get(`${url}/t/${found.replaceAll('&amp;', '&')}`, { agent: false }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`stream: ${answer.statusCode}`))
      streams.set(stream, 0)
      answer.setEncoding('latin1')
      answer.on('data', (chunk: string) => {
        const told = chunk.split('event: ').length - 1
        streams.set(stream, (streams.get(stream) ?? 0) + told)
      })
      answer.on('close', () => streams.delete(stream))
      resolve()
    })
    stream.on('error', reject)
  })
}
