import { expect, test } from 'vitest'
import { failed, seen, skipped } from '../../src/values/observation.ts'
import { nearestCheck, ownStateAt } from '../../src/values/own-check.ts'
import { noon } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const minute = 60_000
const broken = failed('CANARY-TIMEOUT')
const well = seen('reply' as const)

test('a network that failed within a quarter of an hour proves nobody else at fault, whatever stands nearer', () => {
  const checks = [
    anOwnCheck({ ipv6: broken }, noon - 14 * minute),
    anOwnCheck({ ipv6: well }, noon - minute),
    anOwnCheck({ ipv6: well }, noon + minute),
  ]
  expect(ownStateAt(checks, 'ipv6', noon)).toBe('failed')
  expect(ownStateAt(checks, 'ipv6', noon + 2 * minute)).toBe('works')
  expect(ownStateAt(checks, 'ipv4', noon)).toBe('unknown')
})

test('a check tells of a quarter of an hour before and after it', () => {
  const checks = [anOwnCheck({ dns: well }, noon)]
  for (const at of [noon - 15 * minute, noon + 15 * minute])
    expect(ownStateAt(checks, 'dns', at)).toBe('works')
  for (const at of [noon - 15 * minute - 1, noon + 15 * minute + 1])
    expect(ownStateAt(checks, 'dns', at)).toBe('unknown')
})

test('a check that was not asked for a part tells nothing of it', () => {
  const silent = anOwnCheck({ ipv6: skipped('nothing asked for it') }, noon)
  const telling = anOwnCheck({ ipv6: well }, noon - minute)
  expect(nearestCheck([silent, telling], 'ipv6', noon)).toBe(telling)
})

test('records that could not be looked up are neither right nor wrong, and the nearest look at them counts', () => {
  const fault = { what: 'ptr', subject: '2001:db8::1', text: 'PTR of 2001:db8::1 is missing' } as const
  expect(ownStateAt([anOwnCheck({ records: failed('SERVFAIL') }, noon)], 'records', noon)).toBe('unknown')
  const mended = [
    anOwnCheck({ records: seen([fault]) }, noon - 5 * minute),
    anOwnCheck({ records: seen([]) }, noon),
  ]
  expect(ownStateAt(mended, 'records', noon)).toBe('works')
  expect(ownStateAt(mended, 'records', noon - 5 * minute)).toBe('failed')
})
