/** Work that nobody waits for, except a shutdown. */
export interface Background {
  /** Starts it; what it throws goes to `failed`. */
  start(what: string, work: () => Promise<void>): void
  /** How much is under way. */
  size(): number
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>
}

export function makeBackground(failed: (what: string, error: unknown) => void): Background {
  const running = new Set<Promise<void>>()
  return {
    start(what, work) {
      // In an async function even what throws at once becomes a rejection.
      const mine = (async () => work())().catch((error: unknown) => failed(what, error))
      running.add(mine)
      void mine.then(() => running.delete(mine))
    },
    size: () => running.size,
    async idle() {
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}
