import { type ClientKind, hidesClient } from '../values/client-kind.ts'
import type { Proofs } from '../values/evidence.ts'
import { judging, type Verdict } from '../values/verdict.ts'

const spfRule = judging('spf')
const dkimRule = judging('dkim')
const dmarcRule = judging('dmarc')

/** May this client send for the envelope sender's domain? RFC 7208 §2.6 names the results. */
export function diagnoseSpf({ spf }: Proofs, clientKind: ClientKind): Verdict {
  if (spf.state !== 'seen') return spfRule.couldNotTell('could-not-look', { on: [spf] })
  const detail = { on: [spf], facts: { domain: spf.value.domain, record: spf.value.record ?? '' } }
  // SPF was asked about the address that our own gateway has put in the client's place.
  if (hidesClient(clientKind) && spf.value.result !== 'pass') return spfRule.ours('came-by-gateway', detail)
  switch (spf.value.result) {
    case 'pass':
      return spfRule.pass('passed', detail)
    case 'fail':
      return spfRule.fail('not-authorized', detail)
    case 'softfail':
    case 'policy':
      return spfRule.partial('soft-failed', detail)
    case 'neutral':
      return spfRule.partial('neutral', detail)
    case 'none':
      return spfRule.fail('no-record', detail)
    case 'permerror':
      return spfRule.fail('broken-record', detail)
    case 'temperror':
      return spfRule.couldNotTell('could-not-look', detail)
  }
}

/** Does a signature of the envelope sender's organisation hold? RFC 6376 §6.3 leaves it to us what a result means. */
export function diagnoseDkim({ dkim }: Proofs): Verdict {
  if (dkim.state !== 'seen') return dkimRule.couldNotTell('could-not-look', { on: [dkim] })
  const signatures = dkim.value
  const detail = { on: [dkim], facts: { domain: signatures.map(({ domain }) => domain).join(', ') } }
  if (signatures.length === 0) return dkimRule.fail('not-signed', detail)
  const passing = signatures.filter(({ result }) => result === 'pass')
  if (passing.some(({ alignedWithEnvelope }) => alignedWithEnvelope)) return dkimRule.pass('passed', detail)
  if (passing.length > 0) return dkimRule.partial('passed-for-another-domain', detail)
  const unsure = signatures.some(({ result }) => result === 'temperror')
  return unsure ? dkimRule.couldNotTell('could-not-look', detail) : dkimRule.fail('broken-signature', detail)
}

/** Does the header From agree with what was proved? RFC 7489 §3.1. */
export function diagnoseDmarc({ dmarc }: Proofs): Verdict {
  if (dmarc.state !== 'seen') return dmarcRule.couldNotTell('could-not-look', { on: [dmarc] })
  const detail = { on: [dmarc], facts: { domain: dmarc.value.domain, policy: dmarc.value.policy ?? 'none' } }
  switch (dmarc.value.result) {
    case 'pass':
      return dmarcRule.pass('passed', detail)
    // RFC 7489 §6.6.3: a record that can't be read is as good as none.
    case 'none':
    case 'permerror':
      return dmarcRule.notApplicable('no-record', detail)
    case 'temperror':
      return dmarcRule.couldNotTell('could-not-look', detail)
    case 'fail':
    case 'softfail':
    case 'neutral':
    case 'policy':
      return dmarcRule.fail('failed', detail)
  }
}
