import type { Arrival } from '../values/arrival.ts'
import type { BlockList } from '../values/block-list.ts'
import { type ClientKind, hidesClient } from '../values/client-kind.ts'
import type { ListLook } from '../values/evidence.ts'
import { skipped } from '../values/observation.ts'
import { askBlockList } from '../wire/block-list.ts'
import type { Resolver } from '../wire/resolver.ts'
import type { LookAt } from '../world/look.ts'
import { domainsOf } from './mail-domains.ts'

/**
 * Asks the operator's block lists: those of addresses about the client, those of domains about each domain in the
 * mail's addresses. Observations are called `list-1-1`, `list-1-2`, `list-2-1` … A client that our own gateway hides is
 * not asked about: skipped.
 */
export function lookAtBlockLists(
  arrival: Arrival,
  clientKind: ClientKind,
  lists: readonly BlockList[],
  resolver: Resolver,
  look: LookAt,
): Promise<ListLook[]> {
  const domains = domainsOf(arrival).map(({ domain }) => domain)
  const isHidden = hidesClient(clientKind)
  const questions = lists.flatMap((list, number) =>
    (list.of === 'addresses' ? [arrival.client.address] : domains).map((subject, index) => ({
      ...{ list, subject },
      id: `list-${number + 1}-${index + 1}`,
    })),
  )
  return Promise.all(
    questions.map(async ({ list, subject, id }) => ({
      ...{ list: list.zone, subject },
      answer: await look(id, `${subject} on ${list.zone}`, async () =>
        isHidden && list.of === 'addresses'
          ? skipped('the address is not the sender’s')
          : askBlockList(list, subject, resolver),
      ),
    })),
  )
}
