import { expect, test } from 'vitest'
import { diagnoseGreylisting } from '../../src/diagnose/greylisting.ts'
import { describe as say } from '../../src/explain/describe.ts'
import type { Case } from '../../src/values/case.ts'
import {
  aCase,
  aDeferral,
  anAttempt,
  aRecord,
  aRefusal,
  failedLetter,
  noAaaa,
  noon,
  overIpv4,
  waiting,
} from '../kit/a-case.ts'
import { aMoment } from '../kit/a-moment.ts'
import { fairly } from '../kit/spoil.ts'

const judge = (of: Case) => diagnoseGreylisting(of, aMoment())
const short = (letters: Case['letters']): string => fairly(aCase({ letters }), judge)
const said = (letters: Case['letters']): string => say(judge(aCase({ letters })))

const grey = aDeferral('Greylisted, come back in 300 s')
const later = anAttempt({ round: 2, at: noon + 5 * 60_000 })

test('letters that were taken or refused at first sight were not put off', () => {
  expect(short([aRecord('A'), aRecord('B')])).toBe('pass/not-greylisted')
  expect(short([aRecord('A'), failedLetter('B', [aRefusal('No')])])).toBe('pass/not-greylisted')
})

test('a letter that was put off in these words was greylisted, taken later or not', () => {
  expect(short([aRecord('A', { attempts: [grey, later] }), aRecord('B')])).toBe('partial/greylisted')
  expect(said([aRecord('A', { attempts: [grey, later] })])).toBe(
    'mail.ready.example put our letter off at first sight (greylisting) and took it 5 min later. It said: "Greylisted, come back in 300 s".',
  )
  expect(said([waiting('A', [grey])])).toContain('has not taken it yet')
  expect(said([failedLetter('A', [grey])])).toContain('never took it')
  expect(said([aRecord('A', { attempts: [grey, overIpv4()] })])).toContain('another address took it at once')
})

test('a letter that was put off without a reason and taken on the next try was greylisted too', () => {
  const mute = aDeferral('Policy says: not now')
  expect(short([aRecord('B', { attempts: [aDeferral('4711'), later] })])).toBe('partial/greylisted')
  expect(short([aRecord('B', { attempts: [mute, later] })])).toBe('pass/not-greylisted')
  expect(short([waiting('B', [aDeferral('4711')])])).toBe('pass/not-greylisted')
})

test('nothing is known while no server has spoken, and never told where none did', () => {
  expect(short([])).toBe('pending/not-yet-known')
  expect(judge(aCase({ letters: [] })).until).toBe(aMoment().closes)
  expect(short([waiting('A', [noAaaa()])])).toBe('pending/not-yet-known')
  expect(short([failedLetter('A', [noAaaa()]), failedLetter('B', [noAaaa()])])).toBe(
    'not-tested/no-server-spoke',
  )
})
