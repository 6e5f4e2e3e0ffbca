import { setTimeout as sleep } from 'node:timers/promises'
import { TLSSocket } from 'node:tls'
import { expect, test } from 'vitest'
import { openSession } from '../../src/accept/session.ts'
import { reply } from '../../src/values/smtp-reply.ts'
import { systemClock } from '../../src/world/clock.ts'
import { StoreAway, StoreFull } from '../../src/world/store.ts'
import { aMessage, type Client, sendMail } from '../kit/a-client.ts'
import { aClock } from '../kit/a-clock.ts'
import { aPostOffice, six } from '../kit/a-post-office.ts'

async function greeted(client: Client, ...lines: string[]): Promise<string> {
  let last = await client.read()
  for (const line of ['EHLO mail.example.org', ...lines]) last = await client.say(line)
  return last
}

test('a mail for test@ is taken with everything there is to know about its transaction', async () => {
  await using office = await aPostOffice()
  const before = Date.now()
  const client = await office.client('2001:db8:a::7')
  const mail = {
    helo: 'Mail.Example.org',
    from: 'Anna@Example.org',
    to: ['test+cs@six.example', 'TEST+CS@six.example.'],
  }
  expect(await sendMail(client, mail)).toBe('250 2.0.0 taken')
  expect(await client.say('QUIT')).toMatch(/^221 2\.0\.0/)
  expect(office.taken).toHaveLength(1)
  const arrival = office.taken[0]?.arrival
  expect(arrival).toMatchObject({
    id: expect.stringMatching(/^[a-z2-7]{16}$/),
    client: { address: '2001:db8:a::7', port: expect.any(Number) },
    server: { address: '2001:db8:25::d0e5', port: 25 },
    family: 'ipv6',
    hostname: 'mx.six.example',
    helo: { verb: 'EHLO', name: 'Mail.Example.org' },
    tls: null,
    protocol: 'ESMTP',
    bytes: aMessage().length + 2,
    headers: { subject: 'a test', from: 'anna@example.org' },
  })
  expect(arrival?.envelope).toEqual({
    sender: 'Anna@Example.org',
    parameters: {},
    recipients: [
      {
        kind: 'test',
        address: 'test+cs@six.example',
        destination: six,
        tags: { language: 'cs', event: null, test: null, label: null },
      },
    ],
  })
  const { connected, helo = 0, mail: mailed, rcpt, data, dot } = arrival?.steps ?? {}
  const steps = [before, connected, helo, mailed, rcpt, data, dot, Date.now()]
  expect(steps).toEqual(steps.toSorted())
  expect(String(office.taken[0]?.message)).toBe(`${aMessage()}\r\n`)
})

test('an IPv4 client whose place a gateway of ours takes reaches every domain', async () => {
  await using office = await aPostOffice({
    reception: { hidesClient: ({ address }) => address === '192.0.2.1' },
  })
  expect(await sendMail(await office.client('192.0.2.1'))).toBe('250 2.0.0 taken')
  expect(await sendMail(await office.client('192.0.2.7'))).toMatch(
    /^550 5\.7\.1 six\.example takes mail over IPv6 only/,
  )
})

test('an IPv4 client reaches the control domain, and its family is told', async () => {
  await using office = await aPostOffice()
  const client = await office.client('192.0.2.9')
  expect(await sendMail(client, { to: ['test@control.example'] })).toBe('250 2.0.0 taken')
  expect(office.taken[0]?.arrival).toMatchObject({ family: 'ipv4', hostname: 'mx4.control.example' })
  const other = await office.client('192.0.2.9')
  expect(await sendMail(other, { to: ['test@six.example'] })).toMatch(
    /^550 5\.7\.1 six\.example takes mail over IPv6/,
  )
})

test('EHLO announces what we can do, and nothing else', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  expect(await client.read()).toBe('220 mx.six.example ESMTP mailsix')
  expect(await client.say('EHLO mail.example.org')).toBe(
    [
      '250-mx.six.example at your service',
      '250-PIPELINING',
      '250-8BITMIME',
      '250-SMTPUTF8',
      '250-ENHANCEDSTATUSCODES',
      '250-STARTTLS',
      '250 SIZE 1048576',
    ].join('\n'),
  )
})

