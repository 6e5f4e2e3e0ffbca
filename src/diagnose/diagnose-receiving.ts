import type { Evidence, FurtherLooks, Looks, MailRoute } from '../values/evidence.ts'
import type { Verdict } from '../values/verdict.ts'
import { diagnoseDane } from './dane.ts'
import type { Moment } from './moment.ts'
import { diagnoseMtaSts } from './mta-sts.ts'
import { diagnoseMxAddresses } from './mx-addresses.ts'
import { diagnoseMxNames } from './mx-names.ts'
import { diagnoseMxReachable } from './mx-reachable.ts'
import { diagnoseMxSameServer } from './mx-same-server.ts'
import { diagnoseNameServers } from './name-servers.ts'
import { diagnoseStarttlsReceiving } from './starttls-receiving.ts'

/** The rules about who receives for the person, in their order; what rests on further looks comes with them. */
export function diagnoseReceiving(evidence: Evidence, looks: Looks, moment: Moment): Verdict[] {
  const { further, ownChecks } = evidence
  const { route } = looks
  const names = diagnoseMxNames(route, further, evidence)
  return [
    diagnoseMxAddresses(route, ownChecks),
    ...(names === null ? [] : [names]),
    diagnoseMxReachable(evidence, looks, moment),
    ...diagnoseReceivers(evidence, route, further),
  ]
}

/** What is asked of those who receive by whatever way they were looked at: by letters, or from outside. */
export function diagnoseReceivers(
  evidence: Pick<Evidence, 'letters' | 'knocks' | 'ownChecks'>,
  route: MailRoute,
  receivers: Pick<FurtherLooks, 'zones' | 'mtaSts' | 'dane'> | null,
): Verdict[] {
  return [
    diagnoseMxSameServer(evidence),
    diagnoseStarttlsReceiving(evidence),
    ...(receivers === null
      ? []
      : [
          diagnoseNameServers(route.domain, receivers, evidence),
          diagnoseMtaSts(evidence, route, receivers.mtaSts),
          diagnoseDane(evidence, route, receivers.dane),
        ]),
  ]
}
