import { expect, test } from 'vitest'
import { diagnoseOurSide } from '../../src/diagnose/our-side.ts'
import { speaker, verdictText } from '../../src/explain/catalogue.ts'
import { absent, failed, seen, skipped } from '../../src/values/observation.ts'
import type { OwnCheck, OwnFault } from '../../src/values/own-check.ts'
import { aCase, aRoute, look, noon, someLooks } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const minuteMs = 60_000
const unproven = skipped('nothing shows it')
const missing: OwnFault = { what: 'ptr', subject: '192.0.2.44', text: 'PTR of 192.0.2.44 is missing' }

const judge = (ownChecks: OwnCheck[], looks = someLooks()) => diagnoseOurSide(aCase({ ownChecks, looks }))
const short = (...args: Parameters<typeof judge>): string => {
  const { state, finding } = judge(...args)
  return `${state}/${finding}`
}
const said = (...args: Parameters<typeof judge>): string => verdictText(speaker('en'), judge(...args))

test('where nothing failed our side was not asked', () => {
  expect(short([])).toBe('not-applicable/not-asked')
})

test.each<[string, Parameters<typeof anOwnCheck>[0], string]>([
  ['IPv6 failed', { ipv6: failed('CANARY-TIMED-OUT') }, 'ours/ipv6-failed'],
  ['IPv4 failed', { ipv4: failed('CANARY-REFUSED'), ipv6: seen('reply') }, 'ours/ipv4-failed'],
  ['DNS failed', { dns: failed('TIMEOUT') }, 'ours/dns-failed'],
  ['a record is missing', { records: seen([missing]) }, 'ours/records-wrong'],
  ['records can’t be looked up', { records: failed('SERVFAIL'), dns: seen('answer') }, 'unknown/unproven'],
  ['IPv6 had an answer', { ipv6: seen('reply'), dns: seen('answer') }, 'pass/well'],
  ['records are in order', { records: seen([]) }, 'pass/well'],
  ['nothing showed whether IPv6 works', { ipv6: unproven, dns: seen('answer') }, 'unknown/unproven'],
])('a check that found that %s is judged so', (_what, parts, expected) => {
  const check = anOwnCheck(parts)
  expect(short([check])).toBe(expected)
  expect(judge([check]).restsOn.length).toBeGreaterThan(0)
})

test('one failed check outlives those that found us well', () => {
  const failing = anOwnCheck({ ipv6: failed('LOCAL') })
  const well = anOwnCheck({ ipv6: seen('reply') }, noon + 5 * minuteMs)
  expect(short([failing, well])).toBe('ours/ipv6-failed')
  expect(judge([failing, well]).restsOn).toEqual([failing.ipv6.id])
})

test('a check soon after that found us well proves what an earlier one could not', () => {
  const open = anOwnCheck({ ipv6: unproven })
  expect(short([open, anOwnCheck({ ipv6: seen('reply') }, noon + 5 * minuteMs)])).toBe('pass/well')
  expect(short([open, anOwnCheck({ ipv6: seen('reply') }, noon + 20 * minuteMs)])).toBe('unknown/unproven')
})

test('answers that our own DNS64 made up are ours, and named', () => {
  const route = aRoute({
    exchangers: [
      {
        ...{ host: 'mail.ready.example', preference: 10 },
        a: look('mx-1-a', absent('no-such-record')),
        aaaa: { ...look('AAAA mail.ready.example', failed('NAT64')), id: 'mx-1-aaaa' },
      },
    ],
  })
  expect(short([], someLooks({ route }))).toBe('ours/behind-dns64')
  expect(judge([], someLooks({ route })).restsOn).toEqual(['mx-1-aaaa'])
  expect(said([], someLooks({ route }))).toContain('made up was left out: AAAA mail.ready.example.')
})

test('what is said names times, proofs and faults', () => {
  const well = anOwnCheck({ ipv6: seen('reply'), ipv4: seen('session-in'), dns: seen('answer') })
  expect(said([well])).toBe(
    'Our own side worked at 2026-03-01 12:00:00 UTC. Connections came in over IPv4. Other servers answered us over IPv6. DNS answered.',
  )
  expect(said([anOwnCheck({ ipv6: failed('CANARY-TIMED-OUT') })])).toMatch(
    /^Our own IPv6 failed at 2026-03-01 12:00:00 UTC: own-\d+-ipv6 \(CANARY-TIMED-OUT\)\./,
  )
  expect(said([anOwnCheck({ records: seen([missing]) })])).toContain('PTR of 192.0.2.44 is missing')
})
