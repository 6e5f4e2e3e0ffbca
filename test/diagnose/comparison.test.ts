import { expect, test } from 'vitest'
import { diagnoseIpv6OnlyEnvelope, diagnoseIpv6OnlyFrom } from '../../src/diagnose/ipv6-only-sender.ts'
import { diagnoseReceiveOverIpv6 } from '../../src/diagnose/receive-over-ipv6.ts'
import type { Attempt } from '../../src/values/attempt.ts'
import type { Case } from '../../src/values/case.ts'
import type { LetterRecord } from '../../src/values/letter.ts'
import { absent, seen } from '../../src/values/observation.ts'
import type { OwnFault } from '../../src/values/own-check.ts'
import {
  aBounce,
  aCase,
  aDeferral,
  anAttempt,
  anExpiry,
  aRecord,
  aRefusal,
  aRoute,
  aWellSide,
  failedLetter,
  look,
  noon,
  overIpv4,
  someLooks,
  waiting,
} from '../kit/a-case.ts'

const minuteMs = 60_000
const moment = {
  now: noon + 10 * minuteMs,
  isStopped: false,
  stuckAfterMs: 60 * minuteMs,
  closes: noon + 6 * 24 * 60 * minuteMs,
  bisects: true,
  bisectWaitMs: 15 * minuteMs,
}

/** ③ and ④ as `state/finding`. */
const senderOf = (theCase: Case, at = moment): [envelope: string, from: string] => {
  const shown = ({ state, finding }: { state: string; finding: string }) => `${state}/${finding}`
  return [shown(diagnoseIpv6OnlyEnvelope(theCase, at)), shown(diagnoseIpv6OnlyFrom(theCase, at))]
}

const atDot = (words: string, round = 1): Attempt => aRefusal(words, { stage: 'dot', round })
const twice = (kind: 'B' | 'B4' | 'L3' | 'L4', words: string, make = aRefusal): LetterRecord =>
  failedLetter(kind, [make(words, { round: 1 }), make(words, { round: 2 })])
const twiceAtDot = (kind: 'B' | 'B4' | 'L3' | 'L4', words: string): LetterRecord =>
  failedLetter(kind, [atDot(words), atDot(words, 2)])
const once = (kind: 'B' | 'B4', words = 'no'): LetterRecord => failedLetter(kind, [aRefusal(words)])
const explained = () => aRecord('explanation')

test('B4 is accepted, so both abilities are there whatever B met', () => {
  const letters = [aRecord('A'), twice('B', 'no'), aRecord('B4')]
  expect(senderOf(aCase({ letters }))).toEqual(['pass/accepted', 'pass/accepted'])
})

test('L3 refused twice and L4 accepted blames the envelope sender alone, without a word about it', () => {
  const letters = [aRecord('A'), once('B'), once('B4'), twice('L3', 'Not today'), aRecord('L4')]
  expect(senderOf(aCase({ letters }))).toEqual(['fail/envelope-refused', 'pass/accepted'])
})

test('L4 refused twice at the dot and L3 accepted blames the header From alone', () => {
  const letters = [aRecord('A'), once('B'), once('B4'), aRecord('L3'), twiceAtDot('L4', 'Not today')]
  expect(senderOf(aCase({ letters }))).toEqual(['pass/accepted', 'fail/from-refused'])
})

test('a refusal that was seen once blames nobody yet', () => {
  const l3 = failedLetter('L3', [aRefusal('Not today')])
  const letters = [aRecord('A'), once('B'), once('B4'), l3, aRecord('L4')]
  expect(senderOf(aCase({ letters }))).toEqual(['pending/still-comparing', 'pass/accepted'])
  // No second try within the time: then it cannot be told.
  expect(senderOf(aCase({ letters: [...letters, explained()] }))[0]).toBe('unknown/refused-once')
  const fickle = failedLetter('L3', [aRefusal('Not today'), aDeferral('Not now', { round: 2 })])
  const changed = [aRecord('A'), once('B'), once('B4'), fickle, aRecord('L4'), explained()]
  expect(senderOf(aCase({ letters: changed }))[0]).toBe('unknown/changed-on-repeat')
})

