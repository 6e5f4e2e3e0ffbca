import type { Config } from './config.ts'
import type { Moment } from './diagnose/moment.ts'
import type { Case } from './values/case.ts'

/** What the pure stages are told about the time at which a case is judged. `now`: ms since 1970. */
export const momentOf = (
  { closes, standing }: Pick<Case, 'closes' | 'standing'>,
  { delivery }: Pick<Config, 'delivery'>,
  now: number,
): Moment => ({
  now,
  stuckAfterMs: delivery.explainAfter,
  closes,
  // Whoever is not proved to be the sender gets no more letters than two and an explanation ("Who is answered").
  bisects: delivery.bisect === 'letters' && standing === 'authenticated',
  bisectWaitMs: delivery.bisectWait,
})
