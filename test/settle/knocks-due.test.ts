import { expect, test } from 'vitest'
import { areKnocksDue, knockLimits } from '../../src/settle/knocks-due.ts'
import type { Attempt } from '../../src/values/attempt.ts'
import type { Case } from '../../src/values/case.ts'
import { skipped } from '../../src/values/observation.ts'
import {
  aCase,
  aDeferral,
  anAttempt,
  anExpiry,
  aRecord,
  aRefusal,
  failedLetter,
  look,
  noAaaa,
  noon,
  waiting,
} from '../kit/a-case.ts'

const due = (letters: Case['letters'], change: Partial<Case> = {}): boolean =>
  areKnocksDue(aCase({ letters, ...change }))

const lost = (change: Partial<Attempt> = {}): Attempt =>
  anAttempt({ ...{ stage: 'connect', outcome: 'network', trouble: 'timed-out', code: null }, ...change })

test('nobody is knocked for whose letters were taken, or are under way', () => {
  expect(due([aRecord('A'), aRecord('B')])).toBe(false)
  expect(due([aRecord('A'), waiting('B', [lost(), lost({ round: 2 })])])).toBe(false)
})

test('a letter that died at or before RCPT is knocked for once', () => {
  const letters = [aRecord('A'), failedLetter('B', [aRefusal('No')])]
  expect(due(letters)).toBe(true)
  expect(due(letters, { knocks: [look('knock-1-none', skipped('knocked at lately'))] })).toBe(false)
  expect(due(letters, { state: 'closed' })).toBe(false)
})

test('a letter that three rounds did not bring through is knocked for', () => {
  const rounds = [1, 2, 3].map((round) => aDeferral('Later', { round }))
  expect(due([aRecord('A'), waiting('B', rounds)])).toBe(true)
})

test('what a knock can tell nothing about is left alone', () => {
  for (const stage of ['data', 'dot'] as const)
    expect(due([aRecord('A'), failedLetter('B', [aRefusal('No', { stage })])])).toBe(false)
  expect(due([aRecord('A'), failedLetter('B', [noAaaa()])])).toBe(false)
  expect(due([aRecord('A'), aRecord('B', { state: 'bounced' })])).toBe(false)
  expect(due([aRecord('A'), aRecord('B'), failedLetter('explanation', [aRefusal('No')])])).toBe(false)
})

test('a letter whose time ran out is judged by its last try', () => {
  const last = lost({ round: 9 })
  expect(due([failedLetter('B', [last, anExpiry(last)])])).toBe(true)
})

test('nobody is knocked at for what was our own doing', () => {
  const ours = lost({ outcome: 'ours', trouble: 'unreachable' })
  expect(due([aRecord('A'), failedLetter('B', [ours])])).toBe(false)
})

test('whoever proved who they are may have it looked at again after a minute, others after an hour', () => {
  expect(knockLimits({ standing: 'authenticated' }, noon).since).toBe(noon - 60_000)
  expect(knockLimits({ standing: 'neutral' }, noon).since).toBe(noon - 3_600_000)
})

test('of each kind of network a few addresses an hour are knocked at, whoever asks', () => {
  for (const standing of ['authenticated', 'neutral'] as const)
    expect(knockLimits({ standing }, noon).networks).toEqual([
      { family: 'ipv6', bits: 64, most: 6 },
      { family: 'ipv6', bits: 48, most: 12 },
      { family: 'ipv4', bits: 24, most: 12 },
    ])
})
