import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readReport } from '../src/wire/read-report.ts'

// How well reports are read, on a folder of labelled messages: `npx node check/bounces.ts FOLDER [--wrong]`.
// The folder, or its subfolder `dev`, holds manifest.jsonl. A cluster of near duplicates counts once.

const entrySchema = z.object({
  file: z.string(),
  kind: z.string(),
  format: z.string(),
  cluster: z.string(),
  recipients: z.array(
    z.object({
      finalRecipient: z.string().nullable(),
      action: z.string().nullable(),
      status: z.string().nullable(),
      diagnosticCode: z.string().nullable(),
      remoteMta: z.string().nullable(),
    }),
  ),
  textRecipients: z.array(z.string()),
})

const kinds: Record<string, string> = {
  failed: 'bounce',
  delayed: 'delay',
  delivered: 'success',
  relayed: 'success',
  expanded: 'success',
}
const ours = (kind: string): string => kinds[kind] ?? 'not-a-bounce'
const theirs = (kind: string): string =>
  kind === 'bounce' || kind === 'delay' || kind === 'success' ? kind : 'not-a-bounce'

const [root = '', flag] = process.argv.slice(2)
const folder = [root, join(root, 'dev')].find((path) => readable(join(path, 'manifest.jsonl')))
if (folder === undefined) {
  console.error(`There is no manifest.jsonl in "${root}". Give the folder that holds one.`)
  process.exit(2)
}

const scores = new Map<string, Map<string, number[]>>()
let slowest = { file: '', ms: 0 }
for (const line of readFileSync(join(folder, 'manifest.jsonl'), 'utf8').trim().split('\n')) {
  const entry = entrySchema.parse(JSON.parse(line))
  const message = readFileSync(join(folder, entry.file))
  const start = performance.now()
  const report = readReport(message)
  const ms = performance.now() - start
  if (ms > slowest.ms) slowest = { file: entry.file, ms }

  const right = ours(report.kind) === theirs(entry.kind)
  score('kind', entry.cluster, right)
  const wanted = new Set(
    (entry.recipients.length > 0
      ? entry.recipients.flatMap(({ finalRecipient }) => finalRecipient ?? [])
      : entry.textRecipients
    ).map(plain),
  )
  const got = new Set(report.recipients.flatMap(({ finalRecipient }) => finalRecipient ?? []).map(plain))
  const same = wanted.size === got.size && [...wanted].every((address) => got.has(address))
  if (wanted.size > 0 && theirs(entry.kind) !== 'not-a-bounce') score('recipients', entry.cluster, same)
  if (wanted.size === 0 && theirs(entry.kind) === 'bounce')
    score('any recipient (unlabelled)', entry.cluster, got.size > 0)
  for (const label of entry.recipients) {
    const found = report.recipients.find(
      ({ finalRecipient }) => plain(finalRecipient ?? '') === plain(label.finalRecipient ?? ''),
    )
    if (label.status !== null) score('status', entry.cluster, found?.status === label.status)
    if (label.action !== null) score('action', entry.cluster, found?.action === label.action.toLowerCase())
    if (label.remoteMta !== null) score('remoteMta', entry.cluster, found?.remoteMta === label.remoteMta)
    if (label.diagnosticCode !== null) {
      const words = label.diagnosticCode.replace(/\s/g, '')
      score('diagnosticCode', entry.cluster, (found?.diagnosticCode ?? '').replace(/\s/g, '').includes(words))
    }
  }
  if (theirs(entry.kind) === 'bounce') {
    score(
      'has words',
      entry.cluster,
      report.recipients.some(({ diagnosticCode }) => diagnosticCode !== null),
    )
  }
  if (flag === '--wrong' && (!right || (wanted.size > 0 && !same && theirs(entry.kind) !== 'not-a-bounce'))) {
    console.log(
      entry.file,
      entry.kind,
      entry.format,
      '→',
      report.kind,
      [...wanted].join(' '),
      '→',
      [...got].join(' '),
    )
  }
}

for (const [name, clusters] of scores) {
  const means = [...clusters.values()].map((hits) => hits.reduce((sum, hit) => sum + hit, 0) / hits.length)
  const share = (100 * means.reduce((sum, mean) => sum + mean, 0)) / means.length
  console.log(`${name.padEnd(28)}${share.toFixed(1).padStart(6)} %  of ${means.length} clusters`)
}
console.log(`slowest ${slowest.ms.toFixed(0)} ms (${slowest.file})`)

function score(name: string, cluster: string, right: boolean): void {
  const clusters = scores.get(name) ?? new Map<string, number[]>()
  scores.set(name, clusters)
  clusters.set(cluster, [...(clusters.get(cluster) ?? []), right ? 1 : 0])
}

function plain(address: string): string {
  return address.trim().replace(/^<|>$/g, '').toLowerCase()
}

function readable(file: string): boolean {
  try {
    readFileSync(file)
    return true
  } catch {
    return false
  }
}
