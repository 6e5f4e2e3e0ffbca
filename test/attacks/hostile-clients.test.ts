import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { places } from '../../bench/ground/places.ts'
import { aBesiegedService, type Besieged, stranger, testAddress } from './besieged-service.ts'
import { aCrowd, aMessage, casesOf, descriptorsOf, intoData, mallory, tell } from './hostile-client.ts'

const sessionSeconds = 15
let besieged: Besieged
let crowd: ReturnType<typeof aCrowd>

beforeAll(async () => {
  // All other limits are the defaults.
  besieged = await aBesiegedService({ limits: { sessionTime: `${sessionSeconds}s` } })
  crowd = aCrowd(40, 'c1')
})
afterAll(() => besieged?.stop())

const boss = 'boss@nobody.example'
const smuggled = `MAIL FROM:<${boss}>\r\nRCPT TO:<${testAddress}>\r\nDATA\r\n${aMessage}\r\n.\r\n`

test.each([
  ['plain', false],
  ['over TLS', true],
])('no spelling of the end of data smuggles a second message in, %s', async (name, isSecure) => {
  const ends = ['\n', '\r', '\r\n', '\n\r', '\0', '\r\n\0', '\n\n', '\r\r\n', '\x0b', '\u0085', '\x1a', '']
  const endings = ends
    .flatMap((before) => ends.map((after) => `${before}.${after}`))
    // This alone ends DATA.
    .filter((ending) => !ending.includes('\r\n.\r\n'))
  await besieged.withstand(`smuggling, ${name}`, async () => {
    let last = 0
    const one = async (ending: string, pieces: number): Promise<string> => {
      last += 1
      const client = await crowd(last)
      if (isSecure) {
        await client.read()
        await client.say('EHLO evil.example')
        expect(await client.say('STARTTLS')).toMatch(/^220/)
        await client.handshake()
        for (const line of [
          'EHLO evil.example',
          `MAIL FROM:<${mallory}>`,
          `RCPT TO:<${testAddress}>`,
          'DATA',
        ])
          expect(await client.say(line)).toMatch(/^[23]/)
      } else await intoData(client)
      const bytes = Buffer.from(`${aMessage}${ending}${smuggled}`, 'latin1')
      // Once in one piece, once cut within the ending, once octet by octet.
      const at = aMessage.length
      const cuts =
        pieces === 1
          ? []
          : pieces === 2
            ? [at + 1, at + 2, at + 3, at + ending.length]
            : Array.from(bytes, (_, index) => index)
      let from = 0
      for (const cut of [...cuts, bytes.length]) {
        if (cut <= from) continue
        client.write(bytes.subarray(from, cut))
        if (pieces === 2) await wait(2)
        from = cut
      }
      const reply = await client.read()
      const goodbye = await client.say('QUIT')
      const rest = await client.rest()
      expect(`${goodbye.slice(0, 3)} ${rest.length}`, JSON.stringify(ending)).toBe('221 0')
      return reply
    }
    const heard: string[] = []
    for (const pieces of isSecure ? [1, 2] : [1, 2, 3])
      for (const some of chunksOf(endings, 12))
        heard.push(...(await Promise.all(some.map((ending) => one(ending, pieces)))))
    // What brings neither a bare CR or LF nor a NUL is text: one message, with the other one's commands in it.
    expect(
      heard.filter((reply) => !/^(550 5\.6\.11|554 5\.6\.0|250 2\.0\.0|451 4\.7\.1) /.test(reply)),
    ).toEqual([])
    expect(heard.filter((reply) => reply.startsWith('55')).length).toBeGreaterThan(heard.length * 0.6)
    expect(await casesOf(besieged, boss), 'of the smuggled sender').toBe(0)
    return `${heard.length} endings: ${tell(heard)}; 0 of the smuggled sender`
  })
})

