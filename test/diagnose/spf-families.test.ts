import { expect, test } from 'vitest'
import { diagnoseSpfFamilies } from '../../src/diagnose/spf-families.ts'
import { describe } from '../../src/explain/describe.ts'
import type { SpfReach } from '../../src/values/evidence.ts'
import { absent, type Finding, failed, seen } from '../../src/values/observation.ts'
import type { OwnCheck } from '../../src/values/own-check.ts'
import { look } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const reach = (changes: Partial<SpfReach> = {}): Finding<SpfReach> =>
  seen({
    domain: 'ready.example',
    record: 'v=spf1 mx -all',
    ipv6: true,
    ipv4: true,
    lookups: 1,
    voids: 0,
    problem: null,
    ...changes,
  })
const judge = (finding: Finding<SpfReach>, checks: OwnCheck[] = []): string => {
  const verdict = diagnoseSpfFamilies(look('spf-reach', finding), 'ready.example', checks)
  expect(verdict.restsOn).toEqual(['spf-reach'])
  expect(describe(verdict)).toContain('SPF')
  return `${verdict.state}/${verdict.finding}/${verdict.mender}`
}

test.each<[string, Finding<SpfReach>, string]>([
  ['lets IPv6 pass', reach(), 'pass/covers-ipv6/nobody'],
  ['takes ten look-ups', reach({ lookups: 10, voids: 2 }), 'pass/covers-ipv6/nobody'],
  ['takes eleven', reach({ lookups: 11 }), 'fail/too-many-lookups/domain-owner'],
  ['has three names that lead nowhere', reach({ voids: 3 }), 'partial/too-many-voids/domain-owner'],
  ['lets IPv4 alone pass', reach({ ipv6: false, voids: 3 }), 'fail/ipv4-only/domain-owner'],
  ['cannot be read', reach({ ipv6: false, problem: '"a:"' }), 'fail/broken-record/domain-owner'],
  ['is not there', absent('no-such-record'), 'not-applicable/no-record/nobody'],
  ['could not be looked up', failed('SERVFAIL'), 'unknown/could-not-look/nobody'],
])('a record that %s is judged so', (_what, finding, expected) => {
  expect(judge(finding)).toBe(expected)
})

test('a record that could not be looked up while our own DNS failed is ours', () => {
  expect(judge(failed('TIMEOUT'), [anOwnCheck({ dns: failed('TIMEOUT') })])).toBe('ours/our-dns/us')
})

test('a long record is cut in the sentence', () => {
  const finding = reach({ record: `v=spf1 ${'ip4:192.0.2.1 '.repeat(50)}`, ipv6: false })
  const { facts } = diagnoseSpfFamilies(look('spf-reach', finding), 'ready.example', [])
  expect(String(facts.record).length).toBeLessThan(130)
})
