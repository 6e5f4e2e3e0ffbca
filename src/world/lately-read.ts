import type { Changes } from './changes.ts'
import type { Clock } from './clock.ts'

/** What was read a moment ago: whoever looks at what has not changed since need not read it anew. */
export interface LatelyRead<T> {
  /** What was read behind the page, or is being read; undefined where nothing is held. */
  of(page: string): Promise<T | null> | undefined
  /**
   * Reads, and holds what was read until its case changes. `read` is given what was read before, if that is not long
   * ago: much of it may still be true.
   */
  read(page: string, caseId: string, read: (before: T | null) => Promise<T | null>): Promise<T | null>
  /** Of which case something is held; a page is never another's. */
  caseOf(page: string): string | null
  size(): number
}

/** Time alone changes some verdicts and sentences; so late may it be seen, ms. */
export const keptMs = 30_000
const mostKept = 600

/**
 * For a process that alone writes to its database: each change is told (`changes`), and of what others write nothing
 * would be known. What is not `isLight` is not held.
 */
export function makeLatelyRead<T>(
  changes: Changes,
  clock: Clock,
  isLight: (read: T) => boolean,
): LatelyRead<T> {
  const kept = new Map<string, { caseId: string; value: Promise<T | null>; isOld: boolean; drop(): void }>()

  /** Calls `drop` where nothing came, or more than is to be held. */
  async function readLight(read: () => Promise<T | null>, drop: () => void): Promise<T | null> {
    try {
      const value = await read()
      if (value === null || !isLight(value)) drop()
      return value
    } catch (error) {
      drop()
      throw error
    }
  }

  /** What it leaves behind must not refer to `read`: that has what was read before, and so on without end. */
  function hold(page: string, caseId: string, read: () => Promise<T | null>): Promise<T | null> {
    // Before it is read, so that no change is missed in between.
    const stop = changes.watch(caseId, () => {
      entry.isOld = true
      stop()
    })
    const cancel = clock.after(keptMs, drop)
    const entry = { caseId, value: readLight(read, drop), isOld: false, drop }
    function drop(): void {
      stop()
      cancel()
      if (kept.get(page) === entry) kept.delete(page)
    }
    kept.set(page, entry)
    for (const oldest of kept.values()) {
      if (kept.size <= mostKept) break
      oldest.drop()
    }
    return entry.value
  }

  return {
    of(page) {
      changes.catchUp()
      const entry = kept.get(page)
      return entry?.isOld === false ? entry.value : undefined
    },
    read(page, caseId, read) {
      const before = kept.get(page)
      before?.drop()
      return hold(page, caseId, async () => await read((await before?.value.catch(() => null)) ?? null))
    },
    caseOf: (page) => kept.get(page)?.caseId ?? null,
    size: () => kept.size,
  }
}
