import { expect, test } from 'vitest'
import { diagnoseMxReachable } from '../../src/diagnose/mx-reachable.ts'
import { describe as say } from '../../src/explain/describe.ts'
import type { Attempt } from '../../src/values/attempt.ts'
import type { Case } from '../../src/values/case.ts'
import type { ExchangerAddresses, MailRoute } from '../../src/values/evidence.ts'
import { absent, type Finding, failed, seen, skipped } from '../../src/values/observation.ts'
import {
  aCase,
  aDeferral,
  anArrival,
  anAttempt,
  aRecord,
  aRefusal,
  aRoute,
  failedLetter,
  look,
  noAaaa,
  noon,
  overIpv4,
  someLooks,
  waiting,
} from '../kit/a-case.ts'
import { aKnock, aVainKnock } from '../kit/a-knock.ts'
import { aMoment } from '../kit/a-moment.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'
import { fairly } from '../kit/spoil.ts'

const six = '2001:db8:5::25'
const other = '2001:db8:5::26'
const four = '198.51.100.25'
const minuteMs = 60_000
const none = absent('no-such-record')

const dead = (trouble: Attempt['trouble'], change: Partial<Attempt> = {}): Attempt =>
  anAttempt({
    ...{ stage: 'connect', outcome: 'network', trouble, code: null, enhanced: '4.4.1', tls: null },
    text: 'nothing there',
    ...change,
  })
/** Three rounds in two hours. */
const silent = (change: Partial<Attempt> = {}): Attempt[] =>
  [0, 30, 120].map((minutes, n) =>
    dead('timed-out', { round: n + 1, at: noon + minutes * minuteMs, ...change }),
  )

const host = (name: string, aaaa: Finding<string[]>, a: Finding<string[]> = none): ExchangerAddresses => ({
  ...{ host: name, preference: 10 },
  a: look(`${name}-a`, a),
  aaaa: look(`${name}-aaaa`, aaaa),
})
const route = (...exchangers: ExchangerAddresses[]): MailRoute => aRoute({ exchangers })
const well = [0, 30, 120].map((minutes) => anOwnCheck({ ipv6: seen('reply') }, noon + minutes * minuteMs))

const theCase = (
  letters: Case['letters'],
  change: Partial<Case> = {},
  of: MailRoute = route(host('mx', seen([six]))),
) => aCase({ letters, looks: someLooks({ route: of }), ...change })
const judge = (of: Case) => diagnoseMxReachable(of, of.looks ?? someLooks(), aMoment())
const fair = (of: Case): string => fairly(of, judge)

test('a server that took a letter answers', () => {
  const of = theCase([aRecord('A'), aRecord('B')])
  expect(fair(of)).toBe('pass/all-answer')
  expect(say(judge(of))).toBe(
    'The mail server address that was tried answers on port 25: mail.ready.example [2001:db8:5::25].',
  )
})

test('one that refused it answers too', () => {
  expect(fair(theCase([failedLetter('A', [aRefusal('No')]), failedLetter('B', [aRefusal('No')])]))).toBe(
    'pass/all-answer',
  )
  const lost = anAttempt({ stage: 'data', outcome: 'network', trouble: 'lost', code: null })
  expect(fair(theCase([waiting('B', [lost])]))).toBe('pass/all-answer')
})

test('one dead address of several is no failure, whoever found it', () => {
  const both = route(host('mx', seen([six, other])))
  const refused = dead('refused', { address: other })
  expect(fair(theCase([aRecord('B', { attempts: [refused, anAttempt()] })], {}, both))).toBe(
    'partial/some-dead',
  )
  const knocks = [aVainKnock({ trouble: 'refused', address: other })]
  const of = theCase([aRecord('B')], { knocks }, both)
  expect(fair(of)).toBe('partial/some-dead')
  expect(say(judge(of))).toBe(
    '1 of 2 mail server addresses over IPv6 does not answer on port 25: mail.ready.example [2001:db8:5::26] (last tried 2026-03-01 12:00:01 UTC). Mail gets through by the others, only later.',
  )
})

test('a silent address beside one that answers is dead where both are one operator’s, else it can’t be told', () => {
  const near = dead('timed-out', { address: other })
  expect(fair(theCase([aRecord('B', { attempts: [near, anAttempt()] })]))).toBe('partial/some-dead')
  const far = dead('timed-out', { address: '2a00:99::1' })
  const arrival = anArrival({ client: { address: '2a00:1::1', port: 9 } })
  const of = theCase([aRecord('B', { attempts: [far, anAttempt()] })], { arrival })
  expect(fair({ ...of, looks: { ...someLooks(), parties: look('parties', failed('X')) } })).toBe(
    'unknown/silent-without-proof',
  )
})

