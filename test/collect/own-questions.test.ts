import { expect, test } from 'vitest'
import {
  contactsOf,
  contactsOfKnocks,
  dnsTroubleIn,
  dnsTroubleOf,
  looksByResolver,
  nameServerTrouble,
  noteContacts,
  questionsAbout,
} from '../../src/collect/own-questions.ts'
import type { Attempt } from '../../src/values/attempt.ts'
import type { NameServerAnswer } from '../../src/values/evidence.ts'
import type { Knock } from '../../src/values/knock.ts'
import { absent, type Finding, failed, seen, skipped } from '../../src/values/observation.ts'
import { makeOwnSide } from '../../src/world/own-side.ts'
import { aDeferral, anAttempt, aRefusal, look, noAaaa, noon, overIpv4 } from '../kit/a-case.ts'
import { someFurther } from '../kit/some-further.ts'

const sources = { ipv6: '2001:db8:25::44', ipv4: '192.0.2.44' }
const untouched = { ipv6: null, ipv4: null, dns: null }
const questionsOf = (attempts: Attempt[]) => ({
  ...questionsAbout(contactsOf(attempts), sources),
  dns: dnsTroubleOf(attempts),
})

const inVain = (changes: Partial<Attempt> = {}): Attempt =>
  anAttempt({
    ...{ stage: 'connect', outcome: 'network', trouble: 'timed-out', code: null, enhanced: '4.4.1' },
    ...{ localAddress: null, text: 'no connection', ms: 30_000 },
    ...changes,
  })
const local = inVain({
  ...{ outcome: 'ours', trouble: 'unreachable' },
  text: 'this machine could not connect to [2001:db8:5::25]:25 (ENETUNREACH)',
})

test.each<[string, Attempt[]]>([
  ['was taken', [anAttempt()]],
  ['met refusals alone', [aRefusal('no'), overIpv4({ outcome: 'deferred', code: 450, stage: 'rcpt' })]],
  ['found no AAAA record', [noAaaa()]],
  ['met a failed handshake', [inVain({ stage: 'starttls', trouble: 'tls' })]],
  ['was broken off for others', [inVain({ outcome: 'ours', trouble: 'crowded' })]],
  ['was kept back by a policy', [inVain({ stage: 'starttls', trouble: 'policy' })]],
  [
    'met a server that can’t take the address',
    [anAttempt({ code: null, outcome: 'refused', stage: 'ehlo' })],
  ],
])('a round that %s makes us ask nothing', (_what, attempts) => {
  expect(questionsOf(attempts)).toEqual(untouched)
})

test('a family is asked about since its first dial in vain', () => {
  const attempts = [inVain({ at: noon + 5 }), inVain({ at: noon }), overIpv4()]
  const addresses = ['2001:db8:5::25', '2001:db8:5::25']
  const asked = { since: noon, addresses, from: sources.ipv6, local: null }
  expect(questionsOf(attempts)).toEqual({ ...untouched, ipv6: asked })
})

test('a fault of this machine is asked about in its own words', () => {
  expect(questionsOf([local]).ipv6).toEqual({
    since: noon,
    addresses: ['2001:db8:5::25'],
    from: sources.ipv6,
    local: local.text,
  })
})

test('look-ups that failed make us ask of DNS', () => {
  const unresolved = noAaaa({ outcome: 'deferred', enhanced: '4.4.3' })
  expect(questionsOf([unresolved])).toEqual({ ...untouched, dns: { since: noon + unresolved.ms } })
})

const shown = (attempts: Attempt[], since: number): string | null => {
  const side = makeOwnSide()
  noteContacts(side, contactsOf(attempts))
  return side.proofSince('ipv6', since, noon + 60_000, [])
}

test.each<[string, Attempt, string | null]>([
  ['a mail that is taken', anAttempt(), 'reply'],
  ['a refusal', aRefusal('no'), 'reply'],
  ['a deferral', aDeferral('later'), 'reply'],
  ['a closed port', inVain({ trouble: 'refused' }), 'reply'],
  ['a connection without a greeting', inVain({ stage: 'greeting' }), 'reply'],
  ['a session that hangs after its greeting', inVain({ stage: 'data' }), 'reply'],
  ['silence', inVain(), null],
  ['word that there is no way', inVain({ trouble: 'unreachable' }), null],
  ['a fault of this machine', local, null],
  ['no address at all', noAaaa(), null],
  ['a reply over the other family', overIpv4(), null],
])('%s shows of our IPv6 what it can', (_what, attempt, proof) => {
  expect(shown([attempt], noon)).toBe(proof)
})

