import { expect, test } from 'vitest'
import { diagnose } from '../../src/diagnose/diagnose.ts'
import { describe } from '../../src/explain/describe.ts'
import type { Case } from '../../src/values/case.ts'
import { absent, type Finding, failed, seen } from '../../src/values/observation.ts'
import type { OwnCheck, OwnProof } from '../../src/values/own-check.ts'
import { abilities, type Verdict } from '../../src/values/verdict.ts'
import {
  aBounce,
  aCase,
  aDeferral,
  anArrival,
  anAttempt,
  anExpiry,
  aRecord,
  aRefusal,
  aRoute,
  aWellSide,
  both,
  control,
  failedLetter,
  ipv4OnlyRoute,
  look,
  noAaaa,
  noon,
  overIpv4,
  someLooks,
  waiting,
} from '../kit/a-case.ts'

const hourMs = 3_600_000
const moment = {
  now: noon + 1_000,
  isStopped: false,
  stuckAfterMs: hourMs,
  closes: noon + 6 * 24 * hourMs,
  bisects: false,
  bisectWaitMs: 900_000,
}

/** The four abilities as `state/finding`. */
function abilitiesOf(theCase: Case, at = moment): Record<string, string> {
  const verdicts = diagnose(theCase, at)
  const found = (rule: string): Verdict | undefined => verdicts.find((verdict) => verdict.rule === rule)
  return Object.fromEntries(
    abilities.map((ability) => [ability, `${found(ability)?.state}/${found(ability)?.finding}`]),
  )
}

const closedPort = () =>
  anAttempt({
    stage: 'connect',
    outcome: 'network',
    trouble: 'refused',
    code: null,
    enhanced: '4.4.1',
    text: 'refused',
  })
const silence = (round: number, at: number) =>
  anAttempt({
    round,
    at,
    stage: 'connect',
    outcome: 'network',
    trouble: 'timed-out',
    code: null,
    enhanced: '4.4.1',
    text: 'no answer within 30 s',
  })

test('a provider that takes both answers over IPv6 has all four abilities', () => {
  expect(abilitiesOf(aCase())).toEqual({
    'send-to-ipv6-only': 'pass/arrived-over-ipv6',
    'receive-over-ipv6': 'pass/accepted-over-ipv6',
    'ipv6-only-envelope': 'pass/accepted',
    'ipv6-only-from': 'pass/accepted',
  })
})

test('an accepted letter is sure by its 250, a confirmed one by its confirmation', () => {
  const sure = (theCase: Case) => diagnose(theCase, moment).map((verdict) => verdict.sure)
  expect(sure(aCase()).slice(0, 4)).toEqual([null, 'accepted', 'accepted', 'accepted'])
  const confirmed = aCase({ letters: [aRecord('A'), aRecord('B', { state: 'confirmed' })] })
  expect(sure(confirmed)[2]).toBe('confirmed')
})

test('while the letters are on their way the abilities they decide wait', () => {
  const under = {
    letters: [
      aRecord('A', { state: 'queued', attempts: [] }),
      aRecord('B', { state: 'queued', attempts: [] }),
    ],
  }
  expect(abilitiesOf(aCase(under))).toMatchObject({
    'receive-over-ipv6': 'pending/not-tried-yet',
    'ipv6-only-envelope': 'pending/not-tried-yet',
    'ipv6-only-from': 'pending/not-tried-yet',
  })
  expect(diagnose(aCase(under), moment)[1]?.until).toBe(noon + 24 * hourMs)
})

test('a mail exchanger without AAAA fails ② and leaves ③ and ④ untested', () => {
  const theCase = aCase({
    looks: someLooks({ route: ipv4OnlyRoute() }),
    letters: [aRecord('A', { attempts: [overIpv4()] }), failedLetter('B', [noAaaa()])],
  })
  expect(abilitiesOf(theCase)).toEqual({
    'send-to-ipv6-only': 'pass/arrived-over-ipv6',
    'receive-over-ipv6': 'fail/no-aaaa',
    'ipv6-only-envelope': 'not-tested/never-reached',
    'ipv6-only-from': 'not-tested/never-reached',
  })
})

