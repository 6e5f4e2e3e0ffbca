import dns from 'node:dns'
import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { TLSSocket } from 'node:tls'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openSession } from '../../src/accept/session.ts'
import { startListener } from '../../src/accept/start-listener.ts'
import { reply } from '../../src/values/smtp-reply.ts'
import type { Clock } from '../../src/world/clock.ts'
import type { Inbound } from '../../src/world/network.ts'
import type { Spool } from '../../src/world/spool.ts'
import { StoreFull } from '../../src/world/store.ts'
import { aMessage, type Client, sendMail } from '../kit/a-client.ts'
import { aClock } from '../kit/a-clock.ts'
import { aPostOffice, someLimits } from '../kit/a-post-office.ts'

/** Reads what is said, and keeps its own half open whatever the other side does. */
function stubborn(client: Client): { client: Client; gone: Promise<void>; isGone: () => boolean } {
  const socket = client.socket()
  socket.allowHalfOpen = true
  let isGone = false
  const gone = new Promise<void>((resolve) => {
    for (const sign of ['error', 'close'] as const)
      socket.once(sign, () => {
        isGone = true
        resolve()
      })
  })
  return { client, gone, isGone: () => isGone }
}

const patience = { timeout: 8_000 }

const large = `${aMessage()}\r\n${`${'x'.repeat(98)}\r\n`.repeat(800)}End`

async function intoData(client: Client): Promise<void> {
  await client.read()
  for (const line of ['EHLO x.example', 'MAIL FROM:<a@example.org>', 'RCPT TO:<test@six.example>', 'DATA'])
    await client.say(line)
}

/** A decision that takes as long as the test wants. */
function aPendingDecision() {
  let decide: (() => void) | null = null
  const asked = Promise.withResolvers<void>()
  return {
    asked: asked.promise,
    decide: () => decide?.(),
    take: () =>
      new Promise<ReturnType<typeof reply>>((resolve) => {
        decide = () => resolve(reply(250, '2.0.0', 'taken late'))
        asked.resolve()
      }),
  }
}

test('a decision that takes too long puts the mail off', async () => {
  const clock = aClock()
  const pending = aPendingDecision()
  await using office = await aPostOffice({ clock, reception: { take: pending.take } })
  const client = await office.client()
  const answered = sendMail(client)
  await pending.asked
  clock.pass(119_000)
  expect(await Promise.race([answered, sleep(50)])).toBeUndefined()
  clock.pass(1_500)
  expect(await answered).toMatch(/^451 4\.3\.0/)
})

test('a look at a return path that takes too long puts the recipient off', async () => {
  const clock = aClock()
  const asked = Promise.withResolvers<void>()
  await using office = await aPostOffice({
    clock,
    reception: {
      judgeReturnPath: () => {
        asked.resolve()
        return new Promise(() => undefined)
      },
    },
  })
  const client = await office.client()
  const answered = sendMail(client, { to: ['b+good@six.example'] })
  await asked.promise
  clock.pass(30_500)
  expect(await answered).toMatch(/^451 4\.3\.0/)
})

test('who is being answered when the session is over hears the answer, however late', async () => {
  const clock = aClock()
  const pending = aPendingDecision()
  await using office = await aPostOffice({
    clock,
    limits: { sessionTime: 60_000 },
    reception: { take: pending.take },
  })
  const client = await office.client()
  const answered = sendMail(client)
  await pending.asked
  clock.pass(61_000)
  await sleep(50)
  clock.pass(15_000)
  await sleep(50)
  pending.decide()
  expect(await answered).toBe('250 2.0.0 taken late')
  expect(await client.read()).toMatch(/^421 4\.4\.2 This session has lasted too long/)
})

