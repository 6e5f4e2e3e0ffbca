import { expect, test } from 'vitest'
import { diagnoseGmail, diagnoseLinkedin, diagnoseMicrosoft } from '../../src/diagnose/published-rules.ts'
import { describe } from '../../src/explain/describe.ts'
import type { Case } from '../../src/values/case.ts'
import type { DkimProof, Looks, ProofResult } from '../../src/values/evidence.ts'
import { absent, failed, seen } from '../../src/values/observation.ts'
import { aCase, anArrival, look, someLooks } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const spf = (result: ProofResult): Pick<Looks, 'spf'> => ({
  spf: look('spf', seen({ result, domain: 'ready.example', record: null, explanation: null })),
})
const dkim = (...results: ProofResult[]): Pick<Looks, 'dkim'> => {
  const signature = (result: ProofResult): DkimProof => ({
    result,
    domain: 'other.example',
    selector: 's1',
    signs: ['from'],
    alignedWithEnvelope: false,
    explanation: null,
  })
  return { dkim: look('dkim', seen(results.map(signature))) }
}
const nameless: Partial<Looks> = {
  clientNames: look('client-ptr', absent('no-such-name')),
  clientNameAddresses: [],
}
const elsewhere: Partial<Looks> = {
  clientNameAddresses: [
    { name: 'mail.ready.example', addresses: look('client-name-1', seen(['2001:db8::9'])) },
  ],
}

/** Gmail, Microsoft 365, LinkedIn. */
function judge(looks: Partial<Looks>, changes: Partial<Case> = {}): string[] {
  const theCase = aCase(changes)
  return [diagnoseGmail, diagnoseMicrosoft, diagnoseLinkedin].map((diagnose) => {
    const verdict = diagnose(theCase, someLooks(looks))
    const { state, finding, facts } = verdict
    expect(describe(verdict)).not.toContain('undefined')
    expect(String(facts.date)).toMatch(/^\d{4}(-\d\d-\d\d)?$/)
    return `${state}/${finding}`
  })
}

test('a mail with name, SPF and TLS would be taken by all three', () => {
  expect(judge({})).toEqual(['pass/would-take', 'pass/would-take', 'pass/would-have-taken'])
})

test('a signature does in place of SPF, whoever signed', () => {
  expect(judge({ ...spf('fail'), ...dkim('fail', 'pass') })[0]).toBe('pass/would-take')
})

test('an address without name is refused by all three', () => {
  expect(judge(nameless)).toEqual([
    'fail/no-reverse-dns',
    'fail/no-reverse-dns',
    'partial/would-have-refused',
  ])
})

test('a name that does not lead back is refused by Gmail alone', () => {
  expect(judge(elsewhere)).toEqual(['fail/no-reverse-dns', 'pass/would-take', 'pass/would-have-taken'])
})

test.each<ProofResult>(['fail', 'softfail', 'neutral', 'none', 'permerror'])(
  'SPF %s without a signature is refused by all three',
  (result) => {
    expect(judge({ ...spf(result), ...dkim() })).toEqual([
      'fail/not-authenticated',
      'fail/not-authenticated',
      'partial/would-have-refused',
    ])
  },
)

test('Gmail asks for TLS, which a mail to us cannot prove', () => {
  expect(judge({}, { arrival: anArrival({ tls: null }) })).toEqual([
    'partial/not-encrypted',
    'pass/would-take',
    'pass/would-have-taken',
  ])
})

test.each<[string, Partial<Looks>]>([
  ['a name', { clientNames: look('client-ptr', failed('TIMEOUT')), clientNameAddresses: [] }],
  ['SPF', { spf: look('spf', failed('TIMEOUT')), ...dkim('fail') }],
  ['SPF in part', { ...spf('temperror'), ...dkim() }],
  ['a key', { ...spf('fail'), ...dkim('temperror', 'fail') }],
])('%s that could not be looked up is held against nobody, or is ours', (_what, looks) => {
  expect(judge(looks)).toEqual(Array(3).fill('unknown/could-not-look'))
  const ownChecks = [anOwnCheck({ dns: failed('TIMEOUT') })]
  expect(judge(looks, { ownChecks })).toEqual(Array(3).fill('ours/our-dns'))
})

test('the way back that could not be looked up matters to Gmail alone', () => {
  const looks = {
    clientNameAddresses: [
      { name: 'mail.ready.example', addresses: look('client-name-1', failed('SERVFAIL')) },
    ],
  }
  expect(judge(looks)[0]).toBe('unknown/could-not-look')
  expect(judge(looks)[1]).toBe('pass/would-take')
})

test('one demand that is surely missed decides, and rests on nothing else', () => {
  const looks = someLooks({ ...nameless, spf: look('spf', failed('TIMEOUT')) })
  const verdict = diagnoseMicrosoft(aCase(), looks)
  expect(verdict).toMatchObject({ finding: 'no-reverse-dns', restsOn: ['client-ptr'] })
})

test('over IPv4 and behind a gateway of ours the rules say nothing', () => {
  expect(judge(nameless, { arrival: anArrival({ family: 'ipv4' }) })).toEqual(
    Array(3).fill('not-applicable/not-over-ipv6'),
  )
  expect(judge(nameless, { clientKind: 'translated' })).toEqual(Array(3).fill('ours/came-by-gateway'))
})
