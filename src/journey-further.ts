import { collectFurther } from './collect/collect-further.ts'
import type { World } from './journey-world.ts'
import type { Case } from './values/case.ts'
import type { FurtherLooks, Looks } from './values/evidence.ts'
import { lookBy } from './world/look.ts'

const dayMs = 86_400_000

/** The looks that no answer waits for, with what this world has for them; `looks` are those made before. */
export function lookFurther(theCase: Case, looks: Looks, world: World): Promise<FurtherLooks> {
  const { clock, store, config, sending, transports, mtaSts, rememberReceivers } = world
  return collectFurther(theCase, looks, {
    ...{
      network: sending.network,
      judgeAddress: sending.judgeAddress,
      signal: sending.signal,
      clock,
      mtaSts,
    },
    from: transports['dual-stack'].ipv6,
    timeoutMs: config.dns.timeout,
    resolver: world.resolverForCase(),
    look: lookBy(clock),
    blockLists: config.network.blockLists,
    remember: rememberReceivers,
    countFamilies: (domain, days) => store.countFamilies(domain, clock.now() - days * dayMs),
  })
}