test('who does not hang up after the deadline is hung up on', async () => {
  const clock = aClock()
  await using office = await aPostOffice({ clock, limits: { sessionTime: 60_000 } })
  const { client, gone, isGone } = stubborn(await office.client())
  await client.read()
  clock.pass(60_500)
  expect(await client.read()).toMatch(/^421 4\.4\.2/)
  await sleep(50)
  clock.pass(10_500)
  await sleep(50)
  for (let again = 0; again < 20 && !isGone(); again += 1) {
    client.write('x')
    await sleep(20)
  }
  await gone
  expect(isGone()).toBe(true)
})

test('who does not hang up at the end is hung up on', async () => {
  await using office = await aPostOffice()
  const { client, gone, isGone } = stubborn(await office.client())
  await intoData(client)
  await office.listener.close(50)
  for (let again = 0; again < 50 && !isGone(); again += 1) {
    client.write('x')
    await sleep(20)
  }
  await gone
  expect(isGone()).toBe(true)
})

test('a flood of refused connections is not waited for, and a single one only for a moment', async () => {
  // It stands still until the alarms are called.
  const alarms: (() => void)[] = []
  const clock: Clock = {
    now: () => 0,
    after(_ms, call) {
      alarms.push(call)
      return () => undefined
    },
  }
  await using office = await aPostOffice({ clock, limits: { connections: { total: 0, ipv6: [], ipv4: [] } } })
  const away = await Promise.all(Array.from({ length: 140 }, async () => stubborn(await office.client())))
  for (const { client } of away) expect(await client.read()).toMatch(/^421 4\.7\.0/)
  const countGone = async (): Promise<number> => {
    for (const again of [1, 2, 3]) {
      for (const { client } of away) client.write(`${again}`)
      await sleep(60)
    }
    return away.filter(({ isGone }) => isGone()).length
  }
  const atOnce = await countGone()
  expect(atOnce).toBeGreaterThanOrEqual(30)
  expect(atOnce).toBeLessThanOrEqual(70)
  for (const ring of alarms) ring()
  expect(await countGone()).toBe(140)
})

test('who comes while the door is being closed hears that we are shutting down', async () => {
  await using office = await aPostOffice()
  const listener = await startListener(
    { at: { address: '2001:db8:25::99', port: 25 }, hostname: 'mx.six.example' },
    office.desk,
    // Its listener goes on taking, as the kernel's queue may.
    {
      ...office.network,
      listen: async (at, take) => ({
        ...(await office.network.listen(at, take)),
        close: async () => undefined,
      }),
    },
  )
  await listener.close(0)
  const dialled = await office.network.dial({
    to: { address: '2001:db8:25::99', port: 25 },
    from: '2001:db8:a::1',
    timeoutMs: 1_000,
  })
  const said = Promise.withResolvers<string>()
  if (dialled.state === 'connected') dialled.socket.once('data', (bytes) => said.resolve(String(bytes)))
  expect(await said.promise).toBe('421 4.3.2 mx.six.example is shutting down, please try again.\r\n')
})

test('garbage in place of a TLS handshake ends that session alone', async () => {
  await using office = await aPostOffice()
  for (const garbage of [
    'EHLO x.example\r\nMAIL FROM:<a@example.org>\r\n',
    '\u0016\u0003\u0001\u0000\u0005hello',
  ]) {
    const client = await office.client()
    await client.read()
    await client.say('EHLO x.example')
    expect(await client.say('STARTTLS')).toMatch(/^220/)
    client.write(Buffer.from(garbage, 'latin1'))
    const closed = new Promise((resolve) => client.socket().once('close', resolve))
    await closed
  }
  expect(await sendMail(await office.client())).toBe('250 2.0.0 taken')
})

test('an EHLO that is refused changes nothing', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  await client.read()
  await client.say('EHLO good.example')
  expect(await client.say('EHLO bad\u0007name.example')).toMatch(/^501/)
  expect(await client.say('EHLO two words')).toMatch(/^501/)
  for (const line of ['MAIL FROM:<a@example.org>', 'RCPT TO:<test@six.example>', 'DATA'])
    await client.say(line)
  expect(await client.say(`${aMessage()}\r\n.`)).toBe('250 2.0.0 taken')
  expect(office.taken[0]?.arrival.helo.name).toBe('good.example')
})

