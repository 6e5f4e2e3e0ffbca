import { join } from 'node:path'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { aMailFile } from '../../kit/a-reading.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { providers } from './providers.ts'

const forwarded = join(import.meta.dirname, '../32-a-bounce-is-handed-in/somebody-else.eml')
const written = /marrow|grandmother|zucchini|courgette|friend@elsewhere|over its quota/i

/** What somebody writes, marked in subject, author's name, Message-ID, an attachment's name and the text. */
const aMail = (from: string, more: string[] = []): Buffer =>
  Buffer.from(
    [
      `From: "Marrow Grower" <${from}>`,
      'To: test@doesnotwork.example',
      'Subject: My marrows',
      `Message-ID: <marrow.${Math.random()}@${from.split('@')[1]}>`,
      ...more,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; name="courgette.txt"',
      '',
      'My grandmother grows zucchini.',
      '',
    ].join('\r\n'),
  )

test('a log at its most talkative holds nothing of what people wrote, and addresses of people in envelopes alone', async () => {
  const lines: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
  const world = await aSmallWorld({ providers, log, config: { operator: { email: 'opal@ready.example' } } })
  const send = (name: string, to?: string, more: string[] = [], from = `anna.secret@${name}.example`) =>
    world.send(name, { from, message: aMail(from, more), ...(to === undefined ? {} : { to }) })

  const taken = await send('ready')
  const bounced = await send('late')
  const refusing = await send('closed')
  expect([taken, bounced, refusing].map(({ code }) => code)).toEqual([250, 250, 250])
  for (const one of [taken, bounced, refusing]) await world.settled(one.case)
  expect(await send('ready', undefined, ['List-Id: <x.list.example>'])).toMatchObject({ code: 550 })
  expect(await send('strict', undefined, [], 'anna.secret@late.example')).toMatchObject({ case: '' })
  expect(await send('ready', 'reject@doesnotwork.example')).toMatchObject({ code: 550 })
  expect(await send('ready', 'postmaster@control.example')).toMatchObject({ code: 250 })
  const handed = await world.send('ready', {
    to: 'explain@control.example',
    from: 'anna.secret@ready.example',
    message: aMailFile(forwarded, { id: 'forwarded' }),
  })
  expect(handed.code).toBe(250)
  await world.settled(handed.case)
  const [letter] = (await world.report(taken.case)).letters
  await send('ready', 'test@control.example', [`In-Reply-To: ${letter?.messageId}`])
  await expect.poll(() => world.mailbox('ready').length).toBe(4)

  // A broken one, which goes on with its mail though DATA was turned down.
  const client = await world.client('ready')
  await client.read()
  await client.say('EHLO out.ready.example')
  await client.say('MAIL FROM:<anna.secret@ready.example>')
  expect(await client.say('DATA')).toMatch(/^5/)
  for (const line of [
    'Subject: My marrows',
    'My grandmother grows zucchini.',
    'Mail me a courgette',
    'Help, a marrow',
  ])
    await client.say(line)
  client.write(Buffer.from('GET /marrow HTTP/1.1\r\n'))
  client.end()

  expect(lines.length).toBeGreaterThan(60)
  expect(lines.filter((line) => written.test(line))).toEqual([])
  const envelopes = lines.filter((line) => /"line":"(?:MAIL FROM|RCPT TO):/.test(line))
  expect(envelopes.length).toBeGreaterThan(5)
  const others = lines.filter((line) => !envelopes.includes(line))
  expect(others.filter((line) => /anna\.secret|opal@/.test(line))).toEqual([])
  // Who reads it at "info" finds nobody's address but those of servers, and ours.
  const atInfo = others.filter((line) => JSON.parse(line).level >= 30)
  expect(atInfo.join('\n').match(/[\w.+-]+@[\w.-]+/g) ?? []).toEqual(['postmaster@control.example'])
})
