import { expect, test } from 'vitest'
import { arrivedIn, fourStates, letterOf } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

test('a provider whose STARTTLS breaks gets both answers in plain, each over a fresh connection', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  const sent = await world.send('rusty')
  const report = await world.settled(sent.case)
  expect(fourStates(report)).toBe('pass pass pass pass')
  for (const kind of ['A', 'B'] as const) {
    expect(letterOf(report, kind).attempts).toMatchObject([
      { round: 1, family: 'ipv6', stage: 'starttls', outcome: 'network', trouble: 'tls' },
      { round: 1, family: 'ipv6', stage: 'done', outcome: 'accepted', tls: null },
    ])
  }
  expect(arrivedIn(world.mailbox('rusty'))).toEqual(['A ipv6', 'B ipv6'])
  for (const { raw } of world.mailbox('rusty')) expect(raw).toMatch(/by mx\.rusty\.example with ESMTP;/)
})
