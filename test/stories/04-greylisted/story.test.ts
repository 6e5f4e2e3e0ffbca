import { expect, test } from 'vitest'
import { aClock } from '../../kit/a-clock.ts'
import { arrivedIn, fourStates, letterOf } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { greylistsBy } from './provider.ts'

test('a mail from a provider that greylists gets both answers at their second try, and no explanation', async () => {
  const clock = aClock()
  const world = await aSmallWorld({
    providers: [greylistsBy(clock)],
    clock,
    config: { delivery: { retry: ['10m'], explainAfter: '1h', lifetime: '1d' } },
  })
  const sent = await world.send('grey')
  const first = await world.until(
    sent.case,
    ({ letters }) => letters.length === 2 && letters.every(({ state }) => state === 'waiting'),
  )
  // A 450 is no failure.
  expect(fourStates(first)).toBe('pass pending pending pending')

  clock.pass(660_000)
  const report = await world.settled(sent.case)
  expect(fourStates(report)).toBe('pass pass pass pass')
  expect(arrivedIn(world.mailbox('grey'))).toEqual(['A ipv6', 'B ipv6'])
  for (const kind of ['A', 'B'] as const) {
    const attempts = letterOf(report, kind).attempts.filter(({ family }) => family === 'ipv6')
    expect(attempts).toMatchObject([
      { code: 450, enhanced: '4.2.0', stage: 'rcpt' },
      { code: 250, stage: 'done' },
    ])
    // Greylisting knows a mail again by its envelope and the address it comes from.
    expect(new Set(attempts.map(({ localAddress }) => localAddress)).size).toBe(1)
  }
})
