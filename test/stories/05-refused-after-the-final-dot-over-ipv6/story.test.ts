import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aReading, missingLines } from '../../kit/a-reading.ts'
import { arrivedIn, fourFindings, fourStates, letterOf, mailOf } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

test('a mail from a provider that refuses IPv6 after the final dot gets A over IPv4 in the same round', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  const sent = await world.send('dot')
  const report = await world.settled(sent.case)

  expect(fourStates(report)).toBe('pass fail pass pass')
  expect(fourFindings(report)[1]).toBe('refuses-ipv6')
  expect(letterOf(report, 'A').attempts).toMatchObject([
    { round: 1, family: 'ipv6', stage: 'dot', code: 550, enhanced: '5.2.1' },
    { round: 1, family: 'ipv4', stage: 'done', code: 250 },
  ])
  // Before the path is blamed B is tried once more, and never over IPv4; B4 goes by the path that took A.
  expect(letterOf(report, 'B').attempts).toMatchObject([
    { round: 1, family: 'ipv6', stage: 'dot', code: 550 },
    { round: 2, family: 'ipv6', stage: 'dot', code: 550 },
  ])
  expect(letterOf(report, 'B4').attempts).toMatchObject([{ family: 'ipv4', stage: 'done' }])
  expect(arrivedIn(world.mailbox('dot'))).toEqual(['A ipv4', 'B4 ipv4', 'explanation ipv4'])
  const explanation = await aReading(mailOf(world.mailbox('dot'), 'explanation'))
  expect(missingLines(explanation, join(import.meta.dirname, 'explanation.txt'))).toEqual([])
})