test('commands that are no business of ours are refused, each with one enhanced code', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  await greeted(client)
  const dialogue: [string, RegExp][] = [
    ['AUTH PLAIN AGEAYg==', /^500 5\.5\.2 \D/],
    ['WIZ', /^500 5\.5\.2 \D/],
    ['XCLIENT ADDR=2001:db8::1', /^500 5\.5\.2 \D/],
    ['XFORWARD ADDR=2001:db8::1', /^500 5\.5\.2 \D/],
    ['EXPN staff', /^502 5\.5\.1 \D/],
    ['VRFY test', /^252 2\.1\.5 \D/],
    ['HELP', /^214 2\.0\.0 \D/],
    ['NOOP', /^250 2\.0\.0 OK/],
    ['RCPT TO:<test@six.example>', /^503 5\.5\.1 \D/],
    ['MAIL FROM:<anna@example.org>', /^250 2\.1\.0 \D/],
    ['RCPT TO:<nobody@six.example>', /^550 5\.1\.1 \D/],
    ['DATA', /^503 5\.5\.1 \D/],
    ['RCPT TO:<test@six.example>', /^250 2\.1\.5 \D/],
    ['RSET', /^250 2\.0\.0 \D/],
  ]
  for (const [command, expected] of dialogue) expect(await client.say(command), command).toMatch(expected)
})

test.each([
  ['MAIL FROM:<anna@example.org> SIZE=1048577', /^552 5\.3\.4/],
  ['MAIL FROM:<anna@example.org> SIZE=1 SIZE=2', /^501 5\.1\.7/],
  ['MAIL FROM:<anna@example.org> SIZE=x', /^501 5\.5\.4/],
  ['MAIL FROM:<anna>', /^553 5\.1\.7/],
  ['MAIL FROM:<anna@exa mple.org>', /^553 5\.1\.7/],
  ['MAIL FROM:<anna@exam;ple.org>', /^553 5\.1\.7/],
  ['MAIL FROM:<anna@example..org>', /^553 5\.1\.7/],
  ['MAIL FROM:<anna@.>', /^553 5\.1\.7/],
  ['MAIL FROM:<anna@[192.0.2.1>', /^553 5\.1\.7/],
  ['MAIL FROM:<anna@[192.0.2.1]>', /^250 2\.1\.0/],
  ['MAIL FROM:<anna@example.org.>', /^250 2\.1\.0/],
  ['MAIL FROM:<jürgen@example.org>', /^553 5\.6\.7/],
  ['MAIL FROM:<jürgen@example.org> SMTPUTF8', /^250 2\.1\.0/],
  ['MAIL FROM:anna@example.org', /^501 5\.1\.7/],
  ['MAIL FROM:<>', /^250 2\.1\.0/],
  ['mail from: <anna..m.@docomo.example> body=8bitmime', /^250 2\.1\.0/],
])('%s', async (command, expected) => {
  await using office = await aPostOffice()
  expect(await greeted(await office.client(), command)).toMatch(expected)
})

