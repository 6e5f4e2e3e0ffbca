import { expect, test } from 'vitest'
import { aClock } from '../../kit/a-clock.ts'
import { aReading } from '../../kit/a-reading.ts'
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

/** Addresses that this machine does not have. */
const transports = { dualStack: { ipv6: '2001:db9::44' }, ipv6Only: { ipv6: '2001:db9::d0e6' } }

test('where our own IPv6 fails no provider is blamed, and nobody is told as long as it may pass', async () => {
  const delivery = { retry: ['50ms'], explainAfter: '150ms', lifetime: '1h' }
  const clock = aClock()
  const world = await aSmallWorld({ providers: [provider], config: { transports, delivery }, clock })
  const sent = await world.send('ready')
  const early = await world.until(sent.case, ({ letters }) =>
    letters.some(({ letter, attempts }) => letter === 'B' && attempts.length >= 6),
  )
  expect(Date.now() - Date.parse(early.opened)).toBeGreaterThan(150)
  expect(letterStates(early)).toEqual(['A accepted', 'B waiting'])
  expect(fourStates(early)).toBe('pass ours ours ours')
  expect(letterOf(early, 'A').attempts).toMatchObject([
    { family: 'ipv6', outcome: 'ours', stage: 'connect' },
    { family: 'ipv4', outcome: 'accepted' },
  ])

  clock.pass(3_600_000)
  const end = await world.settled(sent.case)
  // B could not be tried, so B4 was, by the way that took A: it tells of the sender, and nothing of IPv6.
  expect(fourStates(end)).toBe('pass ours pass pass')
  expect(fourFindings(end).slice(1)).toEqual(['our-network', 'accepted', 'accepted'])
  expect(end.verdicts.map(({ state }) => state)).not.toContain('fail')
  expect(arrivedIn(world.mailbox('ready'))).toEqual(['A ipv4', 'B4 ipv4', 'explanation ipv4'])
  expect(await aReading(mailOf(world.mailbox('ready'), 'explanation'))).toContain('The fault is ours')
})
