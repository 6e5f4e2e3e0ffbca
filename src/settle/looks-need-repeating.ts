import type { Case } from '../values/case.ts'
import { type Evidence, observationsOf } from '../values/evidence.ts'
import { madeUpCode, type Observation } from '../values/observation.ts'
import { ownStateAt } from '../values/own-check.ts'

/** What looks need that our own DNS has spoilt. */
export type LooksNeed =
  /** It works again: make them again now. */
  | 'repeat'
  /** It was broken when last asked: ask it again then, ms since 1970. */
  | { askDnsAt: number }

/** How often looks are made again. */
const mostRepeats = 3
/** The event that each repeat leaves with the case. */
export const looksRepeated = 'looks-repeated'

/**
 * Whether a case has looks that failed because our own DNS did (verdicts: "Ours"), and what is to be done. Null where there
 * are none, or nothing more to try. `patienceMs`: at least so long between two questions to our DNS; the longer it is
 * broken, the longer.
 */
export function looksNeedRepeating(
  theCase: Pick<Case, 'looks' | 'further' | 'ownChecks' | 'events' | 'closes'>,
  patienceMs: number,
): LooksNeed | null {
  const { ownChecks, events, closes } = theCase
  if (events.filter(({ what }) => what === looksRepeated).length >= mostRepeats) return null
  const spoilt = failedLooks(theCase).filter(({ at }) => ownStateAt(ownChecks, 'dns', at) === 'failed')
  const [first] = spoilt
  const newest = ownChecks.findLast(({ dns }) => dns.state !== 'skipped')
  if (first === undefined || newest === undefined) return null
  if (newest.dns.state === 'seen' && spoilt.every(({ at }) => newest.at >= at)) return 'repeat'
  const askDnsAt = newest.at + Math.max(patienceMs, (newest.at - first.at) / 2)
  return askDnsAt < closes ? { askDnsAt } : null
}

/** Looks that no answer came to; one that SPF could not end is one of them. */
function failedLooks({ looks, further }: Pick<Evidence, 'looks' | 'further'>): Observation<unknown>[] {
  const failed = observationsOf({ looks, further, knocks: [], ownChecks: [] }).filter(
    (look) => look.state === 'failed' && look.code !== madeUpCode,
  )
  const spf = looks?.spf
  return spf?.state === 'seen' && spf.value.result === 'temperror' ? [...failed, spf] : failed
}
