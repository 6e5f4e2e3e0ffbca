import { expect, test } from 'vitest'
import type { CaseReport } from '../../../src/journey-report.ts'
import { arrivedIn, fourStates, letterOf } from '../../kit/a-short-report.ts'
import { aSmallWorld, type SmallWorld } from '../../kit/a-small-world.ts'
import { providers } from './providers.ts'

/** State and finding of the rule, once the looks that nobody waits for are made. */
async function ruleIn(world: SmallWorld, caseId: string): Promise<string> {
  const verdictOf = ({ verdicts }: CaseReport) => verdicts.find(({ rule }) => rule === 'mta-sts')
  const found = verdictOf(await world.until(caseId, (report) => verdictOf(report) !== undefined))
  return `${found?.state}/${found?.finding}`
}

test('an enforced policy is kept: both answers arrive over verified TLS', async () => {
  const world = await aSmallWorld({ providers })
  const report = await world.settled((await world.send('strict')).case)
  expect(fourStates(report)).toBe('pass pass pass pass')
  for (const { attempts } of report.letters)
    expect(attempts).toMatchObject([{ outcome: 'accepted', family: 'ipv6', tls: 'TLSv1.3' }])
  expect(arrivedIn(world.mailbox('strict'))).toEqual(['A ipv6', 'B ipv6'])
  expect(await ruleIn(world, report.case)).toBe('pass/enforced')
})

test.for([
  ['a certificate that nobody vouches for', 'unproved', 'starttls', '4.7.5', 'fail/certificate-not-valid'],
  ['a server without STARTTLS', 'plain', 'starttls', '4.7.4', 'partial/keeps-some-mail-back'],
  ['a host that the policy does not name', 'moved', 'resolve', '4.7.5', 'fail/mx-not-in-policy'],
] as const)(
  'an enforced policy and %s: nothing is delivered, it is tried again, and nobody is blamed for IPv6',
  async ([, name, stage, enhanced, verdict]) => {
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
    expect(await ruleIn(world, report.case)).toBe(verdict)
  },
)

test('a policy under trial keeps nothing back', async () => {
  const world = await aSmallWorld({ providers })
  const report = await world.settled((await world.send('trial')).case)
  expect(fourStates(report)).toBe('pass pass pass pass')
  expect(arrivedIn(world.mailbox('trial'))).toEqual(['A ipv6', 'B ipv6'])
  expect(await ruleIn(world, report.case)).toBe('partial/testing-misses-mx')
})
