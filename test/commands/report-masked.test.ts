import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { defineReport } from '../../src/commands/report.ts'
import { openStore } from '../../src/world/store-open.ts'
import { aHandedBounce } from '../kit/a-handed-bounce.ts'
import {
  aBounceToKeep,
  aFolder,
  aNewCase,
  aNewLetter,
  anAttemptToKeep,
  someLooks,
  storeEpoch as t0,
} from '../kit/a-store.ts'
import { runVerb } from '../kit/a-verb.ts'
import { closes, roundOf } from '../kit/on-both-databases.ts'

const person = 'carla@home.example'
const secret = /carla|friend@|laptop|2001:db8:7::|marrows|b\+A-of|A-of-abcdefghij|Message-ID-of-hers/i

/** A case with addresses of people in every place that a report shows. */
async function aReportedCase(): Promise<string> {
  const { folder, remove } = aFolder()
  onTestFinished(remove)
  const config = join(folder, 'mailsix.yaml')
  writeFileSync(config, 'domains: { ipv6Only: six.example, ipv4Only: control.example }\nstate: state\n')
  const store = await openStore({ url: 'sqlite', folder: join(folder, 'state'), node: 'test' })
  const plain = aNewCase()
  const headers = {
    ...plain.arrival.headers,
    ...{
      from: person,
      to: [person],
      replyTo: person,
      subject: 'My marrows',
      messageId: '<Message-ID-of-hers@x.example>',
    },
    received: ['from laptop (2001:db8:7::1) by out.home.example'],
  }
  const envelope = { ...plain.arrival.envelope, sender: person }
  const fresh = aNewCase({
    id: 'abcdefghij',
    sender: person,
    mailbox: person,
    arrival: { ...plain.arrival, headers, envelope },
  })
  await store.openCase(fresh)
  await store.keepAnswers(fresh.id, someLooks(), [aNewLetter(fresh.id, 'A', { recipient: person })], closes)
  const attempt = { transcript: `C: RCPT TO:<${person}>`, text: `no ${person}` }
  await store.endRound(
    { ...roundOf(`A-of-${fresh.id}`, 'accepted'), attempts: [anAttemptToKeep(attempt)] },
    closes,
  )
  await store.addBounce(
    fresh.id,
    aBounceToKeep(`A-of-${fresh.id}`, { explanationText: `${person} is unknown` }),
    null,
  )
  await store.addHanded(fresh.id, [aHandedBounce({ finalRecipient: 'friend@elsewhere.example' }, { at: t0 })])
  await store.close()
  return config
}

test('a masked report tells what became of a test, and not whose it was', async () => {
  const config = await aReportedCase()
  const report = async (...args: string[]): Promise<string> =>
    (await runVerb(defineReport, ['--config', config, ...args])).stdout
  for (const args of [['abcdefghij'], ['--json', 'abcdefghij'], [], ['--json']]) {
    expect(await report(...args)).toMatch(secret)
    const shown = await report('--masked', ...args)
    expect(shown).not.toMatch(secret)
    expect(shown).toContain('c…@home.example')
  }
  expect(JSON.parse(await report('--masked', '--json', 'abcdefghij')).letters[0].attempts[0]).toMatchObject({
    stage: 'done',
    address: '2001:db8:1::1',
    text: 'no c…@home.example',
  })
})
