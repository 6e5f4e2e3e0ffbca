import { expect, test } from 'vitest'
import { diagnoseDeliveryDelay } from '../../src/diagnose/delivery-delay.ts'
import { describe as say } from '../../src/explain/describe.ts'
import type { Case } from '../../src/values/case.ts'
import { failed } from '../../src/values/observation.ts'
import {
  aCase,
  aDeferral,
  anAttempt,
  anExpiry,
  aRecord,
  aRefusal,
  failedLetter,
  noon,
  waiting,
} from '../kit/a-case.ts'
import { aMoment } from '../kit/a-moment.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'
import { fairly } from '../kit/spoil.ts'

const judge = (of: Case) => diagnoseDeliveryDelay(of, aMoment())
const short = (letters: Case['letters'], change: Partial<Case> = {}): string =>
  fairly(aCase({ letters, ...change }), judge)
const said = (letters: Case['letters']): string => say(judge(aCase({ letters })))

const later = anAttempt({ round: 2, at: noon + 10 * 60_000 })

test('letters taken at the first round were prompt', () => {
  expect(short([aRecord('A'), aRecord('B', { attempts: [anAttempt({ ms: 2_300 })] })])).toBe('pass/prompt')
  expect(said([aRecord('B', { attempts: [anAttempt({ ms: 2_300 })] })])).toBe(
    'Our letters were accepted at the first try, the slower one within 3 s.',
  )
})

test('a letter taken at a later round was delayed, whatever became of it then', () => {
  expect(short([aRecord('A'), aRecord('B', { attempts: [aDeferral('Later'), later] })])).toBe(
    'partial/delayed',
  )
  expect(said([aRecord('B', { state: 'bounced', attempts: [aDeferral('Later'), later] })])).toBe(
    'Letter B was accepted only at try 2, 10 min after the first one.',
  )
})

test('what our own side held up is no delay of theirs', () => {
  const ours = anAttempt({ ...{ stage: 'connect', outcome: 'ours', trouble: 'unreachable', code: null } })
  expect(short([aRecord('B', { attempts: [ours, later] })])).toBe('pass/prompt')
  const silent = anAttempt({ ...{ stage: 'connect', outcome: 'network', trouble: 'timed-out', code: null } })
  const ownChecks = [anOwnCheck({ ipv6: failed('CANARY-TIMED-OUT') })]
  expect(short([aRecord('B', { attempts: [silent, later] })], { ownChecks })).toBe('pass/prompt')
  expect(short([aRecord('B', { attempts: [silent, later] })])).toBe('partial/delayed')
})

test('while a letter is under way, that is told with its tries', () => {
  expect(short([])).toBe('pending/under-way')
  expect(short([aRecord('A'), waiting('B', [aDeferral('Later')])])).toBe('pending/under-way')
  expect(said([aRecord('A'), waiting('B', [aDeferral('Later')])])).toBe(
    'Letter B is still being tried: once so far.',
  )
  expect(judge(aCase({ letters: [waiting('B', [])] })).until).toBe(noon + 24 * 3_600_000)
})

test('without an accepted letter there is no delay', () => {
  const refusal = aRefusal('No')
  expect(short([failedLetter('A', [refusal, anExpiry(refusal)])])).toBe('not-applicable/none-accepted')
})