test('no AAAA is believed only when it was seen twice', () => {
  const route = ipv4OnlyRoute()
  const letters = [aRecord('A', { attempts: [overIpv4()] }), aRecord('B', { state: 'queued', attempts: [] })]
  expect(abilitiesOf(aCase({ looks: someLooks({ route }), letters }))['receive-over-ipv6']).toBe(
    'pending/not-tried-yet',
  )
})

test('a failed AAAA look-up is never held against the provider', () => {
  const route = ipv4OnlyRoute()
  const exchangers = route.exchangers.map((one) => ({
    ...one,
    aaaa: look<string[]>('mx-1-aaaa', failed('SERVFAIL')),
  }))
  const deferred = { ...noAaaa(), outcome: 'deferred' as const, enhanced: '4.4.3' }
  const theCase = aCase({
    looks: someLooks({ route: { ...route, exchangers } }),
    letters: [aRecord('A', { attempts: [overIpv4()] }), failedLetter('B', [deferred])],
  })
  expect(abilitiesOf(theCase)['receive-over-ipv6']).toBe('unknown/dns-trouble')
})

test('a closed IPv6 port fails ② though the letter is still tried', () => {
  const theCase = aCase({
    letters: [aRecord('A', { attempts: [closedPort(), overIpv4()] }), waiting('B', [closedPort()])],
    ownChecks: [aWellSide(noon)],
  })
  expect(abilitiesOf(theCase)).toMatchObject({
    'receive-over-ipv6': 'fail/port-refused',
    'ipv6-only-envelope': 'pending/not-yet-accepted',
  })
})

test('one closed address of two does not fail ②', () => {
  const route = someLooks().route
  const exchangers = route.exchangers.map((one) => ({
    ...one,
    aaaa: look('mx-1-aaaa', seen(['2001:db8:5::25', '2001:db8:5::26'])),
  }))
  const theCase = aCase({
    looks: someLooks({ route: { ...route, exchangers } }),
    letters: [aRecord('A', { attempts: [closedPort(), overIpv4()] }), waiting('B', [closedPort()])],
  })
  expect(abilitiesOf(theCase)['receive-over-ipv6']).toBe('pending/not-yet-reached')
})

test('silence fails ② only after three rounds, the stated time, and with their own network as proof of a path', () => {
  const silent = [silence(1, noon), silence(2, noon + hourMs / 2), silence(3, noon + hourMs)]
  const letters = [aRecord('A', { attempts: [overIpv4()] }), waiting('B', silent)]
  const ownChecks = silent.map(({ at }) => aWellSide(at))
  expect(abilitiesOf(aCase({ letters, ownChecks }))['receive-over-ipv6']).toBe('fail/never-answers-over-ipv6')
  // Where our own IPv6 was not seen to work at each of them, they prove nothing.
  expect(abilitiesOf(aCase({ letters, ownChecks: ownChecks.slice(1) }))['receive-over-ipv6']).toBe(
    'pending/not-yet-reached',
  )
  expect(
    abilitiesOf(
      aCase({ letters: [aRecord('A', { attempts: [overIpv4()] }), waiting('B', silent.slice(0, 2))] }),
    )['receive-over-ipv6'],
  ).toBe('pending/not-yet-reached')
  const elsewhere = anArrival({ client: { address: '2001:4860::1', port: 1 } })
  const gone = [aRecord('A', { attempts: [overIpv4()] }), failedLetter('B', silent)]
  expect(abilitiesOf(aCase({ arrival: elsewhere, letters: gone }))['receive-over-ipv6']).toBe(
    'unknown/timeouts-without-proof',
  )
})

