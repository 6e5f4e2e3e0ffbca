import { expect, test } from 'vitest'
import { type BisectPlan, countsFrom, planBisect, timesRefused } from '../../src/values/bisect.ts'
import type { LetterRecord } from '../../src/values/letter.ts'
import {
  aBounce,
  aCase,
  aDeferral,
  anAttempt,
  aRecord,
  aRefusal,
  failedLetter,
  noAaaa,
  noon,
  waiting,
} from '../kit/a-case.ts'

const minuteMs = 60_000
const bisectWaitMs = 15 * minuteMs
const policy = { bisects: true, bisectWaitMs, stuckAfterMs: 60 * minuteMs }

const planAt = (
  now: number,
  letters: LetterRecord[],
  bounces = [] as ReturnType<typeof aBounce>[],
): BisectPlan => planBisect(aCase({ letters, bounces }), { ...policy, now })

const refusedB = () => failedLetter('B', [aRefusal('no')])
const refused = (kind: 'B4' | 'L3' | 'L4', times = 1) =>
  failedLetter(
    kind,
    Array.from({ length: times }, (_, index) => aRefusal('no', { round: index + 1 })),
  )

test('nothing is compared while B is accepted or on its way', () => {
  expect(planAt(noon, [aRecord('A'), aRecord('B')])).toMatchObject({ write: [], running: false })
  expect(planAt(noon, [aRecord('A'), waiting('B', [aDeferral('later')])])).toMatchObject({ write: [] })
})

test('nothing is compared with an A that was not accepted, or where no letters may go out', () => {
  expect(planAt(noon, [failedLetter('A', [aRefusal('no')]), refusedB()]).write).toEqual([])
  const plan = planBisect(aCase({ letters: [aRecord('A'), refusedB()] }), {
    ...policy,
    now: noon,
    bisects: false,
  })
  expect(plan).toMatchObject({ write: [], running: false })
})

test('B failed, so B4 goes first and alone', () => {
  expect(planAt(noon, [aRecord('A'), refusedB()])).toMatchObject({ write: ['B4'], repeat: [], running: true })
  expect(planAt(noon, [aRecord('A'), failedLetter('B', [noAaaa()])]).write).toEqual(['B4'])
})

test('B is stuck after three tries and the stated time, so B4 goes too', () => {
  const stuck = waiting(
    'B',
    [1, 2, 3].map((round) => aDeferral('later', { round })),
  )
  expect(planAt(noon + 59 * minuteMs, [aRecord('A'), stuck]).write).toEqual([])
  expect(planAt(noon + 60 * minuteMs, [aRecord('A'), stuck]).write).toEqual(['B4'])
})

test('B4 is accepted, and B is tried once more after a while before anything is said', () => {
  const letters = [aRecord('A'), refusedB(), aRecord('B4')]
  expect(planAt(noon + minuteMs, letters)).toMatchObject({ write: [], repeat: [], running: true })
  expect(planAt(noon + 4 * minuteMs, letters).repeat.map(({ kind }) => kind)).toEqual(['B'])
  const twice = failedLetter('B', [aRefusal('no'), aRefusal('no', { round: 2 })])
  expect(planAt(noon + 5 * minuteMs, [aRecord('A'), twice, aRecord('B4')])).toMatchObject({
    repeat: [],
    running: false,
  })
})

test('a B that is stuck and still tried has nothing to repeat, so B4 accepted is the answer', () => {
  const stuck = waiting(
    'B',
    [1, 2, 3].map((round) => aDeferral('later', { round })),
  )
  const plan = planAt(noon + 61 * minuteMs, [
    aRecord('A'),
    stuck,
    aRecord('B4', { createdAt: noon + 60 * minuteMs }),
  ])
  expect(plan).toMatchObject({ running: false, repeat: [] })
})

test('a B that found no AAAA record is not tried again when B4 is accepted', () => {
  const letters = [aRecord('A'), failedLetter('B', [noAaaa()]), aRecord('B4')]
  expect(planAt(noon + 4 * minuteMs, letters)).toMatchObject({ repeat: [], running: false })
})

test('B4 is refused too, so L3 and L4 go, once', () => {
  const letters = [aRecord('A'), refusedB(), refused('B4')]
  expect(planAt(noon, letters).write).toEqual(['L3', 'L4'])
  const both = [...letters, waiting('L3', []), waiting('L4', [])]
  expect(planAt(noon, both)).toMatchObject({ write: [], running: true })
})

