import { expect, test } from 'vitest'
import { diagnoseHeloName } from '../../src/diagnose/helo-name.ts'
import { describe } from '../../src/explain/describe.ts'
import type { Case } from '../../src/values/case.ts'
import { absent, type Finding, failed, seen, skipped } from '../../src/values/observation.ts'
import { aCase, anArrival, look, someLooks } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const none = absent('no-such-record')
const client = '2001:db8:5::25'

interface Told {
  name?: string
  aaaa?: Finding<string[]>
  a?: Finding<string[]>
}

const judge = ({ name = 'mail.ready.example', aaaa = none, a = none }: Told, changes: Partial<Case> = {}) => {
  const theCase = aCase({ arrival: anArrival({ helo: { verb: 'EHLO', name } }), ...changes })
  return diagnoseHeloName(theCase, someLooks({ heloA: look('helo-a', a), heloAaaa: look('helo-aaaa', aaaa) }))
}
const short = (told: Told, changes: Partial<Case> = {}): string => {
  const verdict = judge(told, changes)
  const { state, finding, restsOn } = verdict
  expect(describe(verdict)).not.toBe('')
  return [`${state}/${finding}`, ...restsOn].join(' ')
}

test.each<[string, Told, string]>([
  ['a name of its address', { aaaa: seen([client]) }, 'pass/names-client helo-aaaa'],
  [
    'a name of another address',
    { aaaa: seen(['2001:db8:5::26']), a: seen(['198.51.100.25']) },
    'partial/points-elsewhere helo-aaaa',
  ],
  ['a name with IPv4 alone', { a: seen(['198.51.100.25']) }, 'partial/other-family-only helo-aaaa helo-a'],
  ['a name without address', {}, 'fail/no-address helo-aaaa helo-a'],
  ['an address literal', { name: '[IPv6:2001:db8:5::25]' }, 'partial/address-literal'],
  ['a bare address', { name: '198.51.100.25' }, 'fail/not-a-name'],
  ['one label', { name: 'localhost', aaaa: seen([client]) }, 'fail/not-a-name'],
  ['what is no name', { name: '<script>' }, 'fail/not-a-name'],
])('a server that greets with %s is judged so', (_what, told, expected) => {
  expect(short(told)).toBe(expected)
})

test('a greeting that is a link is quoted so that no mail program makes one of it', () => {
  const verdict = judge({ name: 'https://evil.example/x' })
  expect(verdict.facts.name).toBe('hxxps://evil[.]example/x')
  expect(describe(verdict)).not.toContain('https://')
})

test.each<[string, Told]>([
  ['in the client’s family', { aaaa: failed('SERVFAIL'), a: none }],
  ['in the other, where the client’s has none', { a: failed('SERVFAIL') }],
  ['that was not made', { aaaa: skipped('budget') }],
])('a look %s that failed is held against nobody', (_what, told) => {
  expect(short(told)).toMatch(/^unknown\/could-not-look /)
})

test('a look in the other family that failed matters not where the client’s was seen', () => {
  expect(judge({ aaaa: seen([client]), a: failed('SERVFAIL') }).state).toBe('pass')
})

test('a look that failed while our own DNS failed is ours', () => {
  const ownChecks = [anOwnCheck({ dns: failed('TIMEOUT') })]
  expect(judge({ aaaa: failed('TIMEOUT') }, { ownChecks })).toMatchObject({
    finding: 'our-dns',
    state: 'ours',
  })
})

test('behind a gateway of ours a name is not compared, but what is no name is told', () => {
  expect(short({ aaaa: seen([client]) }, { clientKind: 'gateway' })).toBe('ours/came-by-gateway')
  expect(judge({ name: 'localhost' }, { clientKind: 'gateway' }).finding).toBe('not-a-name')
})

test('a client over IPv4 is judged by A records', () => {
  const arrival = anArrival({ family: 'ipv4', client: { address: '198.51.100.25', port: 25 } })
  expect(short({ a: seen(['198.51.100.25']) }, { arrival })).toBe('pass/names-client helo-a')
})
