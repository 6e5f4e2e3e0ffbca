import { expect, test } from 'vitest'
import { arrivedIn, fourStates, letterOf } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { providers } from './providers.ts'

test('an enforced policy is kept: both answers arrive over verified TLS', async () => {
  const world = await aSmallWorld({ providers })
  const report = await world.settled((await world.send('strict')).case)
  expect(fourStates(report)).toBe('pass pass pass pass')
  for (const { attempts } of report.letters)
    expect(attempts).toMatchObject([{ outcome: 'accepted', family: 'ipv6', tls: 'TLSv1.3' }])
  expect(arrivedIn(world.mailbox('strict'))).toEqual(['A ipv6', 'B ipv6'])
})

test.for([
  ['a certificate that nobody vouches for', 'unproved', 'starttls', '4.7.5'],
  ['a server without STARTTLS', 'plain', 'starttls', '4.7.4'],
  ['a host that the policy does not name', 'moved', 'resolve', '4.7.5'],
] as const)(
  'an enforced policy and %s: nothing is delivered, it is tried again, and nobody is blamed for IPv6',
  async ([, name, stage, enhanced]) => {
    const world = await aSmallWorld({ providers })
    const report = await world.settled((await world.send(name)).case)
    expect(world.mailbox(name)).toEqual([])
    const { attempts } = letterOf(report, 'B')
    const tries = attempts.filter((attempt) => attempt.enhanced !== '4.4.7')
    expect(new Set(tries.map(({ round }) => round)).size).toBeGreaterThan(1)
    for (const attempt of tries) {
      expect(attempt).toMatchObject({ stage, outcome: 'network', trouble: 'policy', code: null, enhanced })
      expect(attempt.text).toContain(`the MTA-STS policy of ${name}.example (mode enforce)`)
    }
    expect(Object.values(report.abilities).map((verdict) => verdict?.state)).not.toContain('fail')
  },
)

test('a policy under trial keeps nothing back', async () => {
  const world = await aSmallWorld({ providers })
  const report = await world.settled((await world.send('trial')).case)
  expect(fourStates(report)).toBe('pass pass pass pass')
  expect(arrivedIn(world.mailbox('trial'))).toEqual(['A ipv6', 'B ipv6'])
})