test('BDAT, which is not offered, brings no message in', async () => {
  await besieged.withstand('BDAT', async () => {
    const client = await crowd(1)
    await client.read()
    expect(await client.say('EHLO evil.example')).not.toMatch(/CHUNKING|BINARYMIME/)
    for (const line of [`MAIL FROM:<${boss}>`, `RCPT TO:<${testAddress}>`]) await client.say(line)
    client.write(`BDAT ${aMessage.length + 2} LAST\r\n${aMessage}\r\n.\r\n`)
    const heard: string[] = []
    for (let line = 0; line < 6; line += 1) heard.push(await client.read())
    expect(heard.every((reply) => /^5/.test(reply))).toBe(true)
    client.end()
    expect(await casesOf(besieged, boss)).toBe(0)
    return tell(heard)
  })
})

test('nothing that is said before or within the TLS handshake has an effect after it', async () => {
  const injected = `EHLO evil.example\r\nMAIL FROM:<${boss}>\r\nRCPT TO:<${testAddress}>\r\nDATA\r\n${aMessage}\r\n.\r\n`
  await besieged.withstand('STARTTLS injection', async () => {
    const heard: string[] = []
    for (const behind of [injected, 'EHLO evil.example\r\n'.repeat(300), injected.slice(0, -1), 'NOOP'])
      for (const before of ['', `MAIL FROM:<${boss}>\r\nRCPT TO:<${testAddress}>\r\n`]) {
        const client = await crowd(2)
        await client.read()
        await client.say('EHLO evil.example')
        client.write(`${before}STARTTLS\r\n${behind}`)
        for (const _ of before === '' ? [] : [1, 2]) expect(await client.read()).toMatch(/^250/)
        expect(await client.read()).toMatch(/^220/)
        await client.handshake()
        expect(await client.say('NOOP')).toMatch(/^250/)
        expect(await client.say(`RCPT TO:<${testAddress}>`)).toMatch(/^503/)
        expect(await client.say(`MAIL FROM:<${mallory}>`), 'no EHLO yet').toMatch(/^503/)
        heard.push(await client.say('DATA'))
        expect(heard.at(-1)).toMatch(/^503/)
        await client.say('EHLO evil.example')
        expect(await client.say('STARTTLS'), 'again').toMatch(/^5/)
        client.end()
      }
    expect(await casesOf(besieged, boss)).toBe(0)
    return `after the handshake ${tell(heard)}`
  })
})

test('what comes in place of a TLS handshake ends its session', async () => {
  await besieged.withstand('what is no handshake', async () => {
    const ends: string[] = []
    for (const bytes of [
      injectedLines,
      '\x16\x03\x01\xff\xff'.padEnd(20_000, '\xff'),
      '\0'.repeat(100_000),
    ]) {
      const client = await crowd(3)
      await client.read()
      await client.say('EHLO evil.example')
      expect(await client.say('STARTTLS')).toMatch(/^220/)
      client.write(Buffer.from(bytes, 'latin1'))
      ends.push(...(await client.rest()).filter((reply) => /^\d{3}/.test(reply)))
    }
    expect(ends).toEqual([])
    expect(await casesOf(besieged, boss)).toBe(0)
    return '3 × closed without a word'
  })
  await besieged.withstand('40 × a handshake that stalls', async () => {
    const before = descriptorsOf(besieged)
    const startedAt = performance.now()
    await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const client = await crowd(index)
        await client.read()
        await client.say('EHLO evil.example')
        await client.say('STARTTLS')
        const closed = new Promise((resolve) => client.socket().once('close', resolve))
        client.write(Uint8Array.of(0x16, 0x03, 0x01))
        await closed
      }),
    )
    const seconds = (performance.now() - startedAt) / 1_000
    expect(seconds).toBeLessThan(sessionSeconds + 12)
    expect(descriptorsOf(besieged)).toBeLessThan(before + 30)
    return `closed within ${seconds.toFixed(0)} s`
  })
})

const injectedLines = `EHLO evil.example\r\nMAIL FROM:<boss@nobody.example>\r\nRCPT TO:<${testAddress}>\r\nDATA\r\n`

