import type { Evidence, Looks } from '../values/evidence.ts'
import { domainOf } from '../values/mailbox.ts'
import type { Verdict } from '../values/verdict.ts'
import { diagnoseBlockLists } from './block-lists.ts'
import { diagnoseClientReverseDns } from './client-reverse-dns.ts'
import { diagnoseHeloName } from './helo-name.ts'
import { diagnoseMailDomains } from './mail-domains.ts'
import { diagnoseDkim, diagnoseDmarc, diagnoseSpf } from './origin-proofs.ts'
import { diagnoseGmail, diagnoseLinkedin, diagnoseMicrosoft } from './published-rules.ts'
import { diagnoseReceivedHops } from './received-hops.ts'
import { diagnoseSpfFamilies } from './spf-families.ts'
import { diagnoseStarttlsSending } from './starttls-sending.ts'
import { diagnoseWhoWasTested } from './who-was-tested.ts'

/** The rules about who sends for the person, in their order; what rests on further looks comes with them. */
export function diagnoseSending(evidence: Evidence, looks: Looks): Verdict[] {
  const { arrival, further, ownChecks } = evidence
  const sender = domainOf(arrival.envelope.sender)
  return [
    diagnoseClientReverseDns(evidence, looks),
    diagnoseHeloName(evidence, looks),
    diagnoseSpf(looks, evidence),
    ...(further === null ? [] : [diagnoseSpfFamilies(further.spfReach, sender, ownChecks)]),
    diagnoseDkim(looks, evidence),
    diagnoseDmarc(looks, evidence),
    diagnoseStarttlsSending(arrival),
    diagnoseReceivedHops(looks.hops),
    diagnoseWhoWasTested(looks.parties),
    diagnoseGmail(evidence, looks),
    diagnoseMicrosoft(evidence, looks),
    diagnoseLinkedin(evidence, looks),
    ...(further === null
      ? []
      : [diagnoseMailDomains(further.domains, ownChecks), diagnoseBlockLists(evidence, further.blockLists)]),
  ]
}
