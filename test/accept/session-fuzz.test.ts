import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Client } from '../kit/a-client.ts'
import { aPostOffice, type PostOffice, someLimits } from '../kit/a-post-office.ts'
import { fuzz } from '../kit/fuzz.ts'
import { type Sent, type Stretch, walk } from '../kit/smtp-walk.ts'

const many = { bits: 64, count: 1_000_000, ms: 3_600_000 }
const limits = { ...someLimits, messageSize: 200_000, messages: { ipv6: [many], ipv4: [many] } }

let office: PostOffice
beforeAll(async () => {
  office = await aPostOffice({ limits: { ...limits, sessionTime: 20_000 } })
})
afterAll(async () => office[Symbol.asyncDispose]())

/** What a client does: bytes, in pieces, and whether it waits for what is said to them; or a TLS handshake, if one is granted. */
type Move = { bytes: string; cuts: number[]; waits: boolean } | 'handshake'

const address = fc.constantFrom(
  ...[
    'test@six.example',
    'TEST+cs@six.example.',
    '"te\\st"@control.example',
    'postmaster',
    'b+good@six.example',
    'b+bad@six.example',
  ],
  ...[
    'victim@other.example',
    'test%other.example@six.example',
    '@a.example:test@six.example',
    'nobody@six.example',
    '',
    'tést@six.example',
  ],
)
const good = fc.constantFrom(
  'test@six.example',
  'test+x@control.example',
  'abuse@six.example',
  'b+good@control.example',
)
const sender = fc.constantFrom(
  'anna@example.org',
  '',
  'bücher@example.org',
  'a b',
  '"quoted one"@example.org',
  'x@[192.0.2.1]',
)

const command = fc.oneof(
  { weight: 5, arbitrary: good.map((to) => `RCPT TO:<${to}>`) },
  { weight: 3, arbitrary: address.map((to) => `RCPT TO:<${to}>`) },
  { weight: 5, arbitrary: fc.constant('MAIL FROM:<anna@example.org>') },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        sender,
        fc.constantFrom('', ' SIZE=10', ' SIZE=999999', ' BODY=8BITMIME', ' SMTPUTF8', ' X=Y', ' ENVID=a+3D'),
      )
      .map(([from, more]) => `MAIL FROM:<${from}>${more}`),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'EHLO mail.example.org',
      'HELO mail.example.org',
      'EHLO',
      'EHLO [IPv6:2001:db8::1]',
    ),
  },
  { weight: 3, arbitrary: fc.constant('DATA') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'RSET',
      'NOOP',
      'NOOP x',
      'VRFY a',
      'EXPN b',
      'HELP',
      'AUTH PLAIN AGEAYg==',
      'STARTTLS',
      'starttls now',
      'XCLIENT NAME=x',
      'BDAT 10',
      'DATA x',
      '.',
      '',
      'GET / HTTP/1.1',
      'LHLO x',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('NOOP ', 'MAIL FROM:<', 'RCPT TO:<', 'EHLO '),
        fc.constantFrom('a', '"', '@', '\\', '\0', 'é'),
        fc.integer({ min: 1, max: 4000 }),
      )
      .map(([verb, one, count]) => verb + one.repeat(count)),
  },
)

/** A command with something wrong with it, now and then. */
const mutated = fc
  .tuple(command, fc.nat(7), fc.nat(60), fc.constantFrom('\0', ' ', '\t', '\r', '<', '>', ':', 'é', '\x1b'))
  .map(([line, how, at, mark]) => {
    if (how === 1) return line.slice(0, at) + mark + line.slice(at)
    if (how === 2) return line.slice(0, at) + line.slice(at + 1)
    if (how === 3) return line.toLowerCase()
    return line
  })
const lineEnd = fc.oneof(
  { weight: 12, arbitrary: fc.constant('\r\n') },
  fc.constantFrom('\n', '\r\n\r\n', ' \r\n'),
)

const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.constantFrom(
          'Subject: x\r\n',
          '\r\n',
          'Hello.',
          '.',
          '..',
          '\r\n.',
          '\r\n..',
          '.x',
          'From: a@b.example\r\n',
          '=\r\n',
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom(
          '\r\n',
          '\r',
          '\n',
          '.',
          '\r\n.\r\n',
          '\n.\n',
          '\r.\r',
          '\r\n.\n',
          '\n.\r\n',
          '\0',
          'a',
          'MAIL FROM:<b@example.org>\r\n',
          'RCPT TO:<test@six.example>\r\n',
          'DATA\r\n',
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join('')),
  },
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .tuple(fc.constantFrom('x', '.\r\n', '..\r\n', 'line\r\n'), fc.integer({ min: 1, max: 5000 }))
    .map(([one, count]) => one.repeat(count)),
)

const cuts = fc.array(fc.nat(6000), { maxLength: 4 })
const step: fc.Arbitrary<Move[]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(mutated, lineEnd, cuts, fc.boolean())
      .map(([line, end, cuts, waits]): Move[] => [{ bytes: line + end, cuts, waits }]),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(sender, good, text, cuts, fc.boolean()).map(([, to, body, cuts, waits]): Move[] => {
      const lines = [
        'EHLO mail.example.org',
        'MAIL FROM:<anna@example.org>',
        `RCPT TO:<${to}>`,
        'DATA',
        `${body}\r\n.`,
      ]
      return lines.map((line) => ({ bytes: `${line}\r\n`, cuts, waits }))
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(mutated, fc.boolean())
      .map(([line, behind]): Move[] => [
        { bytes: behind ? `STARTTLS\r\n${line}\r\n` : 'STARTTLS\r\n', cuts: [], waits: true },
        'handshake',
      ]),
  },
)
const moves = fc.array(step, { minLength: 1, maxLength: 8 }).map((steps) => steps.flat())