test('a server that answers every command over IPv6 but the final dot is no silent one', () => {
  const lost = [1, 2, 3].map((round) => ({
    ...silence(round, noon + round * hourMs),
    stage: 'dot' as const,
    text: 'no reply to the final dot within 10 min',
  }))
  const ownChecks = lost.map(({ at }) => aWellSide(at))
  const letters = [failedLetter('A', lost), failedLetter('B', lost)]
  expect(abilitiesOf(aCase({ letters, ownChecks }))).toMatchObject({
    'receive-over-ipv6': 'unknown/talk-broke-off',
    'ipv6-only-envelope': 'unknown/control-failed-too',
    'ipv6-only-from': 'unknown/control-failed-too',
  })
})

test('a sender that could not be verified is held against nobody while our own IPv6 is in doubt', () => {
  const words = 'Sender address rejected: undeliverable address: no connection to mx.doesnotwork.example'
  const refusal = (round: number) => {
    const { family, address, localAddress } = overIpv4()
    return aRefusal(words, { family, address, localAddress, round })
  }
  const letters = [
    aRecord('A', { attempts: [silence(1, noon), overIpv4()] }),
    failedLetter('B', [silence(1, noon)]),
    failedLetter('B4', [refusal(1), refusal(2)]),
  ]
  const envelopeWith = (ownChecks: OwnCheck[]): string | undefined =>
    abilitiesOf(aCase({ letters, ownChecks }))['ipv6-only-envelope']
  const ipv6 = (finding: Finding<OwnProof>) => ({ ipv6: look<OwnProof>('own-ipv6', finding) })
  expect(envelopeWith([aWellSide(noon)])).toBe('fail/sender-domain-refused')
  expect(envelopeWith([])).toBe('unknown/our-side-unproven')
  expect(envelopeWith([aWellSide(noon, ipv6(failed('CANARY-TIMED-OUT')))])).toBe('ours/our-network')
})

test('a refusal over IPv6 of what IPv4 took, met by B too, fails ②', () => {
  const refusal = () => aRefusal('no such user here', { code: 550, enhanced: '5.1.1' })
  const theCase = aCase({
    letters: [aRecord('A', { attempts: [refusal(), overIpv4()] }), failedLetter('B', [refusal()])],
  })
  expect(abilitiesOf(theCase)).toMatchObject({
    'receive-over-ipv6': 'fail/ipv6-refused-ipv4-accepted',
    'ipv6-only-envelope': 'not-tested/only-b-tried',
    'ipv6-only-from': 'not-tested/refused-before-header',
  })
})

test('a refusal that names IPv6 fails ②', () => {
  const words = 'Service unavailable, [ready.example] does not accept email over IPv6'
  const theCase = aCase({
    letters: [
      aRecord('A', { attempts: [aRefusal(words), overIpv4()] }),
      failedLetter('B', [aRefusal(words)]),
    ],
  })
  expect(abilitiesOf(theCase)['receive-over-ipv6']).toBe('fail/refuses-ipv6')
})

test('a refusal for our reverse DNS is ours to check first', () => {
  const words = 'sending IPv6 address [2001:db8:25::d0e6] must have reverse DNS record'
  const theCase = aCase({
    letters: [
      aRecord('A', { attempts: [aRefusal(words), overIpv4()] }),
      failedLetter('B', [aRefusal(words)]),
    ],
  })
  expect(abilitiesOf(theCase)).toMatchObject({
    'receive-over-ipv6': 'unknown/refused-for-our-records',
    'ipv6-only-envelope': 'unknown/other-cause',
  })
})

test.each([
  "Sender's best MX (mx.doesnotwork.example) has no IP",
  '<b+x@doesnotwork.example>: Sender address rejected: Domain not found',
  'Sender verify failed',
  'Domain of sender address b+x@doesnotwork.example does not resolve',
  '<b+x@doesnotwork.example>: Sender address rejected: unverified address: Host not found',
])('a refusal that names the sender domain fails ③ alone: %s', (words) => {
  const theCase = aCase({
    letters: [aRecord('A'), failedLetter('B', [aRefusal(words, { stage: 'mail', code: 553 })])],
  })
  expect(abilitiesOf(theCase)).toEqual({
    'send-to-ipv6-only': 'pass/arrived-over-ipv6',
    'receive-over-ipv6': 'pass/accepted-over-ipv6',
    'ipv6-only-envelope': 'fail/sender-domain-refused',
    'ipv6-only-from': 'not-tested/refused-before-header',
  })
})

