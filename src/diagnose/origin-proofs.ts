import { hidesClient } from '../values/client-kind.ts'
import type { Evidence, Proofs } from '../values/evidence.ts'
import { judging, type Verdict } from '../values/verdict.ts'
import { couldNotLook } from './could-not-look.ts'

const spfRule = judging('spf')
const dkimRule = judging('dkim')
const dmarcRule = judging('dmarc')

type Basis = Pick<Evidence, 'clientKind' | 'ownChecks'>

/** May this client send for the envelope sender's domain? RFC 7208 §2.6 names the results. */
export function diagnoseSpf({ spf }: Proofs, { clientKind, ownChecks }: Basis): Verdict {
  if (spf.state !== 'seen') return couldNotLook(spfRule, [spf], ownChecks)
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
      return couldNotLook(spfRule, detail.on, ownChecks, detail.facts)
  }
}

/** Does a signature of the envelope sender's organisation hold? RFC 6376 §6.3 leaves it to us what a result means. */
export function diagnoseDkim({ dkim }: Proofs, { ownChecks }: Pick<Basis, 'ownChecks'>): Verdict {
  if (dkim.state !== 'seen') return couldNotLook(dkimRule, [dkim], ownChecks)
  const signatures = dkim.value
  const detail = { on: [dkim], facts: { domain: signatures.map(({ domain }) => domain).join(', ') } }
  if (signatures.length === 0) return dkimRule.fail('not-signed', detail)
  const passing = signatures.filter(({ result }) => result === 'pass')
  if (passing.some(({ alignedWithEnvelope }) => alignedWithEnvelope)) return dkimRule.pass('passed', detail)
  if (passing.length > 0) return dkimRule.partial('passed-for-another-domain', detail)
  const unsure = signatures.some(({ result }) => result === 'temperror')
  return unsure
    ? couldNotLook(dkimRule, detail.on, ownChecks, detail.facts)
    : dkimRule.fail('broken-signature', detail)
}

/** Does the header From agree with what was proved? RFC 7489 §3.1. */
export function diagnoseDmarc({ dmarc }: Proofs, { ownChecks }: Pick<Basis, 'ownChecks'>): Verdict {
  // RFC 7489 §6.6.1: without a single domain in the header From there is nothing to ask.
  if (dmarc.state === 'skipped') return dmarcRule.notApplicable('no-author', { on: [dmarc] })
  if (dmarc.state === 'absent' || dmarc.state === 'failed') return couldNotLook(dmarcRule, [dmarc], ownChecks)
  const detail = { on: [dmarc], facts: { domain: dmarc.value.domain, policy: dmarc.value.policy ?? 'none' } }
  switch (dmarc.value.result) {
    case 'pass':
      return dmarcRule.pass('passed', detail)
    // RFC 7489 §6.6.3: a record that can't be read is as good as none.
    case 'none':
    case 'permerror':
      return dmarcRule.notApplicable('no-record', detail)
    case 'temperror':
      return couldNotLook(dmarcRule, detail.on, ownChecks, detail.facts)
    case 'fail':
    case 'softfail':
    case 'neutral':
    case 'policy':
      return dmarcRule.fail('failed', detail)
  }
}
