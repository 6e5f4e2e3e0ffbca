import { type IncomingHttpHeaders, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { expect } from 'vitest'
import { places } from '../../bench/ground/places.ts'

/** Where the attacked service has its pages. */
export const pagesAt = { address: places.ours.inbound, port: 8080 }

export interface Visit {
  path: string
  /** An address of the ground. */
  from: string
  method?: string
  headers?: Record<string, string>
  body?: string
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
  /** From the dialling to the last octet. */
  ms: number
}

/** One request over a connection of its own; rejects where the connection ends without an answer. */
export function visit({ path, from, method = 'GET', headers = {}, body = '' }: Visit): Promise<Answer> {
  const startedAt = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        ...{ host: pagesAt.address, port: pagesAt.port, localAddress: from, family: 6, agent: false },
        ...{ path, method, timeout: 30_000 },
        headers: body === '' ? headers : { ...headers, 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            ...{ status: response.statusCode ?? 0, headers: response.headers },
            ...{ body: Buffer.concat(chunks).toString(), ms: performance.now() - startedAt },
          }),
        )
      },
    )
    asked.on('timeout', () => asked.destroy(new Error(`${method} ${path.slice(0, 80)}: no answer`)))
    asked.on('error', reject)
    asked.end(body)
  })
}

export const form = { 'content-type': 'application/x-www-form-urlencoded' }

/** A connection that sends what it is told. What comes is kept up to some kilobytes, unless it is deaf: then it lies unread. */
export interface RawVisitor {
  socket: Socket
  heard(): string
  /** Resolves when the other side has ended the connection, or the time is up, with the ms it took. */
  ended(timeoutMs: number): Promise<number | null>
}

export function rawVisitor(from: string, { deaf = false } = {}): Promise<RawVisitor> {
  const startedAt = performance.now()
  let text = ''
  let endedAt: number | null = null
  const socket = connect({ host: pagesAt.address, port: pagesAt.port, localAddress: from, family: 6 })
  const ended = new Promise<void>((resolve) =>
    socket
      .on('error', () => undefined)
      .on('close', () => {
        endedAt = performance.now()
        resolve()
      }),
  )
  if (!deaf)
    socket.on('data', (chunk: Buffer) => {
      if (text.length < 8_192) text += chunk.toString('latin1')
    })
  const visitor: RawVisitor = {
    socket,
    heard: () => text,
    async ended(timeoutMs) {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, timeoutMs)
      })
      await Promise.race([ended, late])
      clearTimeout(timer)
      return endedAt === null ? null : endedAt - startedAt
    },
  }
  return Promise.race([new Promise<void>((resolve) => socket.on('connect', resolve)), ended]).then(
    () => visitor,
  )
}

/** Begins a test; the id of its page. */
export async function begun(from: string): Promise<string> {
  const { status, headers } = await visit({ path: '/start', method: 'POST', from })
  expect(status).toBe(303)
  return /^\/t\/([a-z2-7]{26})$/.exec(headers.location ?? '')?.[1] ?? ''
}

/** Where a test that was begun takes its mail. */
export async function addressOf(page: string, from: string): Promise<string> {
  const { body } = await visit({ path: `/t/${page}.json`, from })
  return /"address": "([^"]+)"/.exec(body)?.[1] ?? ''
}

/** What of a stream comes first. */
export async function streamed(path: string, from: string, marker: RegExp): Promise<string> {
  const { socket, ended } = await rawVisitor(from)
  let text = ''
  const came = new Promise<void>((resolve) => {
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (marker.test(text)) resolve()
    })
  })
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
  await Promise.race([came, ended(20_000)])
  socket.destroy()
  return text
}

/** What asks for the stream of a page. */
export const streamOf = (page: string): string => `GET /t/${page}/stream HTTP/1.1\r\nHost: x\r\n\r\n`
