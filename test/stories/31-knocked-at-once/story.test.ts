import { expect, test } from 'vitest'
import type { CaseReport } from '../../../src/journey-report.ts'
import { aSmallWorld, type SmallWorld } from '../../kit/a-small-world.ts'
import { providers } from './providers.ts'

const knocksIn = ({ observations }: CaseReport) => observations.filter(({ id }) => id.startsWith('knock-'))

async function reportOn(world: SmallWorld, name: string): Promise<CaseReport> {
  const sent = await world.send(name)
  return await world.until(sent.case, (report) => knocksIn(report).length > 0)
}

const found = (report: CaseReport, rule: string) =>
  report.verdicts.find((verdict) => verdict.rule === rule)?.finding

test('where a letter died at RCPT every address is knocked at once, and not again within a minute', async () => {
  const world = await aSmallWorld({ providers })
  const { mx } = world.provider('gruff')
  const first = await reportOn(world, 'gruff')
  expect(knocksIn(first)).toMatchObject([
    {
      id: `knock-1-${mx.ipv6}`,
      state: 'seen',
      value: { stage: 'done', greets: mx.host, localAddress: '2001:db8:25::44' },
    },
    { id: `knock-1-${mx.ipv4}`, state: 'seen', value: { stage: 'done', starttls: { offered: true } } },
  ])
  expect(found(first, 'mx-same-server')).toBe('same-name')
  const second = await reportOn(world, 'gruff')
  expect(knocksIn(second)).toMatchObject([
    { state: 'skipped', reason: 'knocked at lately' },
    { state: 'skipped', reason: 'knocked at lately' },
  ])
})

test('a knock tells what no letter tried, and never changes an ability', async () => {
  const world = await aSmallWorld({ providers })
  const report = await reportOn(world, 'closed')
  expect(knocksIn(report)).toMatchObject([
    { value: { stage: 'connect', trouble: 'refused' } },
    { value: { stage: 'done', trouble: null } },
  ])
  expect(found(report, 'mx-reachable')).toBe('none-answers')
  expect(report.abilities['receive-over-ipv6']?.restsOn.some((id) => id.startsWith('knock-'))).toBe(false)
})
