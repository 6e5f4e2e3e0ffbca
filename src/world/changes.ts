/** Tells who looks on that a case or an invitation has changed. */
export interface Changes {
  /** Once the change can be read; `keys` are cases' ids and invitations' pages. */
  tell(keys: Iterable<string>): void
  /** Calls `told` after each change of `key`, until the function that comes back is called. */
  watch(key: string, told: () => void): () => void
  /** How many watch. */
  watching(): number
}

/** Changes of this process. Nobody who watches can hold up or break who tells. */
export function makeChanges(failed: (error: unknown) => void): Changes {
  const watchers = new Map<string, Set<() => void>>()
  let count = 0
  return {
    tell(keys) {
      if (count === 0) return
      for (const key of keys) {
        for (const told of watchers.get(key) ?? []) {
          try {
            told()
          } catch (error) {
            failed(error)
          }
        }
      }
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
    watching: () => count,
  }
}
