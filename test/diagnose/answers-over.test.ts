import { expect, test } from 'vitest'
import { diagnoseAnswersOver } from '../../src/diagnose/answers-over.ts'
import { describe as say } from '../../src/explain/describe.ts'
import { absent, failed, madeUpCode, observed, seen, skipped } from '../../src/values/observation.ts'
import type { OutsideLook } from '../../src/values/outside-look.ts'
import { findingsOf } from '../../src/values/rules.ts'
import { utc } from '../../src/values/utc.ts'
import { noon } from '../kit/a-case.ts'
import { aRoute } from '../kit/a-route.ts'
import { anOutsideLook } from '../kit/an-outside-look.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'
import { fairly } from '../kit/spoil.ts'

const six = '2001:db8:1::25'
const other = '2001:db8:1::26'
const four = '192.0.2.25'
const nothing = skipped('nothing shows it')
const host = 'mx.provider.example'

const rows: [title: string, look: OutsideLook, expected: string][] = [
  ['each address answers', anOutsideLook({ [six]: 'open', [other]: 'plain' }), 'pass all-answer'],
  ['one address of two is dead', anOutsideLook({ [six]: 'open', [other]: 'silent' }), 'partial some-answer'],
  [
    'one of two turns us away',
    anOutsideLook({ [six]: 'open', [other]: 'turned-away' }),
    'partial some-answer',
  ],
  ['one of two is private', anOutsideLook({ [six]: 'open', 'fd00::25': 'private' }), 'partial some-answer'],
  ['one of two is our own', anOutsideLook({ [six]: 'open', [other]: 'own' }), 'pass all-answer'],
  ['time was up for one of two', anOutsideLook({ [six]: 'open', [other]: 'late' }), 'pass all-answer'],
  [
    'the port is closed, and a canary answers',
    anOutsideLook({ [six]: 'closed' }, { own: anOwnCheck({ ipv6: seen('canary') }) }),
    'fail none-answers',
  ],
  [
    'nothing comes back, and another server has answered',
    anOutsideLook({ [six]: 'silent', [other]: 'unreachable' }, { own: anOwnCheck({ ipv6: seen('reply') }) }),
    'fail none-answers',
  ],
  [
    'the port is closed while that of IPv4 is open',
    anOutsideLook({ [six]: 'closed', [four]: 'open' }, { own: anOwnCheck({ ipv6: nothing }) }),
    'fail none-answers',
  ],
  [
    'nothing comes back while IPv4 is open, and nothing ever came back over IPv6',
    anOutsideLook({ [six]: 'silent', [four]: 'open' }, { own: anOwnCheck({ ipv6: nothing }) }),
    'unknown our-side-unproven',
  ],
  [
    'nothing comes back while IPv4 is open and a name server answers over IPv6',
    anOutsideLook(
      { [six]: 'silent', [four]: 'open' },
      { own: anOwnCheck({ ipv6: nothing }), receivers: answering() },
    ),
    'fail none-answers',
  ],
  [
    'a name server answers over IPv6, and port 25 of nobody',
    anOutsideLook(
      { [six]: 'silent', [four]: 'silent' },
      { own: anOwnCheck({ ipv6: nothing }), receivers: answering() },
    ),
    'unknown our-side-unproven',
  ],
  [
    'the port is closed, over IPv4 too',
    anOutsideLook(
      { [six]: 'closed', [four]: 'closed' },
      { own: anOwnCheck({ ipv6: nothing, ipv4: nothing }) },
    ),
    'unknown our-side-unproven',
  ],
  [
    'the port is closed, and the canary is silent',
    anOutsideLook(
      { [six]: 'closed', [four]: 'open' },
      { own: anOwnCheck({ ipv6: failed('CANARY-TIMED-OUT') }) },
    ),
    'ours our-network',
  ],
  ['this machine has no way out', anOutsideLook({ [six]: 'ours' }), 'ours our-network'],
  [
    'silence was not waited for',
    anOutsideLook({ [six]: 'hasty' }, { own: anOwnCheck({ ipv6: seen('canary') }) }),
    'unknown not-all-tried',
  ],
  [
    'time was up',
    anOutsideLook({ [six]: 'late', [other]: 'closed' }, { own: anOwnCheck({ ipv6: seen('canary') }) }),
    'unknown not-all-tried',
  ],
  [
    'there are more addresses than were knocked at',
    anOutsideLook(
      { [six]: 'closed' },
      { own: anOwnCheck({ ipv6: seen('canary') }), route: aRoute({ [host]: { aaaa: [six, other] } }) },
    ),
    'unknown not-all-tried',
  ],
  [
    'it says 554 in place of a greeting',
    anOutsideLook({ [six]: 'turned-away', [other]: 'closed' }),
    'unknown turned-away',
  ],
  [
    'nobody greets',
    anOutsideLook({ [six]: 'mute' }, { own: anOwnCheck({ ipv6: seen('canary') }) }),
    'unknown no-greeting',
  ],
  ['it greets and hangs up', anOutsideLook({ [six]: 'stuck' }), 'unknown no-greeting'],
  ['all addresses are private', anOutsideLook({ 'fd00::25': 'private' }), 'fail no-public-address'],
  ['the only address is our own', anOutsideLook({ [six]: 'own' }), 'unknown own-address'],
  ['there is IPv4 alone', anOutsideLook({ [four]: 'open' }), 'not-applicable no-address'],
  [
    'the domain does not exist',
    anOutsideLook({}, { route: aRoute({}, { mx: absent('no-such-name') }) }),
    'not-applicable no-such-domain',
  ],
  [
    'there is a null MX',
    anOutsideLook({}, { route: aRoute({}, { mx: seen([{ preference: 0, host: '' }]) }) }),
    'not-applicable takes-no-mail',
  ],
  [
    'the MX could not be looked up',
    anOutsideLook({}, { route: aRoute({}, { mx: failed('SERVFAIL') }) }),
    'unknown could-not-look',
  ],
  [
    'our resolvers are dead',
    anOutsideLook(
      {},
      { route: aRoute({}, { mx: failed('TIMEOUT') }), own: anOwnCheck({ dns: failed('TIMEOUT') }) },
    ),
    'ours our-dns',
  ],
  [
    'one AAAA could not be looked up, and the other address is dead',
    anOutsideLook(
      { [six]: 'closed' },
      {
        own: anOwnCheck({ ipv6: seen('canary') }),
        route: aRoute({ [host]: { aaaa: [six] }, 'mx2.provider.example': { aaaa: failed('SERVFAIL') } }),
      },
    ),
    'unknown could-not-look',
  ],
  [
    'the AAAA was made up by our own DNS64',
    anOutsideLook({}, { route: aRoute({ [host]: { aaaa: failed(madeUpCode), a: [four] } }) }),
    'ours our-dns',
  ],
]

