import type { Arrival } from '../values/arrival.ts'
import { type ClientKind, hidesClient } from '../values/client-kind.ts'
import type { Proofs } from '../values/evidence.ts'

/** By which row of verdicts.md's "Who is answered" a test mail falls. */
export type Admission =
  | { as: 'authenticated' | 'neutral' }
  /** Something on our side stands in the client's place, so that nobody can tell whose the mail is. */
  | { as: 'unchecked' }
  /** A passing fault in the checks: `what` failed, such as `SPF`. */
  | { as: 'temporary'; what: string }
  /** Not from whom it says: the enhanced code of RFC 7372 §3 and what was found. */
  | { as: 'forged'; enhanced: '5.7.23' | '5.7.1' | '5.7.26'; by: 'spf' | 'dmarc' | 'both' }

/**
 * May this test mail be answered? The first row that matches decides (verdicts.md, "Who is answered"):
 * only an origin that was proved gets everything, and a forged one gets no mail at all.
 */
export function judgeAdmission(arrival: Arrival, proofs: Proofs, clientKind: ClientKind): Admission {
  const { spf, dkim, dmarc } = proofs
  if (signedForUs(arrival, proofs)) return { as: 'authenticated' }
  const signaturesUnknown = dkim.state !== 'seen' || dkim.value.some(({ result }) => result === 'temperror')
  // SPF was asked about our own gateway: neither its yes nor its no, nor DMARC's because of it, is about the sender.
  if (hidesClient(clientKind)) {
    return signaturesUnknown ? { as: 'temporary', what: 'DKIM' } : { as: 'unchecked' }
  }

  const spfResult = spf.state === 'seen' ? spf.value.result : 'temperror'
  if (spfResult === 'pass') return { as: 'authenticated' }
  if (spfResult === 'temperror') return { as: 'temporary', what: 'SPF' }
  if (signaturesUnknown) return { as: 'temporary', what: 'DKIM' }
  // Skipped: without one author domain there is no policy to ask for (RFC 7489 §6.6.1), so none is broken.
  const policy = dmarc.state === 'seen' ? dmarc.value : null
  if (dmarc.state === 'failed' || policy?.result === 'temperror') return { as: 'temporary', what: 'DMARC' }

  const dmarcFails = policy?.result === 'fail' && isEnforced(policy.policy)
  if (spfResult === 'fail' && dmarcFails) return { as: 'forged', enhanced: '5.7.26', by: 'both' }
  if (spfResult === 'fail') return { as: 'forged', enhanced: '5.7.23', by: 'spf' }
  if (dmarcFails) return { as: 'forged', enhanced: '5.7.1', by: 'dmarc' }
  return { as: 'neutral' }
}

// A replayed mail carries a good signature too: only one that names our address in the signed To was meant for us.
function signedForUs({ headers, envelope }: Arrival, { dkim }: Proofs): boolean {
  if (dkim.state !== 'seen') return false
  const ours = envelope.recipients.map(({ address }) => address.toLowerCase())
  const toNamesUs = headers.to.some((address) => ours.includes(address.toLowerCase()))
  return (
    toNamesUs &&
    dkim.value.some(
      ({ result, alignedWithEnvelope, signs }) =>
        result === 'pass' && alignedWithEnvelope && signs.includes('to'),
    )
  )
}

const isEnforced = (policy: 'none' | 'quarantine' | 'reject' | null): boolean =>
  policy === 'quarantine' || policy === 'reject'
