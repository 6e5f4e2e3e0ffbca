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

  expect(fourStates(report)).toBe('pass fail not-tested not-tested')
  expect(fourFindings(report)[1]).toBe('refuses-ipv6')
  expect(letterOf(report, 'A').attempts).toMatchObject([
    { round: 1, family: 'ipv6', stage: 'dot', code: 550, enhanced: '5.2.1' },
    { round: 1, family: 'ipv4', stage: 'done', code: 250 },
  ])
  // A 5xx is final: B is not tried again, and never over IPv4.
  expect(letterOf(report, 'B').attempts).toMatchObject([{ family: 'ipv6', stage: 'dot', code: 550 }])
  expect(arrivedIn(world.mailbox('dot'))).toEqual(['A ipv4', 'explanation ipv4'])
  const explanation = await aReading(mailOf(world.mailbox('dot'), 'explanation'))
  expect(missingLines(explanation, join(import.meta.dirname, 'explanation.txt'))).toEqual([])
})