test.each(rows)('over IPv6, where %s', (_, look, expected) => {
  // The moments of the looks at DNS are those of the others, for our own state is known around them.
  const judged = fairly(atNoon(look), (one) => diagnoseAnswersOver('ipv6', one))
  expect(judged.replace('/', ' ')).toBe(expected)
})

test('every finding is come to', () => {
  const all = findingsOf('answers-over-ipv6').map(([finding, state]) => `${state} ${finding}`)
  expect(new Set(rows.map(([, , expected]) => expected))).toEqual(new Set(all))
})

test('IPv4 is judged by the same measure', () => {
  const look = anOutsideLook(
    { [six]: 'open', [four]: 'closed' },
    { own: anOwnCheck({ ipv4: skipped('nothing shows it') }) },
  )
  expect(diagnoseAnswersOver('ipv4', look)).toMatchObject({ state: 'fail', finding: 'none-answers' })
  const silent = anOutsideLook(
    { [six]: 'open', [four]: 'silent' },
    { own: anOwnCheck({ ipv4: skipped('nothing shows it') }), receivers: answering() },
  )
  // That name servers answer over IPv6 says nothing of our IPv4.
  expect(diagnoseAnswersOver('ipv4', silent)).toMatchObject({
    state: 'unknown',
    finding: 'our-side-unproven',
  })
})

test('a fault says when it was seen, where, and how sure it is', () => {
  const judge = (own: OutsideLook['own']): string =>
    say(diagnoseAnswersOver('ipv6', anOutsideLook({ [six]: 'closed', [four]: 'open' }, { own })))
  expect(judge(anOwnCheck({ ipv6: seen('canary') }))).toBe(
    `No mail server of provider.example answers on port 25 over IPv6. Asked from here at ${utc(noon, 'second')}, the port was closed at mx.provider.example [${six}]. Another mail server did answer this machine over IPv6.`,
  )
  expect(judge(anOwnCheck({ ipv6: skipped('nothing shows it') }))).toContain('could not be seen apart')
})

test('a fault rests on the knocks and on what shows that our own side works', () => {
  const own = anOwnCheck({ ipv6: seen('canary') })
  const { restsOn } = diagnoseAnswersOver('ipv6', anOutsideLook({ [six]: 'closed' }, { own }))
  expect(restsOn).toEqual([`knock-${six}`, own.ipv6.id])
})

function answering(): OutsideLook['receivers'] {
  const look = (id: string) => ({ id, what: id, at: noon, ms: 10 })
  return {
    ...{ aliases: [], dane: [] },
    zones: [
      {
        zone: 'provider.example',
        names: ['provider.example'],
        ns: observed(look('ns'), seen(['ns.provider.example'])),
        servers: [
          {
            host: 'ns.provider.example',
            aaaa: observed(look('ns-1-aaaa'), seen(['2001:db8:53::53'])),
            answers: [{ address: '2001:db8:53::53', answer: observed(look('ns-1-1'), seen('answered')) }],
          },
        ],
      },
    ],
    mtaSts: {
      record: observed(look('mta-sts'), absent('no-such-record')),
      policy: observed(look('mta-sts-policy'), skipped('no record')),
    },
  }
}

function atNoon(look: OutsideLook): OutsideLook {
  const { route } = look
  return {
    ...look,
    route: {
      ...route,
      mx: { ...route.mx, at: noon },
      exchangers: route.exchangers.map(({ a, aaaa, ...rest }) => ({
        ...{ ...rest, a: { ...a, at: noon }, aaaa: { ...aaaa, at: noon } },
      })),
    },
  }
}
