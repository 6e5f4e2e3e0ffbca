import type { Moment } from '../../src/diagnose/moment.ts'
import { noon } from './a-case.ts'

/** Three hours after the mail came in, with the usual times of the configuration. */
export const aMoment = (changes: Partial<Moment> = {}): Moment => ({
  now: noon + 3 * 3_600_000,
  isStopped: false,
  stuckAfterMs: 3_600_000,
  closes: noon + 6 * 86_400_000,
  bisects: true,
  bisectWaitMs: 15 * 60_000,
  ...changes,
})
