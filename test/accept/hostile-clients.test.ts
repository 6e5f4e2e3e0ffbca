import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aMessage, type Client, sendMail } from '../kit/a-client.ts'
import { aPostOffice } from '../kit/a-post-office.ts'

async function intoData(client: Client): Promise<void> {
  await client.read()
  for (const line of [
    'EHLO evil.example',
    'MAIL FROM:<a@example.org>',
    'RCPT TO:<test@six.example>',
    'DATA',
  ]) {
    await client.say(line)
  }
}

const smuggled =
  'MAIL FROM:<boss@example.org>\r\nRCPT TO:<test@six.example>\r\nDATA\r\nSubject: smuggled\r\n\r\nHi\r\n.\r\n'

test.each([
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
])('no message is smuggled in behind %j, in one piece or byte by byte', async (ending) => {
  await using office = await aPostOffice()
  for (const piecewise of [false, true]) {
    const client = await office.client()
    await intoData(client)
    const bytes = `${aMessage()}${ending}${smuggled}`
    if (piecewise) {
      client.socket().setNoDelay(true)
      for (const byte of bytes) client.write(byte)
    } else client.write(bytes)
    expect(await client.read()).toMatch(/^55[04] 5\.6\.(0|11) /)
    expect(await client.say('QUIT')).toMatch(/^221/)
    expect(await client.rest()).toEqual([])
  }
  expect(office.taken).toEqual([])
})

test('a dot alone that was stuffed is content, wherever the pieces are cut', async () => {
  await using office = await aPostOffice()
  const stuffed = `${aMessage()}\r\n..\r\n${smuggled.replace('\r\n.\r\n', '\r\n..\r\n')}`
  for (const at of [0, 1, 2, 3, 4, 5]) {
    const client = await office.client()
    await intoData(client)
    const cut = stuffed.indexOf('\r\n..\r\n') + at
    client.write(stuffed.slice(0, cut))
    await sleep(5)
    client.write(stuffed.slice(cut))
    expect(await client.say('.')).toBe('250 2.0.0 taken')
    client.end()
  }
  expect(office.taken).toHaveLength(6)
})

test('what is said before the TLS handshake is dropped', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  await client.read()
  await client.say('EHLO evil.example')
  client.write(
    'STARTTLS\r\nEHLO injected.example\r\nMAIL FROM:<injected@example.org>\r\nRCPT TO:<test@six.example>\r\n',
  )
  expect(await client.read()).toMatch(/^220/)
  await client.handshake()
  expect(await client.say('NOOP')).toMatch(/^250 2\.0\.0 OK/)
  expect(await client.say('RCPT TO:<test@six.example>')).toMatch(/^503/)
  expect(await client.say('DATA')).toMatch(/^503/)
})

test('a client that lies about SIZE is refused after the final dot', async () => {
  await using office = await aPostOffice({ limits: { messageSize: 20_000 } })
  const client = await office.client()
  await client.read()
  for (const line of [
    'EHLO x.example',
    'MAIL FROM:<a@example.org> SIZE=100',
    'RCPT TO:<test@six.example>',
    'DATA',
  ]) {
    expect(await client.say(line)).toMatch(/^[23]/)
  }
  const line = `${'a'.repeat(98)}\r\n`
  expect(await client.say(`${aMessage()}\r\n${line.repeat(300)}.`)).toMatch(/^552 5\.3\.4/)
  expect(await client.say('NOOP')).toMatch(/^250/)
  expect(office.taken).toEqual([])
})

test('a client that never stops is cut, without a final dot', async () => {
  await using office = await aPostOffice({ limits: { messageSize: 20_000 } })
  const client = await office.client()
  await intoData(client)
  client.write(`${'a'.repeat(98)}\r\n`.repeat(3000))
  expect((await client.rest())[0]).toMatch(/^552 5\.3\.4/)
})

test('24 MB of dots, or of one line, are cut long before they are read, and others are served meanwhile', async () => {
  await using office = await aPostOffice()
  const used = process.cpuUsage()
  for (const flood of ['..\r\n'.repeat(6_000_000), ' '.repeat(24_000_000)]) {
    const client = await office.client()
    await intoData(client)
    client.write(flood)
    expect(await sendMail(await office.client('2001:db8:b::1'))).toBe('250 2.0.0 taken')
    expect((await client.rest())[0]).toMatch(/^55[24] /)
    client.end()
  }
  const { user, system } = process.cpuUsage(used)
  expect((user + system) / 1000).toBeLessThan(6000)
})

test.each([
  ['100,000 headers', 'X-Many: yes\r\n'.repeat(100_000)],
  ['1,000 DKIM signatures', 'DKIM-Signature: v=1; d=example.org\r\n'.repeat(1000)],
  ['2,000 parts', `Content-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\n\r\n'.repeat(2000)}`],
])('%s are refused before any parser sees them', async (_, message) => {
  await using office = await aPostOffice({ limits: { messageSize: 4_000_000 } })
  const client = await office.client()
  expect(await sendMail(client, { message: message.trimEnd() })).toMatch(/^55[24] /)
  expect(office.taken).toEqual([])
})

test('endless commands and endless errors end a session', async () => {
  await using office = await aPostOffice()
  const endless = await office.client()
  await endless.read()
  endless.write('NOOP\r\n'.repeat(2000))
  const replies = await endless.rest()
  expect(replies).toHaveLength(1001)
  expect(replies.at(-1)).toMatch(/^421 4\.7\.0 Too many commands/)
  const wrong = await office.client()
  await wrong.read()
  await wrong.say('EHLO x.example')
  await wrong.say('MAIL FROM:<a@example.org>')
  wrong.write('RCPT TO:<nobody@six.example>\r\n'.repeat(50))
  const refusals = await wrong.rest()
  expect(refusals).toHaveLength(11)
  expect(refusals.at(-1)).toMatch(/^421 4\.7\.0 Too many errors/)
})

test('a hundred messages are enough for one session', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  await client.read()
  await client.say('EHLO x.example')
  for (let at = 0; at < 100; at += 1) {
    expect(await client.say('MAIL FROM:<a@example.org>')).toMatch(/^250/)
    await client.say('RSET')
  }
  expect(await client.say('MAIL FROM:<a@example.org>')).toMatch(/^421 4\.7\.0/)
  expect(await client.rest()).toEqual([])
})

test('replies hold nothing that a client could have put there to split them', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  await client.read()
  await client.say('EHLO x.example')
  await client.say('MAIL FROM:<a@example.org>')
  const reply = await client.say('RCPT TO:<"a\u0007\u001b[31m"@other.example>')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(reply).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  expect(reply).toMatch(/^501/)
})
