import { expect, test } from 'vitest'
import { speaker } from '../../src/explain/catalogue.ts'
import { pageDetails } from '../../src/explain/page-details.ts'
import { pageEvidence } from '../../src/explain/page-evidence.ts'
import { languages } from '../../src/values/language.ts'
import { absent, failed, seen, skipped } from '../../src/values/observation.ts'
import { caseRuleIds } from '../../src/values/rules.ts'
import {
  aBounce,
  aDeferral,
  anAttempt,
  aRecord,
  aRefusal,
  aRoute,
  failedLetter,
  look,
  noon,
  someLooks,
  someProofs,
  waiting,
} from '../kit/a-case.ts'
import { aCaseView } from '../kit/a-case-view.ts'
import { aHandedBounce, aReportedRecipient } from '../kit/a-handed-bounce.ts'
import { aKnock } from '../kit/a-knock.ts'
import { someFurther } from '../kit/some-further.ts'

const say = speaker('en')
type Changes = Parameters<typeof aCaseView>[0]
const details = (changes: Changes = {}) => pageDetails(aCaseView(changes), say)
const checkOf = (rule: string, changes: Changes = {}) =>
  Object.values(details(changes).checks)
    .flatMap(({ checks }) => checks)
    .find((check) => check.rule === rule)

test('every verdict stands in one group, with its word and its sentence', () => {
  const { checks } = details({ further: someFurther() })
  const all = Object.values(checks).flatMap(({ checks }) => checks.map(({ rule }) => rule))
  expect(all.toSorted()).toEqual(caseRuleIds.toSorted())
  expect(checks.sending.checks[0]).toMatchObject({
    rule: 'send-to-ipv6-only',
    tone: 'good',
    word: 'works',
    who: null,
    sentence: expect.stringContaining('2001:db8:5::25'),
  })
  expect(checks.own.checks.map(({ rule }) => rule)).toEqual(['our-side'])
})

test('a group says how many of its checks are not good, and bears the gravest tone of them', () => {
  const spf = look(
    'spf',
    seen({ result: 'fail' as const, domain: 'ready.example', record: 'v=spf1 -all', explanation: null }),
  )
  const { checks } = details({ looks: someLooks({ spf }), proofs: someProofs({ spf }) })
  expect(checks.sending.tone).toBe('bad')
  expect(checks.sending.counted).toMatch(/^\d+ checks, \d+ not good/)
})

test('what is not tested does not make a group that works look unknown', () => {
  const { checks } = details()
  expect(checks.receiving.checks.some(({ tone }) => tone === 'unknown')).toBe(true)
  expect(checks.receiving.tone).toBe('good')
})

test('a check shows what it rests on: what was looked at, what was found, when and how long', () => {
  const { checks } = pageEvidence(aCaseView(), say).receiving
  const grounds = checks.find(({ rule }) => rule === 'mx-addresses')?.grounds
  expect(grounds).toEqual([
    {
      what: 'MX ready.example',
      isQuestion: true,
      found: '10 mail.ready.example',
      words: null,
      time: expect.anything(),
      took: '3 ms',
    },
    {
      what: 'AAAA mail.ready.example',
      isQuestion: true,
      found: '2001:db8:5::25',
      words: null,
      time: expect.anything(),
      took: '3 ms',
    },
  ])
  expect(grounds?.[0]?.time).toEqual({ iso: '2026-03-01T12:00:00.000Z', clock: '12:00:00' })
})

test('what is not there, what could not be looked up and what was not looked at are told apart', () => {
  const found = (finding: Parameters<typeof look<string[]>>[1]) => {
    const exchangers = [
      {
        host: 'mail.ready.example',
        preference: 10,
        a: look('mx-1-a', seen(['198.51.100.25'])),
        aaaa: look<string[]>('mx-1-aaaa', finding),
      },
    ]
    const view = aCaseView({ looks: someLooks({ route: aRoute({ exchangers }) }) })
    const check = pageEvidence(view, say).receiving.checks.find(({ rule }) => rule === 'mx-addresses')
    return check?.grounds.find(({ what }) => what === 'AAAA mail.ready.example')?.found
  }
  expect(found(absent('no-such-record'))).toBe('the name has no such record')
  expect(found(absent('no-such-name'))).toBe('no such name in DNS')
  expect(found(failed('SERVFAIL'))).toBe('could not be looked up (SERVFAIL)')
  expect(found(skipped('no MX known'))).toBe('not looked at')
})

test('who can mend it is told where something is to be mended', () => {
  const letters = [
    aRecord('A'),
    failedLetter('B', [
      anAttempt({ stage: 'connect', outcome: 'network', trouble: 'refused', code: null, text: 'refused' }),
    ]),
  ]
  const check = checkOf('receive-over-ipv6', {
    letters: [failedLetter('A', letters[1]?.attempts ?? []), ...letters.slice(1)],
  })
  expect(check?.who ?? '').toMatch(/^Whoever receives mail for you|^$/)
  expect(
    checkOf('client-reverse-dns', {
      looks: someLooks({ clientNames: look<string[]>('client-ptr', absent('no-such-name')) }),
    })?.who,
  ).toBe("Whoever sends mail for you: your provider's outgoing mail servers.")
})