test('a refusal that names the header From fails ④ alone', () => {
  const words = 'There is no valid sender in any header line'
  const theCase = aCase({ letters: [aRecord('A'), failedLetter('B', [aRefusal(words, { stage: 'dot' })])] })
  expect(abilitiesOf(theCase)).toMatchObject({
    'ipv6-only-envelope': 'not-tested/only-b-tried',
    'ipv6-only-from': 'fail/header-from-refused',
  })
})

test('a late report that names the sender domain turns ③ from pass to fail', () => {
  const b = aRecord('B', { state: 'bounced' })
  const theCase = aCase({
    letters: [aRecord('A'), b],
    bounces: [aBounce(b.id, 'smtp; 550 5.1.8 Sender address rejected: Domain not found')],
  })
  expect(abilitiesOf(theCase)).toMatchObject({
    'receive-over-ipv6': 'pass/accepted-over-ipv6',
    'ipv6-only-envelope': 'fail/sender-domain-refused',
  })
})

test('a late report of a full mailbox blames neither sender nor header', () => {
  const b = aRecord('B', { state: 'bounced' })
  const theCase = aCase({
    letters: [aRecord('A'), b],
    bounces: [aBounce(b.id, 'smtp; 552 5.2.2 mailbox full')],
  })
  expect(abilitiesOf(theCase)).toMatchObject({
    'ipv6-only-envelope': 'unknown/other-cause',
    'ipv6-only-from': 'unknown/other-cause',
  })
})

test('greylisting is waited for', () => {
  const put = anAttempt({
    stage: 'rcpt',
    outcome: 'deferred',
    code: 450,
    enhanced: '4.2.0',
    text: 'Greylisted',
  })
  expect(abilitiesOf(aCase({ letters: [waiting('A', [put]), waiting('B', [put])] }))).toMatchObject({
    'receive-over-ipv6': 'pending/not-yet-accepted',
    'ipv6-only-envelope': 'pending/not-yet-accepted',
  })
})

test('what fails for three rounds and longer than explainAfter is said to fail so far', () => {
  const put = (round: number) =>
    anAttempt({ round, stage: 'rcpt', outcome: 'deferred', code: 450, enhanced: '4.2.0', text: 'later' })
  const letters = [aRecord('A'), waiting('B', [put(1), put(2), put(3)])]
  const later = { ...moment, now: noon + hourMs }
  expect(abilitiesOf(aCase({ letters }), later)['ipv6-only-envelope']).toBe('pending/fails-so-far')
})

test('our own network is never held against the provider', () => {
  const local = anAttempt({
    stage: 'connect',
    outcome: 'ours',
    code: null,
    enhanced: '4.4.1',
    text: 'EADDRNOTAVAIL',
  })
  expect(abilitiesOf(aCase({ letters: [waiting('A', [local]), waiting('B', [local])] }))).toMatchObject({
    'receive-over-ipv6': 'ours/our-network',
    'ipv6-only-envelope': 'ours/our-network',
    'ipv6-only-from': 'ours/our-network',
  })
})

test('a mail to the control address tests no sending to IPv6-only', () => {
  const arrival = anArrival()
  const recipients = arrival.envelope.recipients.map((one) => ({ ...one, destination: control }))
  const toControl = { ...arrival, envelope: { ...arrival.envelope, recipients } }
  expect(abilitiesOf(aCase({ arrival: toControl }))['send-to-ipv6-only']).toBe(
    'not-tested/arrived-at-control',
  )
})

