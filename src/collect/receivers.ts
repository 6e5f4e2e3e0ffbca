import type { FurtherLooks, MailRoute } from '../values/evidence.ts'
import type { Observation } from '../values/observation.ts'
import type { MtaSts } from '../wire/mta-sts.ts'
import type { Resolver } from '../wire/resolver.ts'
import type { LookAt } from '../world/look.ts'
import { lookAtAliases } from './aliases.ts'
import { lookAtDane } from './dane.ts'
import { lookAtMtaSts } from './mta-sts.ts'
import { type AskTools, lookAtNameServers } from './name-servers.ts'

/** The further looks at who receives for a domain: the same for each of its mails. */
export type ReceiverLooks = Pick<FurtherLooks, 'aliases' | 'zones' | 'mtaSts' | 'dane'>

export interface ReceiverTools extends AskTools {
  resolver: Resolver
  look: LookAt
  mtaSts: Pick<MtaSts, 'readRecord' | 'readPolicy'>
}

/** Looks at the aliases, name servers, MTA-STS policy and certificate associations behind a domain's MX, all at once. */
export async function lookAtReceivers(route: MailRoute, tools: ReceiverTools): Promise<ReceiverLooks> {
  const { resolver, look, mtaSts } = tools
  const [aliases, zones, policy, dane] = await Promise.all([
    lookAtAliases(route, resolver, look),
    lookAtNameServers(route, resolver, look, tools),
    lookAtMtaSts(route.domain, mtaSts, look),
    lookAtDane(route, resolver, look),
  ])
  return { aliases, zones, mtaSts: policy, dane }
}

/** Whether all of these looks came to something: then the next mail of that domain need not make them again. */
export const isComplete = ({ aliases, zones, mtaSts, dane }: ReceiverLooks): boolean => {
  const looks: Observation<unknown>[] = [
    ...aliases.map(({ cname }) => cname),
    ...zones.flatMap(({ ns, servers }) => [
      ns,
      ...servers.flatMap(({ aaaa, answers }) => [aaaa, ...answers.map(({ answer }) => answer)]),
    ]),
    ...[mtaSts.record, mtaSts.policy],
    ...dane.map(({ tlsa }) => tlsa),
  ]
  return looks.every(({ state }) => state !== 'failed')
}

/** Names what the looks at who receives depend on: the domain, and the MX hosts that it has by now. */
export const receiversKey = ({ domain, exchangers }: MailRoute): string =>
  [domain, ...exchangers.map(({ host }) => host)].join(' ')
