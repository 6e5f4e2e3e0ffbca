import type { Family } from '../values/family.ts'
import { type Finding, failed, type Observation, observed, seen, skipped } from '../values/observation.ts'
import { notAsked, type OwnCheck, type OwnProof, ownWindowMs } from '../values/own-check.ts'
import type { Clock } from '../world/clock.ts'
import type { OwnSide } from '../world/own-side.ts'
import type { Store } from '../world/store.ts'

const recalledPrefix = 'own-then-'

/**
 * Our own side as it was at a time, ms since 1970: by mail that came in over IPv6 within a quarter of an hour of it, by
 * looks that other failures had asked for, and by what is still remembered. Where any of them found it broken, it was. Null
 * where nothing is known.
 */
export async function recallOwnSide(
  at: number,
  { store, side, clock }: { store: Pick<Store, 'ownSideNear'>; side: OwnSide; clock: Clock },
): Promise<OwnCheck | null> {
  const id = `${recalledPrefix}${at}`
  const near = await store.ownSideNear(at)
  // What is only recalled may be as old again as the window is wide.
  const checks = near.checks.filter((check) => !check.id.startsWith(recalledPrefix))
  const cameIn = near.arrivedOverIpv6 || isRemembered(side, at, clock.now())
  if (checks.length === 0 && !cameIn) return null
  const told = <T>(part: string, what: string, finding: Finding<T>): Observation<T> =>
    observed({ id: `${id}-${part}`, what: `our own ${what} at that time`, at, ms: 0 }, finding)
  const looksAt = (part: Family | 'dns'): Observation<OwnProof>[] => checks.map((check) => check[part])
  const faults = checks.flatMap(({ records }) => (records.state === 'seen' ? records.value : []))
  const wereRead = checks.some(({ records }) => records.state === 'seen')
  return {
    id,
    at,
    ipv6: told('ipv6', 'IPv6', together(looksAt('ipv6'), cameIn)),
    ipv4: told('ipv4', 'IPv4', together(looksAt('ipv4'), false)),
    dns: told('dns', 'DNS', together(looksAt('dns'), false)),
    // What could not be looked up is not known to be wrong.
    records: told('records', 'DNS records', wereRead ? seen(faults) : skipped(notAsked)),
  }
}

function together(looks: readonly Observation<OwnProof>[], cameIn: boolean): Finding<OwnProof> {
  for (const look of looks) if (look.state === 'failed') return failed(look.code)
  if (cameIn) return seen('session-in')
  // A session that such a look remembered may have been a quarter of an hour before it.
  for (const look of looks) if (look.state === 'seen' && look.value !== 'session-in') return seen(look.value)
  return skipped(notAsked)
}

const isRemembered = (side: OwnSide, at: number, now: number): boolean =>
  Math.abs(now - at) <= ownWindowMs && side.proofSince('ipv6', at - ownWindowMs, now, []) === 'session-in'
