import type { FastifyRequest } from 'fastify'
import { chooseLanguage, type Language } from '../values/language.ts'
import type { PageGround } from './page-ground.ts'
import { isPageId } from './page-id.ts'
import { type Marks, readMarks } from './section-marks.ts'
import { visitorOf } from './visitor.ts'

/** Who finds no room comes back after so many seconds. */
const comeBackSeconds = 60

interface StreamRoute {
  Params: { id: string }
  /** `parts`: the browser's script puts them together. */
  Querystring: { in?: unknown; have?: unknown; parts?: unknown }
}

/** What changes on a page, as it changes (WHATWG HTML, "Server-sent events"). */
export function addStream(ground: PageGround): void {
  const { app, desk, live, streams, unread } = ground
  const encode = encodeOnce()
  app.get<StreamRoute>('/t/:id/stream', { exposeHeadRoute: false }, (request, reply) => {
    const { id } = request.params
    if (!isPageId(id)) return reply.callNotFound()
    // Of whom left already no leaving would be heard any more.
    if (reply.raw.destroyed) return reply.hijack()
    const place = streams.enter(visitorOf(request).address)
    if (place.state === 'full')
      return reply
        .code(429)
        .header('retry-after', comeBackSeconds)
        .type('text/plain')
        .send('Too many streams.')
    reply.hijack()
    const { raw } = reply
    const headers = {
      ...reply.getHeaders(),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // A proxy that keeps what it gets would keep it from the reader.
      'x-accel-buffering': 'no',
    }
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) raw.setHeader(name, value)
    // So long a browser waits before it comes back, ms.
    raw.write('retry: 3000\n\n')
    const stream = live.join(id, {
      language: languageOf(request, desk.config.operator.languages),
      has: hasOf(request),
      takesParts: request.query.parts !== undefined,
      // Who does not read is let go, and is brought up to date when their browser comes back.
      send: (text) => unread.send(raw, encode(text)),
      end: () => raw.end(),
    })
    raw.on('close', () => {
      place.leave()
      stream.leave()
    })
    raw.on('error', () => raw.destroy())
  })
}

/** What goes to many is encoded once, and kept once for all who are slow to read it. */
function encodeOnce(): (text: string) => Buffer {
  let last = { text: '', bytes: Buffer.alloc(0) }
  return (text) => {
    if (text !== last.text) last = { text, bytes: Buffer.from(text) }
    return last.bytes
  }
}

/** A page goes on in the language in which it was rendered. */
const languageOf = ({ query }: FastifyRequest<StreamRoute>, offered: readonly Language[]): Language =>
  chooseLanguage([typeof query.in === 'string' ? query.in : null], offered)

/** What a browser got last, if it was here before; else what its page has. */
function hasOf({ headers, query }: FastifyRequest<StreamRoute>): Marks {
  const last = headers['last-event-id']
  return readMarks(typeof last === 'string' ? last : typeof query.have === 'string' ? query.have : '')
}
