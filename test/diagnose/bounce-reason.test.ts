import { expect, test } from 'vitest'
import { diagnoseBounceReason } from '../../src/diagnose/bounce-reason.ts'
import { describe as say } from '../../src/explain/describe.ts'
import type { Bounce } from '../../src/values/bounce.ts'
import type { Case } from '../../src/values/case.ts'
import { failed, seen } from '../../src/values/observation.ts'
import { aBounce, aCase, aRecord, noon } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'
import { fairly } from '../kit/spoil.ts'

const minuteMs = 60_000
const returned = (words: string, change: Partial<Bounce> = {}): Bounce =>
  aBounce('letter-b', `smtp; ${words}`, change)
const letters = [aRecord('A'), aRecord('B', { state: 'bounced' })]
const theCase = (bounces: Bounce[], change: Partial<Case> = {}): Case =>
  aCase({ letters, bounces, ...change })
const short = (bounces: Bounce[], change: Partial<Case> = {}): string =>
  fairly(theCase(bounces, change), diagnoseBounceReason)

test('a letter that came back is told with the words of whoever sent it back', () => {
  const bounces = [returned('550 5.1.8 Sender address rejected: Domain not found')]
  expect(short(bounces)).toBe('fail/returned')
  expect(say(diagnoseBounceReason(theCase(bounces)))).toBe(
    'Letter B was accepted and came back: sender domain not found. The report says: "550 5.1.8 Sender address rejected: Domain not found".',
  )
})

test('a report is told by its words where they name no reason, whatever its code says', () => {
  expect(say(diagnoseBounceReason(theCase([returned('550 5.1.1 sorry')])))).toBe(
    'Letter B was accepted and came back: "550 5.1.1 sorry".',
  )
})

test('the family that a reason hangs on is told with it', () => {
  const bounces = [returned('451 4.4.1 connect to mx.ready.example[2001:db8:5::26]:25: Connection refused')]
  expect(diagnoseBounceReason(theCase(bounces)).facts).toMatchObject({
    reason: 'connection-refused',
    family: 'ipv6',
  })
  expect(say(diagnoseBounceReason(theCase(bounces)))).toContain('came back: connection refused (over IPv6).')
})

test('of several letters that came back the first one is told', () => {
  const more = [...letters, aRecord('L3', { state: 'bounced' })]
  const bounces = [
    returned('550 early'),
    aBounce('letter-l3', 'smtp; 550 other'),
    returned('550 late', { id: 'b2' }),
  ]
  expect(diagnoseBounceReason(theCase(bounces, { letters: more })).facts).toEqual({
    ...{ letter: 'B', text: '550 late' },
    ...{ reason: 'unknown', family: 'any' },
  })
})

test('what is said of one mailbox is not for the provider to mend', () => {
  const verdict = diagnoseBounceReason(theCase([returned('552 5.2.2 Mailbox full')]))
  expect(verdict).toMatchObject({ finding: 'returned', mender: 'nobody' })
})

test('a report that names our records makes us look at them first', () => {
  const bounces = [returned('550 5.7.25 no PTR record')]
  const at = noon + minuteMs
  const fault = { what: 'ptr', subject: '192.0.2.44', text: 'PTR of 192.0.2.44 is missing' } as const
  expect(short(bounces)).toBe('unknown/perhaps-for-our-records')
  expect(short(bounces, { ownChecks: [anOwnCheck({ records: seen([fault]) }, at)] })).toBe(
    'ours/returned-for-our-records',
  )
  expect(short(bounces, { ownChecks: [anOwnCheck({ records: seen([]) }, at)] })).toBe('fail/returned')
  expect(short(bounces, { ownChecks: [anOwnCheck({ records: failed('SERVFAIL') }, at)] })).toBe(
    'unknown/perhaps-for-our-records',
  )
})

test('a report on a letter that was taken when it was sent again is history', () => {
  expect(short([returned('550 5.1.8 No')], { letters: [aRecord('A'), aRecord('B')] })).toBe(
    'not-applicable/nothing-came-back',
  )
})

const other = (kind: Bounce['kind']): Bounce[] => [returned('250 2.0.0 Ok', { kind })]

test.each<[Bounce['kind'], string]>([
  ['delayed', 'partial/delayed'],
  ['delivered', 'pass/delivered'],
  ['unread', 'unknown/unreadable'],
  ['relayed', 'not-applicable/handed-on'],
  ['expanded', 'not-applicable/handed-on'],
  ['auto-reply', 'not-applicable/nothing-came-back'],
])('a report of kind %s is %s', (kind, expected) => {
  expect(short(other(kind), { letters: [aRecord('A'), aRecord('B')] })).toBe(expected)
})

test('a delay is over once the letter was delivered', () => {
  const bounces = [...other('delayed'), returned('250 2.0.0 Ok', { kind: 'delivered', id: 'bounce-2' })]
  const confirmed = [aRecord('A'), aRecord('B', { state: 'confirmed' })]
  expect(short(bounces, { letters: confirmed })).toBe('pass/delivered')
})

test('where nothing came back there is nothing to tell, nor of the explanation', () => {
  expect(short([])).toBe('not-applicable/nothing-came-back')
  const explained = [...letters, aRecord('explanation', { state: 'bounced' })]
  expect(short([aBounce('letter-explanation', 'smtp; 550 No')], { letters: explained })).toBe(
    'not-applicable/nothing-came-back',
  )
})