test.each([
  ['test@six.example', /^250 2\.1\.5/],
  ['"te\\st"@SIX.example.', /^250 2\.1\.5/],
  ['@relay.example:test@six.example', /^250 2\.1\.5/],
  ['postmaster', /^250 2\.1\.5/],
  ['abuse@mx.six.example', /^250 2\.1\.5/],
  ['reject@six.example', /^250 2\.1\.5/],
  ['b+GOOD@six.example', /^250 2\.1\.5/],
  ['b+good@control.example', /^250 2\.1\.5/],
  ['b+bad@six.example', /^550 5\.1\.1/],
  ['b+old@six.example', /^550 5\.1\.1 .*expired/],
  ['explain@control.example', /^250 2\.1\.5/],
  ['explain@six.example', /^550 5\.1\.1/],
  ['nobody@six.example', /^550 5\.1\.1/],
  ['victim@other.example', /^550 5\.7\.1/],
  ['@six.example:victim@other.example', /^550 5\.7\.1/],
  ['victim%other.example@six.example', /^550 5\.7\.1/],
  ['"victim@other.example"@six.example', /^550 5\.7\.1/],
  ['"victim other"@other.example', /^550 5\.7\.1/],
  ['test@[IPv6:2001:db8:25::d0e5]', /^550 5\.7\.1/],
  ['тest@six.example', /^550 5\.1\.1/],
  ['test', /^501 5\.1\.3/],
])('RCPT TO:<%s> from <> and from a person get the same reply', async (address, expected) => {
  await using office = await aPostOffice()
  const rcpt = `RCPT TO:<${address}>`
  expect(await greeted(await office.client(), 'MAIL FROM:<>', rcpt)).toMatch(expected)
  expect(await greeted(await office.client(), 'MAIL FROM:<anna@example.org>', rcpt)).toMatch(expected)
})

test('a command of four kilobytes is carried out, and a longer one ends the session', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  expect(await greeted(client, `NOOP ${'x'.repeat(4_000)}`)).toMatch(/^250 /)
  expect(await client.say(`NOOP ${'x'.repeat(4_100)}`)).toMatch(/^421 4\.4\.2 /)
  expect(await client.rest()).toEqual([])
})

test('an eleventh recipient is put off', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  const to = Array.from({ length: 10 }, (_, at) => `RCPT TO:<test+n${at}x@six.example>`)
  expect(await greeted(client, 'MAIL FROM:<anna@example.org>', ...to)).toMatch(/^250/)
  expect(await client.say('RCPT TO:<test@six.example>')).toMatch(/^452 4\.5\.3/)
})

test('over STARTTLS the arrival tells version, cipher and protocol, and the HELO name said inside', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  await greeted(client, 'STARTTLS')
  await client.handshake()
  expect(await client.say('MAIL FROM:<anna@example.org>')).toMatch(/^503/)
  expect(await client.say('EHLO inside.example.org')).not.toContain('STARTTLS')
  for (const line of ['MAIL FROM:<anna@example.org> SMTPUTF8', 'RCPT TO:<test@six.example>', 'DATA'])
    await client.say(line)
  expect(await client.say(`${aMessage()}\r\n.`)).toBe('250 2.0.0 taken')
  expect(office.taken[0]?.arrival).toMatchObject({
    tls: { version: 'TLSv1.3', cipher: expect.stringMatching(/^TLS_/) },
    protocol: 'UTF8SMTPS',
    helo: { name: 'inside.example.org' },
    steps: { starttls: expect.any(Number) },
  })
})

test('a large message goes through the spool and comes back byte for byte', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  const lines = Array.from(
    { length: 9000 },
    (_, at) => `${at % 7 === 0 ? '.' : ''}line ${at} ${'x'.repeat(80)}`,
  )
  const message = `${aMessage()}\r\n${lines.join('\r\n')}`
  expect(await sendMail(client, { message: message.replaceAll('\r\n.', '\r\n..') })).toBe('250 2.0.0 taken')
  expect(String(office.taken[0]?.message) === `${message}\r\n`).toBe(true)
})

test('several mails in one session are several arrivals', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  await sendMail(client)
  const pipelined = 'MAIL FROM:<b@example.org>\r\nRCPT TO:<test@control.example>\r\nDATA\r\n'
  client.write(pipelined)
  expect(
    [await client.read(), await client.read(), await client.read()].map((line) => line.slice(0, 3)),
  ).toEqual(['250', '250', '354'])
  await client.say(`${aMessage()}\r\n.`)
  expect(office.taken.map(({ arrival }) => arrival.envelope.sender)).toEqual([
    'anna@example.org',
    'b@example.org',
  ])
  expect(office.taken[1]?.arrival.envelope.recipients.map(({ address }) => address)).toEqual([
    'test@control.example',
  ])
})

