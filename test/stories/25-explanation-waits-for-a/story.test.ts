import { expect, test } from 'vitest'
import { arrivedIn, letterOf, letterStates } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

test('a B that failed at once is explained only when A has arrived', async () => {
  const world = await aSmallWorld({
    providers: [provider],
    config: { delivery: { lifetime: '1m', bisectWait: '12s' } },
  })
  const { network, config } = world.demo
  const { ipv6, ipv4 } = config.transports.dualStack
  for (const address of [ipv6, ipv4]) network.drop(address)
  const sent = await world.send('picky')
  const waiting = await world.until(sent.case, ({ letters }) =>
    letters.some(({ letter, attempts }) => letter === 'A' && attempts.length >= 4),
  )
  expect(letterStates(waiting)).toEqual(['A waiting', 'B failed'])
  expect(world.mailbox('picky')).toEqual([])

  for (const address of [ipv6, ipv4]) network.restore(address)
  const report = await world.settled(sent.case)
  expect(letterStates(report)).toEqual([
    ...['A accepted', 'B failed', 'B4 failed', 'L3 failed', 'L4 accepted'],
    'explanation accepted',
  ])
  const a = letterOf(report, 'A').attempts.at(-1)
  expect(letterOf(report, 'explanation').created >= (a?.at ?? '')).toBe(true)
  expect(arrivedIn(world.mailbox('picky'))).toEqual(['A ipv6', 'L4 ipv6', 'explanation ipv6'])
})
