import { expect, test } from 'vitest'
import { arrivedIn, fourStates, letterOf } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

test('a provider whose MX cannot be looked up is waited for, and never blamed', async () => {
  const world = await aSmallWorld({
    providers: [provider],
    config: { delivery: { retry: ['100ms'], lifetime: '1m' } },
  })
  const { dns } = world.demo.names
  dns.setFault('ready.example', 'servfail', 'MX')
  const sent = await world.send('ready')
  expect(sent).toMatchObject({ code: 250 })
  const waiting = await world.until(sent.case, ({ letters }) =>
    letters.some(({ letter, attempts }) => letter === 'B' && attempts.length >= 2),
  )
  expect(letterOf(waiting, 'B').attempts.slice(0, 2)).toMatchObject([
    { stage: 'resolve', enhanced: '4.4.3', outcome: 'deferred' },
    { stage: 'resolve', enhanced: '4.4.3', outcome: 'deferred' },
  ])
  expect(waiting.observations).toContainEqual(expect.objectContaining({ state: 'failed', code: 'SERVFAIL' }))
  expect(fourStates(waiting)).toBe('pass pending pending pending')

  dns.setFault('ready.example', null, 'MX')
  expect(fourStates(await world.settled(sent.case))).toBe('pass pass pass pass')
  expect(arrivedIn(world.mailbox('ready'))).toEqual(['A ipv6', 'B ipv6'])
})
