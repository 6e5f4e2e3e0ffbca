import { expect, test } from 'vitest'
import { answerOf, diagnoseOutside } from '../../src/diagnose/diagnose-outside.ts'
import { askFor } from '../../src/explain/outside-asks.ts'
import { foundWords, knockWords, outsidePage } from '../../src/explain/outside-text.ts'
import { absent, failed, type observed, seen, skipped } from '../../src/values/observation.ts'
import type { OutsideLook } from '../../src/values/outside-look.ts'
import { findingsOf } from '../../src/values/rules.ts'
import { judging } from '../../src/values/verdict.ts'
import { look } from '../kit/a-case.ts'
import { aRoute } from '../kit/a-route.ts'
import { aDoor, anOutsideLook, type Met } from '../kit/an-outside-look.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const six = '2001:db8:1::25'
const other = '2001:db8:1::26'
const four = '192.0.2.25'
const works = anOwnCheck({ ipv6: seen('canary') })

function pageOf(outside: OutsideLook) {
  const verdicts = diagnoseOutside(outside)
  return outsidePage(outside, verdicts, answerOf(verdicts))
}
const firstOf = (outside: OutsideLook): string => pageOf(outside).first.replaceAll('\n', ' ')

test('the first sentence says it all', () => {
  expect(firstOf(anOutsideLook({ [six]: 'open', [other]: 'silent' }))).toBe(
    'provider.example takes mail over IPv6: its mail servers answer at 1 of 2 IPv6 addresses.',
  )
  expect(firstOf(anOutsideLook({ [four]: 'open' }))).toBe(
    'provider.example does not take mail over IPv6: no mail server of it has an IPv6 address.',
  )
  expect(firstOf(anOutsideLook({ [six]: 'closed', [other]: 'silent' }, { own: works }))).toBe(
    'provider.example does not take mail over IPv6: no answer at any of 2 IPv6 addresses.',
  )
  expect(firstOf(anOutsideLook({ 'fd00::25': 'private' }))).toBe(
    'provider.example does not take mail over IPv6: its IPv6 addresses are none that the Internet can reach.',
  )
  const withMx = (mx: Parameters<typeof aRoute>[1]): string =>
    firstOf(anOutsideLook({}, { route: aRoute({}, mx) }))
  expect(withMx({ mx: seen([{ preference: 0, host: '' }]) })).toBe(
    'provider.example takes no mail at all: it says so in DNS (null MX).',
  )
  expect(withMx({ mx: absent('no-such-name') })).toBe(
    'provider.example takes no mail: there is no such domain.',
  )
  expect(firstOf(anOutsideLook({}))).toBe(
    'provider.example takes no mail: no mail server of it has an address.',
  )
  expect(withMx({ mx: failed('SERVFAIL') })).toBe(
    'Could not tell whether provider.example takes mail over IPv6: the IPv6 addresses of the mail servers of provider.example could not all be looked up.',
  )
})

test('what could not be told begins with the machine that looks, where that is the reason', () => {
  const outside = anOutsideLook(
    { [six]: 'silent' },
    { own: anOwnCheck({ ipv6: failed('CANARY-TIMED-OUT') }) },
  )
  expect(firstOf(outside)).toMatch(
    /^Could not tell whether provider\.example takes mail over IPv6: port 25 seems to be closed/,
  )
})

test('the table has a line for each address, and one for a family without any', () => {
  const { table } = pageOf(anOutsideLook({ [six]: 'open', [other]: 'closed' }))
  expect(table.split('\n')).toEqual([
    '  mx.provider.example (MX 10)',
    `    IPv6  ${six}  answers as mx.provider.example  TLSv1.3  20 ms`,
    `    IPv6  ${other}  port closed                              20 ms`,
    '    IPv4  no A record',
  ])
  expect(
    pageOf(anOutsideLook({ [six]: 'own', 'fd00::25': 'private' }))
      .table.split('\n')
      .slice(1, 3),
  ).toEqual([
    `    IPv6  ${six}  this machine itself`,
    '    IPv6  fd00::25        not tried: not public (unique-local)',
  ])
  const failing = aRoute({ 'mx.provider.example': { aaaa: failed('SERVFAIL'), a: absent('no-such-name') } })
  expect(pageOf(anOutsideLook({}, { route: failing })).table).toContain(
    'AAAA could not be looked up (SERVFAIL)',
  )
  expect(pageOf(anOutsideLook({}, { route: aRoute({}, { mx: absent('no-such-name') }) })).table).toBe(
    '  MX: no such name',
  )
})

