import { knockExchangers } from './collect/knock-exchangers.ts'
import { lookFurther } from './journey-further.ts'
import { checkAfterKnocks, checkAfterLooks } from './journey-own-checks.ts'
import type { World } from './journey-world.ts'
import { areKnocksDue, knockLimits } from './settle/knocks-due.ts'
import type { Case } from './values/case.ts'
import { lookBy } from './world/look.ts'
import { untilStored } from './world/until-stored.ts'

/**
 * Knocks at the MX hosts of a case whose letter died at or before RCPT, if nobody has (R26). Detail for the page and
 * for the operator; it decides no ability. Whether anything was found out.
 */
export async function knockFor(caseId: string, world: World): Promise<boolean> {
  // Whoever stalls us holds up knocks alone; a case that is not knocked for now is when something happens in it next.
  if (world.knocking.isFull()) return false
  return await world.knocking.run(() =>
    world.inTurn.run(`knocks of ${caseId}`, () => knockOnce(caseId, world)),
  )
}

async function knockOnce(caseId: string, world: World): Promise<boolean> {
  const { clock, store, log, sending, transports } = world
  const theCase = await store.readCase(caseId)
  if (theCase === null || theCase.looks === null || !areKnocksDue(theCase)) return false
  const limits = knockLimits(theCase, clock.now())
  const knocks = await knockExchangers(theCase.looks.route, 1, lookBy(clock), {
    ...sending,
    ...sending.settings,
    transport: transports['dual-stack'],
    roots: sending.trust,
    reserve: (addresses) => store.reserveKnocks(addresses, limits),
  })
  if (sending.signal?.aborted) return false
  // Done again as a whole it would find its addresses knocked at already.
  await untilStored({ clock, signal: sending.signal }, async () => {
    await checkAfterKnocks(caseId, knocks, world)
    await store.addKnocks(caseId, knocks)
  })
  log.info({ case: caseId, stage: 'collect', knocks: knocks.length }, 'knocked at the mail exchangers')
  return true
}

/**
 * Makes the looks that no answer waits for, once a case; a restart finds out what is missing. They plan nothing by
 * themselves; whether our own side had to be looked at for them, so that the case is to be judged anew. `known` is the
 * case of whoever has just read or made it.
 */
export async function lookFurtherFor(
  caseId: string,
  world: World,
  known: Case | null = null,
): Promise<boolean> {
  const { clock, store, log, sending } = world
  return await world.inTurn.run(`further looks of ${caseId}`, async () => {
    if (sending.signal?.aborted) return false
    const theCase = known ?? (await store.readCase(caseId))
    if (theCase === null || theCase.looks === null || theCase.further !== null) return false
    const startedAt = clock.now()
    const further = await lookFurther(theCase, theCase.looks, world)
    // Looks that a shutdown broke off say nothing of anybody.
    if (sending.signal?.aborted) return false
    const checks = await checkAfterLooks({ id: caseId, looks: null, further }, world)
    await store.keepLooks(caseId, { further })
    log.info({ case: caseId, stage: 'collect', ms: clock.now() - startedAt }, 'looked further')
    return checks.length > 0
  })
}
