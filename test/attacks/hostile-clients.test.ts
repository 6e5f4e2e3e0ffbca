import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { places } from '../../bench/ground/places.ts'
import type { Client } from '../kit/a-client.ts'
import { aBesiegedService, type Besieged, stranger, testAddress } from './besieged-service.ts'

const sessionSeconds = 15
let besieged: Besieged
let fresh = 0

beforeAll(async () => {
  // All other limits are the defaults.
  besieged = await aBesiegedService({ limits: { sessionTime: `${sessionSeconds}s` } })
})
afterAll(() => besieged?.stop())

const aMessage = ['From: Mallory <m@nobody.example>', `To: ${testAddress}`, 'Subject: x', '', 'Hello.'].join(
  '\r\n',
)

/** Up to the 354. */
async function intoData(client: Client, sender = 'm@nobody.example'): Promise<void> {
  await client.read()
  for (const line of ['EHLO evil.example', `MAIL FROM:<${sender}>`, `RCPT TO:<${testAddress}>`, 'DATA'])
    expect(await client.say(line)).toMatch(/^[23]/)
}

/** The replies to one message each, sent side by side. */
async function replies(
  messages: readonly string[],
  senderOf = (_index: number): string => 'm@nobody.example',
): Promise<string[]> {
  return await Promise.all(
    messages.map(async (message, index) => {
      const client = await stranger(index % places.strangers.length)
      await intoData(client, senderOf(index))
      client.write(message)
      client.write('\r\n.\r\n')
      const reply = await client.read()
      client.end()
      return reply
    }),
  )
}

/** Each reply by how often it came. */
function tell(all: readonly string[]): string {
  const counts = Map.groupBy(all, (reply) => reply.split(' ').slice(0, 2).join(' ') || 'cut')
  return [...counts].map(([reply, { length }]) => `${length} × ${reply}`).join(', ')
}

test('no spelling of the end of data smuggles a second message in', async () => {
  const smuggled = `MAIL FROM:<boss@nobody.example>\r\nRCPT TO:<${testAddress}>\r\nDATA\r\n${aMessage}\r\n.\r\n`
  const endings = [
    ...[
      '\n.\n',
      '\n.\r\n',
      '\r\n.\n',
      '\r.\r',
      '\r\n.\r',
      '\r.\r\n',
      '\r\n\0.\r\n',
      '\n.\r',
      '\r.\n',
      '\n\n.\r\n',
    ],
  ]
  await besieged.withstand('smuggling', async () => {
    const heard: string[] = []
    for (const ending of endings) {
      for (const piecewise of [false, true]) {
        const client = await stranger(19)
        await intoData(client)
        const bytes = `${aMessage}${ending}${smuggled}`
        for (const piece of piecewise ? bytes : [bytes]) client.write(piece)
        const reply = await client.read()
        expect(reply, JSON.stringify(ending)).toMatch(/^55[04] 5\.6\.(0|11) /)
        heard.push(reply)
        expect(await client.say('QUIT')).toMatch(/^221/)
        expect(await client.rest()).toEqual([])
      }
    }
    return tell(heard)
  })
})

test('what is said before the TLS handshake is dropped', async () => {
  await besieged.withstand('STARTTLS injection', async () => {
    const client = await stranger(18)
    await client.read()
    await client.say('EHLO evil.example')
    client.write(
      `STARTTLS\r\nEHLO evil.example\r\nMAIL FROM:<m@nobody.example>\r\nRCPT TO:<${testAddress}>\r\n`,
    )
    expect(await client.read()).toMatch(/^220/)
    await client.handshake()
    expect(await client.say('NOOP')).toMatch(/^250/)
    expect(await client.say(`RCPT TO:<${testAddress}>`)).toMatch(/^503/)
    const last = await client.say('DATA')
    expect(last).toMatch(/^503/)
    client.end()
    return `after the handshake ${tell([last])}`
  })
})

