import type { Evidence } from '../values/evidence.ts'
import { domainOf } from '../values/mailbox.ts'
import type { Verdict } from '../values/verdict.ts'
import { diagnoseBounceReason } from './bounce-reason.ts'
import { diagnoseDeliveryDelay } from './delivery-delay.ts'
import { diagnoseFamilyPreference } from './family-preference.ts'
import { diagnoseGreylisting } from './greylisting.ts'
import type { Moment } from './moment.ts'

/** The rules about how letters fared, in their order; what rests on further looks comes with them. */
export function diagnoseDelivery(evidence: Evidence, moment: Moment): Verdict[] {
  const { arrival, further } = evidence
  const domain = domainOf(arrival.envelope.sender)
  return [
    diagnoseGreylisting(evidence, moment),
    diagnoseDeliveryDelay(evidence, moment),
    ...(further === null ? [] : [diagnoseFamilyPreference(domain, further.preference)]),
    diagnoseBounceReason(evidence),
  ]
}
