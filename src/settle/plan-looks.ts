import type { Case } from '../values/case.ts'
import { ownStateAt } from '../values/own-check.ts'
import { askAgainAt } from './ask-ourselves-again.ts'

/** What is to be done about looks that our own DNS spoilt. */
export interface LooksPlan {
  /** Whether our DNS is well again is to be asked now. */
  askDns: boolean
  /** It is, so the looks are made again now. */
  repeat: boolean
  /** When to think of it again, ms since 1970; null for never. */
  wakeAt: number | null
}

const nothing: LooksPlan = { askDns: false, repeat: false, wakeAt: null }
const mostRepeats = 3

/**
 * Looks that were made while our own DNS was down say nothing of anybody: once it is well they are made again, a few
 * times at most. `patienceMs`: before we ask for the first time.
 */
export function planLooks(theCase: Case, patienceMs: number, now: number): LooksPlan {
  const { looks, ownChecks, events } = theCase
  if (looks === null || events.filter(({ what }) => what === 'looks-repeated').length >= mostRepeats)
    return nothing
  const { mx } = looks.route
  if (ownStateAt(ownChecks, 'dns', mx.at + mx.ms) !== 'failed') return nothing
  const newest = ownChecks.findLast(({ dns }) => dns.state !== 'skipped')
  if (newest?.dns.state === 'seen') return { ...nothing, repeat: true }
  const at = askAgainAt(ownChecks, 'dns', patienceMs)
  if (at === null) return nothing
  return now >= at ? { ...nothing, askDns: true } : { ...nothing, wakeAt: at }
}
