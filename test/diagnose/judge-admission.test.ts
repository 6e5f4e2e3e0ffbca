import { describe, expect, test } from 'vitest'
import { judgeAdmission } from '../../src/diagnose/judge-admission.ts'
import type { ClientKind } from '../../src/values/client-kind.ts'
import type { DkimProof, DmarcProof, ProofResult, Proofs } from '../../src/values/evidence.ts'
import { failed, seen, skipped } from '../../src/values/observation.ts'
import { anArrival, look, someHeaders } from '../kit/a-case.ts'

const spf = (result: ProofResult): Proofs['spf'] =>
  look('spf', seen({ result, domain: 'ready.example', record: null, explanation: null }))
const dmarc = (result: ProofResult, policy: DmarcProof['policy'] = 'reject'): Proofs['dmarc'] =>
  look('dmarc', seen({ result, domain: 'ready.example', policy }))
const aSignature = (changes: Partial<DkimProof> = {}): DkimProof => ({
  result: 'pass',
  domain: 'ready.example',
  selector: 's1',
  signs: ['from', 'to', 'subject'],
  alignedWithEnvelope: true,
  explanation: null,
  ...changes,
})
const dkim = (...signatures: DkimProof[]): Proofs['dkim'] => look('dkim', seen(signatures))

const judge = (changes: Partial<Proofs>, arrival = anArrival(), clientKind: ClientKind = 'global') =>
  judgeAdmission(
    arrival,
    { spf: spf('none'), dkim: dkim(), dmarc: dmarc('none', null), ...changes },
    clientKind,
  )

test('SPF passes, so everything else may be as it likes', () => {
  const worst = { dkim: look<DkimProof[]>('dkim', failed('TIMEOUT')), dmarc: dmarc('fail') }
  expect(judge({ spf: spf('pass'), ...worst })).toEqual({ as: 'authenticated' })
})

test('a signature of the envelope sender’s domain over a To that names us proves the origin', () => {
  expect(judge({ spf: spf('fail'), dkim: dkim(aSignature()), dmarc: dmarc('fail') })).toEqual({
    as: 'authenticated',
  })
})

test.each<[string, DkimProof]>([
  ['is broken', aSignature({ result: 'fail' })],
  ['is of another organisation', aSignature({ alignedWithEnvelope: false })],
  ['leaves out the To', aSignature({ signs: ['from', 'subject'] })],
])('a signature that %s proves nothing', (_what, signature) => {
  expect(judge({ dkim: dkim(signature) })).toEqual({ as: 'neutral' })
})

test('a signed mail that was written to somebody else is a replay and proves nothing', () => {
  const replayed = anArrival({ headers: someHeaders({ to: ['victim@elsewhere.example'] }) })
  expect(judge({ dkim: dkim(aSignature()) }, replayed)).toEqual({ as: 'neutral' })
})

test('our address in the signed To is found in any case', () => {
  const shouted = anArrival({ headers: someHeaders({ to: ['Test@DoesNotWork.example'] }) })
  expect(judge({ dkim: dkim(aSignature()) }, shouted)).toEqual({ as: 'authenticated' })
})

test.each<[string, Partial<Proofs>, string]>([
  ['SPF', { spf: spf('temperror') }, 'SPF'],
  ['the look at SPF', { spf: look('spf', failed('TIMEOUT')) }, 'SPF'],
  ['DKIM', { spf: spf('fail'), dkim: dkim(aSignature({ result: 'temperror' })) }, 'DKIM'],
  ['the look at DKIM', { dkim: look('dkim', skipped('no time left')) }, 'DKIM'],
  ['DMARC', { dmarc: dmarc('temperror') }, 'DMARC'],
  ['the look at DMARC', { dmarc: look('dmarc', failed('SERVFAIL')) }, 'DMARC'],
])('a passing fault of %s is waited for, before anybody is called forged', (_name, proofs, what) => {
  expect(judge(proofs)).toEqual({ as: 'temporary', what })
})

test.each<[string, Partial<Proofs>, string, string]>([
  ['SPF', { spf: spf('fail') }, '5.7.23', 'spf'],
  ['SPF, though DMARC passes', { spf: spf('fail'), dmarc: dmarc('pass') }, '5.7.23', 'spf'],
  ['SPF, for a DMARC that only watches', { spf: spf('fail'), dmarc: dmarc('fail', 'none') }, '5.7.23', 'spf'],
  ['DMARC', { dmarc: dmarc('fail') }, '5.7.1', 'dmarc'],
  ['DMARC that quarantines', { spf: spf('softfail'), dmarc: dmarc('fail', 'quarantine') }, '5.7.1', 'dmarc'],
  ['both', { spf: spf('fail'), dmarc: dmarc('fail') }, '5.7.26', 'both'],
])('a mail that fails by %s is forged', (_what, proofs, enhanced, by) => {
  expect(judge(proofs)).toEqual({ as: 'forged', enhanced, by })
})

test.each(['none', 'neutral', 'softfail', 'permerror'] as const)(
  'SPF %s alone neither passes nor fails',
  (result) => {
    expect(judge({ spf: spf(result) })).toEqual({ as: 'neutral' })
    expect(judge({ spf: spf(result), dmarc: dmarc('fail', 'none') })).toEqual({ as: 'neutral' })
  },
)

test('a mail without a From field has no DMARC policy, and none that it breaks', () => {
  expect(judge({ dmarc: look('dmarc', skipped('no author')) })).toEqual({ as: 'neutral' })
})

describe.each(['gateway', 'translated', 'not-global'] as const)(
  'where our own side hides the client (%s)',
  (kind) => {
    test('SPF and DMARC prove nothing for or against the sender', () => {
      const failing = { spf: spf('fail'), dmarc: dmarc('fail') }
      expect(judge(failing, anArrival(), kind)).toEqual({ as: 'unchecked' })
      expect(judge({ spf: spf('pass') }, anArrival(), kind)).toEqual({ as: 'unchecked' })
      expect(judge({ spf: look('spf', failed('TIMEOUT')) }, anArrival(), kind)).toEqual({ as: 'unchecked' })
    })

    test('a signature proves what it always proves, and is waited for', () => {
      expect(judge({ spf: spf('fail'), dkim: dkim(aSignature()) }, anArrival(), kind)).toEqual({
        as: 'authenticated',
      })
      const late = { spf: spf('fail'), dkim: dkim(aSignature({ result: 'temperror' })) }
      expect(judge(late, anArrival(), kind)).toEqual({ as: 'temporary', what: 'DKIM' })
    })
  },
)
