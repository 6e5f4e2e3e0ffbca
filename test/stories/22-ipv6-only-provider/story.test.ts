import { expect, test } from 'vitest'
import { arrivedIn, fourStates, letterOf, letterStates } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { providers } from './providers.ts'

test('a mail from a provider that has IPv6 alone gets both answers over IPv6', async () => {
  const world = await aSmallWorld({ providers })
  const sent = await world.send('modern')
  const report = await world.settled(sent.case)
  expect(fourStates(report)).toBe('pass pass pass pass')
  expect(arrivedIn(world.mailbox('modern'))).toEqual(['A ipv6', 'B ipv6'])
  const tried = report.letters.flatMap(({ attempts }) => attempts)
  expect(tried.map(({ family }) => family)).toEqual(['ipv6', 'ipv6'])
})

test('where an IPv6-only provider cannot ask back at the control domain, A is refused and B decides', async () => {
  const world = await aSmallWorld({ providers })
  const sent = await world.send('strict')
  const report = await world.settled(sent.case)
  expect(letterStates(report)).toEqual(['A failed', 'B accepted'])
  expect(letterOf(report, 'A').attempts).toMatchObject([{ family: 'ipv6', stage: 'rcpt', enhanced: '5.1.8' }])
  expect(fourStates(report)).toBe('pass pass pass pass')
  expect(arrivedIn(world.mailbox('strict'))).toEqual(['B ipv6'])
})
