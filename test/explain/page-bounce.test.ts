import { expect, test } from 'vitest'
import { speaker } from '../../src/explain/catalogue.ts'
import { pageBounce } from '../../src/explain/page-bounce.ts'
import { aPasted } from '../kit/a-pasted.ts'

const domains = { six: 'doesnotwork.example', control: 'control.example' }

/** What six servers said, each something else. */
const words = [
  '550 5.7.25 no PTR record for your host',
  '552 5.2.2 mailbox full',
  '550 5.1.1 User unknown',
  '550 5.7.1 rejected as spam',
  '550 5.7.23 SPF validation failed',
  '554 5.7.1 listed at zen.spamhaus.org, client blocked',
]
const texts = words.map(
  (said, n) => `<ada${n}@example.net>: host mx${n}.example.net[2001:db8::${n}] said: ${said}`,
)

test('of many bounces four are shown, the number of the others is told, and no more than three troubles', async () => {
  const handed = (await Promise.all(texts.map((text) => aPasted(text)))).flat()
  expect(handed).toHaveLength(6)
  const all = pageBounce(handed, domains, speaker('en'))
  expect([all.reports.length, all.leftOut, all.advice.length]).toEqual([4, 2, 3])
  const few = pageBounce(handed.slice(0, 2), domains, speaker('en'))
  expect([few.reports.length, few.leftOut, few.advice.length]).toEqual([2, 0, 2])
})
