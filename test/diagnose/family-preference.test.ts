import { expect, test } from 'vitest'
import { diagnoseFamilyPreference } from '../../src/diagnose/family-preference.ts'
import { describe as say } from '../../src/explain/describe.ts'
import type { FamilyCounts } from '../../src/values/evidence.ts'
import { type Finding, failed, seen, skipped } from '../../src/values/observation.ts'
import { look } from '../kit/a-case.ts'
import { fairly } from '../kit/spoil.ts'

const judge = (finding: Finding<FamilyCounts>) =>
  diagnoseFamilyPreference('ready.example', look('preference', finding))
const counted = (ipv6: number, ipv4: number): Finding<FamilyCounts> => seen({ ipv6, ipv4, days: 30 })
const short = (finding: Finding<FamilyCounts>): string =>
  fairly({ preference: look('preference', finding) }, ({ preference }) =>
    diagnoseFamilyPreference('x', preference),
  )

test.each<[number, number, string]>([
  [0, 0, 'not-tested/no-choice-offered'],
  [1, 0, 'unknown/too-few'],
  [1, 1, 'unknown/too-few'],
  [3, 0, 'pass/prefers-ipv6'],
  [0, 3, 'partial/prefers-ipv4'],
  [2, 1, 'partial/uses-both'],
  [19, 1, 'pass/prefers-ipv6'],
  [1, 19, 'partial/prefers-ipv4'],
])('%d mails over IPv6 and %d over IPv4 are %s', (ipv6, ipv4, expected) => {
  expect(short(counted(ipv6, ipv4))).toBe(expected)
})

test('a count that is missing tells nothing', () => {
  expect(short(failed('STORE'))).toBe('unknown/could-not-count')
  expect(short(skipped('no such address'))).toBe('not-tested/no-choice-offered')
})

test('the number of mails is always told', () => {
  expect(say(judge(counted(19, 1)))).toBe(
    'Where it has the choice, ready.example sends over IPv6: 19 of 20 mails in 30 days.',
  )
  expect(say(judge(counted(1, 0)))).toBe('Which family ready.example prefers is not told by one mail.')
})
