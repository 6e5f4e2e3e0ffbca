/** Lets so many pieces of work run at once; the others wait in the order in which they came. */
export interface Gate {
  /** Gives back the work's own result or rejection. */
  run<T>(work: () => Promise<T>): Promise<T>
  /** Whether further work would have to wait. */
  isFull(): boolean
}

export function makeGate(atOnce: number): Gate {
  let running = 0
  const waiting: (() => void)[] = []
  return {
    isFull: () => running >= atOnce,
    async run(work) {
      if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
      else running += 1
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        // Who waited takes over the place.
        if (next === undefined) running -= 1
        else next()
      }
    },
  }
}
