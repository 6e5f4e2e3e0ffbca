import { expect, test } from 'vitest'
import { arrivedIn, letterStates } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { providers, records } from './providers.ts'

test('a sender for whom nobody vouches gets two answers and an explanation, and no letters that find out why', async () => {
  const world = await aSmallWorld({ providers, records })
  const sent = await world.send('picky', { signedBy: null })
  expect(sent).toMatchObject({ code: 250 })
  const report = await world.settled(sent.case)
  expect(letterStates(report)).toEqual(['A accepted', 'B failed', 'explanation accepted'])
  expect(arrivedIn(world.mailbox('picky'))).toEqual(['A ipv6', 'explanation ipv6'])
})

test('letters go to the envelope sender, whoever else the mail names', async () => {
  const world = await aSmallWorld({ providers })
  const others = [
    'From: Carla <carla@picky.example>',
    'Sender: carl@picky.example',
    'Reply-To: cora@picky.example',
  ]
  const message = Buffer.from(
    [...others, 'To: test@doesnotwork.example', 'Subject: whose?', '', 'Hello.', ''].join('\r\n'),
  )
  const sent = await world.send('ready', { from: 'anna@ready.example', message })
  expect(sent).toMatchObject({ code: 250 })
  await world.settled(sent.case)
  expect(world.mailbox('ready').map(({ recipient }) => recipient)).toEqual([
    'anna@ready.example',
    'anna@ready.example',
  ])
  expect(world.mailbox('picky')).toEqual([])
})
