import { mustRun, reasonNotToRun } from './can-run.ts'

/** Vitest calls it once before all tests. */
export function setup(): void {
  const reason = reasonNotToRun()
  if (reason === null) return
  if (mustRun) throw new Error(`The real tests must run here and can't: ${reason}`)
  console.warn(`\nSKIPPED: the real tests. ${reason}\n`)
}
