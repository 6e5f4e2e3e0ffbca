import { existsSync } from 'node:fs'
import { programs, treeFile, trees } from './packages.ts'

/** Why a lab can't be started here, as a sentence; null where it can. */
export function reasonNotToRun(): string | null {
  if (process.platform !== 'linux') return 'Network namespaces exist on Linux only.'
  if (process.getuid?.() !== 0) return 'Only root may make network namespaces.'
  const missing = [
    ...programs.filter(({ path }) => !existsSync(path)).map((program) => program.package),
    ...trees.filter(({ name, proof }) => !existsSync(treeFile(name, proof))).map(({ name }) => name),
  ]
  if (missing.length === 0) return null
  return `Not installed: ${missing.join(', ')}. "npx node test/real/lab/install.ts" installs what is missing.`
}

/** Whether a skipped lab counts as a failure: where the tests are the point. */
export const mustRun = process.env.CI === 'true' || process.env.MAILSIX_REAL === '1'