test('each factor alone accepted and the combination refused twice is trouble of both together', () => {
  const letters = [aRecord('A'), once('B'), twice('B4', 'no'), aRecord('L3'), aRecord('L4')]
  expect(senderOf(aCase({ letters }))).toEqual(['partial/only-together', 'partial/only-together'])
})

test('the combination refused only once is still to be tried again', () => {
  const letters = [aRecord('A'), once('B'), once('B4'), aRecord('L3'), aRecord('L4')]
  expect(senderOf(aCase({ letters }))).toEqual(['pending/still-comparing', 'pending/still-comparing'])
})

test('both refused twice after the dot blames both, for A went the same way', () => {
  const letters = [aRecord('A'), once('B'), once('B4'), twiceAtDot('L3', 'no'), twiceAtDot('L4', 'no')]
  expect(senderOf(aCase({ letters }))).toEqual(['fail/envelope-refused', 'fail/from-refused'])
})

test('a control envelope that is refused at RCPT by now takes the ground from under both', () => {
  const letters = [aRecord('A'), once('B'), once('B4'), twice('L3', 'no'), twice('L4', 'no')]
  expect(senderOf(aCase({ letters }))[0]).toBe('unknown/control-failed-too')
  expect(senderOf(aCase({ letters }))[1]).toBe('unknown/control-failed-too')
})

test.each(['Message looks like spam', 'Too many messages, slow down', 'Mailbox full'])(
  'what is refused for "%s" is blamed on neither',
  (words) => {
    const report = (letter: LetterRecord, at: number) =>
      aBounce(letter.id, `smtp; 550 ${words}`, { id: `bounce-${letter.id}-${at}`, at })
    const bounced = (['B', 'B4', 'L3'] as const).map((kind) => aRecord(kind, { state: 'bounced' }))
    const letters = [aRecord('A'), ...bounced, aRecord('L4', { state: 'confirmed' }), explained()]
    const bounces = bounced.flatMap((letter) => [report(letter, noon + 1_000), report(letter, noon + 2_000)])
    expect(senderOf(aCase({ letters, bounces }))[0]).toBe('unknown/other-cause')
  },
)

test('a 4xx that stayed to the end is a failure where the control was accepted', () => {
  const deferrals = [1, 2, 3].map((round) => aDeferral('come back', { round, at: noon + round }))
  const l3 = failedLetter('L3', [...deferrals, anExpiry(deferrals[2] ?? aDeferral('come back'))])
  const letters = [aRecord('A'), once('B'), once('B4'), l3, aRecord('L4'), explained()]
  expect(senderOf(aCase({ letters }))[0]).toBe('fail/envelope-refused')
})

test('while L3 is put off, ③ is pending until it expires, not failed', () => {
  const l3 = waiting('L3', [aDeferral('come back')])
  const letters = [aRecord('A'), once('B'), once('B4'), l3, aRecord('L4'), explained()]
  const verdict = diagnoseIpv6OnlyEnvelope(aCase({ letters }), moment)
  expect(verdict).toMatchObject({ state: 'pending', finding: 'fails-so-far', until: l3.expiresAt })
})

