import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect } from 'vitest'
import { newReplyReader } from '../../src/wire/reply-reader.ts'
import { type SmtpEnd, sendBySmtp } from '../../src/wire/smtp-client.ts'
import { readReply } from '../../src/wire/smtp-replies.ts'
import { systemClock } from '../../src/world/clock.ts'
import { fuzz } from '../kit/fuzz.ts'

/** One thing that a server says, in reply to whatever, and in how many pieces. */
interface Say {
  text: string
  pieces: number
  end: 'no' | 'no' | 'no' | 'no' | 'close' | 'reset'
}

const code = fc.constantFrom(
  '220',
  '250',
  '250',
  '250',
  '354',
  '354',
  '221',
  '421',
  '450',
  '451',
  '550',
  '554',
  '200',
  '999',
  '12',
  'abc',
  '',
)
const words = fc.oneof(
  fc.constantFrom(
    'ok',
    '2.0.0 Ok: queued',
    '5.1.1 no such user',
    '4.7.1 later',
    '#5.7.1 no',
    'mx.provider.example ESMTP',
    'STARTTLS',
    'SIZE 10',
    'PIPELINING',
    'SMTPUTF8',
  ),
  fc.constantFrom('\x1b[2J', '\u202eevil', '\0', '\r', '<script>', 'x'.repeat(3000), 'é', '5.1.1', '\u0085'),
  fc.string({ unit: 'binary', maxLength: 100 }),
)
const line = fc
  .tuple(code, fc.constantFrom(' ', ' ', ' ', '-', ''), words, fc.constantFrom('\r\n', '\r\n', '\n', ''))
  .map((parts) => parts.join(''))
const sound = fc.constantFrom(
  '250 2.0.0 Ok\r\n',
  '250-mx.provider.example\r\n250-PIPELINING\r\n250 SIZE 1000000\r\n',
  '354 go on\r\n',
  '250-mx\r\n250 STARTTLS\r\n',
)
const say: fc.Arbitrary<Say> = fc.record({
  text: fc.oneof(
    { weight: 3, arbitrary: sound },
    { weight: 2, arbitrary: fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('')) },
    {
      weight: 1,
      arbitrary: fc.tuple(line, fc.integer({ min: 2, max: 400 })).map(([one, times]) => one.repeat(times)),
    },
  ),
  pieces: fc.integer({ min: 1, max: 4 }),
  end: fc.constantFrom('no', 'no', 'no', 'no', 'close', 'reset'),
})
/** The greeting, and what is said to each packet that comes; then nothing more. */
const server = fc
  .tuple(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constant<Say>({ text: '220 mx.provider.example ESMTP\r\n', pieces: 1, end: 'no' }),
      },
      { weight: 1, arbitrary: say },
    ),
    fc.array(say, { maxLength: 8 }),
  )
  .map(([greeting, rest]) => [greeting, ...rest])

let script: readonly Say[] = []
/** What the client wrote. */
let heard = ''
let listener: Server

beforeAll(async () => {
  listener = createServer((socket) => {
    socket.on('error', () => undefined)
    let turn = 0
    const next = async (): Promise<void> => {
      const one = script[turn]
      turn += 1
      if (one === undefined) return
      const bytes = Buffer.from(one.text, 'latin1')
      const size = Math.ceil(bytes.length / one.pieces)
      for (let at = 0; at < bytes.length && !socket.destroyed; at += size) {
        socket.write(bytes.subarray(at, at + size))
        await new Promise(setImmediate)
      }
      if (one.end === 'close') socket.end()
      if (one.end === 'reset') socket.resetAndDestroy()
    }
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1')
      void next()
    })
    void next()
  })
  listener.listen(0, '::1')
  await once(listener, 'listening')
})
afterAll(() => void listener.close())

const message = Buffer.from('From: test@six.example\r\nSubject: Answer\r\n\r\nHello.\r\n.dot\r\n')
const deadlines = { commandTimeoutMs: 120, finalDotTimeoutMs: 160, attemptTimeoutMs: 700 }

async function attempt(): Promise<{ end: SmtpEnd; ms: number }> {
  const { port } = listener.address() as AddressInfo
  const socket: Socket = connect({ host: '::1', port })
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  const began = performance.now()
  const end = await sendBySmtp(
    {
      ...{
        socket,
        host: 'mx.provider.example',
        hostname: 'out6.six.example',
        envelopeSender: 'b+token@six.example',
      },
      ...{
        recipient: 'person@provider.example',
        envelopeId: 'abcdefghij234567',
        message,
        tls: 'opportunistic',
        deadlines,
      },
    },
    systemClock,
  )
  return { end, ms: performance.now() - began }
}

const stages = ['greeting', 'ehlo', 'starttls', 'mail', 'rcpt', 'data', 'dot', 'done']
const trick = /[\p{Cc}\u202a-\u202e\u2028\u2029\u2066-\u2069]/u

fuzz(
  'whatever a server says, the session ends in time, with its words short and clean',
  150,
  server,
  async (all) => {
    script = all
    heard = ''
    const { end, ms } = await attempt()
    // The deadlines' own sum, and what a busy machine adds.
    expect(ms).toBeLessThan(deadlines.attemptTimeoutMs + 2000)
    expect(stages).toContain(end.stage)
    expect(end.text).not.toMatch(trick)
    expect(end.text.length).toBeLessThanOrEqual(2300)
    expect(end.transcript.replaceAll('\n', '')).not.toMatch(trick)
    expect(Buffer.byteLength(end.transcript)).toBeLessThanOrEqual(33_000)
    expect(end.outcome === 'accepted').toBe(end.stage === 'done')
    if (end.outcome === 'accepted') {
      // Nobody took what was not sent, and only a 2xx takes it.
      expect(heard).toContain('\r\n..dot\r\n.\r\n')
      expect(Math.floor((end.code ?? 0) / 100)).toBe(2)
    }
    if (end.outcome === 'deferred') expect(Math.floor((end.code ?? 0) / 100)).toBe(4)
    if (end.outcome === 'refused') expect(end.code === null || Math.floor(end.code / 100) === 5).toBe(true)
    if (end.code !== null) expect(script.some(({ text }) => text.includes(String(end.code)))).toBe(true)
    expect(end.outcome).not.toBe('ours')
  },
)

fuzz(
  'replies are the same however they come in pieces, and bounded',
  600,
  fc.tuple(
    fc.array(line, { maxLength: 12 }),
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1, max: 50 }),
  ),
  ([lines, times, step]) => {
    const bytes = Buffer.from(lines.join('').repeat(times), 'latin1').subarray(0, 200_000)
    const readBy = (size: number): { replies: string[]; excess: boolean } => {
      const reader = newReplyReader()
      const replies: string[] = []
      for (let at = 0; at < bytes.length; at += size) {
        const { complete, excess } = reader.read(bytes.subarray(at, at + size))
        if (excess !== null) return { replies, excess: true }
        replies.push(...complete)
        expect(reader.rest().length).toBeLessThanOrEqual(66_000)
      }
      return { replies, excess: false }
    }
    const [pieces, lots] = [readBy(step * 7), readBy(4096)]
    if (pieces.excess || lots.excess) expect([pieces.excess, lots.excess]).toEqual([true, true])
    else expect(pieces.replies).toEqual(lots.replies)
    for (const reply of pieces.replies.slice(0, 20)) {
      const read = readReply(reply)
      if (read === null) continue
      expect(read.text.length).toBeLessThanOrEqual(2000)
      expect(`${read.text}${read.lines.join('')}`).not.toMatch(trick)
    }
  },
)
