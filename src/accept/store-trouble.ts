import { type Refusal, refusal } from '../values/refusal.ts'
import { StoreFull } from '../world/store.ts'

/** What a client hears when its mail can't be kept (R31): it keeps the mail and comes again. */
export const storeTrouble = (error: unknown): Refusal =>
  error instanceof StoreFull
    ? refusal(452, '4.3.1', 'reply.no-room')
    : refusal(451, '4.3.0', 'reply.our-trouble')
