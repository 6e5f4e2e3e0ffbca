import type { World } from './journey-world.ts'
import { refusalKeptMs } from './values/kept-for.ts'

const secondMs = 1_000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs

/**
 * R34: old data goes by itself, in small steps: each hour, or more often where it is kept for less than a day, so that
 * nothing stays much longer than its time. Ends with the function that it returns.
 */
export function expireRegularly({ clock, config, store, log }: Expiring): () => void {
  const { retention } = config
  const everyMs = rhythmOf(Math.min(retention.message, retention.case))
  let stopped = false
  let cancel: () => void = () => undefined
  const expire = async (): Promise<void> => {
    const now = clock.now()
    try {
      await store.expire({
        message: now - retention.message,
        case: now - retention.case,
        refusal: now - refusalKeptMs,
      })
    } catch (error) {
      log.warn({ err: error }, 'old data could not be removed')
    }
    if (!stopped) cancel = clock.after(everyMs, () => void expire())
  }
  cancel = clock.after(Math.min(minuteMs, everyMs), () => void expire())
  return () => {
    stopped = true
    cancel()
  }
}

/** What the looking after old data needs of the world. */
export type Expiring = Pick<World, 'clock' | 'config' | 'store' | 'log'>

const rhythmOf = (shortestMs: number): number => Math.min(hourMs, Math.max(secondMs, shortestMs / 24))
