import type { Arrival } from '../values/arrival.ts'
import type { BlockList } from '../values/block-list.ts'
import type { ClientKind } from '../values/client-kind.ts'
import type { FurtherLooks, Looks } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
import { domainOf } from '../values/mailbox.ts'
import { seen } from '../values/observation.ts'
import { lookAtBlockLists } from './block-lists.ts'
import { lookAtMailDomains } from './mail-domains.ts'
import { lookAtReceivers, type ReceiverLooks, type ReceiverTools, receiversKey } from './receivers.ts'
import { lookAtSpfReach } from './spf-reach.ts'

/** Over so long a time it is counted which family a domain chooses. */
const preferenceDays = 30

export interface FurtherTools extends ReceiverTools {
  blockLists: readonly BlockList[]
  /** How many mails of a domain came by each family where it had the choice, in so many days up to now. */
  countFamilies: (domain: string, days: number) => Promise<Record<Family, number>>
  /** Gives what was found out about these receivers a moment ago, or asks. */
  remember: (receivers: string, ask: () => Promise<ReceiverLooks>) => Promise<ReceiverLooks>
}

/**
 * The looks that no answer waits for: the SPF record as a whole, the domains in the mail, block lists; and of those who
 * receive aliases, name servers, MTA-STS, DANE. All at once; one that fails says so without stopping the rest. `looks`
 * are those made before: what failed there is asked no further.
 */
export async function collectFurther(
  { arrival, clientKind }: { arrival: Arrival; clientKind: ClientKind },
  { route }: Pick<Looks, 'route'>,
  tools: FurtherTools,
): Promise<FurtherLooks> {
  const { resolver, look, blockLists, countFamilies, remember } = tools
  const { sender } = arrival.envelope
  const domain = domainOf(sender)
  const [spfReach, domains, lists, receivers, preference] = await Promise.all([
    lookAtSpfReach(sender, resolver, look),
    lookAtMailDomains(arrival, resolver, look),
    lookAtBlockLists(arrival, clientKind, blockLists, resolver, look),
    remember(receiversKey(route), () => lookAtReceivers(route, tools)),
    look('preference', `Families that ${domain} chose in ${preferenceDays} days`, async () =>
      seen({ ...(await countFamilies(domain, preferenceDays)), days: preferenceDays }),
    ),
  ])
  return { spfReach, domains, blockLists: lists, ...receivers, preference }
}
