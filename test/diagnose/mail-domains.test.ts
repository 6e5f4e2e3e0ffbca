import { expect, test } from 'vitest'
import { diagnoseMailDomains } from '../../src/diagnose/mail-domains.ts'
import { describe } from '../../src/explain/describe.ts'
import type { MailDomain, MailRoute } from '../../src/values/evidence.ts'
import { absent, type Finding, failed, seen, skipped } from '../../src/values/observation.ts'
import type { OwnCheck } from '../../src/values/own-check.ts'
import { aRoute, look } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const none = absent('no-such-record')
const domain = (
  name: string,
  aaaa: Finding<string[]>,
  a: Finding<string[]>,
  changes: Partial<MailRoute> = {},
) =>
  ({
    roles: ['from'],
    route: aRoute({
      domain: name,
      mx: look(`${name}-mx`, seen([{ preference: 10, host: `mx.${name}` }])),
      exchangers: [
        { host: `mx.${name}`, preference: 10, a: look(`${name}-a`, a), aaaa: look(`${name}-aaaa`, aaaa) },
      ],
      ...changes,
    }),
  }) satisfies MailDomain

const six = domain('six.example', seen(['2001:db8::1']), none)
const four = domain('four.example', none, seen(['192.0.2.1']))
const bare = domain('bare.example', none, none)
const dead = domain('dead.example', failed('SERVFAIL'), seen(['192.0.2.1']))
const gone = domain('gone.example', none, none, {
  mx: look('gone.example-mx', absent('no-such-name')),
  exchangers: [],
})
const silent = domain('silent.example', none, none, {
  mx: look('silent.example-mx', seen([{ preference: 0, host: '' }])),
  exchangers: [],
})
const literal = domain('[ipv6:2001:db8::1]', seen(['2001:db8::1']), skipped('literal'), {
  mx: look('literal-mx', skipped('literal')),
})
const unasked = domain('odd name', none, none, { mx: look('odd-mx', failed('BADNAME')), exchangers: [] })

const judge = (domains: MailDomain[], checks: OwnCheck[] = []): string => {
  const verdict = diagnoseMailDomains(domains, checks)
  const { state, finding, facts } = verdict
  expect(describe(verdict)).not.toBe('')
  return `${state}/${finding}: ${facts.domains}`
}

test.each<[string, MailDomain[], string]>([
  ['IPv6 everywhere', [six, literal], 'pass/reachable-over-ipv6: six.example, [ipv6:2001:db8::1]'],
  ['a domain with IPv4 alone', [six, four], 'partial/some-without-ipv6: four.example'],
  ['a domain whose MX has no address', [four, bare], 'fail/cannot-be-answered: bare.example'],
  ['a domain that does not exist', [six, gone], 'fail/cannot-be-answered: gone.example'],
  ['a domain that takes no mail beside another', [six, silent], 'pass/reachable-over-ipv6: six.example'],
  ['nothing that takes mail', [silent], 'not-applicable/takes-no-mail: silent.example'],
  ['a domain that could not be looked up', [six, dead], 'unknown/could-not-look: dead.example'],
  ['what is no domain', [unasked], 'unknown/could-not-look: odd name'],
  [
    'a domain that failed beside one that is surely gone',
    [dead, gone],
    'fail/cannot-be-answered: gone.example',
  ],
])('a mail with %s is judged so', (_what, domains, expected) => {
  expect(judge(domains)).toBe(expected)
})

test('a failure rests on the domains that fail and on nothing else', () => {
  const { restsOn } = diagnoseMailDomains([six, bare, dead], [])
  expect(restsOn).toEqual(['bare.example-mx', 'bare.example-aaaa', 'bare.example-a'])
})

test('a look that failed while our own DNS failed is ours', () => {
  expect(judge([dead], [anOwnCheck({ dns: failed('TIMEOUT') })])).toBe('ours/our-dns: dead.example')
})