test('trouble comes first, and says what to ask for; what does not apply is only named', () => {
  const { groups } = pageOf(anOutsideLook({ [six]: 'closed', [four]: 'plain' }, { own: works }))
  expect(groups.map(({ title }) => title)).toEqual([
    ...['DOES NOT WORK', 'WORKS WITH TROUBLE', 'WORKS', 'NOT TRIED'],
  ])
  expect(groups[0]?.lines).toMatch(
    /^ {2}answers-over-ipv6\n.*\n {4}> Ask whoever runs the mail servers to let port 25 in\s+over IPv6/s,
  )
  expect(groups.at(-1)?.lines).toBe('  mx-same-server')
})

test('who else was asked is told openly', () => {
  const canaries = ['greeting of the canary mx.example.net [192.0.2.1]:25']
  const { last } = pageOf({ ...anOutsideLook({ [six]: 'closed' }), canaries })
  expect(last.replaceAll('\n', ' ')).toContain(
    'To learn whether port 25 is open from here, we asked for the greeting of the canary mx.example.net [192.0.2.1]:25.',
  )
})

test('each trouble that a look from outside can find has something to ask for, in plain ASCII', () => {
  const rules = [
    'mx-addresses',
    'answers-over-ipv6',
    'answers-over-ipv4',
    'mx-names',
    'mx-same-server',
    'starttls-receiving',
    'name-servers',
    'mta-sts',
    'dane',
  ] as const
  const asks = rules.flatMap((rule) =>
    findingsOf(rule)
      .filter(([, state]) => state === 'fail' || state === 'partial')
      .map(([finding, state]) =>
        askFor({ ...judging('dane').notApplicable('not-published'), rule, state, finding }),
      ),
  )
  expect(asks.length).toBeGreaterThan(20)
  expect(asks.filter((ask) => ask === null || !/^[ -~]+\.$/.test(ask))).toEqual([])
  expect(askFor(judging('dane').pass('published'))).toBeNull()
})

test('how far a knock got is said in a few words', () => {
  const words = (met: Met): string => knockWords(aDoor(six, met).knock)
  expect(words('turned-away')).toBe('turned away: 554 5.7.1 Go away')
  expect(words('mute')).toBe('connected, but no greeting within 8 s')
  expect(words('stuck')).toBe('answers, then the connection was closed')
  expect(words('silent')).toBe('no answer')
  expect(words('unreachable')).toBe('no way there')
  expect(words('late')).toBe('time was up')
  expect(words('private')).toBe('not dialled: unique-local')
})

test('what a look found is said in one line, and strangers play no tricks in it', () => {
  const words = (finding: Parameters<typeof observed>[1]): string => foundWords({ ...look('a', finding) })
  expect(words(seen(['192.0.2.1', '192.0.2.2']))).toBe('192.0.2.1, 192.0.2.2')
  expect(words(seen([{ preference: 0, host: '' }]))).toBe('. (null MX)')
  expect(
    words(seen(Array.from({ length: 6 }, (_, at) => ({ preference: at, host: `mx${at}.example` })))),
  ).toBe('mx0.example, mx1.example, mx2.example, mx3.example, and 2 more')
  expect(words(absent('no-such-record'))).toBe('none')
  expect(words(failed('SERVFAIL'))).toBe('failed (SERVFAIL)')
  expect(words(skipped('not asked'))).toBe('not asked')
  expect(words(seen(['evil\u001b[2J\u202e.example']))).toBe('evil?[2J?.example')
})
