/** Work that nobody waits for, except a shutdown. */
export interface Background {
  /** Starts it; what it throws goes to `failed`. */
  start(what: string, work: () => Promise<void>): void
  /** How much is under way. */
  size(): number
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>
}

/** `persist` runs each piece of work, and may do it again before it gives it up as failed. */
export function makeBackground(
  failed: (what: string, error: unknown) => void,
  persist: (work: () => Promise<void>) => Promise<void> = (work) => work(),
): Background {
  const running = new Set<Promise<void>>()
  return {
    start(what, work) {
      // In an async function even what throws at once becomes a rejection.
      const mine = (async () => persist(async () => work()))().catch((error: unknown) => failed(what, error))
      running.add(mine)
      void mine.then(() => running.delete(mine))
    },
    size: () => running.size,
    async idle() {
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}
