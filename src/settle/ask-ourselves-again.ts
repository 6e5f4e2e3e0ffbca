import type { OwnCheck, OwnPart } from '../values/own-check.ts'

const mostDoublings = 6

/**
 * When a part of our side that failed is to be looked at again, ms since 1970: soon at first, then less and less often,
 * for it may stay broken for days. `patienceMs`: before the first time.
 */
export function askAgainAt(checks: readonly OwnCheck[], part: OwnPart, patienceMs: number): number | null {
  const asked = checks.filter((check) => check[part].state !== 'skipped')
  const newest = asked.at(-1)
  if (newest === undefined) return null
  return newest.at + patienceMs * 2 ** Math.min(asked.length - 1, mostDoublings)
}
