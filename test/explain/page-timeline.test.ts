import { expect, test } from 'vitest'
import { speaker } from '../../src/explain/catalogue.ts'
import { pageAhead, pageTimeline, shownTimeline } from '../../src/explain/page-timeline.ts'
import { languages } from '../../src/values/language.ts'
import { failed, seen } from '../../src/values/observation.ts'
import {
  aBounce,
  aDeferral,
  anArrival,
  anAttempt,
  anExpiry,
  aRecord,
  aRefusal,
  aWellSide,
  failedLetter,
  noAaaa,
  noon,
  waiting,
} from '../kit/a-case.ts'
import { aCaseView } from '../kit/a-case-view.ts'
import { aHandedBounce } from '../kit/a-handed-bounce.ts'
import { aKnock, aVainKnock } from '../kit/a-knock.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'
import { someFurther } from '../kit/some-further.ts'

const say = speaker('en')
type Changes = Parameters<typeof aCaseView>[0]
const told = (changes: Changes) => pageTimeline(aCaseView(changes), say)
const lines = (changes: Changes): string[] =>
  told(changes).map(({ tone, text, words }) => `${tone}: ${text}${words === null ? '' : ` <${words}>`}`)

test('a mail’s coming is told step by step, its sender masked', () => {
  expect(lines({ letters: [] })).toEqual([
    'good: mail.ready.example (2001:db8:5::25) connected to us over IPv6.',
    'good: It introduced itself as “mail.ready.example”.',
    'good: The connection was encrypted (TLSv1.3).',
    'good: It named the sender: u…@ready.example.',
    'good: We took your mail (1234 bytes).',
    'good: We checked who really sent it. SPF: pass, DKIM: none, DMARC: pass.',
    'good: We looked up your mail servers and the names around them.',
  ])
})

test('a mail that came over IPv4, and without a name, is not told as well done', () => {
  const arrival = anArrival({ family: 'ipv4', client: { address: '198.51.100.25', port: 1 }, tls: null })
  expect(lines({ arrival, looks: null, letters: [] })[0]).toBe(
    'trouble: A server (198.51.100.25) connected to us over IPv4.',
  )
})

test('each way in which a try can end has a sentence of its own, with the server’s words', () => {
  const tries = [
    anAttempt(),
    aRefusal('go away'),
    aDeferral('come back'),
    noAaaa(),
    noAaaa({ outcome: 'deferred' }),
    anAttempt({
      outcome: 'network',
      trouble: 'timed-out',
      stage: 'connect',
      code: null,
      text: 'nobody answered',
    }),
    anAttempt({ outcome: 'network', trouble: 'lost', stage: 'dot', code: null, text: 'connection lost' }),
    anAttempt({ outcome: 'deferred', trouble: 'policy', stage: 'starttls', code: null, text: 'no TLS' }),
    anAttempt({
      outcome: 'ours',
      trouble: 'unreachable',
      stage: 'connect',
      code: null,
      text: 'EADDRNOTAVAIL',
    }),
  ]
  const told = lines({ letters: [failedLetter('B', tries)] }).filter((line) => line.includes('Answer B:'))
  expect(told.map((line) => line.replaceAll(' over IPv6 (2001:db8:5::25)', ''))).toEqual([
    'good: Answer B: mail.ready.example took it. <250 2.0.0 queued>',
    'bad: Answer B: mail.ready.example refused it. Step: RCPT TO. <550 5.7.1 go away>',
    'trouble: Answer B: mail.ready.example asked us to come back later (IPv6, 2001:db8:5::25). Step: RCPT TO. <450 4.2.0 come back>',
    expect.stringContaining('bad: Answer B: there is no way to send it.'),
    expect.stringContaining('trouble: Answer B: the mail server could not be looked up.'),
    expect.stringContaining('trouble: Answer B: mail.ready.example could not be reached. <'),
    expect.stringContaining('trouble: Answer B: the session with mail.ready.example broke off'),
    expect.stringContaining('trouble: Answer B: we kept it back'),
    expect.stringContaining('unknown: Answer B: something on our own side was in the way.'),
  ])
})

test('a letter given up says so, and not what the last try said already', () => {
  const last = aDeferral('busy')
  const told = lines({ letters: [failedLetter('B', [last, anExpiry(last)])] })
  expect(told.at(-1)).toBe('bad: Answer B: its time is over, so we gave up.')
})

test('what came back, what was handed in, and what people say is told', () => {
  const told = lines({
    letters: [aRecord('A'), aRecord('B', { state: 'bounced' })],
    bounces: [aBounce('letter-b', 'smtp; 550 5.1.8 Domain not found')],
    handed: [aHandedBounce({}, { at: noon + 90_000 })],
    confirmations: [{ id: 'said-spam', letterId: 'letter-b', at: noon + 120_000, by: 'page', found: 'spam' }],
    events: [{ at: noon + 130_000, what: 'said-missing', text: 'Its person says that B did not come.' }],
    callouts: [
      { id: 'c1', letterId: 'letter-a', at: noon + 140_000, client: '192.0.2.1', sender: '', code: 250 },
    ],
  })
  expect(told.slice(-5)).toEqual([
    'bad: Answer B came back: your mail servers had taken it, and could not deliver it. <550 5.1.8 Domain not found>',
    expect.stringContaining('good: You sent us a bounce ('),
    'good: You said: Answer B is in the spam folder.',
    'trouble: You said: answer B did not come.',
    'good: A server (192.0.2.1) asked ours whether the sender of a letter exists (Answer A). We said 250.',
  ])
})

