import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aMailFile, aReading, missingLines } from '../../kit/a-reading.ts'
import { mailOf } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

const here = (name: string): string => join(import.meta.dirname, name)

test('whoever writes to test+cs@ is answered in Czech, from the first reply to the explanation', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  const sent = await world.send('old', {
    to: 'test+cs@doesnotwork.example',
    message: aMailFile(here('mail.eml')),
  })
  expect(sent.text).toMatch(/^Dekujeme\. Dve odpovedi jsou na ceste; pripad /)

  const report = await world.settled(sent.case)
  for (const kind of ['A', 'explanation']) {
    const letter = await aReading(mailOf(world.mailbox('old'), kind))
    expect(missingLines(letter, here(`${kind}-in-czech.txt`), { case: sent.case })).toEqual([])
  }
  // The operator's report keeps to English.
  expect(JSON.stringify(report)).toContain('The mail server of old.example')
})

test('a mail that says that it is in German is answered in German, unless the operator offers none', async () => {
  const mail = { message: aMailFile(here('mail.eml')) }
  const world = await aSmallWorld({ providers: [provider] })
  expect((await world.send('old', mail)).text).toMatch(/^Danke\. Zwei Antworten sind unterwegs; Vorgang /)

  const inFrench = await aSmallWorld({
    providers: [provider],
    config: { operator: { languages: ['fr', 'en'] } },
  })
  const sent = await inFrench.send('old', mail)
  await inFrench.settled(sent.case)
  expect(await aReading(mailOf(inFrench.mailbox('old'), 'A'))).toContain('Voici la réponse A.')
})

test('what is refused before there is a mail is said in the language of the address, or in the first that is offered', async () => {
  const world = await aSmallWorld({
    providers: [provider],
    config: { operator: { languages: ['de', 'cs', 'en'] } },
  })
  const client = await world.client('old', '192.0.2.44')
  await client.read()
  await client.say('EHLO out.old.example')
  await client.say('MAIL FROM:<anna@old.example>')
  expect(await client.say('RCPT TO:<test+cs@doesnotwork.example>')).toMatch(
    /^550 5\.7\.1 doesnotwork\.example prijima postu jen pres IPv6, .* prislo pres IPv4/,
  )
  expect(await client.say('RCPT TO:<test+es@doesnotwork.example>')).toMatch(
    /^550 5\.7\.1 doesnotwork\.example nimmt Mail nur ueber IPv6 an, .* kam ueber IPv4/,
  )
  client.end()
})