test('B4 is put off once, which is greylisting as like as not; twice, and L3 and L4 go', () => {
  const b4 = (rounds: number[]) =>
    waiting(
      'B4',
      rounds.map((round) => aDeferral('later', { round })),
    )
  expect(planAt(noon, [aRecord('A'), refusedB(), b4([1])]).write).toEqual([])
  expect(planAt(noon, [aRecord('A'), refusedB(), b4([1, 2])]).write).toEqual(['L3', 'L4'])
})

test('a B4 that no server spoke to teaches nothing, so no more letters go', () => {
  const silent = anAttempt({ stage: 'connect', outcome: 'network', trouble: 'timed-out', code: null })
  expect(planAt(noon, [aRecord('A'), refusedB(), failedLetter('B4', [silent])])).toMatchObject({
    write: [],
    running: false,
  })
})

test('the refused one of L3 and L4 is tried once more, and then it is over', () => {
  const letters = (times: number) => [
    aRecord('A'),
    refusedB(),
    refused('B4'),
    refused('L3', times),
    aRecord('L4'),
  ]
  expect(planAt(noon + minuteMs, letters(1))).toMatchObject({ repeat: [], running: true })
  expect(planAt(noon + minuteMs, letters(1)).wakeAt).toBeLessThan(noon + 4 * minuteMs)
  expect(planAt(noon + 4 * minuteMs, letters(1)).repeat.map(({ kind }) => kind)).toEqual(['L3'])
  expect(planAt(noon + 4 * minuteMs, letters(2))).toMatchObject({ repeat: [], running: false })
})

test('each factor alone is accepted, so the combination is tried once more', () => {
  const letters = (times: number) => [
    ...[aRecord('A'), refusedB(), refused('B4', times), aRecord('L3'), aRecord('L4')],
  ]
  expect(planAt(noon + 4 * minuteMs, letters(1)).repeat.map(({ kind }) => kind)).toEqual(['B4'])
  expect(planAt(noon + 4 * minuteMs, letters(2))).toMatchObject({ repeat: [], running: false })
})

test('after bisectWait, and after the explanation, nothing more starts', () => {
  const letters = [aRecord('A'), refusedB(), refused('B4')]
  expect(planAt(noon + bisectWaitMs, letters)).toMatchObject({ write: [], running: false })
  expect(planAt(noon, [...letters, aRecord('explanation')])).toMatchObject({ write: [], running: false })
})

test('where B came back half an hour after it was accepted, B4 must have stood for an hour', () => {
  const b = aRecord('B', { state: 'bounced' })
  const accepted = b.acceptedAt ?? 0
  const bounces = [aBounce(b.id, 'smtp; 550 no', { at: accepted + 30 * minuteMs })]
  const b4 = aRecord('B4', { createdAt: noon + 31 * minuteMs, acceptedAt: noon + 31 * minuteMs })
  const theCase = aCase({ letters: [aRecord('A'), b, b4], bounces })
  expect(countsFrom(b4, theCase, policy)).toBe(noon + 91 * minuteMs)
  expect(countsFrom({ ...b4, state: 'confirmed' }, theCase, policy)).toBe(noon + 31 * minuteMs)
})

test('a report within seconds still gives a variant a minute to come back', () => {
  const b = aRecord('B', { state: 'bounced' })
  const bounces = [aBounce(b.id, 'smtp; 550 no', { at: (b.acceptedAt ?? 0) + 1_000 })]
  const b4 = aRecord('B4')
  const letters = [aRecord('A'), b, b4]
  const theCase = aCase({ letters, bounces })
  expect(countsFrom(b4, theCase, policy)).toBe((b4.acceptedAt ?? 0) + minuteMs)
  expect(planAt(noon, letters, bounces)).toMatchObject({
    running: true,
    wakeAt: (b4.acceptedAt ?? 0) + minuteMs,
  })
  expect(planAt(noon + 2 * minuteMs, letters, bounces)).toMatchObject({ running: false, repeat: [] })
})

test('a refusal and a report are two times refused, a look-up that found nothing is none', () => {
  const letter = aRecord('L3', { state: 'bounced', attempts: [aRefusal('no'), anAttempt({ round: 2 })] })
  expect(timesRefused(aCase({ bounces: [aBounce(letter.id, 'smtp; 550 no')] }), letter)).toBe(2)
  expect(timesRefused(aCase(), failedLetter('B', [noAaaa()]))).toBe(0)
})
