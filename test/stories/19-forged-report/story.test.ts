import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mostBounces } from '../../../src/world/store-writes.ts'
import { aMailFile } from '../../kit/a-reading.ts'
import { factsOf, fourStates, happenings, letterOf, letterStates } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

const refused = { code: 550, enhanced: '5.7.1' }

test('a report that is forged or unreadable turns no verdict and is sent on to nobody', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  const sent = await world.send('ready')
  const before = await world.settled(sent.case)
  const facts = factsOf(letterOf(before, 'B'))
  const other = factsOf(letterOf(before, 'A'))
  const report = (from: string, file: string, changes = {}) =>
    world.send('ready', {
      ...{ from, to: facts.returnPath },
      message: aMailFile(join(import.meta.dirname, file), { ...facts, ...changes }),
    })

  const { envelopeId, messageId } = other
  expect(await report('', 'dsn.eml', { envelopeId, messageId })).toMatchObject(refused)
  const elsewhere = { envelopeId: 'aaaaaaaaaaaaaaaa', messageId: 'unknown@ready.example' }
  expect(await report('', 'dsn.eml', elsewhere)).toMatchObject(refused)
  expect(await report('anna@ready.example', 'unreadable.eml')).toMatchObject(refused)
  expect(happenings(await world.report(sent.case))).toEqual(happenings(before))
  // Servers without a reverse path may not be able to say it better: kept, and nothing more.
  expect(await report('', 'unreadable.eml')).toMatchObject({ code: 250 })

  const after = await world.until(sent.case, ({ bounces }) => bounces.length > 0)
  expect(after.bounces).toMatchObject([{ kind: 'unread' }])
  expect(fourStates(after)).toBe('pass pass pass pass')
  expect(letterStates(after)).toEqual(['A accepted', 'B accepted'])
  await world.settled(sent.case)
  expect(world.mailbox('ready')).toHaveLength(2)
})

test('so many reports about a test are kept, and the one that tells what became of a letter is among them', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  const sent = await world.send('ready')
  const facts = factsOf(letterOf(await world.settled(sent.case), 'B'))
  const report = (file: string) =>
    world.send('ready', {
      ...{ from: '', to: facts.returnPath, message: aMailFile(join(import.meta.dirname, file), facts) },
    })
  expect(await report('unreadable.eml')).toMatchObject({ code: 250 })
  const [first] = (await world.until(sent.case, ({ bounces }) => bounces.length > 0)).bounces
  const { store } = world.service()
  const kept = await store.readCase(sent.case)
  for (const bounce of kept?.bounces ?? [])
    for (let again = 1; again < mostBounces; again += 1)
      await store.addBounce(
        sent.case,
        { ...bounce, id: `${bounce.id}-${again}`, raw: Buffer.from('x') },
        null,
      )

  expect(first).toMatchObject({ kind: 'unread' })
  expect(await report('unreadable.eml')).toMatchObject({ code: 552, enhanced: '5.2.2' })
  expect(await report('dsn.eml')).toMatchObject({ code: 250 })
  const after = await world.until(sent.case, (now) => letterStates(now).includes('B bounced'))
  expect(letterStates(after)).toContain('B bounced')
  expect(await report('dsn.eml'), 'once more').toMatchObject({ code: 552, enhanced: '5.2.2' })
})