test('knocks and looks at ourselves are told; of the latter only what is new', () => {
  const told = lines({
    letters: [],
    further: someFurther(),
    knocks: [aKnock(), aVainKnock({ trouble: 'timed-out', address: '2001:db8:5::26' }, noon + 2_000)],
    ownChecks: [
      aWellSide(noon + 3_000),
      aWellSide(noon + 4_000),
      anOwnCheck({ ipv6: failed('ENETUNREACH') }, noon + 5_000),
      anOwnCheck({ ipv6: seen('reply') }, noon + 6_000),
    ],
  })
  expect(told.slice(-5)).toEqual([
    'good: We knocked at mail.ready.example over IPv6 (2001:db8:5::25): it answers.',
    expect.stringContaining(
      'trouble: We knocked at mail.ready.example over IPv6 (2001:db8:5::26): nobody answered.',
    ),
    'good: We checked our own side: it works.',
    'trouble: We checked our own side, and it has a fault.',
    'good: We checked our own side: it works.',
  ])
})

test('an event of a newer database has no words here, and is left out', () => {
  const events = [{ at: noon, what: 'something-new', text: 'English for the operator.' }]
  expect(lines({ events }).join(' ')).not.toContain('operator')
})

test('what is still to come has its time: the next try, when we give up, when the case closes', () => {
  const view = aCaseView(
    { letters: [aRecord('A'), waiting('B', [aDeferral('busy')])] },
    { now: noon + 1_000 },
  )
  expect(pageAhead(view, say).map(({ at, text }) => [at - noon, text])).toEqual([
    [300_000, 'Answer B: next try, number 2.'],
    [24 * 3_600_000, 'Answer B: if nobody has taken it by then, we give up.'],
    [6 * 86_400_000, expect.stringContaining('The test is closed')],
  ])
  expect(pageAhead(aCaseView({ state: 'closed' }), say)).toEqual([])
})

test('a case with hundreds of tries shows its beginning, the first and the newest, and says how many it leaves out', () => {
  const tries = Array.from({ length: 300 }, (_, index) => aDeferral('busy', { at: noon + index * 60_000 }))
  const view = aCaseView({ letters: [waiting('B', tries)] })
  const { rows, leftOut } = shownTimeline(view, say)
  const all = pageTimeline(view, say)
  expect(rows.length).toBe(20)
  expect(rows.length + leftOut).toBe(all.length)
  expect(rows.slice(0, 9).map(({ entry }) => entry.text)).toEqual(all.slice(0, 9).map(({ text }) => text))
  expect(rows.at(-1)?.entry.at).toBe(noon + 299 * 60_000 + 12)
  expect(rows.flatMap(({ gap }, index) => (gap ? [index] : []))).toEqual([9])
})

test('where room is short, what went wrong is told rather than that a letter was written or a door answered', () => {
  const at = noon + 60_000
  const refused = (kind: 'B' | 'B4' | 'L3') => failedLetter(kind, [aRefusal('no', { at })])
  const view = aCaseView({
    letters: [
      aRecord('A'),
      refused('B'),
      refused('B4'),
      refused('L3'),
      aRecord('L4'),
      aRecord('explanation'),
    ],
    further: someFurther(),
    knocks: [1, 2, 3].map((minutes) => aKnock({}, noon + minutes * 60_000)),
  })
  const { rows, leftOut } = shownTimeline(view, say)
  const keys = rows.map(({ entry }) => entry.key)
  expect(leftOut).toBeGreaterThan(0)
  expect(keys).toEqual(expect.arrayContaining(['connected', 'taken', 'A-1', 'B-1', 'B4-1', 'L3-1', 'L4-1']))
  expect(keys.at(-1)).toBe(pageTimeline(view, say).at(-1)?.key)
})

test('the day is named where it changes, in the page’s language', () => {
  const letters = [aRecord('A', { createdAt: noon + 86_400_000, attempts: [] })]
  const days = (language: 'en' | 'de') =>
    shownTimeline(aCaseView({ letters }, { language }), speaker(language)).rows.flatMap(
      ({ day }) => day ?? [],
    )
  expect(days('en')).toEqual(['Sunday, 1 March 2026', 'Monday, 2 March 2026'])
  expect(days('de')[0]).toBe('Sonntag, 1. März 2026')
})

test('in every language each step has its sentence', () => {
  for (const language of languages) {
    const texts = pageTimeline(aCaseView({}, { language }), speaker(language)).map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(8)
    expect(texts.filter((text) => text === '' || /\{|timeline\./.test(text))).toEqual([])
  }
})
