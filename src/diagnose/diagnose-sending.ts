import type { Evidence, Looks } from '../values/evidence.ts'
import { domainOf } from '../values/mailbox.ts'
import type { Verdict } from '../values/verdict.ts'
import { diagnoseClientReverseDns } from './client-reverse-dns.ts'
import { diagnoseDkim, diagnoseDmarc, diagnoseSpf } from './origin-proofs.ts'
import { diagnoseSpfFamilies } from './spf-families.ts'

/** The rules about who sends for the person, in their order; what rests on further looks comes with them. */
export function diagnoseSending(evidence: Evidence, looks: Looks): Verdict[] {
  const { arrival, clientKind, further, ownChecks } = evidence
  const sender = domainOf(arrival.envelope.sender)
  return [
    diagnoseClientReverseDns(evidence, looks),
    diagnoseSpf(looks, clientKind),
    ...(further === null ? [] : [diagnoseSpfFamilies(further.spfReach, sender, ownChecks)]),
    diagnoseDkim(looks),
    diagnoseDmarc(looks),
  ]
}