test('a report that could not have reached us is no sign that a letter was kept', () => {
  const bounced = (['B', 'B4', 'L3'] as const).map((kind) => aRecord(kind, { state: 'bounced' }))
  const bounces = bounced.flatMap((letter) =>
    [1, 2].map((time) =>
      aBounce(letter.id, 'smtp; 550 no', { id: `bounce-${letter.id}-${time}`, at: noon + time * 1_000 }),
    ),
  )
  const letters = [aRecord('A'), ...bounced, aRecord('L4'), explained()]
  const later = { ...moment, now: noon + 5 * 60 * minuteMs }
  const envelopeOf = (change: Partial<Case>): string =>
    senderOf(aCase({ letters, bounces, ownChecks: [aWellSide(noon)], ...change }), later)[0]
  expect(envelopeOf({})).toBe('fail/envelope-refused')
  // Our own IPv4 was not seen to work.
  expect(envelopeOf({ ownChecks: [] })).toBe('unknown/report-may-be-lost')
  // Their servers have no IPv4 to send it from.
  const [exchanger] = aRoute().exchangers
  if (exchanger === undefined) throw new Error('A route has an exchanger.')
  const a = look('mx-1-a', absent('no-such-record'))
  const route = aRoute({ exchangers: [{ ...exchanger, a }] })
  expect(envelopeOf({ looks: someLooks({ route }) })).toBe('unknown/report-may-be-lost')
  // But one on answer A came that way.
  const onA = aBounce('letter-a', 'smtp; 451 slow', { id: 'bounce-a', kind: 'delayed' })
  expect(envelopeOf({ looks: someLooks({ route }), bounces: [...bounces, onA] })).toBe(
    'fail/envelope-refused',
  )
})

test('a B4 accepted where B came back later waits for its own report', () => {
  const b = aRecord('B', { state: 'bounced' })
  const bounces = [aBounce(b.id, 'smtp; 550 no', { at: noon + 5 * minuteMs })]
  const letters = [aRecord('A'), b, aRecord('B4', { acceptedAt: noon + 6 * minuteMs })]
  expect(senderOf(aCase({ letters, bounces }))).toEqual([
    'pending/awaiting-report',
    'pending/awaiting-report',
  ])
  const later = { ...moment, now: noon + 60 * minuteMs }
  expect(senderOf(aCase({ letters, bounces }), later)).toEqual(['pass/accepted', 'pass/accepted'])
})

test('what a stopped test still waited for is not found out by time alone', () => {
  const b = aRecord('B', { state: 'bounced' })
  const bounces = [aBounce(b.id, 'smtp; 550 no', { at: noon + 5 * minuteMs })]
  const taken = { acceptedAt: noon + 6 * minuteMs }
  const refused = twice('B4', '550 no')
  const together = aCase({
    letters: [aRecord('A'), b, refused, aRecord('L3', taken), aRecord('L4', taken)],
    bounces,
  })
  const later = { ...moment, now: noon + 60 * minuteMs }
  expect(senderOf(together, later)).toEqual(['partial/only-together', 'partial/only-together'])
  // Reports on L3 and L4 could have come until ten minutes after; nobody listened to them.
  const stopped = { ...moment, now: noon + 7 * minuteMs, isStopped: true }
  expect(senderOf(together, stopped)).toEqual(['unknown/stopped', 'unknown/stopped'])
  const b4 = aCase({ letters: [aRecord('A'), b, aRecord('B4', taken)], bounces })
  expect(senderOf(b4, stopped)).toEqual(['unknown/stopped', 'unknown/stopped'])
  // What was known by then stands.
  expect(senderOf(aCase({ letters: [aRecord('A'), aRecord('B')] }), stopped)).toEqual([
    'pass/accepted',
    'pass/accepted',
  ])
})

const noPtr: OwnFault = {
  what: 'ptr',
  subject: '2001:db8:25::d0e6',
  text: 'PTR of 2001:db8:25::d0e6 is missing',
}
const wants = 'Client host rejected: cannot find your reverse hostname'