test('a port that is closed at every address of a family is a failure, once our own side was seen to work', () => {
  const letters = [
    aRecord('A', { attempts: [dead('refused'), overIpv4()] }),
    failedLetter('B', [dead('refused')]),
  ]
  expect(fair(theCase(letters, { ownChecks: well }))).toBe('fail/none-answers')
  expect(judge(theCase(letters, { ownChecks: well }))).toMatchObject({
    mender: 'receiving-provider',
    facts: { family: 'IPv6', addresses: 'mail.ready.example [2001:db8:5::25]' },
  })
  expect(fair(theCase(letters))).toBe('unknown/our-side-unproven')
  expect(fair(theCase(letters, { ownChecks: [anOwnCheck({ ipv6: failed('CANARY-TIMED-OUT') })] }))).toBe(
    'ours/our-network',
  )
})

test('nothing is said of a family of which addresses were not tried, or not looked up', () => {
  const letters = [failedLetter('B', [dead('refused')])]
  const ownChecks = well
  expect(fair(theCase(letters, { ownChecks }, route(host('mx', seen([six, other])))))).toBe(
    'unknown/not-all-tried',
  )
  const dark = route(host('mx', seen([six])), host('dark', failed('SERVFAIL')))
  expect(fair(theCase(letters, { ownChecks }, dark))).toBe('unknown/not-all-tried')
  const knocks = [aVainKnock({ trouble: 'refused', address: other })]
  expect(fair(theCase(letters, { ownChecks, knocks }, route(host('mx', seen([six, other])))))).toBe(
    'fail/none-answers',
  )
})

test('knocks alone never make a failure', () => {
  const knocks = [aVainKnock({ trouble: 'refused', address: four })]
  const of = theCase([aRecord('A')], { knocks, ownChecks: [anOwnCheck({ ipv4: seen('reply') })] })
  expect(fair({ ...of, looks: someLooks({ route: route(host('mx', seen([six]), seen([four]))) }) })).toBe(
    'unknown/not-all-tried',
  )
})

test('silence counts where it lasted, a path is known and our own side worked', () => {
  expect(fair(theCase([failedLetter('B', silent())], { ownChecks: well }))).toBe('fail/none-answers')
  expect(fair(theCase([failedLetter('B', silent().slice(1))], { ownChecks: well }))).toBe(
    'unknown/silent-without-proof',
  )
  const arrival = anArrival({ client: { address: '2a00:1::1', port: 9 } })
  const looks = someLooks({ route: route(host('mx', seen([six]))), parties: look('parties', skipped('no')) })
  expect(fair(theCase([failedLetter('B', silent())], { ownChecks: well, arrival, looks }))).toBe(
    'unknown/silent-without-proof',
  )
})

test('a connection without a greeting is no answer', () => {
  const mute = dead('timed-out', { stage: 'greeting' })
  expect(fair(theCase([failedLetter('B', [mute])], { ownChecks: well }))).toBe('fail/none-answers')
})

test('while letters are under way nothing is settled', () => {
  expect(fair(theCase([waiting('B', [dead('timed-out')])]))).toBe('pending/not-tried-yet')
  expect(fair(theCase([]))).toBe('pending/not-tried-yet')
  expect(judge(theCase([]))).toMatchObject({ until: aMoment().closes })
})

test('a letter overrides an older knock; a later knock tells of a server that has come back', () => {
  const before = aVainKnock({ trouble: 'refused' }, noon - minuteMs)
  expect(fair(theCase([aRecord('B')], { knocks: [before] }))).toBe('pass/all-answer')
  const after = aVainKnock({ trouble: 'timed-out' }, noon + minuteMs)
  expect(fair(theCase([aRecord('B')], { knocks: [after] }))).toBe('pass/all-answer')
  const back = aKnock({}, noon + minuteMs)
  expect(fair(theCase([failedLetter('B', [dead('refused')])], { knocks: [back], ownChecks: well }))).toBe(
    'pass/all-answer',
  )
})

test('what only our own network failed at is ours, though the other family answers', () => {
  const ours = dead('unreachable', { outcome: 'ours' })
  expect(fair(theCase([aRecord('A', { attempts: [ours, overIpv4()] })]))).toBe('ours/our-network')
  const knocks = [aVainKnock({ trouble: 'ours', address: four })]
  expect(fair(theCase([aRecord('B')], { knocks }))).toBe('ours/our-network')
})

test('hosts without any address were nowhere to be tried', () => {
  const nowhere = route(host('mx', none))
  expect(fair(theCase([failedLetter('A', [noAaaa()])], {}, nowhere))).toBe('not-applicable/no-address')
  expect(fair(theCase([], {}, nowhere))).toBe('not-applicable/no-address')
  const four_ = route(host('mx', failed('SERVFAIL')))
  expect(fair(theCase([failedLetter('A', [noAaaa()])], {}, four_))).toBe('not-tested/not-tried')
})

test('a server that puts letters off answers', () => {
  expect(fair(theCase([waiting('A', [aDeferral('Later')])]))).toBe('pass/all-answer')
})
