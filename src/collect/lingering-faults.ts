import { type Finding, seen } from '../values/observation.ts'
import type { OwnFault } from '../values/own-check.ts'
import type { Clock } from '../world/clock.ts'

type CheckRecords = () => Promise<Finding<OwnFault[]>>

/**
 * The same look at our records, where a fault that is mended counts for `lingerMs` more: other people's resolvers
 * remember that a record was missing (RFC 2308 §5), and refuse us for it as long.
 */
export function withLingeringFaults(lingerMs: number, clock: Clock, check: CheckRecords): CheckRecords {
  const known = new Map<string, { fault: OwnFault; seenAt: number }>()
  return async () => {
    const found = await check()
    if (found.state !== 'seen') return found
    const now = clock.now()
    for (const fault of found.value) known.set(fault.text, { fault, seenAt: now })
    for (const [text, { seenAt }] of known) if (now - seenAt > lingerMs) known.delete(text)
    return seen([...known.values()].map(({ fault, seenAt }) => (seenAt === now ? fault : mended(fault))))
  }
}

const mended = (fault: OwnFault): OwnFault => ({
  ...fault,
  text: `${fault.text} (mended lately, but others may not know yet)`,
})
