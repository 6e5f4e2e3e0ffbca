import { expect, test } from 'vitest'
import { diagnoseDane } from '../../src/diagnose/dane.ts'
import type { TlsaRecord } from '../../src/values/evidence.ts'
import { absent, type Finding, failed, seen } from '../../src/values/observation.ts'
import type { OwnCheck } from '../../src/values/own-check.ts'
import type { Verdict } from '../../src/values/verdict.ts'
import { aRoute, look } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const record = seen([{ usage: 3, selector: 1, matching: 1 }])
const none = absent('no-such-name')

function judge(found: Finding<TlsaRecord[]>[], ownChecks: OwnCheck[] = [], route = aRoute()): Verdict {
  const dane = found.map((tlsa, index) => ({ host: `mx${index + 1}`, tlsa: look(`dane-${index + 1}`, tlsa) }))
  return diagnoseDane({ ownChecks }, route, dane)
}

test.for<[string, Finding<TlsaRecord[]>[], string, string]>([
  ['every host', [record, record], 'pass/published', 'mx1, mx2'],
  ['some hosts', [none, record], 'partial/some-hosts', 'mx2'],
  ['no host', [none, absent('no-such-record')], 'not-applicable/not-published', ''],
  ['no host at all', [], 'not-applicable/not-published', ''],
  ['a host that can’t be asked for', [record, failed('SERVFAIL')], 'unknown/could-not-look', 'mx2'],
])('certificate associations of %s', ([, found, verdict, hosts]) => {
  const { state, finding, facts } = judge(found)
  expect(`${state}/${finding}`).toBe(verdict)
  expect(facts).toEqual({ domain: 'ready.example', hosts })
})

test('a domain whose MX could not be looked up is not told to have none', () => {
  const route = aRoute({ mx: look('mx', failed('TIMEOUT')), exchangers: [] })
  expect(judge([], [], route)).toMatchObject({ state: 'unknown', restsOn: ['mx'] })
})

test('a look that our own DNS spoilt is ours', () => {
  const ownChecks = [anOwnCheck({ dns: failed('SERVFAIL') })]
  expect(judge([failed('SERVFAIL')], ownChecks)).toMatchObject({ state: 'ours', finding: 'our-dns' })
})
