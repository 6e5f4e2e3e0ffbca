import { expect, test } from 'vitest'
import { diagnoseReceivedHops } from '../../src/diagnose/received-hops.ts'
import { describe } from '../../src/explain/describe.ts'
import { familyOf } from '../../src/values/address.ts'
import type { Hop } from '../../src/values/evidence.ts'
import { failed, seen } from '../../src/values/observation.ts'
import { look } from '../kit/a-case.ts'

const hop = (address: string | null, from: string | null = 'host'): Hop => ({
  from,
  by: 'mx',
  address,
  family: address === null ? null : familyOf(address),
  protocol: 'ESMTP',
})
const judge = (...hops: Hop[]): string => {
  const verdict = diagnoseReceivedHops(look('hops', seen(hops)))
  expect(describe(verdict)).not.toBe('')
  const { state, finding } = verdict
  return `${state}/${finding}`
}
const six = hop('2001:db8::1')
const four = hop('192.0.2.1')

test.each<[string, Hop[], string]>([
  ['IPv6 hops', [six, six], 'pass/all-over-ipv6'],
  ['hops of both families', [six, four], 'partial/some-over-ipv4'],
  ['IPv4 hops', [four, hop('10.0.0.1'), hop('::ffff:192.0.2.1')], 'partial/none-over-ipv6'],
  ['no hop', [], 'not-applicable/no-hops'],
  ['hops within a machine alone', [hop('127.0.0.1'), hop('::1'), hop('fe80::1')], 'not-applicable/no-hops'],
  ['a note of who wrote it', [hop(null, null)], 'not-applicable/no-hops'],
  ['a hand-in to Exim', [{ ...hop(null, 'anna'), protocol: 'LOCAL' }], 'not-applicable/no-hops'],
  ['a hand-in to Sendmail', [hop(null, 'localhost')], 'not-applicable/no-hops'],
  ['hops without an address', [hop(null), hop('::1')], 'unknown/not-told'],
  ['hops of which one tells', [hop(null), six], 'pass/all-over-ipv6'],
])('a mail with %s is judged so', (_what, hops, expected) => {
  expect(judge(...hops)).toBe(expected)
})

test('hops are counted by family', () => {
  const { facts, restsOn } = diagnoseReceivedHops(look('hops', seen([six, four, four, hop('::1')])))
  expect(facts).toEqual({ count: 3, ipv6: 1, ipv4: 2 })
  expect(restsOn).toEqual(['hops'])
})

test('hops that could not be read tell nothing', () => {
  expect(diagnoseReceivedHops(look('hops', failed('X'))).state).toBe('unknown')
})