/** A session without smtp-server in front of it, which keeps an order of its own. */
async function aBareSession() {
  const office = await aPostOffice()
  const inbound: Inbound = {
    socket: new Socket(),
    client: { address: '2001:db8:a::1', port: 4_000 },
    server: { address: '2001:db8:25::d0e5', port: 25 },
  }
  const session = openSession(inbound, 'mx.six.example', office.desk, () => undefined)
  return {
    session,
    async [Symbol.asyncDispose]() {
      session.closed()
      await office[Symbol.asyncDispose]()
    },
  }
}

async function* aStream() {
  yield Buffer.from(`${aMessage()}\r\n`)
}

test('what was said before STARTTLS is forgotten with the handshake', async () => {
  await using its = await aBareSession()
  const { session } = its
  expect(session.rules.command('EHLO', 'x.example')).toBeNull()
  expect(await session.mail('a@example.org', {})).toBeNull()
  session.secured(
    Object.assign(new TLSSocket(new Socket()), {
      getCipher: () => ({ name: 'AES', standardName: 'AES', version: 'TLSv1.3' }),
    }),
  )
  expect(await session.rcpt('test@six.example')).toMatchObject({ code: 503 })
  expect(await session.mail('a@example.org', {})).toBeNull()
  expect(await session.rcpt('test@six.example')).toBeNull()
  expect(await session.data(aStream()), 'no EHLO since').toMatchObject({ code: 503 })
})

test('without MAIL there is neither RCPT nor DATA', async () => {
  await using its = await aBareSession()
  const { session } = its
  session.rules.command('EHLO', 'x.example')
  expect(await session.rcpt('test@six.example')).toMatchObject({ code: 503, enhanced: '5.5.1' })
  expect(await session.data(aStream())).toMatchObject({ code: 503, enhanced: '5.5.1' })
})

test('four large messages of one /48 are decided on at once, the next waits its turn, and others do not', async () => {
  const clock = aClock()
  let deciding = 0
  const over = Promise.withResolvers<void>()
  await using office = await aPostOffice({
    clock,
    reception: {
      async take() {
        deciding += 1
        await over.promise
        return reply(250, '2.0.0', 'taken')
      },
    },
  })
  const putOff: string[] = []
  const send = async (from: string): Promise<string> => {
    const heard = await sendMail(await office.client(from), { message: large })
    if (!heard.startsWith('250')) putOff.push(heard.slice(0, 9))
    return heard
  }
  const first = Array.from({ length: 6 }, (_, net) => send(`2001:db8:a:${net}::1`))
  await expect.poll(() => deciding, patience).toBe(4)
  const others = Array.from({ length: 14 }, (_, net) => send(`2001:db8:b${net}::1`))
  await expect.poll(() => deciding, patience).toBe(8)
  await sleep(100)
  expect(deciding).toBe(8)
  const small = sendMail(await office.client('2001:db8:a:9::1'))
  await expect.poll(() => deciding, { ...patience, message: 'a small one waits for nobody' }).toBe(9)
  clock.pass(61_000)
  await expect.poll(() => putOff, patience).toEqual(Array(12).fill('451 4.3.2'))
  over.resolve()
  expect(await small).toMatch(/^250/)
  expect((await Promise.all([...first, ...others])).filter((line) => line.startsWith('250'))).toHaveLength(8)
})

