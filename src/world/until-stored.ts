import type { Clock } from './clock.ts'
import { StoreAway, StoreFull } from './store.ts'

const firstWaitMs = 1_000
const longestWaitMs = 10_000

/**
 * Does work again, some seconds apart, as long as nothing but a full or absent store is in its way (R31): what is under
 * way goes on by itself when there is room. Rejects with any other error at once, and with the store's when `signal` is
 * aborted. The work must bear being done again after it failed.
 */
export async function untilStored<T>(
  { clock, signal }: { clock: Clock; signal: AbortSignal | undefined },
  work: () => Promise<T>,
): Promise<T> {
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(2 * waitMs, longestWaitMs)) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreFull || error instanceof StoreAway) || signal?.aborted) throw error
    }
    await pause(clock, waitMs, signal)
  }
}

const pause = (clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      cancel()
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const cancel = clock.after(ms, end)
    signal?.addEventListener('abort', end)
  })