/** Writes in pieces, each a packet of its own as far as a loopback keeps them apart. */
async function writeInPieces(client: Client, bytes: Buffer, cuts: readonly number[]): Promise<void> {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].toSorted(
    (one, other) => one - other,
  )
  let from = 0
  for (const place of [...places, bytes.length]) {
    if (place > from) client.write(bytes.subarray(from, place))
    from = place
    if (place < bytes.length) await new Promise(setImmediate)
  }
}

const octets = (text: string): Buffer =>
  /^[\0-\xff]*$/.test(text) ? Buffer.from(text, 'latin1') : Buffer.from(text)

/** Goes through the moves and then says QUIT, wherever it is: what went both ways, before and after a handshake. */
async function play(moves: readonly Move[]): Promise<Stretch[]> {
  const client = await office.client()
  const stretches: { sent: Buffer[]; received: Buffer[] }[] = []
  let closed = Promise.withResolvers<void>()
  let ended = false
  let heard = 0
  const listen = (): void => {
    const stretch = { sent: [], received: [] as Buffer[] }
    stretches.push(stretch)
    closed = Promise.withResolvers()
    const { resolve } = closed
    client.socket().on('data', (chunk: Buffer) => {
      stretch.received.push(chunk)
      heard += chunk.length
    })
    client.socket().once('close', () => {
      ended = true
      resolve()
    })
  }
  /** Until something more was said, or nothing is for some time. */
  const hear = async (before: number): Promise<void> => {
    for (let turns = 0; turns < 40 && heard === before && !ended; turns += 1) await sleep(turns < 20 ? 1 : 5)
  }
  listen()
  await hear(0)
  for (const move of moves) {
    if (ended) break
    if (move === 'handshake') {
      const said = Buffer.concat(stretches.at(-1)?.received ?? []).toString('latin1')
      if (!/(?:^|\r\n)220 [^\r\n]*TLS\r\n$/.test(said) || stretches.length > 1) continue
      client.socket().removeAllListeners('data')
      const shaken = client.handshake().then(
        () => true,
        () => false,
      )
      if (!(await Promise.race([shaken, sleep(2000).then(() => false)]))) break
      listen()
      continue
    }
    const bytes = octets(move.bytes)
    stretches.at(-1)?.sent.push(bytes)
    const before = heard
    await writeInPieces(client, bytes, move.cuts)
    if (move.waits) await hear(before)
  }
  const last = octets('\r\n.\r\nQUIT\r\n')
  stretches.at(-1)?.sent.push(last)
  client.write(last)
  await Promise.race([closed.promise, sleep(3000)])
  const hungUp = ended
  client.end()
  if (!hungUp)
    expect(stretches.length === 1 && upgradedIn(stretches[0]), 'a session that QUIT does not end').toBe(true)
  return stretches.map(({ sent, received }, index) => ({
    sent: Buffer.concat(sent),
    received: Buffer.concat(received),
    greeted: index === 0,
  }))
}

const upgradedIn = (stretch: { received: Buffer[] } | undefined): boolean =>
  /\r\n220 [^\r\n]*TLS\r\n/.test(Buffer.concat(stretch?.received ?? []).toString('latin1'))

const isTaken = ({ reply }: Sent): boolean => reply.startsWith('250')
const ours = /@(?:six|control)\.example$/

fuzz('each command is answered once, and what is taken is what was sent for us', 150, moves, async (all) => {
  office.taken.length = 0
  const stretches = await play(all)
  const walked = stretches.map(walk)
  expect(walked.slice(1).every((_, index) => walked[index]?.upgraded)).toBe(true)
  const sent = walked.flatMap(({ messages }) => messages).filter(isTaken)
  expect(office.taken.map(({ message }) => message.toString('latin1'))).toEqual(
    sent.map(({ message }) => message),
  )
  for (const [index, { arrival, message }] of office.taken.entries()) {
    expect(message.toString('latin1')).not.toMatch(/\0|\r(?!\n)|(?<!\r)\n/)
    const { sender, recipients } = arrival.envelope
    expect(sent[index]?.sender.includes(`<${sender}>`)).toBe(true)
    expect(recipients.length).toBeGreaterThan(0)
    expect(recipients.length).toBeLessThanOrEqual(sent[index]?.recipients.length ?? 0)
    for (const { address } of recipients) expect(address === 'postmaster' || ours.test(address)).toBe(true)
  }
})

const crowd = fc.array(moves, { minLength: 40, maxLength: 40 })

fuzz('whatever a client does, its session is over soon after its deadline', 1, crowd, async (scripts) => {
  await using hasty = await aPostOffice({ limits: { ...limits, sessionTime: 500 } })
  const times = await Promise.all(
    scripts.map(async (script, index) => {
      const client = await hasty.client(`2001:db8:${index}::1`)
      const began = performance.now()
      const closed = new Promise<void>((resolve) => void client.socket().once('close', () => resolve()))
      const drip = setInterval(() => client.write(octets('x')), 60)
      for (const move of script)
        if (move !== 'handshake') await writeInPieces(client, octets(move.bytes), move.cuts)
      await closed
      clearInterval(drip)
      return performance.now() - began
    }),
  )
  // A client in the middle of a handshake that never ends is told nothing, and has ten seconds more to go.
  expect(Math.max(...times)).toBeLessThan(500 + 10_000 + 4000)
  expect(times.filter((ms) => ms < 3000).length).toBeGreaterThan(30)
  expect(hasty.desk.door.enter('2001:db8:1::1').state).toBe('open')
})
