/**
 * Work that many ask for at once: it runs for one at a time, and all who ask while it runs share the next run, which begins
 * after they asked.
 */
export function shared(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  const run = (): Promise<void> => {
    next = null
    running = work().finally(() => {
      running = null
    })
    return running
  }
  return () => {
    if (running === null && next === null) return run()
    next ??= (running ?? Promise.resolve()).then(run, run)
    return next
  }
}
