import { expect, test } from 'vitest'
import { fourStates, happenings, letterOf, letterStates } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

test('where both answers are refused for good that is recorded, and nothing more is mailed', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  const sent = await world.send('wall')
  expect(sent).toMatchObject({ code: 250 })
  await world.settled(sent.case)
  const report = await world.until(sent.case, (now) => happenings(now).includes('explanation-dropped'))

  expect(letterStates(report)).toEqual(['A failed', 'B failed'])
  expect(letterOf(report, 'A').attempts).toMatchObject([
    { family: 'ipv6', stage: 'rcpt', code: 550 },
    { family: 'ipv4', stage: 'rcpt', code: 550 },
  ])
  expect(letterOf(report, 'B').attempts).toMatchObject([{ family: 'ipv6', stage: 'rcpt', code: 550 }])
  // A control that failed too is no ground to blame anybody, and a header that was never sent was not tested.
  expect(fourStates(report)).toBe('pass unknown unknown not-tested')
  expect(happenings(report).filter((what) => what === 'explanation-dropped')).toHaveLength(1)
  expect(world.mailbox('wall')).toEqual([])
})
