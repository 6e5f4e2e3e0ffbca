import type { Config } from '../../src/config.ts'
import { explainPasted } from '../../src/journey-pasted.ts'
import type { ExplainedBounce } from '../../src/values/handed-bounce.ts'
import { readForwarded } from '../../src/wire/read-forwarded.ts'
import { readReport } from '../../src/wire/read-report.ts'
import { both, control, six } from './a-case.ts'
import { aConfig } from './a-config.ts'
import { aStandingClock } from './a-store.ts'

/** What a pasted text was read as, with the reading done in this thread. */
export const aPasted = (text: string, config: Config = aConfig()): Promise<ExplainedBounce[]> =>
  explainPasted(text, {
    clock: aStandingClock(),
    config,
    destinations: [six, control, both],
    mail: {
      readReport: async (message) => readReport(message),
      readForwarded: async (message) => readForwarded(message),
    },
  })
