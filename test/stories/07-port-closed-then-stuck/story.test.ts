import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aReading, missingLines } from '../../kit/a-reading.ts'
import {
  arrivedIn,
  fourFindings,
  fourStates,
  letterOf,
  letterStates,
  mailOf,
} from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

const delivery = { retry: ['100ms'], explainAfter: '250ms', lifetime: '1h' }

test('a B that is stuck is explained after three tries and a while, says until when it is tried, and may still arrive', async () => {
  const world = await aSmallWorld({ providers: [provider], config: { delivery } })
  const sent = await world.send('shut')
  const stuck = await world.until(sent.case, (report) =>
    letterStates(report).includes('explanation accepted'),
  )
  expect(fourStates(stuck)).toBe('pass fail pass pass')
  expect(fourFindings(stuck).slice(1)).toEqual(['port-refused', 'accepted', 'accepted'])
  const [b, explanation] = [letterOf(stuck, 'B'), letterOf(stuck, 'explanation')]
  const triedBefore = b.attempts.filter(({ at }) => at < explanation.created)
  expect(triedBefore.length).toBeGreaterThanOrEqual(3)
  expect(Date.parse(explanation.created) - Date.parse(b.created)).toBeGreaterThanOrEqual(250)
  const until = `${b.expires.slice(0, 16).replace('T', ' ')} UTC`
  const reading = await aReading(mailOf(world.mailbox('shut'), 'explanation'))
  expect(missingLines(reading, join(import.meta.dirname, 'explanation.txt'))).toEqual([])
  expect(reading.replace(/\s+/g, ' ')).toContain(`has not reached you yet; we keep trying until ${until}`)

  await world.provider('shut').mend()
  const mended = await world.settled(sent.case)
  expect(fourStates(mended)).toBe('pass pass pass pass')
  expect(arrivedIn(world.mailbox('shut'))).toEqual(['A ipv4', 'B ipv6', 'B4 ipv4', 'explanation ipv4'])
})