test('dials that were broken off for others are no silence', () => {
  const side = makeOwnSide()
  const addresses = [1, 2, 3, 4, 5].map((last) => `2001:db${last}::25`)
  const dials = (changes: Partial<Attempt>): Attempt[] =>
    addresses.map((address) => inVain({ address, ...changes }))
  noteContacts(side, contactsOf(dials({ outcome: 'ours', trouble: 'crowded' })))
  expect(side.getsNowhere('ipv6', noon + 30_000)).toBe(false)
  noteContacts(side, contactsOf(dials({})))
  expect(side.getsNowhere('ipv6', noon + 30_000)).toBe(true)
})

test('a session that hangs proves nothing of later moments than its begin', () => {
  expect(shown([inVain({ stage: 'data' })], noon + 1)).toBeNull()
})

test('looks that failed by DNS make us ask of it, others don’t', () => {
  const [names, spf] = [look('client-ptr', failed('SERVFAIL')), look('spf', failed('TIMEOUT'))]
  expect(dnsTroubleIn([names, spf], null)).toEqual({ since: noon + names.ms })
  const fine = [look('a', absent('no-such-name')), look('b', seen([])), look('c', skipped('not a name'))]
  const codes = ['BADNAME', 'NAT64', 'LIST-REFUSED', 'POLICY-FETCH', 'TOO-MANY-SIGNATURES']
  const notByDns = codes.map((code) => look(code, failed(code)))
  expect(dnsTroubleIn([...fine, ...notByDns], null)).toBeNull()
})

test('what name servers were asked themselves is no look by our resolver', () => {
  const zone = { zone: 'ready.example', names: ['ready.example'], ns: look('ns', seen(['ns.ready.example'])) }
  const answers = [{ address: '2001:db8::53', answer: look('direct', failed('TIMEOUT')) }]
  const servers = [{ host: 'ns.ready.example', aaaa: look('ns-aaaa', failed('SERVFAIL')), answers }]
  const further = someFurther({ zones: [{ ...zone, servers }] })
  const ids = looksByResolver({ looks: null, further }).map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['spf-reach', 'ns', 'ns-aaaa']))
  expect(ids).not.toContain('direct')
})

test('an SPF check that DNS left open makes us ask too', () => {
  const proof = { result: 'temperror' as const, domain: 'ready.example', record: null, explanation: null }
  const spf = look('spf', seen(proof))
  expect(dnsTroubleIn([], spf)).toEqual({ since: noon + spf.ms })
  expect(dnsTroubleIn([], look('spf', seen({ ...proof, result: 'fail' })))).toBeNull()
})

const aKnock = (changes: Partial<Knock> = {}): Knock => ({
  ...{ host: 'mail.ready.example', preference: 10, address: '2001:db8:5::25', family: 'ipv6' },
  ...{ localAddress: sources.ipv6, stage: 'done', trouble: null, code: null, text: '' },
  ...{ greets: 'mail.ready.example', starttls: null },
  ...changes,
})

test('a knock that was answered shows our IPv6, one that was not makes us ask', () => {
  const answered = contactsOfKnocks([look('knock-1', seen(aKnock())), look('knock-2', skipped('too often'))])
  const side = makeOwnSide()
  noteContacts(side, answered)
  expect(side.proofSince('ipv6', noon, noon, [])).toBe('reply')
  expect(questionsAbout(answered, sources)).toEqual({ ipv6: null, ipv4: null })
  const silent = aKnock({ stage: 'connect', trouble: 'timed-out', text: 'no connection' })
  expect(questionsAbout(contactsOfKnocks([look('knock-1', seen(silent))]), sources).ipv6).toMatchObject({
    since: noon,
    local: null,
  })
  const ours = contactsOfKnocks([look('knock-1', seen({ ...silent, trouble: 'ours', text: 'ENETUNREACH' }))])
  expect(questionsAbout(ours, sources).ipv6).toMatchObject({ local: 'ENETUNREACH' })
})

test.each<[string, Finding<NameServerAnswer>, object | null]>([
  ['answers', seen<NameServerAnswer>('answered'), null],
  ['refuses', failed('REFUSED'), null],
  ['is silent', failed('TIMEOUT'), { since: noon, from: sources.ipv6, local: null }],
  ['can’t be reached', failed('EHOSTUNREACH'), { local: null }],
  ['was never asked', failed('OURS-ENETUNREACH'), { local: 'ns-1: ENETUNREACH' }],
])('a name server that %s makes us ask of our IPv6 what it must', (_what, answer, expected) => {
  const answers = [{ address: '2001:db8:53::53', answer: look('ns-1', answer) }]
  const servers = [{ host: 'ns.example', aaaa: look('aaaa', seen(['2001:db8:53::53'])), answers }]
  const zones = [{ zone: 'example', names: ['example'], ns: look('ns', seen(['ns.example'])), servers }]
  const trouble = nameServerTrouble({ zones }, sources.ipv6)
  if (expected === null) expect(trouble).toBeNull()
  else expect(trouble).toMatchObject({ ...expected, addresses: ['2001:db8:53::53'] })
})
