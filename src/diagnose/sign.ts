import type { BounceReason } from '../values/bounce-reason.ts'

/** Ways of speaking by which a mail person knows a reason. They read `Spoken.words`: see there for its `@`, `%` and `^`. */
export interface Sign {
  reason: BounceReason
  patterns: readonly RegExp[]
}

export const sign = (reason: BounceReason, ...patterns: readonly RegExp[]): Sign => ({ reason, patterns })
