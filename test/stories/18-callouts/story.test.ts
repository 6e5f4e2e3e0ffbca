import { expect, test } from 'vitest'
import type { Case } from '../../../src/values/case.ts'
import type { Client } from '../../kit/a-client.ts'
import { aClock } from '../../kit/a-clock.ts'
import { arrivedIn, fourStates, letterOf } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

test('a provider that asks back before it takes a mail hears that all our senders take mail', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  const sent = await world.send('wary')
  const report = await world.settled(sent.case)
  expect(fourStates(report)).toBe('pass pass pass pass')
  expect(arrivedIn(world.mailbox('wary'))).toEqual(['A ipv6', 'B ipv6'])

  const asked = world.provider('wary').callouts()
  expect(asked.map(({ code }) => code)).toEqual(asked.map(() => 250))
  const senders = report.letters.map(({ envelopeSender }) => envelopeSender)
  const domains = ['doesnotwork.example', 'control.example']
  const authors = domains.flatMap((domain) => [`test@${domain}`, `postmaster@${domain}`])
  const questions = [...senders, ...authors].flatMap((address) => [
    `${address} from <>`,
    `${address} from <postmaster@wary.example>`,
  ])
  expect(asked.map(({ address, from }) => `${address} from <${from}>`).toSorted()).toEqual(
    questions.toSorted(),
  )

  // Each of them is kept with the case, for it would count if it had not heard yes.
  const asksTwice = (theCase: Case): boolean => theCase.callouts.length >= 2 * senders.length
  const { callouts, letters } = await world.caseWhen(sent.case, asksTwice)
  for (const letter of letters) {
    const its = callouts.filter(({ letterId }) => letterId === letter.id)
    expect(its.map(({ sender, code }) => `${sender}: ${code}`).toSorted()).toEqual([
      ': 250',
      'postmaster@wary.example: 250',
    ])
  }
})

test('a return path that is made up, changed or of a closed case is refused to whoever asks', async () => {
  const clock = aClock()
  const world = await aSmallWorld({ providers: [{ name: 'ready' }], clock })
  const sent = await world.send('ready')
  const report = await world.settled(sent.case)
  const token = letterOf(report, 'B').envelopeSender.replace(/^b\+|@.*$/g, '')
  const other = letterOf(report, 'A').envelopeSender.replace(/^b\+|@.*$/g, '')
  const client = await world.client('ready')
  await client.read()
  await client.say('EHLO out.ready.example')
  const ask = async (from: string, token: string): Promise<string> => await askFor(client, from, token)

  for (const from of ['', 'postmaster@ready.example']) {
    expect(await ask(from, token)).toMatch(/^250 /)
    expect(await ask(from, token.toUpperCase())).toMatch(/^250 /)
    expect(await ask(from, 'abcdefghijklmnopqrstuvwxyz')).toMatch(/^550 5\.1\.1 /)
    // One letter's name with another's proof.
    expect(await ask(from, token.slice(0, 16) + other.slice(16))).toMatch(/^550 5\.1\.1 /)
  }

  // Its time is not over, but nothing is waited for any more.
  const early = await world.send('ready')
  const its = letterOf(await world.settled(early.case), 'B').envelopeSender.replace(/^b\+|@.*$/g, '')
  expect(await ask('', its)).toMatch(/^250 /)
  await world.service().store.closeCase(early.case)
  expect(await ask('', its)).toMatch(/^550 5\.1\.1 /)
  client.end()

  clock.pass(30 * 86_400_000)
  const later = await world.client('ready')
  await later.read()
  await later.say('EHLO out.ready.example')
  expect(await askFor(later, '', token)).toMatch(/^550 5\.1\.1 /)
  expect(await askFor(later, '', other)).toMatch(/^550 5\.1\.1 /)
  later.end()
})

async function askFor(client: Client, from: string, token: string): Promise<string> {
  expect(await client.say(`MAIL FROM:<${from}>`)).toMatch(/^250 /)
  const reply = await client.say(`RCPT TO:<b+${token}@doesnotwork.example>`)
  await client.say('RSET')
  return reply
}