test('a refusal for our reverse DNS is ours where it is missing indeed', () => {
  const ownChecks = [aWellSide(noon, { records: look('own-records', seen([noPtr])) })]
  const theCase = aCase({
    letters: [aRecord('A', { attempts: [aRefusal(wants), overIpv4()] }), twice('B', wants)],
    ownChecks,
  })
  expect(diagnoseReceiveOverIpv6(theCase, moment)).toMatchObject({
    state: 'ours',
    finding: 'our-records',
    mender: 'us',
    restsOn: [expect.any(String), 'own-records'],
    facts: { faults: noPtr.text },
  })
  expect(senderOf({ ...theCase, letters: [...theCase.letters, explained()] })).toEqual([
    'ours/our-records',
    'ours/our-records',
  ])
})

test('a sender’s domain that can’t be found is ours while our own DNS of it is broken', () => {
  const wayIn: OwnFault = {
    ...{ what: 'mx', subject: 'doesnotwork.example' },
    text: 'no mail exchanger of doesnotwork.example has an address',
  }
  const ownChecks = [aWellSide(noon, { records: look('own-records', seen([wayIn])) })]
  const words = 'Sender address rejected: Domain not found'
  const letters = [aRecord('A'), twice('B', words), explained()]
  expect(senderOf(aCase({ letters, ownChecks }))).toEqual(['ours/our-records', 'ours/our-records'])
})

test('a refusal for our reverse DNS, which is right, fails ② where IPv4 took the same letter', () => {
  const ownChecks = [aWellSide(noon, { records: look<OwnFault[]>('own-records', seen([])) })]
  const letters = [aRecord('A', { attempts: [aRefusal(wants), overIpv4()] }), twice('B', wants)]
  expect(diagnoseReceiveOverIpv6(aCase({ letters, ownChecks }), moment)).toMatchObject({
    state: 'fail',
    finding: 'ipv6-refused-ipv4-accepted',
  })
})

test('a callout that did not hear yes from us makes the refusal ours', () => {
  const b = once('B', 'Sender verify failed')
  const callouts = [
    { id: 'callout-1', letterId: b.id, at: noon, client: '2001:db8:5::25', sender: '', code: 451 },
  ]
  const theCase = aCase({ letters: [aRecord('A'), b, explained()], callouts })
  expect(senderOf(theCase)).toEqual(['ours/our-callout', 'ours/our-callout'])
})

test('timeouts while our own IPv6 was broken are ours, and none of them is a try of theirs', () => {
  const silent = anAttempt({ stage: 'connect', outcome: 'network', trouble: 'timed-out', code: null })
  const broken = look<never>('own-ipv6', { state: 'failed', code: 'CANARY-TIMED-OUT' })
  const theCase = aCase({
    letters: [aRecord('A', { attempts: [silent, overIpv4()] }), waiting('B', [silent])],
    ownChecks: [aWellSide(noon, { ipv6: broken })],
  })
  expect(diagnoseReceiveOverIpv6(theCase, moment)).toMatchObject({ state: 'ours', finding: 'our-network' })
  expect(senderOf(theCase)).toEqual(['ours/our-network', 'ours/our-network'])
})

test('a letter that we kept back as their MTA-STS policy asks was tested on nothing', () => {
  const keptBack = anAttempt({
    ...{ stage: 'starttls', outcome: 'network', trouble: 'policy', code: null, enhanced: '4.7.5' },
    text: 'the MTA-STS policy of ready.example (mode enforce) asks for a valid certificate',
  })
  const theCase = aCase({ letters: [failedLetter('A', [keptBack]), failedLetter('B', [keptBack])] })
  expect(diagnoseReceiveOverIpv6(theCase, moment)).toMatchObject({ finding: 'kept-back-by-policy' })
  expect(senderOf(theCase)).toEqual(['not-tested/kept-back-by-policy', 'not-tested/kept-back-by-policy'])
})

test('the combination refused by two ways and each factor accepted is trouble of both, when there is no time to repeat', () => {
  const letters = [aRecord('A'), once('B'), once('B4'), aRecord('L3'), aRecord('L4'), explained()]
  expect(senderOf(aCase({ letters }))).toEqual(['partial/only-together', 'partial/only-together'])
})
