/** Tells who looks on that a case or an invitation has changed. */
export interface Changes {
  /** Once the change can be read; `keys` are cases' ids and invitations' pages. */
  tell(keys: Iterable<string>): void
  /** Calls `told` after each change of `key`, until the function that comes back is called. */
  watch(key: string, told: () => void): () => void
  /** Calls `told` with the keys of each change, until the function that comes back is called. */
  watchAll(told: (keys: readonly string[]) => void): () => void
  /** Takes in what was told in another thread before this moment. */
  catchUp(): void
  /** How many watch one key or another. */
  watching(): number
}

/** Changes of this thread. Nobody who watches can hold up or break who tells. */
export function makeChanges(failed: (error: unknown) => void): Changes {
  const watchers = new Map<string, Set<() => void>>()
  const watchersOfAll = new Set<(keys: readonly string[]) => void>()
  let count = 0

  function tellOne(told: () => void): void {
    try {
      told()
    } catch (error) {
      failed(error)
    }
  }

  return {
    tell(keys) {
      if (watchersOfAll.size > 0) {
        const all = [...keys]
        for (const told of watchersOfAll) tellOne(() => told(all))
      }
      if (count === 0) return
      for (const key of keys) for (const told of watchers.get(key) ?? []) tellOne(told)
    },
    watch(key, told) {
      const those = watchers.get(key) ?? new Set()
      watchers.set(key, those)
      // Whoever watches twice is told twice.
      const mine = () => told()
      those.add(mine)
      count += 1
      return () => {
        if (!those.delete(mine)) return
        count -= 1
        if (those.size === 0 && watchers.get(key) === those) watchers.delete(key)
      }
    },
    watchAll(told) {
      const mine = (keys: readonly string[]) => told(keys)
      watchersOfAll.add(mine)
      return () => void watchersOfAll.delete(mine)
    },
    catchUp: () => undefined,
    watching: () => count,
  }
}