test('200 TLS handshakes, 100 at once, cost those who make them', async () => {
  await besieged.withstand('200 TLS handshakes', async () => {
    let made = 0
    await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        for (const again of [0, 1]) {
          const client = await crowd(index + again)
          await client.read()
          await client.say('EHLO evil.example')
          await client.say('STARTTLS')
          await client.handshake()
          made += 1
          client.end()
        }
      }),
    )
    expect(made).toBe(200)
    return `${made} made`
  })
})

test('nothing is relayed, however its recipient is spelled', async () => {
  const domain = testAddress.slice(testAddress.indexOf('@') + 1)
  const foreign = [
    'victim@other.example',
    '"victim"@other.example',
    'victim@OTHER.example.',
    '@other.example:victim@third.example',
    '@other.example,@third.example:victim@fourth.example',
    `@${domain}:victim@other.example`,
    `@${domain},@other.example:victim@third.example`,
    `victim%other.example@${domain}`,
    `test%other.example@${domain}`,
    `test+x%other.example@${domain}`,
    `victim%other.example%third.example@${domain}`,
    `"victim%other.example"@${domain}`,
    `"victim@other.example"@${domain}`,
    `"test@other.example"@${domain}`,
    `"victim\\@other.example"@${domain}`,
    `victim@other.example@${domain}`,
    `victim\\@other.example@${domain}`,
    `other.example!victim@${domain}`,
    `other.example!test@${domain}`,
    `${domain}!other.example!victim@${domain}`,
    `test@${domain}@other.example`,
    `test@${domain}%other.example`,
    `test@${domain}.other.example`,
    `test@${domain}..`,
    `test@.${domain}`,
    `test@sub.${domain}`,
    `test@${domain}\u3002`,
    `test@${domain.replace('.', '\u3002')}`,
    `test@${domain.replace('o', '\u043e')}`,
    `test@${domain.replace('d', '\uff44')}`,
    `test@${domain.replace('k', '\u212a')}`,
    `test@${domain.replace('s', '\u017f')}`,
    `test@${domain.replace('e', 'e\u0301')}`,
    `test@${domain.replace('d', 'd\u200b')}`,
    'test@xn--desnotwork-6cf.example',
    'victim@[192.0.2.1]',
    'victim@[IPv6:2001:db8::1]',
    `test@[IPv6:${places.ours.inbound}]`,
    `test@[${places.ours.dualStack4}]`,
    `postmaster@[IPv6:${places.ours.inbound}]`,
    'postmaster@other.example',
    `\u0442est@${domain}`,
    `test@${domain}(comment)`,
    `test(comment)@${domain}`,
    `(comment)victim@other.example`,
    `"test\\" "@${domain}`,
    `test@${domain}, victim@other.example`,
    `test@${domain},victim@other.example`,
    `test@${domain}> RCPT TO:<victim@other.example`,
    `test@${domain}>,<victim@other.example`,
    `test@${domain}\0@other.example`,
    `test\0@${domain}`,
    `test@other.example\0@${domain}`,
    `Anna <test@${domain}>`,
    'victim',
    '@',
    '',
  ]
  await besieged.withstand('relaying', async () => {
    const heard: string[] = []
    await Promise.all(
      ['', mallory].flatMap((sender) =>
        ['', ' SMTPUTF8'].map(async (parameter, index) => {
          for (const some of chunksOf(foreign, 8)) {
            const client = await crowd(index)
            await client.read()
            await client.say('EHLO evil.example')
            expect(await client.say(`MAIL FROM:<${sender}>${parameter}`)).toMatch(/^250/)
            for (const spelling of some) {
              const reply = await client.say(`RCPT TO:<${spelling}>`)
              expect(reply, spelling).toMatch(/^5(50 5\.7\.1|50 5\.1\.1|01 5\.1\.3|01 5\.\d\.\d) /)
              heard.push(reply)
            }
            expect(await client.say('DATA'), 'no recipient').toMatch(/^503/)
            client.end()
          }
        }),
      ),
    )
    return `${foreign.length} spellings: ${tell(heard)}`
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

test('half a connection is closed, and leaves nothing open', async () => {
  await besieged.withstand('80 half-closed connections', async () => {
    const before = descriptorsOf(besieged)
    const heard = await Promise.all(
      Array.from({ length: 80 }, async (_, index) => {
        const client = await crowd(index)
        const stage = index % 4
        if (stage > 0) await client.read()
        if (stage === 1) client.write('EHLO evil.example\r\nMAIL FROM')
        if (stage > 1)
          for (const line of intoDataLines(`m${index}@h${index}.nobody.example`)) await client.say(line)
        if (stage === 2) client.write('Subject: half')
        if (stage === 3) client.write(`${aMessage}\r\n.\r\n`)
        client.socket().end()
        const replies = await client.rest()
        return `${['before the greeting', 'in a command', 'in DATA', 'after the dot'][stage]} ${replies[0]?.slice(0, 3) ?? 'closed'}`
      }),
    )
    await expect.poll(() => descriptorsOf(besieged)).toBeLessThan(before + 20)
    return tell(heard.map((words) => words.replaceAll(' ', '-')))
  })
})

test('connections that come and go keep nobody out, and leave nothing behind', async () => {
  await besieged.withstand('2,000 connections that come and go', async () => {
    const before = descriptorsOf(besieged)
    let met = 0
    await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        for (let time = 0; time < 50; time += 1) {
          const client = await crowd(index)
          if (time % 4 === 0) {
            await client.read()
            met += 1
          }
          if (time % 4 === 1) client.write('EHLO evil.example\r\n')
          if (time % 4 === 2) client.socket().resetAndDestroy()
          else client.end()
        }
      }),
    )
    await expect.poll(() => descriptorsOf(besieged)).toBeLessThan(before + 20)
    return `${met} of them greeted`
  })
})

test('100,000 recipients end their session', async () => {
  const rcpt = Array.from(
    { length: 100_000 },
    (_, index) => `RCPT TO:<test+x${index}y@doesnotwork.example>\r\n`,
  )
  await besieged.withstand('100,000 RCPT', async () => {
    const client = await crowd(16)
    await client.read()
    await client.say('EHLO evil.example')
    await client.say(`MAIL FROM:<${mallory}>`)
    client.write(rcpt.join(''))
    const heard = await client.rest()
    expect(heard.filter((reply) => reply.startsWith('250')).length).toBe(10)
    expect(heard.length).toBeLessThan(1_100)
    return tell(heard)
  })
})

test.each([
  'NOOP',
  'RSET',
  'VRFY test',
  'HELP',
  'EXPN all',
  'NONSENSE',
  'AUTH PLAIN AGEAYg==',
  'EHLO evil.example',
])('endless %s ends its sessions', async (command) => {
  await besieged.withstand(`4 × endless ${command.split(' ')[0]}`, async () => {
    const heard = await Promise.all(
      Array.from({ length: 4 }, async (_, index) => {
        const client = await crowd(index)
        client.write(`${command}\r\n`.repeat(100_000))
        return await client.rest()
      }),
    )
    for (const replies of heard) {
      expect(replies.length).toBeLessThanOrEqual(1_002)
      expect(replies.at(-1)).toMatch(/^421/)
    }
    return tell(heard.flat())
  })
})

test('a command line without end ends its session', async () => {
  await besieged.withstand('20 command lines of a megabyte', async () => {
    const heard = await Promise.all(
      ['x', 'MAIL FROM:<', 'EHLO ', 'RCPT TO:<"', '\0'].flatMap((start) =>
        Array.from({ length: 4 }, async (_, index) => {
          const client = await crowd(index)
          await client.read()
          client.write(`${start}${'a'.repeat(1_000_000)}`)
          return (await client.rest()).at(-1) ?? ''
        }),
      ),
    )
    expect(heard.every((reply) => reply === '' || reply.startsWith('421'))).toBe(true)
    return tell(heard)
  })
})

const intoDataLines = (sender: string): string[] => [
  'EHLO evil.example',
  `MAIL FROM:<${sender}>`,
  `RCPT TO:<${testAddress}>`,
  'DATA',
]

const chunksOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )
