import type { Evidence } from '../values/evidence.ts'
import type { Verdict } from '../values/verdict.ts'
import { diagnoseClientAddress } from './client-address.ts'
import { diagnoseDelivery } from './diagnose-delivery.ts'
import { diagnoseReceiving } from './diagnose-receiving.ts'
import { diagnoseSending } from './diagnose-sending.ts'
import { diagnoseIpv6OnlyEnvelope, diagnoseIpv6OnlyFrom } from './ipv6-only-sender.ts'
import type { Moment } from './moment.ts'
import { diagnoseOurSide } from './our-side.ts'
import { diagnoseReceiveOverIpv6 } from './receive-over-ipv6.ts'
import { diagnoseSendToIpv6Only } from './send-to-ipv6-only.ts'

/** All verdicts on the evidence as it stands at this moment, the four abilities first. */
export function diagnose(evidence: Evidence, moment: Moment): Verdict[] {
  const { looks } = evidence
  const four = [
    diagnoseSendToIpv6Only(evidence, moment),
    diagnoseReceiveOverIpv6(evidence, moment),
    diagnoseIpv6OnlyEnvelope(evidence, moment),
    diagnoseIpv6OnlyFrom(evidence, moment),
  ]
  const client = diagnoseClientAddress(evidence)
  const ourSide = diagnoseOurSide(evidence)
  if (looks === null) return [...four, client, ourSide]
  return [
    ...four,
    client,
    ...diagnoseSending(evidence, looks),
    ...diagnoseReceiving(evidence, looks, moment),
    ...diagnoseDelivery(evidence, moment),
    ourSide,
  ]
}