test('thirty sessions at once are all taken, each with its own envelope', async () => {
  await using office = await aPostOffice()
  const senders = Array.from({ length: 30 }, (_, at) => `anna${at}@example.org`)
  const replies = await Promise.all(
    senders.map(async (from) => sendMail(await office.client(`2001:db8:${from.length}::1`), { from })),
  )
  expect(new Set(replies)).toEqual(new Set(['250 2.0.0 taken']))
  expect(office.taken.map(({ arrival }) => arrival.envelope.sender).toSorted()).toEqual(senders.toSorted())
})

test.each([
  [new StoreFull('full'), '452 4.3.1'],
  [new StoreAway('away'), '451 4.3.0'],
])('%s puts the mail off, and the session goes on', async (error, expected) => {
  await using office = await aPostOffice({ reception: { take: () => Promise.reject(error) } })
  const client = await office.client()
  expect(await sendMail(client)).toMatch(new RegExp(`^${expected} `))
  expect(await client.say('NOOP')).toMatch(/^250/)
})

test('a full disk under the spool puts a large message off, and small ones still pass', async () => {
  await using office = await aPostOffice({ spool: { open: () => Promise.reject(new StoreFull('full')) } })
  const client = await office.client()
  const message = `${aMessage()}\r\n${`${'x'.repeat(98)}\r\n`.repeat(2000)}End`
  expect(await sendMail(client, { message })).toMatch(/^452 4\.3\.1/)
  expect(await sendMail(await office.client())).toBe('250 2.0.0 taken')
})

test('an unexpected error in the journey ends that session with 451, and no other', async () => {
  await using office = await aPostOffice({
    reception: {
      take: (arrival) => {
        if (arrival.envelope.sender === 'bad@example.org') throw new TypeError('a bug')
        return Promise.resolve(reply(250, '2.0.0', 'taken'))
      },
      judgeReturnPath: () => Promise.reject(new TypeError('another bug')),
    },
  })
  const other = await office.client()
  const client = await office.client()
  expect(await sendMail(client, { from: 'bad@example.org' })).toMatch(/^451 4\.3\.0/)
  expect(await client.rest()).toEqual([])
  const third = await office.client()
  expect(await sendMail(third, { to: ['b+good@six.example'] })).toMatch(/^451 4\.3\.0/)
  expect(await third.rest()).toEqual([])
  expect(await sendMail(other)).toBe('250 2.0.0 taken')
})

test('a client over its budget hears at MAIL when to come back', async () => {
  const words = reply(451, '4.7.1', 'come back in 5 minutes')
  await using office = await aPostOffice({ reception: { overBudget: () => words } })
  expect(await greeted(await office.client(), 'MAIL FROM:<anna@example.org>')).toBe(
    '451 4.7.1 come back in 5 minutes',
  )
})

test('large messages of one network are in memory a few at a time', async () => {
  let now = 0
  let most = 0
  const take = async () => {
    now += 1
    most = Math.max(most, now)
    await sleep(100)
    now -= 1
    return reply(250, '2.0.0', 'taken')
  }
  await using office = await aPostOffice({ reception: { take } })
  const message = `Subject: large\r\n\r\n${`${'x'.repeat(998)}\r\n`.repeat(150)}`
  const senders = Array.from({ length: 10 }, (_, number) => `2001:db8:a:${number}::7`)
  const replies = await Promise.all(
    senders.map(async (from) => sendMail(await office.client(from), { message })),
  )
  expect(replies).toEqual(senders.map(() => '250 2.0.0 taken'))
  expect(most).toBe(4)
})

test('a journey that never comes to an end is told with 451', async () => {
  const clock = aClock()
  const taking = Promise.withResolvers<void>()
  const take = (): Promise<never> => {
    taking.resolve()
    return new Promise(() => undefined)
  }
  await using office = await aPostOffice({ clock, reception: { take } })
  const sent = sendMail(await office.client())
  await taking.promise
  clock.pass(121_000)
  expect(await sent).toMatch(/^451 4\.3\.0/)
})

