import { afterAll, beforeAll, expect, test } from 'vitest'
import { domains, places } from '../../bench/ground/places.ts'
import { aBesiegedService, type Besieged, stranger, testAddress } from './besieged-service.ts'
import { aCrowd, aMessage, lookInside, repliesTo, tell } from './hostile-client.ts'

let besieged: Besieged
let crowd: ReturnType<typeof aCrowd>
let fresh = 0

beforeAll(async () => {
  besieged = await aBesiegedService({ limits: { sessionTime: '60s' } })
  crowd = aCrowd(20, 'c2')
})
afterAll(() => besieged?.stop())

const ofCrowd = (index: number) => () => crowd(index)

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
    const heard = await repliesTo(
      Array.from({ length: 20 }, (_, index) => ({ message: twentyMegabytes, client: ofCrowd(index) })),
    )
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
    const heard = await repliesTo(
      Array.from({ length: 4 }, (_, index) => ({ message, client: ofCrowd(index) })),
    )
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
  [
    'a megabyte under as many DKIM signatures',
    `${signatures(20)}${aMessage}\r\n${megabyteOf('All of it is hashed. ')}`,
  ],
  ['as many bounces as can be forwarded', manyBounces(), `explain@${domains.ipv4Only}`],
  ['as many encoded words as are read', `Subject:${' =?utf-8?q?=41=42=43?=\r\n'.repeat(3_900)}${aMessage}`],
  [
    'a megabyte of angle brackets in addresses',
    `To: ${'<'.repeat(7_000)}\r\nCc: ${'"a\\'.repeat(1_500)}\r\n${aMessage}`,
  ],
])('%s cost the one who sends them', async (name, message, recipient = testAddress) => {
  await besieged.withstand(`20 × ${name}`, async () => {
    fresh += 1
    // A mailbox and a network of its own for each, or the limits would keep the message from those who parse and verify.
    const heard = await repliesTo(
      Array.from({ length: 20 }, (_, index) => ({
        message,
        ...{ sender: `m@d${index}.t${fresh}.nobody.example`, client: ofCrowd(index), recipient },
      })),
    )
    expect(heard.filter((reply) => !reply.startsWith('250'))).toEqual([])
    return tell(heard)
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

/** Within what is taken. */
function megabyteOf(words: string): string {
  const line = `${words.repeat(Math.floor(900 / words.length))}\r\n`
  return line.repeat(Math.floor(950_000 / line.length))
}

/** Headers of forwarding, reports and servers' words over and over, as the readers look for them. */
function manyBounces(): string {
  const one = [
    '---------- Forwarded message ---------',
    'From: Mail Delivery System <mailer-daemon@nobody.example>',
    'Subject: Undelivered Mail Returned to Sender',
    '',
    'This is the mail system at host mx.nobody.example.',
    `<${testAddress}>: host ${places.ours.inbound} said: 550 5.1.1 no such user (in reply to RCPT TO command)`,
    'Final-Recipient: rfc822; test@doesnotwork.example',
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 no such user',
    '',
  ].join('\r\n')
  return `From: <m@nobody.example>\r\nSubject: Fwd: bounce\r\nContent-Type: text/plain\r\n\r\n${one.repeat(900)}`
}

test('reports to a valid return path are kept up to a bound, and those to an invalid one are cheap', async () => {
  await besieged.withstand('4,000 wrong return paths', async () => {
    const heard = await Promise.all(
      Array.from({ length: 400 }, async (_, index) => {
        const client = await crowd(index)
        client.write('EHLO evil.example\r\nMAIL FROM:<>\r\n')
        const token = (at: number): string =>
          `${'abcdefghijklmnopqrstuvwxyz234567'.repeat(2).slice(at, at + 32)}${index}`
        for (let at = 0; at < 10; at += 1) client.write(`RCPT TO:<b+${token(at)}@${domains.ipv4Only}>\r\n`)
        client.write('QUIT\r\n')
        return await client.rest()
      }),
    )
    const replies = heard.flat().filter((reply) => !/^2/.test(reply))
    expect(replies.filter((reply) => !/^(550 5\.1\.1|421 4\.7\.0) /.test(reply))).toEqual([])
    return tell(replies)
  })

  const theCase = await lookInside(besieged, async (store) => {
    const [newest] = (await store.recentCases(30)).filter(({ sender }) => /@d\d+\.example$/.test(sender))
    return await store.readCase(newest?.id ?? '')
  })
  const returnPath = theCase?.letters[0]?.envelopeSender ?? ''
  expect(returnPath).toMatch(/^b\+/)
  const report = `From: <mailer-daemon@nobody.example>\r\nSubject: failure\r\n\r\n${megabyteOf('Nobody can read this report. ')}`
  await besieged.withstand('100 × a megabyte for one return path', async () => {
    const heard: string[] = []
    for (let round = 0; round < 5; round += 1)
      heard.push(
        ...(await repliesTo(
          Array.from({ length: 20 }, (_, index) => ({
            ...{ message: report, sender: '', recipient: returnPath, client: ofCrowd(index) },
          })),
        )),
      )
    expect(heard.filter((reply) => !/^(250 2\.0\.0|552 5\.2\.2) /.test(reply))).toEqual([])
    const kept = await lookInside(besieged, async (store) => {
      const id = theCase?.id ?? ''
      const bounces = (await store.readCase(id))?.bounces ?? []
      return await Promise.all(bounces.map((bounce) => store.readReturned(id, bounce.id)))
    })
    const megabytes = kept.reduce((sum, raw) => sum + (raw?.length ?? 0), 0) / 1_048_576
    expect(megabytes, 'MB kept').toBeLessThan(10)
    return `${tell(heard)}; ${kept.length} kept, ${megabytes.toFixed(1)} MB`
  })
})