test.each([
  ['ipv6', 'IPv6'],
  ['ipv4', 'IPv4'],
] as const)(
  'a mail over %s to an address with both families tests no sending to IPv6-only',
  (family, name) => {
    const arrival = anArrival({ family })
    const recipients = arrival.envelope.recipients.map((one) => ({ ...one, destination: both }))
    const [verdict] = diagnose(
      aCase({ arrival: { ...arrival, envelope: { ...arrival.envelope, recipients } } }),
      moment,
    )
    expect(verdict).toMatchObject({ state: 'not-tested', finding: 'arrived-at-dual-stack' })
    expect(verdict && describe(verdict)).toContain(
      `Your mail came over ${name} to both.doesnotwork.example, which both families can reach`,
    )
  },
)

test('a mail to an IPv6-only address arrived there, whatever other addresses it names', () => {
  const arrival = anArrival()
  const [first] = arrival.envelope.recipients
  const recipients = first === undefined ? [] : [{ ...first, destination: both }, first]
  expect(
    abilitiesOf(aCase({ arrival: { ...arrival, envelope: { ...arrival.envelope, recipients } } }))[
      'send-to-ipv6-only'
    ],
  ).toBe('pass/arrived-over-ipv6')
})

test.each([
  ['tunnelled', 'partial/arrived-tunnelled'],
  ['not-global', 'ours/came-by-gateway'],
  ['translated', 'ours/came-by-gateway'],
  ['gateway', 'ours/came-by-gateway'],
] as const)('a client whose address is %s gives no clean pass', (clientKind, expected) => {
  expect(abilitiesOf(aCase({ clientKind }))['send-to-ipv6-only']).toBe(expected)
})

test('a domain with a null MX takes no mail, so ② does not apply', () => {
  const mx = look('mx', seen([{ preference: 0, host: '' }]))
  const looks = someLooks({ route: { domain: 'ready.example', implicit: false, mx, exchangers: [] } })
  const local = { ...noAaaa(), enhanced: '5.1.10' }
  const letters = [failedLetter('A', [local]), failedLetter('B', [local])]
  expect(abilitiesOf(aCase({ looks, letters }))['receive-over-ipv6']).toBe('not-applicable/null-mx')
})

test('each look that a failing verdict rests on can fail, and then nobody is blamed', () => {
  const looks = someLooks({
    route: ipv4OnlyRoute(),
    clientNames: look('client-ptr', absent('no-such-record')),
    clientNameAddresses: [],
  })
  const theCase = aCase({
    looks,
    letters: [aRecord('A', { attempts: [overIpv4()] }), failedLetter('B', [noAaaa()])],
  })
  const broken = { ...looks, clientNames: look<string[]>('client-ptr', failed('TIMEOUT')) }
  const state = (one: Case) => diagnose(one, moment).find(({ rule }) => rule === 'client-reverse-dns')?.state
  expect(state(theCase)).toBe('fail')
  expect(state({ ...theCase, looks: broken })).toBe('unknown')
})

test('a 4xx that names the sender domain and stays to the end fails ③, though giving up is the last row', () => {
  const put = aDeferral('<b+x@doesnotwork.example>: Sender address rejected: Domain not found')
  const theCase = aCase({ letters: [aRecord('A'), failedLetter('B', [put, anExpiry(put)])] })
  expect(abilitiesOf(theCase)['ipv6-only-envelope']).toBe('fail/sender-domain-refused')
})

test('a 4xx that names nothing and stays to the end leaves ③ untested', () => {
  const put = aDeferral('Greylisted')
  const theCase = aCase({
    letters: [aRecord('A', { attempts: [overIpv4()] }), failedLetter('B', [put, anExpiry(put)])],
  })
  expect(abilitiesOf(theCase)).toMatchObject({
    'receive-over-ipv6': 'unknown/gave-up-on-4xx',
    'ipv6-only-envelope': 'not-tested/only-b-tried',
  })
})