test('the hops before a provider’s own server are not shown, for they tell where the writer sits', () => {
  const hops = look(
    'hops',
    seen([
      {
        from: 'laptop.home.example',
        by: 'out.ready.example',
        address: '203.0.113.77',
        family: 'ipv4' as const,
        protocol: 'ESMTPSA',
      },
    ]),
  )
  const all = JSON.stringify(details({ looks: someLooks({ hops }) }))
  expect(all).not.toContain('203.0.113.77')
  expect(all).not.toContain('laptop')
})

test('each address of each mail server has what the newest letter there met, else a knock', () => {
  const exchangers = [
    {
      host: 'mail.ready.example',
      preference: 10,
      a: look('mx-1-a', seen(['198.51.100.25'])),
      aaaa: look('mx-1-aaaa', seen(['2001:db8:5::25', '2001:db8:5::26', '2001:db8:5::27'])),
    },
    {
      host: 'old.ready.example',
      preference: 20,
      a: look<string[]>('mx-2-a', failed('SERVFAIL')),
      aaaa: look<string[]>('mx-2-aaaa', absent('no-such-record')),
    },
  ]
  const { exchangers: shown } = details({
    looks: someLooks({ route: aRoute({ exchangers }) }),
    letters: [
      aRecord('A'),
      waiting('B', [aDeferral('busy', { at: noon + 60_000, address: '2001:db8:5::26' })]),
    ],
    knocks: [aKnock({ address: '2001:db8:5::27' })],
  })
  expect(shown?.map(({ doors }) => doors.map(({ tone, met }) => `${tone}: ${met}`))).toEqual([
    [
      'good: Answer A, 12:00:00: taken',
      'trouble: Answer B, 12:01:00: not taken. Step: RCPT TO',
      'good: we knocked at 12:00:01: it answered',
      'unknown: was not tried',
    ],
    ['bad: no IPv6 address', 'unknown: could not be looked up'],
  ])
})

test('a letter shows its newest tries, what became of it, and how many tries are left out', () => {
  const tries = Array.from({ length: 25 }, (_, index) => aDeferral('busy', { round: index + 1 }))
  const [, b] = details({ letters: [aRecord('A'), waiting('B', tries)] }).letters
  expect(b).toMatchObject({ kind: 'B', tone: 'waiting', word: 'waits for its next try', hasTalk: false })
  expect((b?.tries.length ?? 0) + (b?.earlier ?? 0)).toBe(25)
  expect(b?.tries.at(-1)).toMatchObject({
    round: 'Try 25',
    words: '450 4.2.0 busy',
    from: 'from 2001:db8:25::d0e6',
  })
})

test('a bounce shows its fields, the words that decided marked, and what we read in them; what a reason means is told once', () => {
  const { returns } = details({
    letters: [aRecord('A'), aRecord('B', { state: 'bounced' }), aRecord('B4', { state: 'bounced' })],
    bounces: [
      aBounce(
        'letter-b',
        'smtp; 550 5.1.8 <b+tok@doesnotwork.example>: Sender address rejected: Domain not found',
      ),
      aBounce('letter-b4', 'smtp; 550 5.1.8 Sender address rejected: Domain not found', {
        id: 'bounce-2',
        at: noon + 61_000,
        isKept: true,
      }),
    ],
  })
  const [first, second] = returns.returns
  expect(first).toMatchObject({ tone: 'bad', isKept: false, reading: { short: 'sender domain not found' } })
  expect(first?.reading?.means).toContain('DNS')
  expect(second).toMatchObject({ isKept: true, reading: { means: null } })
  const words = first?.fields.at(-1)?.value
  expect(words?.passage).toContain('Domain not found')
  expect(JSON.stringify(returns)).not.toMatch(/b\+tok|user@/)
})

test('a bounce that was handed in stands among what came back, and names no address in full', () => {
  const handed = [aHandedBounce({ words: 'jane.doe@ready.example wrote to nobody@else.example' })]
  const { returns } = details({ handed })
  expect(returns.returns).toMatchObject([{ title: 'A bounce that you sent us', isKept: false }])
  expect(JSON.stringify(returns)).not.toContain('jane.doe')
  expect(aReportedRecipient().finalRecipient).toBe('test@doesnotwork.example')
})

test('in every language all of it has words, and no address stands there in full', () => {
  for (const language of languages) {
    const view = aCaseView(
      { letters: [aRecord('A'), failedLetter('B', [aRefusal('no, user@ready.example')])] },
      { language },
    )
    const all = JSON.stringify(pageDetails(view, speaker(language)))
    expect(all).not.toContain('user@')
    expect(all).not.toMatch(/"details\.|"timeline\.|\{[a-z]+, (?:select|plural)/)
  }
})

test('what a check quotes in its sentence is not said again below it, but for the codes', () => {
  const said = 'Sender address rejected: Domain not found'
  const refused = (kind: 'B' | 'B4' | 'L3') => failedLetter(kind, [aRefusal(said), aRefusal(said)])
  const check = checkOf('ipv6-only-envelope', {
    letters: [aRecord('A'), refused('B'), refused('B4'), refused('L3'), aRecord('L4')],
  })
  expect(check?.sentence).toContain(said)
  expect(check?.grounds.map(({ words }) => words)).toContain('550 5.7.1')
  expect(check?.grounds.some(({ words }) => words?.includes(said))).toBe(false)
})
