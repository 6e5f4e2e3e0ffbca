import { z } from 'zod'

/** A letter that arrived at the sink; `at` is `sharedNow()`. */
export const takenLetter = z.object({
  recipient: z.string(),
  kind: z.string(),
  caseId: z.string(),
  signed: z.boolean(),
  at: z.number(),
})

export type TakenLetter = z.infer<typeof takenLetter>