test('a handshake makes the session forget its client’s name and its mail', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  const inbound = {
    socket: client.socket(),
    client: { address: '2001:db8:a::7', port: 4025 },
    server: { address: '2001:db8:25::d0e5', port: 25 },
  }
  const cipher = { name: 'AES', standardName: 'TLS_AES_128_GCM_SHA256', version: 'TLSv1.3' }
  const shaken = Object.assign(new TLSSocket(client.socket()), { getCipher: () => cipher })
  const session = openSession(inbound, 'mx.six.example', office.desk, () => undefined)
  session.rules.command('EHLO', 'mail.example.org')
  expect(await session.mail('anna@example.org', {})).toBeNull()
  expect(await session.rcpt('test@six.example')).toBeNull()
  session.secured(shaken)
  expect(await session.rcpt('test@six.example')).toMatchObject({ code: 503, text: 'MAIL first.' })
  expect(await session.mail('anna@example.org', {})).toBeNull()
  expect(await session.rcpt('test@six.example')).toBeNull()
  const message = (async function* () {
    yield Buffer.from('Subject: x\r\n\r\nHello\r\n')
  })()
  expect(await session.data(message)).toMatchObject({ code: 503 })
  expect(office.taken).toEqual([])
  session.closed()
})

test('a client that hangs up in the middle of DATA leaves nothing behind', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  await greeted(client, 'MAIL FROM:<anna@example.org>', 'RCPT TO:<test@six.example>', 'DATA')
  client.write('Subject: half')
  client.end()
  await sleep(50)
  expect(office.taken).toEqual([])
  expect(await sendMail(await office.client())).toBe('250 2.0.0 taken')
})

test('a session ends at its deadline, however diligently its client sends a byte now and then', async () => {
  await using office = await aPostOffice({ limits: { sessionTime: 400 } })
  const idle = await office.client()
  const typing = await office.client()
  const inData = await office.client()
  await idle.read()
  await typing.read()
  await greeted(inData, 'MAIL FROM:<anna@example.org>', 'RCPT TO:<test@six.example>', 'DATA')
  const timer = setInterval(() => {
    typing.write('N')
    inData.write('x')
  }, 50)
  for (const client of [idle, typing, inData]) expect((await client.rest())[0]).toMatch(/^421 4\.4\.2/)
  clearInterval(timer)
})

test('a client that stalls in its TLS handshake is dropped at the deadline', async () => {
  await using office = await aPostOffice({ limits: { sessionTime: 200 } })
  const client = await office.client()
  await greeted(client, 'STARTTLS')
  client.write(Uint8Array.of(0x16, 0x03, 0x01))
  const started = Date.now()
  await Promise.race([client.rest(), sleep(9000)])
  expect(Date.now() - started).toBeLessThan(4500)
  expect(await sendMail(await office.client())).toBe('250 2.0.0 taken')
})

test('a client that does not hang up after its 421 is hung up on, and its place is free again', async () => {
  const clock = aClock()
  const connections = { total: 1, ipv6: [], ipv4: [] }
  await using office = await aPostOffice({ clock, limits: { sessionTime: 60_000, connections } })
  const clinging = await office.client()
  await clinging.read()
  // It hears nothing more, not even that we have ended.
  clinging.socket().pause()
  clock.pass(61_000)
  await sleep(50)
  expect(await (await office.client('2001:db8:b::7')).read()).toMatch(/^421 4\.7\.0/)
  clock.pass(11_000)
  await expect.poll(async () => (await office.client('2001:db8:b::7')).read()).toMatch(/^220 /)
})

test('a message that came in whole before the deadline still gets its 250, then the session ends', async () => {
  let arrived = 0
  await using office = await aPostOffice({
    limits: { sessionTime: 300 },
    reception: {
      async take() {
        arrived = systemClock.now()
        await sleep(600)
        return reply(250, '2.0.0', 'taken late')
      },
    },
  })
  const client = await office.client()
  expect(await sendMail(client)).toBe('250 2.0.0 taken late')
  expect(arrived).toBeGreaterThan(0)
  expect(await client.read()).toMatch(/^421 4\.4\.2 This session has lasted too long/)
})
