import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { begun, form, type RawVisitor, rawVisitor, streamed, streamOf, visit } from './a-visitor.ts'
import { type BesiegedPages, besiegedPages } from './besieged-pages.ts'
import { descriptorsOf, tell } from './hostile-client.ts'
import { readStrictly } from './strict-markup.ts'

let besieged: BesiegedPages

beforeAll(async () => {
  besieged = await besiegedPages()
}, 120_000)
afterAll(async () => {
  await besieged?.stop()
})

const at = (network: number, subnet = 0): string => besieged.visitorAt(network, subnet)

const outOfShare = async (from: string, headers: Record<string, string> = {}): Promise<string> => {
  const { status, headers: told } = await visit({ path: '/about', from, headers })
  if (status === 429) expect(Number(told['retry-after'])).toBeGreaterThan(0)
  return String(status)
}

test('a network that asks without end is put off, and no other', { timeout: 120_000 }, async () => {
  await besieged.withstand('4,500 requests of one /64, under many names', async () => {
    const heard: string[] = []
    for (let round = 0; round < 225; round += 1)
      heard.push(
        ...(await Promise.all(
          Array.from({ length: 20 }, (_, index) =>
            outOfShare(at(60), {
              'x-forwarded-for': `2001:db8:${round}:${index}::1`,
              forwarded: 'for=192.0.2.1',
            }),
          ),
        )),
      )
    const served = heard.filter((status) => status === '200').length
    // What is due in a minute, and in the next where the flood lasts so long.
    expect(served).toBeGreaterThanOrEqual(2_990)
    expect(served).toBeLessThan(6_010)
    expect(await outOfShare(at(61))).toBe('200')
    return tell(heard)
  })
})

test('tests are begun up to a network’s share', { timeout: 120_000 }, async () => {
  await besieged.withstand('2,000 tests begun in one /48', async () => {
    const before = besieged.service.figures().rssMb
    const heard: string[] = []
    for (let round = 0; round < 20; round += 1)
      heard.push(
        ...(await Promise.all(
          Array.from({ length: 100 }, async (_, index) => {
            const { status } = await visit({ path: '/start', method: 'POST', from: at(0, 1 + (index % 25)) })
            return String(status)
          }),
        )),
      )
    expect(heard.filter((status) => !/^(303|429)$/.test(status))).toEqual([])
    expect(heard.filter((status) => status === '303').length).toBe(1_200)
    return `${tell(heard)}, ${(besieged.service.figures().rssMb - before).toFixed(0)} MB more`
  })
})

test('slow heads and slow bodies end, and keep nobody out', { timeout: 120_000 }, async () => {
  await besieged.withstand('300 heads and bodies, one octet a second', async () => {
    const before = descriptorsOf(besieged)
    const begin = async (index: number): Promise<number | null> => {
      const { socket, ended } = await rawVisitor(at(10 + (index % 30)))
      const isBody = index % 2 === 0
      if (isBody)
        socket.write(
          'POST /explain HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\nContent-Type: text/plain\r\n\r\n',
        )
      else socket.write('GET / HTTP/1.1\r\nHost: x\r\nX: ')
      const drip = setInterval(() => socket.write('a'), 1_000)
      const ms = await ended(40_000)
      clearInterval(drip)
      socket.destroy()
      return ms
    }
    const lives = await Promise.all(Array.from({ length: 300 }, (_, index) => begin(index)))
    expect(lives.filter((ms) => ms === null)).toEqual([])
    const longest = Math.max(...lives.map((ms) => ms ?? 0))
    // requestTimeout, how often it is looked after, and a busy machine.
    expect(longest).toBeLessThan(30_000)
    await wait(1_000)
    expect(descriptorsOf(besieged) - before).toBeLessThan(40)
    return `all ended after at most ${(longest / 1_000).toFixed(1)} s`
  })
})

