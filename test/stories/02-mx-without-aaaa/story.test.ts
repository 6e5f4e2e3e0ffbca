import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aReading, missingLines } from '../../kit/a-reading.ts'
import {
  arrivedIn,
  fourFindings,
  fourStates,
  letterOf,
  letterStates,
  mailOf,
} from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

test('a mail from a provider whose MX has only an IPv4 address gets A over IPv4 and an explanation', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  const sent = await world.send('old')
  const report = await world.settled(sent.case)

  expect(fourStates(report)).toBe('pass fail pass pass')
  expect(fourFindings(report)).toEqual(['arrived-over-ipv6', 'no-aaaa', 'accepted', 'accepted'])
  expect(letterStates(report)).toEqual(['A accepted', 'B failed', 'B4 accepted', 'explanation accepted'])
  expect(letterOf(report, 'B').attempts).toMatchObject([{ stage: 'resolve', enhanced: '5.4.4', code: null }])
  expect(arrivedIn(world.mailbox('old'))).toEqual(['A ipv4', 'B4 ipv4', 'explanation ipv4'])
  const explanation = await aReading(mailOf(world.mailbox('old'), 'explanation'))
  expect(missingLines(explanation, join(import.meta.dirname, 'explanation.txt'))).toEqual([])
})
