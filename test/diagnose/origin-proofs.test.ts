import { expect, test } from 'vitest'
import { diagnoseDkim, diagnoseDmarc, diagnoseSpf } from '../../src/diagnose/origin-proofs.ts'
import { describe } from '../../src/explain/describe.ts'
import type { Case } from '../../src/values/case.ts'
import type { DkimProof, ProofResult } from '../../src/values/evidence.ts'
import { failed, seen, skipped } from '../../src/values/observation.ts'
import type { Verdict } from '../../src/values/verdict.ts'
import { aCase, look, someProofs } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const short = (verdict: Verdict): string => {
  expect(describe(verdict)).not.toBe('')
  return `${verdict.state}/${verdict.finding}`
}

const spfOf = (result: ProofResult) =>
  someProofs({ spf: look('spf', seen({ result, domain: 'ready.example', record: null, explanation: null })) })
const dkimOf = (...signatures: Partial<DkimProof>[]) =>
  someProofs({
    dkim: look(
      'dkim',
      seen(
        signatures.map(
          (one): DkimProof => ({
            result: 'pass',
            domain: 'ready.example',
            selector: 's1',
            signs: ['from', 'to'],
            alignedWithEnvelope: true,
            explanation: null,
            ...one,
          }),
        ),
      ),
    ),
  })
const dmarcOf = (result: ProofResult) =>
  someProofs({ dmarc: look('dmarc', seen({ result, domain: 'ready.example', policy: 'reject' as const })) })

test.each<[ProofResult, string]>([
  ['pass', 'pass/passed'],
  ['fail', 'fail/not-authorized'],
  ['softfail', 'partial/soft-failed'],
  ['neutral', 'partial/neutral'],
  ['none', 'fail/no-record'],
  ['permerror', 'fail/broken-record'],
  ['temperror', 'unknown/could-not-look'],
])('SPF %s is %s', (result, expected) => {
  expect(short(diagnoseSpf(spfOf(result), aCase()))).toBe(expected)
})

test('SPF that was asked for a gateway’s address is ours', () => {
  expect(short(diagnoseSpf(spfOf('fail'), aCase({ clientKind: 'not-global' })))).toBe('ours/came-by-gateway')
})

test('a look that failed is held against nobody', () => {
  const broken = someProofs({
    spf: look('spf', failed('TIMEOUT')),
    dkim: look('dkim', failed('TIMEOUT')),
    dmarc: look('dmarc', failed('TIMEOUT')),
  })
  const judgeAll = (theCase: Case): string[] =>
    [diagnoseSpf(broken, theCase), diagnoseDkim(broken, theCase), diagnoseDmarc(broken, theCase)].map(short)
  expect(judgeAll(aCase())).toEqual(Array(3).fill('unknown/could-not-look'))
  const ours = aCase({ ownChecks: [anOwnCheck({ dns: failed('TIMEOUT') })] })
  expect(judgeAll(ours)).toEqual(Array(3).fill('ours/our-dns'))
})

test('a proof that DNS left open while ours failed is ours', () => {
  const ours = aCase({ ownChecks: [anOwnCheck({ dns: failed('TIMEOUT') })] })
  expect(short(diagnoseSpf(spfOf('temperror'), ours))).toBe('ours/our-dns')
  expect(short(diagnoseDkim(dkimOf({ result: 'temperror' }), ours))).toBe('ours/our-dns')
  expect(short(diagnoseDmarc(dmarcOf('temperror'), ours))).toBe('ours/our-dns')
})

test('a mail without an author has no DMARC', () => {
  const proofs = someProofs({ dmarc: look('dmarc', skipped('no single domain in the header From')) })
  expect(short(diagnoseDmarc(proofs, aCase()))).toBe('not-applicable/no-author')
})

test('one good signature of the sender’s own is enough, whatever else stands there', () => {
  expect(short(diagnoseDkim(dkimOf({ result: 'fail' }, {}), aCase()))).toBe('pass/passed')
})

test.each<[string, Partial<DkimProof>[], string]>([
  ['no signature', [], 'fail/not-signed'],
  ['another organisation’s signature', [{ alignedWithEnvelope: false }], 'partial/passed-for-another-domain'],
  ['a broken signature', [{ result: 'fail' }], 'fail/broken-signature'],
  [
    'a key that could not be fetched',
    [{ result: 'fail' }, { result: 'temperror' }],
    'unknown/could-not-look',
  ],
])('a mail with %s is judged so', (_what, signatures, expected) => {
  expect(short(diagnoseDkim(dkimOf(...signatures), aCase()))).toBe(expected)
})

test.each<[ProofResult, string]>([
  ['pass', 'pass/passed'],
  ['fail', 'fail/failed'],
  ['none', 'not-applicable/no-record'],
  ['permerror', 'not-applicable/no-record'],
  ['temperror', 'unknown/could-not-look'],
])('DMARC %s is %s', (result, expected) => {
  expect(short(diagnoseDmarc(dmarcOf(result), aCase()))).toBe(expected)
})