test('whatever becomes of a large message, its room in the spool is given back', async () => {
  let open = 0
  let isFull = false
  const spool: Spool = {
    async open() {
      let bytes = Buffer.alloc(0)
      open += 1
      return {
        async write(more) {
          if (isFull) throw new StoreFull('full')
          bytes = Buffer.concat([bytes, more])
        },
        read: async () => bytes,
        async close() {
          open -= 1
        },
      }
    },
  }
  await using office = await aPostOffice({ spool, limits: { messageSize: 200_000 } })
  const spooled = () => expect.poll(() => open, { ...patience, message: 'spooled' }).toBe(1)
  const given = () => expect.poll(() => open, { ...patience, message: 'given back' }).toBe(0)

  expect(await sendMail(await office.client(), { message: large }), 'taken').toMatch(/^250/)
  await given()
  expect(await sendMail(await office.client(), { message: `${large}\0` }), 'broken').toMatch(/^554/)
  await given()
  expect(
    await sendMail(await office.client(), { message: `${large}\r\n${large}\r\n${large}` }),
    'too large',
  ).toMatch(/^552/)
  await given()
  const leaving = await office.client()
  await intoData(leaving)
  leaving.write(large)
  await spooled()
  leaving.end()
  await given()
  const draining = await office.client()
  await intoData(draining)
  draining.write(large)
  await spooled()
  draining.write('broken \0 and on\r\n')
  await given()
  expect(await draining.say('\r\n.'), 'broken in the middle').toMatch(/^554/)
  const endless = await office.client()
  await intoData(endless)
  endless.write(large)
  await spooled()
  endless.write(`${large}\r\n`.repeat(20))
  expect((await endless.rest())[0]).toMatch(/^552/)
  await given()
  isFull = true
  expect(await sendMail(await office.client(), { message: large }), 'no room').toMatch(/^452 4\.3\.1/)
  await given()
})

test('a message that is refused in the middle takes no more room from there on', async () => {
  let written = 0
  const spool: Spool = {
    open: async () => ({
      async write(more) {
        written += more.length
      },
      read: async () => Buffer.alloc(0),
      close: async () => undefined,
    }),
  }
  await using office = await aPostOffice({ spool })
  const client = await office.client()
  const message = `${large}\r\nbroken \0\r\n${large}\r\n${large}\r\n${large}`
  expect(await sendMail(client, { message })).toMatch(/^554 5\.6\.0/)
  expect(written).toBeLessThan(large.length + 70_000)
})

test('an IPv4 client is counted by its own share, and told so', async () => {
  await using office = await aPostOffice({
    limits: { messages: { ipv6: someLimits.messages.ipv6, ipv4: [{ bits: 32, count: 1, ms: 3_600_000 }] } },
  })
  const mail = { to: ['test@control.example'] }
  expect(await sendMail(await office.client('192.0.2.9'), mail)).toMatch(/^250/)
  expect(await sendMail(await office.client('192.0.2.9'), mail)).toMatch(
    /^451 4\.7\.1 Too many messages from 192\.0\.2\.9\/32, come back in \d+ (seconds|minutes)/,
  )
  expect(await sendMail(await office.client('192.0.2.10'), mail)).toMatch(/^250/)
})

test.each(['x', 'MAIL FROM:<', 'RCPT TO:<"'])(
  'a command that begins with %j and has no end is cut short',
  async (start) => {
    await using office = await aPostOffice()
    const client = await office.client()
    await client.read()
    client.write(`${start}${'a'.repeat(5_000)}`)
    expect(await client.rest()).toEqual([expect.stringMatching(/^421 /)])
  },
)

test('nobody looks at a client’s reverse DNS before it is greeted', async () => {
  const reverse = vi.spyOn(dns, 'reverse').mockImplementation(() => undefined)
  onTestFinished(() => reverse.mockRestore())
  await using office = await aPostOffice()
  expect(await sendMail(await office.client())).toBe('250 2.0.0 taken')
  expect(reverse).not.toHaveBeenCalled()
})

test('clients that reset while they are refused end nobody', async () => {
  await using office = await aPostOffice({ limits: { connections: { total: 0, ipv6: [], ipv4: [] } } })
  for (let again = 0; again < 40; again += 1) (await office.client()).socket().resetAndDestroy()
  expect(await (await office.client()).read()).toMatch(/^421 4\.7\.0/)
})
