import type { Config } from './config.ts'
import type { Moment } from './diagnose/moment.ts'
import { type Case, stoppedAt } from './values/case.ts'

/** What the pure stages are told about the time at which a case is judged. `now`: ms since 1970. */
export function momentOf(
  theCase: Pick<Case, 'closes' | 'standing' | 'events'>,
  { delivery }: Pick<Config, 'delivery'>,
  now: number,
): Moment {
  const stopped = stoppedAt(theCase)
  return {
    now: stopped === null ? now : Math.min(now, stopped),
    isStopped: stopped !== null,
    stuckAfterMs: delivery.explainAfter,
    closes: theCase.closes,
    // Whoever is not proved to be the sender gets no more letters than two and an explanation ("Who is answered").
    bisects: delivery.bisect === 'letters' && theCase.standing === 'authenticated',
    bisectWaitMs: delivery.bisectWait,
  }
}
