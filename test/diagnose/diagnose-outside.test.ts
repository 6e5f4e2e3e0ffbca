import { expect, test } from 'vitest'
import { answerOf, diagnoseOutside } from '../../src/diagnose/diagnose-outside.ts'
import { diagnoseLookFromHere } from '../../src/diagnose/look-from-here.ts'
import { describe as say } from '../../src/explain/describe.ts'
import { type Finding, failed, noRootCode, seen, skipped } from '../../src/values/observation.ts'
import type { OutsideLook } from '../../src/values/outside-look.ts'
import { findingsOf } from '../../src/values/rules.ts'
import { aRoute } from '../kit/a-route.ts'
import { anOutsideLook, type Met } from '../kit/an-outside-look.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const six = '2001:db8:1::25'
const four = '192.0.2.25'
const nothing = skipped('nothing shows it')
const vain = failed('CANARY-TIMED-OUT')

const rows: [title: string, look: OutsideLook, expected: string][] = [
  ['both families answer', anOutsideLook({ [six]: 'open', [four]: 'open' }), 'pass gets-out'],
  [
    'IPv6 is closed there, and a canary answers',
    anOutsideLook({ [six]: 'closed', [four]: 'open' }, { own: anOwnCheck({ ipv6: seen('canary') }) }),
    'pass gets-out',
  ],
  ['we are turned away', anOutsideLook({ [six]: 'turned-away' }), 'pass gets-out'],
  [
    'nobody answers, no canary either',
    anOutsideLook({ [six]: 'silent', [four]: 'silent' }, { own: anOwnCheck({ ipv6: vain, ipv4: vain }) }),
    'ours port-closed',
  ],
  [
    'this machine has IPv4 alone, and port 25 is closed from here',
    anOutsideLook(
      { [six]: 'ours', [four]: 'silent' },
      { own: anOwnCheck({ ipv6: failed('LOCAL'), ipv4: vain }) },
    ),
    'ours port-closed',
  ],
  [
    'over IPv6 nobody answers, no canary either',
    anOutsideLook({ [six]: 'silent', [four]: 'open' }, { own: anOwnCheck({ ipv6: vain }) }),
    'ours ipv6-closed',
  ],
  [
    'this machine has no IPv6',
    anOutsideLook({ [six]: 'ours', [four]: 'open' }, { own: anOwnCheck({ ipv6: failed('LOCAL') }) }),
    'ours ipv6-missing',
  ],
  [
    'this machine has no IPv4',
    anOutsideLook({ [six]: 'open', [four]: 'ours' }, { own: anOwnCheck({ ipv4: failed('LOCAL') }) }),
    'ours ipv4-missing',
  ],
  [
    'over IPv4 nobody answers, no canary either',
    anOutsideLook({ [six]: 'open', [four]: 'silent' }, { own: anOwnCheck({ ipv4: vain }) }),
    'ours ipv4-closed',
  ],
  [
    'our resolvers give no answer',
    anOutsideLook(
      {},
      { route: aRoute({}, { mx: failed('TIMEOUT') }), own: anOwnCheck({ dns: failed('TIMEOUT') }) },
    ),
    'ours dns-failed',
  ],
  [
    'our resolvers know no name at all',
    anOutsideLook({}, { route: aRoute({}, { mx: failed(noRootCode) }) }),
    'ours dns-failed',
  ],
  [
    'nobody answers and there is no canary',
    anOutsideLook(
      { [six]: 'silent', [four]: 'closed' },
      { own: anOwnCheck({ ipv6: nothing, ipv4: nothing }) },
    ),
    'unknown unproven',
  ],
  [
    'over IPv4 nobody answers and there is no canary',
    anOutsideLook({ [six]: 'open', [four]: 'closed' }, { own: anOwnCheck({ ipv4: nothing }) }),
    'unknown unproven',
  ],
  ['there is no address', anOutsideLook({}), 'not-applicable not-asked'],
]

test.each(rows)('from here, where %s', (_, look, expected) => {
  const { state, finding } = diagnoseLookFromHere(look)
  expect(`${state} ${finding}`).toBe(expected)
})

test('every finding about the machine that looks is come to', () => {
  const all = findingsOf('look-from-here').map(([finding, state]) => `${state} ${finding}`)
  expect(new Set(rows.map(([, , expected]) => expected))).toEqual(new Set(all))
})

test('what is said of this machine names the families', () => {
  const of = (met: Record<string, Met>, own = anOwnCheck({})): string =>
    say(diagnoseLookFromHere(anOutsideLook(met, { own })))
  expect(of({ [six]: 'open', [four]: 'open' })).toBe('Mail servers answered this machine over IPv6 and IPv4.')
  expect(of({ [six]: 'silent', [four]: 'open' }, anOwnCheck({ ipv6: nothing }))).toContain(
    'anybody over IPv6:',
  )
  expect(of({ [six]: 'silent' }, anOwnCheck({ ipv6: nothing }))).toContain('anybody: no mail server')
})

const answerTo = (look: OutsideLook): string => answerOf(diagnoseOutside(look))

test('the answer is yes where one address answers over IPv6, whatever else is wrong', () => {
  expect(answerTo(anOutsideLook({ [six]: 'open' }))).toBe('takes-mail')
  expect(answerTo(anOutsideLook({ [six]: 'open', '2001:db8:1::26': 'silent', [four]: 'closed' }))).toBe(
    'takes-mail',
  )
  const half = aRoute({
    'mx.provider.example': { aaaa: [six] },
    'mx2.provider.example': { aaaa: failed('SERVFAIL') },
  })
  expect(answerTo(anOutsideLook({ [six]: 'open' }, { route: half }))).toBe('takes-mail')
})

test('the answer is no where there is no IPv6 address, no answer for certain, or no mail at all', () => {
  expect(answerTo(anOutsideLook({ [four]: 'open' }))).toBe('no')
  expect(answerTo(anOutsideLook({ [six]: 'closed' }, { own: anOwnCheck({ ipv6: seen('canary') }) }))).toBe(
    'no',
  )
  const nullMx = aRoute({}, { mx: seen([{ preference: 0, host: '' }]) })
  expect(answerTo(anOutsideLook({}, { route: nullMx }))).toBe('no')
})

// Whatever a knock meets, with whatever known of our own side: only these make anybody's fault of it.
const kinds: Met[] = [
  'turned-away',
  'mute',
  'stuck',
  'closed',
  'silent',
  'hasty',
  'unreachable',
  'ours',
  'late',
  'own',
]
const ownStates: [string, Finding<'reply' | 'canary'>][] = [
  ['works', seen('canary')],
  ['failed', vain],
  ['unproven', nothing],
]

test.each(ownStates)('nobody is blamed without proof: our own IPv6 %s', (state, ipv6) => {
  for (const one of kinds)
    for (const two of kinds)
      for (const overIpv4 of ['open', ...kinds] as const) {
        const look = anOutsideLook(
          { [six]: one, '2001:db8:1::26': two, [four]: overIpv4 },
          { own: anOwnCheck({ ipv6 }) },
        )
        const settled: Met[] = ['closed', 'silent', 'unreachable']
        const mayBlame =
          settled.includes(one) &&
          settled.includes(two) &&
          (state === 'works' ||
            (state === 'unproven' && overIpv4 === 'open' && (one === 'closed' || two === 'closed')))
        expect(`${one} ${two} ${overIpv4} ${answerTo(look)}`).toBe(
          `${one} ${two} ${overIpv4} ${mayBlame ? 'no' : 'unknown'}`,
        )
      }
})
