import { z } from 'zod'

const common = { recipient: z.string(), at: z.number() }

/** What the choosy sink did; `at` is `sharedNow()`, of a letter that it took the moment of its 250. */
export const choosyNote = z.discriminatedUnion('did', [
  z.object({
    did: z.literal('took'),
    kind: z.string(),
    caseId: z.string(),
    messageId: z.string(),
    ...common,
  }),
  z.object({ did: z.literal('refused'), ...common }),
  z.object({ did: z.literal('put-off'), ...common }),
  /** A report was brought back about a letter. */
  z.object({ did: z.literal('bounced'), messageId: z.string(), reply: z.string(), ...common }),
])

export type ChoosyNote = z.infer<typeof choosyNote>