test('our own network to the end stays ours, though giving up is the last row', () => {
  const local = anAttempt({ stage: 'connect', outcome: 'ours', code: null, enhanced: null, text: 'EMFILE' })
  const gone = failedLetter('B', [local, anExpiry(local)])
  expect(abilitiesOf(aCase({ letters: [waiting('A', [local]), gone] }))).toMatchObject({
    'receive-over-ipv6': 'ours/our-network',
    'ipv6-only-envelope': 'ours/our-network',
    'ipv6-only-from': 'ours/our-network',
  })
  const verdict = diagnose(aCase({ letters: [gone] }), moment)[1]
  expect(verdict?.facts.text).toBe('EMFILE')
})

test('IPv4 that fails on our side excuses nothing about IPv6', () => {
  const local = overIpv4({ stage: 'connect', outcome: 'ours', code: null, enhanced: null, text: 'EMFILE' })
  const theCase = aCase({
    looks: someLooks({ route: ipv4OnlyRoute() }),
    letters: [waiting('A', [local]), failedLetter('B', [noAaaa()])],
  })
  expect(abilitiesOf(theCase)['receive-over-ipv6']).toBe('fail/no-aaaa')
})

test('rounds that failed on our side are no tries of theirs', () => {
  const local = (round: number) => anAttempt({ round, stage: 'connect', outcome: 'ours', code: null })
  const letters = [aRecord('A'), waiting('B', [local(1), local(2), aDeferral('Greylisted', { round: 3 })])]
  const later = { ...moment, now: noon + 2 * hourMs }
  expect(abilitiesOf(aCase({ letters }), later)['ipv6-only-envelope']).toBe('pending/not-yet-accepted')
})

test('a server without SMTPUTF8 refuses no IPv6 and no sender', () => {
  const declined = aRefusal(
    'the server does not offer SMTPUTF8, which the address ipv6@ready.example needs',
    {
      stage: 'ehlo',
      code: null,
      enhanced: '5.6.7',
    },
  )
  const theCase = aCase({ letters: [failedLetter('A', [declined]), failedLetter('B', [declined])] })
  expect(abilitiesOf(theCase)).toMatchObject({
    'receive-over-ipv6': 'not-tested/needs-smtputf8',
    'ipv6-only-envelope': 'not-tested/needs-smtputf8',
    'ipv6-only-from': 'not-tested/needs-smtputf8',
  })
})

test('an AAAA that is not dialled is no missing one', () => {
  const skipped = noAaaa({ address: '::1', text: 'AAAA ::1 of mail.ready.example was not dialled' })
  const theCase = aCase({
    looks: someLooks({ route: ipv4OnlyRoute() }),
    letters: [aRecord('A', { attempts: [overIpv4()] }), failedLetter('B', [skipped, noAaaa()])],
  })
  expect(abilitiesOf(theCase)['receive-over-ipv6']).toBe('unknown/not-reached')
})

test('an A record that is not dialled is no second look for AAAA', () => {
  const skipped = noAaaa({ address: '10.0.0.1', text: 'A 10.0.0.1 of mail.ready.example was not dialled' })
  const theCase = aCase({
    looks: someLooks({ route: ipv4OnlyRoute() }),
    letters: [failedLetter('A', [skipped, noAaaa()]), aRecord('B', { state: 'queued', attempts: [] })],
  })
  expect(abilitiesOf(theCase)['receive-over-ipv6']).toBe('pending/not-tried-yet')
})

test('a closed port beside a host whose look-up failed fails nobody', () => {
  const hidden = {
    host: 'mail2.ready.example',
    preference: 10,
    a: look<string[]>('mx-2-a', failed('SERVFAIL')),
    aaaa: look<string[]>('mx-2-aaaa', failed('SERVFAIL')),
  }
  const looks = someLooks({ route: aRoute({ exchangers: [...aRoute().exchangers, hidden] }) })
  const letters = [aRecord('A', { attempts: [overIpv4()] }), failedLetter('B', [closedPort()])]
  const ownChecks = [aWellSide(noon)]
  expect(abilitiesOf(aCase({ looks, letters, ownChecks }))['receive-over-ipv6']).toBe(
    'unknown/timeouts-without-proof',
  )
})

