import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aClock } from '../../kit/a-clock.ts'
import { aMailFile, aReading, missingLines } from '../../kit/a-reading.ts'
import {
  arrivedIn,
  factsOf,
  fourFindings,
  fourStates,
  happenings,
  letterOf,
  letterStates,
  mailOf,
} from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

const here = (name: string): string => join(import.meta.dirname, name)
const dayMs = 86_400_000

test('a bounce that arrives a day later turns the verdict and is explained once, with the bounce attached', async () => {
  const clock = aClock()
  const world = await aSmallWorld({
    providers: [provider],
    clock,
    config: { settle: { bounceWindow: '5d' }, delivery: { lifetime: '1d' } },
  })
  const sent = await world.send('late')
  const first = await world.settled(sent.case)
  expect(fourStates(first)).toBe('pass pass pass pass')

  clock.pass(dayMs / 2)
  const b = letterOf(first, 'B')
  const about = (letter: typeof b, action: string, status: string) =>
    world.send('late', {
      ...{ from: '', to: letter.envelopeSender },
      message: aMailFile(here('dsn.eml'), { ...factsOf(letter), action, status }),
    })
  // That it takes long is told in the timeline, and changes nothing.
  expect(await about(b, 'delayed', '4.4.1')).toMatchObject({ code: 250 })
  const delayed = await world.until(sent.case, (report) => happenings(report).includes('report-delayed'))
  expect(letterStates(delayed)).toEqual(['A accepted', 'B accepted'])

  clock.pass(dayMs / 2)
  expect(await about(b, 'failed', '5.1.8')).toMatchObject({ code: 250 })
  const turned = await world.until(sent.case, (report) =>
    letterStates(report).includes('explanation accepted'),
  )
  // B4 was taken as B had been; whether it comes back too is known in two days, and the explanation can't wait so long.
  expect(fourStates(turned)).toBe('pass pass pending pending')
  expect(fourFindings(turned)[2]).toBe('awaiting-report')
  expect(letterStates(turned)).toEqual(['A accepted', 'B bounced', 'B4 accepted', 'explanation accepted'])
  expect(turned.state).toBe('open')
  const explanation = await aReading(mailOf(world.mailbox('late'), 'explanation'))
  expect(missingLines(explanation, here('explanation.txt'))).toEqual([])

  clock.pass(dayMs)
  expect(await about(letterOf(turned, 'B4'), 'failed', '5.1.8')).toMatchObject({ code: 250 })
  const both = await world.until(sent.case, (report) => letterStates(report).includes('B4 bounced'))
  expect(fourStates(both)).toBe('pass pass fail not-tested')
  expect(fourFindings(both)[2]).toBe('sender-domain-refused')

  // The same again, as some servers send it, changes nothing but the timeline.
  expect(await about(b, 'failed', '5.1.8')).toMatchObject({ code: 250 })
  const again = await world.settled(sent.case)
  expect(letterStates(again)).toEqual(letterStates(both))
  expect(happenings(again).filter((what) => what === 'report-failed')).toHaveLength(3)
  expect(arrivedIn(world.mailbox('late'))).toEqual(['A ipv6', 'B ipv6', 'B4 ipv6', 'explanation ipv6'])

  // A bounce of the explanation is recorded, and there it ends.
  expect(await about(letterOf(again, 'explanation'), 'failed', '5.1.8')).toMatchObject({ code: 250 })
  const returned = await world.until(sent.case, (report) =>
    letterStates(report).includes('explanation bounced'),
  )
  expect(fourStates(returned)).toBe('pass pass fail not-tested')

  clock.pass(5 * dayMs + 1)
  const closed = await world.until(sent.case, ({ state }) => state === 'closed')
  expect(closed.state).toBe('closed')
  const refused = await about(b, 'failed', '5.1.8')
  expect(refused).toMatchObject({ code: 550, enhanced: '5.1.1' })
  expect(refused.transcript).not.toContain('S: 354')
  expect(fourStates(await world.report(sent.case))).toBe('pass pass fail not-tested')
  expect(world.mailbox('late')).toHaveLength(4)
})