test('nothing is relayed, however its recipient is spelled', async () => {
  const ours = testAddress.slice(testAddress.indexOf('@'))
  const spellings = [
    ...[
      'victim@other.example',
      '"victim"@other.example',
      'victim@OTHER.example.',
      '@other.example:victim@third.example',
    ],
    ...[
      `@${ours.slice(1)}:victim@other.example`,
      `victim%other.example${ours}`,
      `"victim@other.example"${ours}`,
    ],
    ...[
      `victim@other.example${ours}`,
      `other.example!victim${ours}`,
      'victim@[192.0.2.1]',
      'victim@[IPv6:2001:db8::1]',
    ],
    ...[
      `test@[IPv6:${places.ours.inbound}]`,
      `тest${ours}`,
      `test@sub.${ours.slice(1)}`,
      `"test\\" "${ours}`,
    ],
    ...[`test${ours}, victim@other.example`, `test${ours}> RCPT TO:<victim@other.example`, 'victim', ''],
  ]
  await besieged.withstand('relaying', async () => {
    const heard: string[] = []
    for (const spelling of spellings) {
      for (const sender of ['', 'm@nobody.example']) {
        const client = await stranger(17)
        await client.read()
        await client.say('EHLO evil.example')
        await client.say(`MAIL FROM:<${sender}>`)
        const reply = await client.say(`RCPT TO:<${spelling}>`)
        expect(reply, spelling).toMatch(/^5/)
        heard.push(reply)
        client.end()
      }
    }
    return tell(heard)
  })
})

test('a client that sends a byte in a while has its session and no more', async () => {
  await besieged.withstand('40 × a byte in a while', async () => {
    const startedAt = performance.now()
    const heard = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const client = await stranger(index % 20)
        const halfWay = index % 2 === 0
        if (halfWay) await intoData(client)
        else await client.read()
        let open = true
        client.socket().once('close', () => {
          open = false
        })
        for (let byte = 0; open && byte < 120; byte += 1) {
          client.write('x')
          await wait(250)
        }
        expect(open, 'still open').toBe(false)
        return await client.read()
      }),
    )
    expect(heard.every((reply) => /^421 4\.4\.2/.test(reply))).toBe(true)
    return `${tell(heard)} within ${((performance.now() - startedAt) / 1_000).toFixed(0)} s`
  })
})

test('200 idle sessions keep no honest one out', async () => {
  await besieged.withstand('200 idle sessions', async () => {
    const clients = await Promise.all(Array.from({ length: 200 }, (_, index) => stranger(4 + (index % 16))))
    const greetings = await Promise.all(clients.map((client) => client.read()))
    await wait(3_000)
    for (const client of clients) client.end()
    expect(greetings.filter((line) => line.startsWith('220')).length).toBeGreaterThan(190)
    return tell(greetings.map((line) => line.slice(0, 3)))
  })
})

test('a client that lies about SIZE gains nothing', async () => {
  await besieged.withstand('20 SIZE lies', async () => {
    const heard = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const client = await stranger(index)
        await client.read()
        await client.say('EHLO evil.example')
        for (const line of ['MAIL FROM:<m@nobody.example> SIZE=100', `RCPT TO:<${testAddress}>`, 'DATA'])
          expect(await client.say(line)).toMatch(/^[23]/)
        const reply = await client.say(`${aMessage}\r\n${`${'a'.repeat(98)}\r\n`.repeat(12_000)}.`)
        client.end()
        return reply
      }),
    )
    expect(heard.every((reply) => /^552 5\.3\.4/.test(reply))).toBe(true)
    return tell(heard)
  })
})

test('20 messages of 20 MB are refused at SIZE, and while they stream', async () => {
  await besieged.withstand('20 × 20 MB announced', async () => {
    const heard = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const client = await stranger(index)
        await client.read()
        await client.say('EHLO evil.example')
        const reply = await client.say('MAIL FROM:<m@nobody.example> SIZE=20000000')
        client.end()
        return reply
      }),
    )
    expect(heard.every((reply) => /^552 5\.3\.4/.test(reply))).toBe(true)
    return tell(heard)
  })
  const twentyMegabytes = `${aMessage}\r\n${`${'a'.repeat(98)}\r\n`.repeat(200_000)}`
  await besieged.withstand('20 × 20 MB streamed', async () => {
    const heard = await replies(Array.from({ length: 20 }, () => twentyMegabytes))
    // A client that goes on writing may be reset before it reads the reply.
    expect(heard.every((reply) => reply === '' || /^552 5\.3\.4/.test(reply))).toBe(true)
    return tell(heard)
  })
})

test.each([
  ['24 MB of dots', '..\r\n'.repeat(6_000_000)],
  ['one line of 24 MB', ' '.repeat(24_000_000)],
  ['100,000 headers', `${'X-Many: yes\r\n'.repeat(100_000)}\r\nHello.`],
  [
    '1,000 DKIM signatures',
    `${'DKIM-Signature: v=1; d=nobody.example; s=s; b=x\r\n'.repeat(1_000)}${aMessage}`,
  ],
  ['2,000 parts', `Content-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\n\r\n'.repeat(2_000)}`],
  ['1,000 nested parts', nested(1_000)],
])('%s are refused before any parser sees them', async (name, message) => {
  await besieged.withstand(`4 × ${name}`, async () => {
    const heard = await replies(Array.from({ length: 4 }, () => message))
    expect(heard.every((reply) => reply === '' || /^55[24] /.test(reply))).toBe(true)
    return tell(heard)
  })
})

