import { expect, test } from 'vitest'
import { judgeEcho } from '../../src/diagnose/judge-echo.ts'
import type { RecentTest } from '../../src/values/recent-test.ts'
import { noon } from '../kit/a-case.ts'

const minute = 60_000
const domains = { six: 'doesnotwork.example', control: 'control.example' }
const six = 'test@doesnotwork.example'
const control = 'test@control.example'

/** A test to an address, whose answers A and B were taken a second later. */
const tested = (opened: number, ...recipients: string[]): RecentTest => ({
  opened,
  recipients,
  taken: [
    { kind: 'A', at: opened + 1_000 },
    { kind: 'B', at: opened + 1_000 },
  ],
})
/** One test to each of these addresses after another, `everyMs` from one to the next, newest first. */
const series = (everyMs: number, ...recipients: string[]): RecentTest[] =>
  recipients.map((recipient, index) => tested(noon + index * everyMs, recipient)).toReversed()
const judge = (at: number, recent: RecentTest[], ...recipients: string[]) =>
  judgeEcho({ at, recipients }, recent, domains, { toControl: 3, inAll: 20 })

test('what answers letter A a fourth time within minutes is taken for a machine, whatever it answers', () => {
  const recent = series(minute, six, control, control, control)
  const at = noon + 4 * minute
  const until = noon + 3 * minute + 1_000 + 10 * minute
  expect(judge(at, recent, control)).toEqual({ until })
  expect(judge(at, recent, six)).toEqual({ until })
  expect(judge(at, series(minute, six, control, control), control)).toBeNull()
})

test('from the time that it is told on, whoever tests is taken for a person again', () => {
  const recent = series(minute, six, control, control, control)
  const until = judge(noon + 4 * minute, recent, six)?.until ?? 0
  expect(judge(until - 1, recent, six)).not.toBeNull()
  expect(judge(until, recent, six)).toBeNull()
})

test('one who tests all day long is stopped only at the twenty-first test right after a letter', () => {
  const often = (count: number): RecentTest[] => series(minute, ...Array.from({ length: count }, () => six))
  expect(judge(noon + 20 * minute, often(20), six)).toBeNull()
  expect(judge(noon + 21 * minute, often(21), six)).not.toBeNull()
})

test('a person’s ways are no echoes: a pause, a tag, several addresses at once', () => {
  const patient = series(11 * minute, six, ...Array.from({ length: 30 }, () => control))
  expect(judge(noon + 30 * 11 * minute + minute, patient, control)).toBeNull()
  const tagged = series(minute, six, ...Array.from({ length: 30 }, () => 'test+cs@control.example'))
  expect(judge(noon + 31 * minute, tagged, control)).toBeNull()
  const loop = series(minute, six, control, control, control)
  const at = noon + 4 * minute
  expect(judge(at, loop, 'test+cs@control.example')).toBeNull()
  expect(judge(at, loop, six, control)).toBeNull()
  expect(judge(at, loop, 'explain@control.example')).toBeNull()
})

test('nothing is an answer to a letter that was not taken, or taken after it', () => {
  const silent = series(minute, six, control, control, control).map((one) => ({ ...one, taken: [] }))
  expect(judge(noon + 4 * minute, silent, control)).toBeNull()
  const late = series(minute, six, control, control, control).map((one) => ({
    ...one,
    taken: one.taken.map((letter) => ({ ...letter, at: noon + 60 * minute })),
  }))
  expect(judge(noon + 4 * minute, late, control)).toBeNull()
})
