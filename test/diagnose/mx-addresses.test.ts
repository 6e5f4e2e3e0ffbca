import { expect, test } from 'vitest'
import { diagnoseMxAddresses } from '../../src/diagnose/mx-addresses.ts'
import { describe } from '../../src/explain/describe.ts'
import type { ExchangerAddresses, MailRoute } from '../../src/values/evidence.ts'
import { absent, type Finding, failed, seen, skipped } from '../../src/values/observation.ts'
import { aRoute, ipv4OnlyRoute, look } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const judge = (route: MailRoute): string => {
  const verdict = diagnoseMxAddresses(route, [])
  const { state, finding, mender } = verdict
  expect(describe(verdict)).not.toBe('')
  return `${state}/${finding}/${mender}`
}

const none = absent('no-such-record')
const exchanger = (host: string, a: Finding<string[]>, aaaa: Finding<string[]>): ExchangerAddresses => ({
  host,
  preference: 10,
  a: look(`${host}-a`, a),
  aaaa: look(`${host}-aaaa`, aaaa),
})
const six = exchanger('six', none, seen(['2001:db8:5::25']))
const four = exchanger('four', seen(['198.51.100.25']), none)
const bare = exchanger('bare', none, none)
const route = (...exchangers: ExchangerAddresses[]): MailRoute => aRoute({ exchangers })

test.each<[string, MailRoute, string]>([
  ['all its hosts on IPv6', aRoute(), 'pass/all-have-ipv6/nobody'],
  ['some hosts on IPv6', route(six, four), 'partial/some-have-ipv6/receiving-provider'],
  ['no host on IPv6', ipv4OnlyRoute(), 'fail/none-has-ipv6/receiving-provider'],
  ['hosts without any address', route(bare), 'fail/none-has-an-address/domain-owner'],
  [
    'a host that could not be looked up',
    route(six, exchanger('dead', none, failed('SERVFAIL'))),
    'unknown/could-not-look/nobody',
  ],
  [
    'an A that could not be looked up',
    route(exchanger('dead', failed('SERVFAIL'), none)),
    'unknown/could-not-look/nobody',
  ],
  [
    'a null MX',
    aRoute({ mx: look('mx', seen([{ preference: 0, host: '' }])), exchangers: [] }),
    'not-applicable/takes-no-mail/nobody',
  ],
  [
    'no name in DNS',
    aRoute({ mx: look('mx', absent('no-such-name')), exchangers: [] }),
    'fail/no-such-domain/domain-owner',
  ],
  [
    'an MX that could not be looked up',
    aRoute({ mx: look('mx', failed('TIMEOUT')), exchangers: [] }),
    'unknown/could-not-look/nobody',
  ],
])('a domain with %s is judged so', (_what, theRoute, expected) => {
  expect(judge(theRoute)).toBe(expected)
})

test('an MX that is an address names no host, so it has none', () => {
  const never = skipped('an address, not a host name')
  expect(judge(route(exchanger('192.0.2.1', never, never)))).toBe('fail/none-has-an-address/domain-owner')
  expect(judge(route(six, exchanger('192.0.2.1', never, never)))).toMatch(/^partial\/some-have-ipv6/)
})

test('an address literal is its own mail server', () => {
  const mx = look('mx', skipped('the domain is an address literal'))
  const never = skipped('the domain is an address literal')
  const literal = exchanger('[192.0.2.1]', seen(['192.0.2.1']), never)
  expect(judge(aRoute({ mx, exchangers: [literal] }))).toMatch(/^fail\/none-has-ipv6/)
})

test('a look that failed while our own DNS failed is ours', () => {
  const ownChecks = [anOwnCheck({ dns: failed('TIMEOUT') })]
  const verdicts = [
    aRoute({ mx: look('mx', failed('TIMEOUT')), exchangers: [] }),
    route(exchanger('dead', none, failed('TIMEOUT'))),
  ].map((theRoute) => diagnoseMxAddresses(theRoute, ownChecks))
  expect(verdicts.map(({ finding, state }) => `${state}/${finding}`)).toEqual(Array(2).fill('ours/our-dns'))
})

test('one A record that was seen is enough, and one that was not is no ground', () => {
  const verdict = diagnoseMxAddresses(route(four, exchanger('dead', failed('SERVFAIL'), none)), [])
  expect(verdict.finding).toBe('none-has-ipv6')
  expect(verdict.restsOn).not.toContain('dead-a')
})

test('a domain without MX is its own mail server', () => {
  const mx = look('mx', none)
  expect(judge(aRoute({ mx, implicit: true, exchangers: [six] }))).toBe('pass/all-have-ipv6/nobody')
})

test('the hosts without IPv6 are named and counted', () => {
  expect(diagnoseMxAddresses(route(six, four), []).facts).toMatchObject({ hosts: 'four', count: 1, of: 2 })
})
