import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { answerQuestions, sharedNow } from './helper.ts'
import {
  countMarks,
  dialPages,
  openChannel,
  type PageAnswer,
  type PageChannel,
  readHead,
} from './page-channel.ts'

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

/** Connections that nobody asks over just now, those last used at the end. */
const free: { channel: PageChannel; since: number }[] = []
// After 10 s the service closes what is idle, and a request must not meet that.
const mostIdleMs = 5_000

/** Streams that are open, with the events that each has told since it was last looked at. */
const streams = new Map<Socket, number>()
const eventMark = Buffer.from('event: ')

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
        const started = await ask(url, 'POST', '/start', true)
        const page = /\r\nlocation: \S*t\/([a-z2-7]{26})\r/i.exec(`${started.head}\r`)?.[1] ?? ''
        const tag = /test\+([a-z2-7]{10})@/.exec(await load(url, page))?.[1] ?? ''
        if (tag === '') throw new Error(`${started.status}: no test was begun`)
        begun.push({ page, tag })
      }
    }),
  )
  return begun.slice(0, count)
}

/** Over a connection that is free, or one more. */
async function ask(
  url: string,
  method: 'GET' | 'POST',
  path: string,
  keepBody: boolean,
): Promise<PageAnswer> {
  const channel = freeChannel() ?? openChannel(url)
  const length = method === 'POST' ? 'Content-Length: 0\r\n' : ''
  const answer = await channel.ask(
    `${method} ${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: keep-alive\r\n${length}\r\n`,
    keepBody,
  )
  free.push({ channel, since: sharedNow() })
  return answer
}

function freeChannel(): PageChannel | null {
  for (let last = free.pop(); last !== undefined; last = free.pop()) {
    if (!last.channel.ended() && sharedNow() - last.since < mostIdleMs) return last.channel
    last.channel.close()
  }
  return null
}

async function load(url: string, page: string, keepBody = true): Promise<string> {
  const { status, body } = await ask(url, 'GET', `/t/${page}`, keepBody)
  if (status !== 200) throw new Error(`${page}: ${status}`)
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
    under.push(load(url, page, false).then(() => void views.push(sharedNow() - from)))
    // In step with nothing else, as mails are.
    const due = begun + ((view + 1 + Math.random()) * 1_000) / viewsPerSecond
    await wait(Math.max(0, due - sharedNow()))
  }
  const events = [...streams.values()]
  await Promise.all(under)
  return { views, events }
}

/** The stream of a page as it is now; resolves once it is open. */
async function openStream(url: string, page: string): Promise<void> {
  const found = /data-live="([^"]+)"/.exec(await load(url, page))?.[1]
  if (found === undefined) throw new Error(`${page} is not live`)
  // As the page's own script asks.
  const path = `/t/${found.replaceAll('&amp;', '&')}&parts=1`
  await new Promise<void>((resolve, reject) => {
    const head = readHead()
    const count = countMarks(eventMark)
    let open = false
    const socket = dialPages(url, heard, (why) => {
      streams.delete(socket)
      reject(why)
    })
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: close\r\n\r\n`)

    function heard(piece: Buffer): void {
      let told = piece
      if (!open) {
        const answer = head(piece)
        if (answer === null) return
        if (answer.head.status !== 200) {
          socket.destroy(new Error(`stream: ${answer.head.status}`))
          return
        }
        open = true
        streams.set(socket, 0)
        resolve()
        told = answer.rest
      }
      streams.set(socket, (streams.get(socket) ?? 0) + count(told))
    }
  })
}
