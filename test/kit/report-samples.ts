import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const samples = join(import.meta.dirname, '../samples')

/** Where more are to be had, `MAILSIX_BOUNCES` names the folder: .eml files, and diagnostics*.jsonl with a `text` each. */
const further = process.env.MAILSIX_BOUNCES

const folders = [samples, ...(further === undefined ? [] : [further])]

/** Reports, forwarded reports and what looks like them. */
export const reportSamples = (): Buffer[] =>
  folders.filter(existsSync).flatMap((folder) =>
    globSync('**/*.eml', { cwd: folder })
      .toSorted()
      .map((name) => readFileSync(join(folder, name))),
  )

/** Texts out of `MAILSIX_BOUNCES`; none without it. */
export function furtherDiagnostics(): string[] {
  if (further === undefined) return []
  return globSync('{.,..}/diagnostics*.jsonl', { cwd: further }).flatMap((name) =>
    readFileSync(join(further, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => textOf(JSON.parse(line))),
  )
}

const textOf = (entry: unknown): string =>
  typeof entry === 'object' && entry !== null && 'text' in entry ? String(entry.text) : ''
