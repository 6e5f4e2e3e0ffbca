import { expect, test } from 'vitest'
import { heldByUs } from '../../src/settle/held-by-us.ts'
import { planNext } from '../../src/settle/plan-next.ts'
import { seen } from '../../src/values/observation.ts'
import type { OwnCheck, OwnFault } from '../../src/values/own-check.ts'
import { aCase, aRecord, aRefusal, aWellSide, failedLetter, look, noon } from '../kit/a-case.ts'

const minuteMs = 60_000
const policy = {
  explainAfter: 60 * minuteMs,
  bounceWindow: 5 * 24 * 60 * minuteMs,
  bisects: true,
  bisectWait: 15 * minuteMs,
}

const noPtr: OwnFault = {
  what: 'ptr',
  subject: '2001:db8:25::d0e6',
  text: 'PTR of 2001:db8:25::d0e6 is missing',
}
const recordsAt = (at: number, faults: OwnFault[]): OwnCheck =>
  aWellSide(at, { records: look(`own-${at}-records`, seen(faults)) })

const wants = (round: number) => aRefusal('cannot find your reverse hostname', { round })
const b = (rounds = 1) =>
  failedLetter(
    'B',
    Array.from({ length: rounds }, (_, index) => wants(index + 1)),
  )
const held = (ownChecks: OwnCheck[], letters = [aRecord('A'), b()]) => aCase({ letters, ownChecks })

test('a B refused for a PTR that we lack waits, and nobody is told or sent another letter', () => {
  const plan = planNext(held([recordsAt(noon, [noPtr])]), policy, noon + minuteMs)
  expect(plan).toMatchObject({
    write: [],
    repeat: [],
    explanation: null,
    askOurselves: { dns: false, records: false },
  })
  expect(plan.wakeAt).toBe(noon + 5 * minuteMs)
})

test('our records are looked at again after a while', () => {
  const plan = planNext(held([recordsAt(noon, [noPtr])]), policy, noon + 5 * minuteMs)
  expect(plan).toMatchObject({ askOurselves: { dns: false, records: true }, explanation: null })
})

test('once they are right the letter is tried once more', () => {
  const checks = [recordsAt(noon, [noPtr]), recordsAt(noon + 20 * minuteMs, [])]
  const plan = planNext(held(checks), policy, noon + 20 * minuteMs)
  expect(plan.repeat.map(({ kind }) => kind)).toEqual(['B'])
  expect(plan.explanation).toBeNull()
})

test('refused again although our records are right now, it is compared like any other', () => {
  const checks = [recordsAt(noon, [noPtr]), recordsAt(noon + 20 * minuteMs, [])]
  expect(planNext(held(checks, [aRecord('A'), b(2)]), policy, noon + 21 * minuteMs).write).toEqual(['B4'])
})

test('an A refused for our records waits too, instead of ending the case', () => {
  const a = failedLetter('A', [wants(1)])
  const plan = planNext(held([recordsAt(noon, [noPtr])], [a, b()]), policy, noon + minuteMs)
  expect(plan).toMatchObject({ explanation: null, wakeAt: noon + 5 * minuteMs })
})

test('where our records are right, or nobody looked, nothing is held', () => {
  expect(heldByUs(held([recordsAt(noon, [])]), b(), minuteMs, noon)).toBeNull()
  expect(heldByUs(held([aWellSide(noon)]), b(), minuteMs, noon)).toBeNull()
  expect(heldByUs(held([]), b(), minuteMs, noon)).toBeNull()
})

test('when the letter’s time is up while our records are still wrong, the person is told that it is our fault', () => {
  const letter = b()
  const theCase = held([recordsAt(noon, [noPtr])], [aRecord('A'), letter])
  expect(heldByUs(theCase, letter, minuteMs, letter.expiresAt)).toBeNull()
  expect(planNext(theCase, { ...policy, bisects: false }, letter.expiresAt).explanation).toEqual({
    stuck: false,
  })
})