/** What a server says to something that is too big; '' where it only hangs up. */
async function heardOf(from: string, head: string, piece: string, pieces: number): Promise<string> {
  const { socket, heard, ended } = await rawVisitor(from)
  socket.write(head)
  for (let sent = 0; sent < pieces && socket.writable; sent += 1)
    if (!socket.write(piece))
      await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), ended(20_000)])
  await Promise.race([ended(5_000), wait(5_000)])
  socket.destroy()
  return /^HTTP\/1\.1 (\d+)/.exec(heard())?.[1] ?? ''
}

test('what is far too big is refused while it comes', { timeout: 120_000 }, async () => {
  const megabyte = 'a'.repeat(1_048_576)
  const chunk = `100000\r\n${megabyte}\r\n`
  const post = (path: string, rest: string): string =>
    `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n${rest}\r\n\r\n`
  const announced = `Content-Length: ${100 * 1_048_576}`
  const ways: [string, string, string, number, RegExp][] = [
    ...['/explain', '/start', '/nothing', '/'].flatMap((path): [string, string, string, number, RegExp][] => [
      [`100 MB to ${path}`, post(path, announced), megabyte, 100, /^(413|404)?$/],
      [`100 MB in chunks to ${path}`, post(path, 'Transfer-Encoding: chunked'), chunk, 100, /^(413|404)?$/],
    ]),
    ['a URL of 1 MB', 'GET /', megabyte, 1, /^431$/],
    ['a URL of 10 kB', `GET /${'a'.repeat(10_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, '', 0, /^414$/],
    ['10,000 header fields', 'GET / HTTP/1.1\r\nHost: x\r\n', 'X: y\r\n'.repeat(10_000), 1, /^431$/],
    [
      'a chunk’s extension of 1 MB',
      post('/start', 'Transfer-Encoding: chunked'),
      `1;${megabyte}`,
      1,
      /^(413|431|400)?$/,
    ],
    [
      'trailers of 1 MB',
      `${post('/start', 'Transfer-Encoding: chunked')}0\r\n`,
      `X: ${megabyte}\r\n`,
      1,
      /^(413|431|400|303)?$/,
    ],
    ['two lengths', post('/start', 'Content-Length: 3\r\nTransfer-Encoding: chunked'), 'a=1', 1, /^400$/],
    ['no HTTP at all', megabyte, megabyte, 3, /^(400)?$/],
  ]
  await besieged.withstand(`${ways.length} kinds of far too much, 5 of each`, async () => {
    const heard: string[] = []
    const wrong: string[] = []
    for (const [name, head, piece, pieces, expected] of ways) {
      const all = await Promise.all(
        Array.from({ length: 5 }, (_, index) => heardOf(at(70 + index), head, piece, pieces)),
      )
      wrong.push(...all.filter((status) => !expected.test(status)).map((status) => `${name}: ${status}`))
      heard.push(...all)
    }
    expect(wrong).toEqual([])
    return tell(heard)
  })
})

test('texts that are hard to read are explained, and nobody waits for it', { timeout: 120_000 }, async () => {
  const repeated = (piece: string): string => piece.repeat(Math.floor(262_000 / piece.length))
  const nasty = [
    repeated('Final-Recipient: rfc822; a@b.example\nDiagnostic-Code: smtp; 550 5.7.1 no reverse DNS\n\n'),
    `From: a\nSubject: b\nContent-Type: multipart/mixed; boundary=x\n\n${repeated('--x\nContent-Type: message/rfc822\n\n')}`,
    repeated('550 5.7.1 550-5.7.1 5.7.1 '),
    repeated('<'),
    repeated(' \t'),
    repeated('a@'),
    repeated('> '),
    repeated(
      '---------- Forwarded message ---------\nFrom: x <mailer-daemon@x.example>\nSubject: Undelivered\n\n',
    ),
    repeated('\n'),
    repeated('host x[192.0.2.1] said: 550 5.1.1 <a@b.example>: '),
    `A: b\n${repeated(' x\n')}`,
    repeated('\u202e\u0000é'),
    repeated('=?utf-8?q?=41?= '),
    repeated('((((['),
    repeated('1.2.3.4:'),
  ].map((text) => `bounce=${encodeURIComponent(text)}`)
  await besieged.withstand('50 × 256 KiB to be explained at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        visit({
          ...{ path: '/explain', method: 'POST', from: at(1 + index), headers: form },
          body: nasty[index % nasty.length] ?? '',
        }),
      ),
    )
    for (const { body } of answers) readStrictly(body)
    expect(
      answers.filter(({ status }) => status !== 200 && status !== 413).map(({ status }) => status),
    ).toEqual([])
    const slowest = Math.max(...answers.map(({ ms }) => ms))
    const largest = Math.max(...answers.map(({ body }) => body.length))
    expect(largest, 'octets of a page').toBeLessThan(200_000)
    return `${tell(answers.map(({ status }) => String(status)))}, the slowest in ${slowest.toFixed(0)} ms, ${Math.round(largest / 1_024)} KiB at most`
  })
})

test('streams have their limits, and who has them all keeps no other network out', {
  timeout: 120_000,
}, async () => {
  const page = await begun(at(80))
  await besieged.withstand('3,000 streams from one /48', async () => {
    const before = descriptorsOf(besieged)
    const all: RawVisitor[] = []
    for (let round = 0; round < 30; round += 1)
      all.push(
        ...(await Promise.all(
          Array.from({ length: 100 }, async (_, index) => {
            const visitor = await rawVisitor(at(0, 1 + index))
            visitor.socket.write(streamOf(page))
            return visitor
          }),
        )),
      )
    await wait(2_000)
    const heard = all.map(({ heard: words }) => /^HTTP\/1\.1 (\d+)/.exec(words())?.[1] ?? 'cut')
    expect(heard.filter((status) => status === '200').length).toBe(1_000)
    const other = await streamed(`/t/${page}/stream`, at(81), /event: sections/)
    expect(other).toMatch(/^HTTP\/1\.1 200/)
    for (const { socket } of all) socket.destroy()
    await wait(2_000)
    expect(descriptorsOf(besieged) - before).toBeLessThan(40)
    return tell(heard)
  })
  await besieged.withstand('10,000 streams from a hundred /48', async () => {
    const before = descriptorsOf(besieged)
    const open: RawVisitor[] = []
    const heard: string[] = []
    for (let round = 0; round < 50; round += 1)
      await Promise.all(
        Array.from({ length: 200 }, async (_, index) => {
          const visitor = await rawVisitor(at(index % 100))
          visitor.socket.write(streamOf(page))
          await Promise.race([
            new Promise((resolve) => visitor.socket.once('data', resolve)),
            visitor.ended(10_000),
          ])
          const status = /^HTTP\/1\.1 (\d+)/.exec(visitor.heard())?.[1] ?? 'cut'
          heard.push(status)
          if (status === '200') open.push(visitor)
          else visitor.socket.destroy()
        }),
      )
    expect(open.length).toBe(2_000)
    for (const { socket } of open) socket.destroy()
    await wait(2_000)
    expect(descriptorsOf(besieged) - before).toBeLessThan(40)
    return tell(heard)
  })
  await besieged.withstand('2,000 streams opened and left', async () => {
    const before = descriptorsOf(besieged)
    for (let round = 0; round < 40; round += 1)
      await Promise.all(
        Array.from({ length: 50 }, async (_, index) => {
          const { socket, ended } = await rawVisitor(at(index))
          socket.write(streamOf(page))
          if (index % 3 > 0)
            await Promise.race([new Promise((resolve) => socket.once('data', resolve)), ended(5_000)])
          if (index % 2 === 0) socket.resetAndDestroy()
          else socket.destroy()
        }),
      )
    await wait(2_000)
    const left = descriptorsOf(besieged) - before
    expect(left).toBeLessThan(20)
    return `${left} descriptors more than before`
  })
})
