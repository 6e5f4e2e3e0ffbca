/** Runs work on the same key one after another, on different keys side by side. */
export interface InTurn {
  /** Gives back the work's own result or rejection. */
  run<T>(key: string, work: () => Promise<T>): Promise<T>
}

/** Makes such a queue; it forgets a key with its last piece of work. */
export function makeInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return {
    run(key, work) {
      const before = last.get(key) ?? Promise.resolve()
      const mine = before.then(work, work)
      const settled = mine.then(
        () => undefined,
        () => undefined,
      )
      last.set(key, settled)
      void settled.then(() => {
        if (last.get(key) === settled) last.delete(key)
      })
      return mine
    },
  }
}
