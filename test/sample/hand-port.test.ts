import { expect, onTestFinished, test } from 'vitest'
import { openHandPort } from '../../src/sample/hand-port.ts'
import { makeSampleOutgoing } from '../../src/sample/sample-outgoing.ts'
import type { Endpoint } from '../../src/values/arrival.ts'
import { aClient, type Client, sendMail } from '../kit/a-client.ts'
import { aSmallWorld, type SmallWorld } from '../kit/a-small-world.ts'

/** A world of two providers with a hand port in front of it. */
async function aDoor(): Promise<{ world: SmallWorld; at: Endpoint; client: () => Client }> {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }, { name: 'other' }] })
  const { network, names, providers } = world.demo
  const hand = await openHandPort({
    ...{ loopback: network.loopback, port: 0, destination: 'doesnotwork.example' },
    ...{ providers, outgoing: makeSampleOutgoing(network, names) },
  })
  onTestFinished(() => hand.close())
  const client = (): Client => {
    const made = aClient(hand.at)
    onTestFinished(() => made.end())
    return made
  }
  return { world, at: hand.at, client }
}

const mail = { to: ['test@doesnotwork.example'], message: 'Subject: by hand\r\n\r\nHello.' }
const caseIn = (reply: string): string => /case ([a-z2-7]{10})/.exec(reply)?.[1] ?? ''

test('a mail typed by hand comes to the service from the provider that MAIL FROM names', async () => {
  const { world, client } = await aDoor()
  const reply = await sendMail(client(), { ...mail, from: 'you@other.example' })
  expect(reply).toMatch(/^250 2\.0\.0 .*case /)
  const report = await world.settled(caseIn(reply))
  expect(report.arrival.client.address).toBe(world.provider('other').out.ipv6)
  expect(
    world
      .mailbox('other')
      .map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(['A', 'B'])
  expect(world.mailbox('ready')).toEqual([])
})

test('two mails in one session may come from two providers', async () => {
  const { world, client } = await aDoor()
  const session = client()
  const first = await sendMail(session, { ...mail, from: 'you@ready.example' })
  for (const line of ['MAIL FROM:<me@other.example>', 'RCPT TO:<test@doesnotwork.example>', 'DATA'])
    expect(await session.say(line)).toMatch(/^[23]/)
  const second = await session.say('Subject: again\r\n\r\nHello.\r\n.')
  const clients = await Promise.all(
    [first, second].map(async (reply) => (await world.report(caseIn(reply))).arrival.client.address),
  )
  expect(clients).toEqual([world.provider('ready').out.ipv6, world.provider('other').out.ipv6])
})

test('what is pipelined is answered in order', async () => {
  const { client } = await aDoor()
  const session = client()
  session.write(
    'EHLO me.example\r\nMAIL FROM:<you@other.example>\r\nRCPT TO:<test@doesnotwork.example>\r\nDATA\r\n' +
      'Subject: all at once\r\n\r\n..dotted\r\n.\r\nQUIT\r\n',
  )
  const codes = (await session.rest()).map((reply) => reply.slice(0, 3))
  expect(codes).toEqual(['220', '250', '250', '250', '354', '250', '221'])
})

test('a sender from elsewhere is told which domains there are, and may go on with one of them', async () => {
  const { client } = await aDoor()
  const session = client()
  const reply = await sendMail(session, { ...mail, from: 'me@elsewhere.example' })
  expect(reply).toMatch(/^550 5\.7\.1 .*ready\.example other\.example$/)
  expect(await session.say('MAIL FROM:<me@ready.example>')).toMatch(/^250/)
})

test('behind STARTTLS the service itself speaks', async () => {
  const { world, client } = await aDoor()
  const session = client()
  await session.read()
  await session.say('EHLO me.example')
  expect(await session.say('STARTTLS')).toMatch(/^220/)
  await session.handshake()
  for (const line of ['EHLO me.example', 'MAIL FROM:<you@ready.example>', `RCPT TO:<${mail.to[0]}>`, 'DATA'])
    expect(await session.say(line)).toMatch(/^[23]/)
  const reply = await session.say(`${mail.message}\r\n.`)
  expect((await world.report(caseIn(reply))).arrival.tls?.version).toBe('TLSv1.3')
})

test('a bare line feed reaches the service as it was sent, and is refused there', async () => {
  const { client } = await aDoor()
  const reply = await sendMail(client(), {
    ...mail,
    from: 'you@ready.example',
    message: 'Subject: x\n\nHello.',
  })
  expect(reply).toMatch(/^5/)
})

test('a client that goes away takes its connection to the service with it', async () => {
  const { world, client } = await aDoor()
  const session = client()
  await session.read()
  session.end()
  const began = Date.now()
  await world.stop()
  expect(Date.now() - began).toBeLessThan(8_000)
})

test('where the port is taken another one is opened', async () => {
  const { world, at } = await aDoor()
  const { network, names, providers } = world.demo
  const second = await openHandPort({
    ...{ loopback: network.loopback, port: at.port, destination: 'doesnotwork.example' },
    ...{ providers, outgoing: makeSampleOutgoing(network, names) },
  })
  onTestFinished(() => second.close())
  expect(second.at.port).not.toBe(at.port)
})
