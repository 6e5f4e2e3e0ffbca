import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import { startListener } from '../../src/accept/start-listener.ts'
import { reply } from '../../src/values/smtp-reply.ts'
import { CannotListen } from '../../src/world/network.ts'
import { systemNetwork } from '../../src/world/system-network.ts'
import { aClient, aMessage, sendMail } from '../kit/a-client.ts'
import { aClock } from '../kit/a-clock.ts'
import { aPostOffice } from '../kit/a-post-office.ts'

async function greetingMs(port: number): Promise<number> {
  const times: number[] = []
  for (let again = 0; again < 5; again += 1) {
    const started = performance.now()
    const client = aClient({ address: '::1', port })
    await client.read()
    times.push(performance.now() - started)
    client.end()
  }
  return times.toSorted((one, other) => one - other)[2] ?? 0
}

test('the greeting comes at once, where smtp-server by itself holds it back', async () => {
  await using office = await aPostOffice()
  const ours = await startListener(
    { at: { address: '::1', port: 0 }, hostname: 'mx.six.example' },
    office.desk,
    systemNetwork,
  )
  const control = new SMTPServer({ disableReverseLookup: true, logger: false, hideSTARTTLS: true })
  const port = await new Promise<number>((resolve) => {
    const server = control.listen(0, '::1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  const [held, prompt] = [await greetingMs(port), await greetingMs(ours.at.port)]
  expect(held).toBeGreaterThan(90)
  expect(prompt).toBeLessThan(held / 2)
  control.close()
  await ours.close(0)
})

test('there is one greeting, also after the time of the one that was dropped', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  expect(await client.read()).toMatch(/^220/)
  await sleep(150)
  expect(await client.say('QUIT')).toMatch(/^221/)
})

test('at the end idle sessions hear 421, and a running DATA gets its reply', async () => {
  await using office = await aPostOffice({
    reception: {
      async take() {
        await sleep(100)
        return reply(250, '2.0.0', 'taken')
      },
    },
  })
  const idle = await office.client()
  await idle.read()
  const busy = await office.client()
  await busy.read()
  for (const line of ['EHLO x.example', 'MAIL FROM:<a@example.org>', 'RCPT TO:<test@six.example>', 'DATA']) {
    await busy.say(line)
  }
  const closed = office.listener.close(60_000)
  expect(await idle.rest()).toEqual(['421 4.3.2 mx.six.example is shutting down, please try again.'])
  expect(await busy.say(`${aMessage()}\r\n.`)).toBe('250 2.0.0 taken')
  expect(await busy.rest()).toEqual(['421 4.3.2 mx.six.example is shutting down, please try again.'])
  await closed
})

test('who is still in DATA when the time is over hears 421', async () => {
  await using office = await aPostOffice()
  const busy = await office.client()
  await busy.read()
  for (const line of ['EHLO x.example', 'MAIL FROM:<a@example.org>', 'RCPT TO:<test@six.example>', 'DATA']) {
    await busy.say(line)
  }
  const started = Date.now()
  await office.listener.close(100)
  expect(Date.now() - started).toBeLessThan(3000)
  expect((await busy.rest())[0]).toMatch(/^421 4\.3\.2/)
  expect(office.taken).toEqual([])
})

test('one network that takes all its connections is told so, and shuts nobody else out', async () => {
  await using office = await aPostOffice()
  const idle = await Promise.all(
    Array.from({ length: 300 }, async (_, at) => {
      const client = await office.client(`2001:db8:${(at >> 5).toString(16)}:${(at & 31).toString(16)}::1`)
      return { client, greeting: await client.read() }
    }),
  )
  expect(idle.every(({ greeting }) => greeting.startsWith('220'))).toBe(true)
  const flood = await Promise.all(Array.from({ length: 60 }, () => office.client('2001:db8:f::1')))
  const greetings = await Promise.all(flood.map((client) => client.read()))
  expect(greetings.filter((line) => line.startsWith('220'))).toHaveLength(50)
  expect(greetings.filter((line) => /^421 4\.7\.0 .*2001:db8:f::\/64/.test(line))).toHaveLength(10)
  expect(await sendMail(await office.client('2001:db8:e::1'))).toBe('250 2.0.0 taken')
  for (const client of flood) client.end()
  await sleep(50)
  expect(await sendMail(await office.client('2001:db8:f::1'))).toBe('250 2.0.0 taken')
  for (const { client } of idle) client.end()
})

test('a full house answers 421, and takes mail again when somebody has left', async () => {
  await using office = await aPostOffice({ limits: { connections: { total: 2, ipv6: [], ipv4: [] } } })
  const [first, second] = [await office.client(), await office.client()]
  await Promise.all([first.read(), second.read()])
  const third = await office.client()
  expect(await third.rest()).toEqual([
    expect.stringMatching(/^421 4\.7\.0 mx\.six\.example Too many connections/),
  ])
  first.end()
  await sleep(50)
  expect(await sendMail(await office.client())).toBe('250 2.0.0 taken')
})

test('a message that is still looked into keeps the place of a client that has hung up', async () => {
  const looking = Promise.withResolvers<void>()
  const looked = Promise.withResolvers<void>()
  const take = async () => {
    looking.resolve()
    await looked.promise
    return reply(250, '2.0.0', 'taken')
  }
  await using office = await aPostOffice({
    limits: { connections: { total: 1, ipv6: [], ipv4: [] } },
    reception: { take },
  })
  const hasty = await office.client()
  void sendMail(hasty)
  await looking.promise
  hasty.end()
  await sleep(50)
  expect(await (await office.client()).read()).toMatch(/^421 4\.7\.0/)
  looked.resolve()
  await sleep(50)
  expect(await sendMail(await office.client())).toBe('250 2.0.0 taken')
})

test('who is turned away and does not hang up is hung up on after a second', async () => {
  const clock = aClock()
  await using office = await aPostOffice({ clock, limits: { connections: { total: 0, ipv6: [], ipv4: [] } } })
  const clinging = await office.client()
  const socket = clinging.socket()
  // Or it would go by itself as soon as it sees that we have ended.
  socket.allowHalfOpen = true
  expect(await clinging.read()).toMatch(/^421 4\.7\.0/)
  let isGone = false
  socket.once('close', () => {
    isGone = true
  })
  const talk = setInterval(() => clinging.write('NOOP\r\n'), 10)
  onTestFinished(() => clearInterval(talk))
  clock.pass(1_100)
  await expect.poll(() => isGone).toBe(true)
})

test('a connection that meets an error of ours is dropped, and the next one is served', async () => {
  let broken = true
  const turnedAway = (): void => {
    if (broken) throw new Error('broken')
  }
  const connections = { total: 1, ipv6: [], ipv4: [] }
  await using office = await aPostOffice({ reception: { turnedAway }, limits: { connections } })
  const first = await office.client()
  expect(await first.read()).toMatch(/^220 /)
  expect(await (await office.client()).rest()).toEqual([])
  broken = false
  expect(await (await office.client()).read()).toMatch(/^421 4\.7\.0/)
  first.end()
  await expect.poll(async () => (await office.client()).read()).toMatch(/^220 /)
})

test('an address that is taken is refused with a sentence', async () => {
  await using office = await aPostOffice()
  const server = createServer().listen(0, '::1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const where = { at: { address: '::1', port }, hostname: 'mx.six.example' }
  await expect(startListener(where, office.desk, systemNetwork)).rejects.toThrow(CannotListen)
  server.close()
})
