import { expect, test } from 'vitest'
import { diagnoseClientReverseDns } from '../../src/diagnose/client-reverse-dns.ts'
import { describe } from '../../src/explain/describe.ts'
import type { Looks } from '../../src/values/evidence.ts'
import { absent, type Finding, failed, seen, skipped } from '../../src/values/observation.ts'
import { aCase, look, someLooks } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const judge = (changes: Partial<Looks>, theCase = aCase()): string => {
  const verdict = diagnoseClientReverseDns(theCase, someLooks(changes))
  const { state, finding, mender } = verdict
  expect(describe(verdict)).toContain(theCase.arrival.client.address)
  return `${state}/${finding}/${mender}`
}
const names = (...found: [name: string, addresses: Finding<string[]>][]): Partial<Looks> => ({
  clientNames: look('client-ptr', seen(found.map(([name]) => name))),
  clientNameAddresses: found.map(([name, addresses], index) => ({
    name,
    addresses: look(`client-name-${index + 1}`, addresses),
  })),
})

test('the name of the client leads back to it', () => {
  expect(judge({})).toBe('pass/confirmed/nobody')
})

test('one of several names that leads back is enough', () => {
  const found = names(['a.example', absent('no-such-name')], ['b.example', seen(['2001:db8:5::25'])])
  expect(judge(found)).toBe('pass/confirmed/nobody')
  expect(diagnoseClientReverseDns(aCase(), someLooks(found)).facts.name).toBe('b.example')
})

test.each<[string, Partial<Looks>, string]>([
  [
    'no name',
    { clientNames: look('client-ptr', absent('no-such-name')), clientNameAddresses: [] },
    'no-name',
  ],
  ['a name of another address', names(['a.example', seen(['2001:db8:5::26'])]), 'name-points-elsewhere'],
  ['a name without such an address', names(['a.example', absent('no-such-record')]), 'name-without-address'],
])('a client with %s is the sending provider’s to mend', (_what, changes, finding) => {
  expect(judge(changes)).toBe(`fail/${finding}/sending-provider`)
})

test.each<[string, Partial<Looks>]>([
  ['for the name', { clientNames: look('client-ptr', failed('TIMEOUT')), clientNameAddresses: [] }],
  ['for the name not made', { clientNames: look('client-ptr', skipped('budget')), clientNameAddresses: [] }],
  ['back', names(['a.example', seen(['2001:db8:5::26'])], ['b.example', failed('SERVFAIL')])],
])('a look %s that failed is held against nobody', (_what, changes) => {
  expect(judge(changes)).toBe('unknown/could-not-look/nobody')
})

test('a look that failed while our own DNS failed is ours', () => {
  const ownChecks = [anOwnCheck({ dns: failed('TIMEOUT') })]
  const changes = { clientNames: look('client-ptr', failed('TIMEOUT')), clientNameAddresses: [] }
  expect(judge(changes, aCase({ ownChecks }))).toBe('ours/our-dns/us')
})

test('a gateway of ours in the client’s place is ours, not the provider’s missing name', () => {
  const changes = { clientNames: look('client-ptr', absent('no-such-name')), clientNameAddresses: [] }
  expect(judge(changes, aCase({ clientKind: 'not-global' }))).toBe('ours/came-by-gateway/us')
})
