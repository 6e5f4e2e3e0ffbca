import { expect, test } from 'vitest'
import { looksNeedRepeating } from '../../src/settle/looks-need-repeating.ts'
import type { Looks } from '../../src/values/evidence.ts'
import { absent, failed, seen, skipped } from '../../src/values/observation.ts'
import type { OwnCheck } from '../../src/values/own-check.ts'
import { aCase, look, noon, someLooks, someProofs } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const minuteMs = 60_000
const patienceMs = 5 * minuteMs
const spoilt = someLooks({ clientNames: look('client-ptr', failed('SERVFAIL')) })
const broken = anOwnCheck({ dns: failed('SERVFAIL') }, noon + 1_000)
const well = (minutes: number): OwnCheck => anOwnCheck({ dns: seen('answer') }, noon + minutes * minuteMs)

const need = (ownChecks: OwnCheck[], looks: Looks = spoilt, repeats = 0) => {
  const event = { at: noon, what: 'looks-repeated', text: '' }
  return looksNeedRepeating(aCase({ looks, ownChecks, events: Array(repeats).fill(event) }), patienceMs)
}

test('looks that nobody spoilt need nothing', () => {
  expect(need([broken], someLooks({ clientNames: look('client-ptr', absent('no-such-name')) }))).toBeNull()
  expect(need([])).toBeNull()
  expect(need([anOwnCheck({ dns: seen('answer') })])).toBeNull()
  expect(need([broken], someLooks({ clientNames: look('client-ptr', failed('NAT64')) }))).toBeNull()
})

test('looks that our own DNS has spoilt wait until it works, and are made again then', () => {
  expect(need([broken])).toEqual({ askDnsAt: broken.at + patienceMs })
  expect(need([broken, well(6)])).toBe('repeat')
})

test('a check that tells nothing of DNS decides nothing', () => {
  const silent = anOwnCheck({ ipv6: seen('reply'), dns: skipped('nothing asked for it') }, noon + minuteMs)
  expect(need([broken, silent])).toEqual({ askDnsAt: broken.at + patienceMs })
})

test('an SPF check that DNS left open is such a look too', () => {
  const proof = { result: 'temperror', domain: 'ready.example', record: null, explanation: null } as const
  const open = someLooks(someProofs({ spf: look('spf', seen(proof)) }))
  expect(need([broken, well(6)], open)).toBe('repeat')
})

test('the longer our DNS is broken the more seldom it is asked, and not beyond the case’s end', () => {
  const still = (minutes: number) => anOwnCheck({ dns: failed('SERVFAIL') }, noon + minutes * minuteMs)
  expect(need([broken, still(60)])).toEqual({ askDnsAt: noon + 90 * minuteMs })
  expect(need([broken, still(6 * 24 * 60 - 1)])).toBeNull()
})

test('looks are made again three times and no more', () => {
  expect(need([broken, well(6)], spoilt, 2)).toBe('repeat')
  expect(need([broken, well(6)], spoilt, 3)).toBeNull()
})

test('looks that failed anew behind the last good answer wait for the next', () => {
  const later = { ...look('client-ptr', failed('TIMEOUT')), at: noon + 7 * minuteMs }
  const again = someLooks({ clientNames: later })
  const newest = anOwnCheck({ dns: failed('TIMEOUT') }, noon + 7 * minuteMs + 1_000)
  expect(need([broken, well(6), newest], again)).toEqual({ askDnsAt: newest.at + patienceMs })
})