test.each([
  ['as many nested parts as are read', nested(90)],
  [
    'a megabyte of nested HTML',
    `From: <m@nobody.example>\r\nContent-Type: text/html\r\n\r\n${`${'<div><b>'.repeat(12)}\r\n`.repeat(10_000)}`,
  ],
  ['as many DKIM signatures as are verified', `${signatures(20)}${aMessage}`],
])('%s cost the one who sends them', async (name, message) => {
  await besieged.withstand(`10 × ${name}`, async () => {
    fresh += 1
    // A mailbox of its own for each, or the limits would keep the message from those who parse and verify.
    const senderOf = (index: number) => `m@d${index}.t${fresh}.nobody.example`
    const heard = await replies(
      Array.from({ length: 10 }, () => message),
      senderOf,
    )
    expect(heard.filter((reply) => !reply.startsWith('250'))).toEqual([])
    return tell(heard)
  })
})

test('100,000 recipients and endless commands end their sessions', async () => {
  const rcpt = Array.from(
    { length: 100_000 },
    (_, index) => `RCPT TO:<test+x${index}y@doesnotwork.example>\r\n`,
  )
  await besieged.withstand('100,000 RCPT', async () => {
    const client = await stranger(16)
    await client.read()
    await client.say('EHLO evil.example')
    await client.say('MAIL FROM:<m@nobody.example>')
    client.write(rcpt.join(''))
    const heard = await client.rest()
    expect(heard.filter((reply) => reply.startsWith('250')).length).toBe(10)
    expect(heard.length).toBeLessThan(1_100)
    return tell(heard)
  })
  await besieged.withstand('endless NOOP', async () => {
    const client = await stranger(16)
    client.write('NOOP\r\n'.repeat(200_000))
    const heard = await client.rest()
    expect(heard.length).toBeLessThan(1_100)
    return tell(heard)
  })
})

test.each([
  ['/64', [0], 50],
  ['/56', [0, 1, 2, 3], 100],
  ['/48', [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], 200],
])('a flood of connections from one %s keeps nobody else out', async (prefix, addresses, limit) => {
  await besieged.withstand(`600 connections from one ${prefix}`, async () => {
    const clients = await Promise.all(
      Array.from({ length: 600 }, (_, index) => stranger(addresses[index % addresses.length])),
    )
    const greetings = await Promise.all(clients.map((client) => client.read()))
    await wait(1_000)
    for (const client of clients) client.end()
    const taken = greetings.filter((line) => line.startsWith('220')).length
    expect(taken).toBeLessThanOrEqual(limit)
    expect(taken).toBeGreaterThan(limit - 10)
    return tell(greetings.map((line) => line.slice(0, 3)))
  })
})

// In this order, for what one /64 sends counts for its /56 and /48.
test.each([
  ['/64', [0], 1_000],
  ['/56', [1, 2, 3], 2_000],
  ['/48', [4, 5, 6, 7], 4_000],
])('a flood of messages from one %s is put off, and nobody else', async (prefix, addresses, limit) => {
  await besieged.withstand(`messages from one ${prefix} without end`, async () => {
    let taken = 0
    for (const address of addresses) {
      for (let session = 0, full = false; !full && session < 12; session += 1) {
        const client = await stranger(address)
        client.write(`EHLO evil.example\r\n${'MAIL FROM:<m@nobody.example>\r\nRSET\r\n'.repeat(100)}QUIT\r\n`)
        const heard = await client.rest()
        taken += heard.filter((reply) => reply.startsWith('250 2.1.0')).length
        full = heard.some((reply) => /^451 4\.7\.1 Too many messages/.test(reply))
        if (session === 11) expect(full, `${address} is never full`).toBe(true)
      }
    }
    expect(taken).toBeLessThanOrEqual(limit)
    return `${taken} taken, then 451`
  })
})

function nested(depth: number): string {
  const opening = Array.from(
    { length: depth },
    (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
  )
  return `From: <m@nobody.example>\r\n${opening.join('')}Content-Type: text/plain\r\n\r\nHello.`
}

function signatures(count: number): string {
  const one = (index: number) =>
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=d${index}.example; s=s; h=from:to;\r\n\tbh=AAAA; b=AAAA\r\n`
  return Array.from({ length: count }, (_, index) => one(index)).join('')
}