test('a refusal over IPv6 and an acceptance over IPv4 much later prove nothing together', () => {
  const refusal = (round: number) => aRefusal('not today', { round })
  const a = aRecord('A', { attempts: [refusal(1), overIpv4({ round: 2 })] })
  expect(abilitiesOf(aCase({ letters: [a, failedLetter('B', [refusal(1)])] }))['receive-over-ipv6']).toBe(
    'unknown/reason-unclear',
  )
})

test('both answers refused on both families is said so, and the control failed too', () => {
  const letters = [
    failedLetter('A', [
      aRefusal('no'),
      overIpv4({ outcome: 'refused', stage: 'rcpt', code: 550, text: 'no' }),
    ]),
    failedLetter('B', [aRefusal('no')]),
  ]
  expect(abilitiesOf(aCase({ letters }))).toMatchObject({
    'receive-over-ipv6': 'unknown/refused-on-both',
    'ipv6-only-envelope': 'unknown/control-failed-too',
    'ipv6-only-from': 'not-tested/refused-before-header',
  })
})

test('a late report that names IPv6 turns ② from pass to fail', () => {
  const b = aRecord('B', { state: 'bounced' })
  const theCase = aCase({
    letters: [aRecord('A', { attempts: [overIpv4()] }), b],
    bounces: [aBounce(b.id, 'smtp; 550 5.2.1 this domain does not accept email over IPv6')],
  })
  expect(abilitiesOf(theCase)['receive-over-ipv6']).toBe('fail/refuses-ipv6')
})

test('a session that broke off is not called unreachable', () => {
  const lost = anAttempt({
    stage: 'mail',
    outcome: 'network',
    trouble: 'lost',
    code: null,
    text: 'was reset',
  })
  const letters = [aRecord('A', { attempts: [overIpv4()] }), failedLetter('B', [lost, anExpiry(lost)])]
  expect(abilitiesOf(aCase({ letters }))['receive-over-ipv6']).toBe('unknown/talk-broke-off')
})

test('a put-off for our reverse DNS is told as something about us while it lasts', () => {
  const put = aDeferral('sending IPv6 address [2001:db8:25::d0e6] must have reverse DNS record')
  const letters = [aRecord('A', { attempts: [overIpv4()] }), waiting('B', [put])]
  expect(abilitiesOf(aCase({ letters }))['receive-over-ipv6']).toBe('pending/put-off-for-our-records')
})

test('B that is dropped untried leaves ③ and ④ untested instead of waiting', () => {
  const letters = [aRecord('A'), aRecord('B', { state: 'dropped', acceptedAt: null, attempts: [] })]
  expect(abilitiesOf(aCase({ letters }))['ipv6-only-envelope']).toBe('not-tested/never-reached')
})

test('a mail that came to the IPv6-only address over IPv4 was brought by a gateway of ours', () => {
  const arrival = anArrival({ family: 'ipv4', client: { address: '198.51.100.25', port: 1 } })
  expect(abilitiesOf(aCase({ arrival }))['send-to-ipv6-only']).toBe('ours/came-by-gateway')
})

test('every verdict of every case here has a sentence', () => {
  const put = aDeferral('Greylisted')
  const letters = [
    [aRecord('A'), aRecord('B')],
    [waiting('A', [put]), waiting('B', [closedPort()])],
    [aRecord('A', { attempts: [overIpv4()] }), failedLetter('B', [noAaaa()])],
    [failedLetter('A', [put, anExpiry(put)]), failedLetter('B', [silence(1, noon)])],
  ]
  for (const some of letters)
    for (const route of [aRoute(), ipv4OnlyRoute()])
      for (const verdict of diagnose(aCase({ letters: some, looks: someLooks({ route }) }), moment))
        expect(describe(verdict)).toMatch(/^[A-Z0-9a-z].*\.$/s)
})
