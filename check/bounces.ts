import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { classifyReport } from '../src/diagnose/classify-report.ts'
import { classifyWords } from '../src/diagnose/classify-words.ts'
import { type MessageKind, readBounce } from '../src/journey-bounce.ts'
import type { Report } from '../src/values/bounce.ts'
import { Scores } from './scores.ts'

// How well reports are read and their reasons told, on a folder of labelled messages and diagnostic texts:
// `npx node check/bounces.ts FOLDER [--wrong]`. Exit status 1 when a share is below its target, 2 for misuse.
// Messages: manifest.jsonl in the folder or one below it. Diagnostics: diagnostics*.jsonl there or in the folder above.
// A cluster of near duplicates counts once.

const targets = {
  kind: 98,
  recipients: 97,
  reason: 92,
  family: 97,
  'diagnostics: reason': 92,
  'diagnostics: reason, IPv6': 97,
  'diagnostics: family': 97,
} as const

const labelSchema = z.object({
  finalRecipient: z.string().nullable(),
  reason: z.string().nullable(),
  reasonAccept: z.array(z.string()).nullish(),
  family: z.string().optional(),
})
const entrySchema = z.object({
  file: z.string(),
  kind: z.string(),
  format: z.string(),
  cluster: z.string(),
  expected: labelSchema,
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
const diagnosticSchema = z.object({
  text: z.string(),
  reason: z.string(),
  accept: z.array(z.string()).default([]),
  family: z.string(),
  familyAccept: z.array(z.string()).default([]),
  cluster: z.string(),
})
type Entry = z.infer<typeof entrySchema>

/** What we call the kinds of the labels; all others are no bounces. */
const kinds: Record<string, MessageKind> = { bounce: 'bounce', delay: 'delayed', success: 'success' }
const theirs = (kind: string): MessageKind => kinds[kind] ?? 'not-a-bounce'

const [root = '', flag] = process.argv.slice(2)
const tellWrong = flag === '--wrong'
const below = existsSync(root) ? readdirSync(root).map((name) => join(root, name)) : []
const folder = [root, ...below].find((path) => existsSync(join(path, 'manifest.jsonl')))
const around = new Set(
  [root, ...(folder === undefined ? [] : [folder, dirname(resolve(folder))])].map((path) => resolve(path)),
)
const diagnostics = [...around]
  .filter((path) => root !== '' && existsSync(path))
  .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
  .filter((path) => /diagnostics[^/]*\.jsonl$/.test(path))
if (folder === undefined && diagnostics.length === 0) {
  console.error(
    `There is no manifest.jsonl and no diagnostics*.jsonl in "${root}". Give a folder that holds one.`,
  )
  process.exit(2)
}

const scores = new Scores()
if (folder !== undefined) {
  for (const line of linesOf(join(folder, 'manifest.jsonl'))) {
    scoreMessage(entrySchema.parse(JSON.parse(line)), folder)
  }
}
for (const file of diagnostics) for (const line of linesOf(file)) scoreDiagnostic(line)
process.exit(scores.print(targets) ? 0 : 1)

function scoreMessage(entry: Entry, folder: string): void {
  const message = readFileSync(join(folder, entry.file))
  const { kind, report } = scores.timed(entry.file, () => readBounce(message))
  const right = kind === theirs(entry.kind)
  scores.add('kind', entry.cluster, right)
  const isBounce = theirs(entry.kind) !== 'not-a-bounce'
  const wanted = wantedRecipients(entry)
  const got = new Set(report.recipients.flatMap(({ finalRecipient }) => finalRecipient ?? []).map(plain))
  const same = wanted.size === got.size && [...wanted].every((address) => got.has(address))
  if (wanted.size > 0 && isBounce) scores.add('recipients', entry.cluster, same)
  if (wanted.size === 0 && theirs(entry.kind) === 'bounce')
    scores.add('any recipient (unlabelled)', entry.cluster, got.size > 0)
  scoreFields(entry, report)
  if (theirs(entry.kind) === 'bounce') {
    const withWords = report.recipients.some(({ diagnosticCode }) => diagnosticCode !== null)
    scores.add('has words', entry.cluster, withWords)
  }
  if (tellWrong && (!right || (wanted.size > 0 && !same && isBounce))) {
    const found = `${kind} ${[...got].join(' ')}`
    console.log(`${entry.file}: ${entry.kind} ${entry.format} ${[...wanted].join(' ')} → ${found}`)
  }
  scoreReason(entry, report)
}

function wantedRecipients({ recipients, textRecipients }: Entry): Set<string> {
  const labelled = recipients.flatMap(({ finalRecipient }) => finalRecipient ?? [])
  return new Set((recipients.length > 0 ? labelled : textRecipients).map(plain))
}

function scoreFields({ recipients, cluster }: Entry, report: Report): void {
  for (const label of recipients) {
    const found = report.recipients.find(
      ({ finalRecipient }) => plain(finalRecipient ?? '') === plain(label.finalRecipient ?? ''),
    )
    if (label.status !== null) scores.add('status', cluster, found?.status === label.status)
    if (label.action !== null) scores.add('action', cluster, found?.action === label.action.toLowerCase())
    if (label.remoteMta !== null) scores.add('remoteMta', cluster, found?.remoteMta === label.remoteMta)
    if (label.diagnosticCode !== null) {
      const words = label.diagnosticCode.replace(/\s/g, '')
      const read = (found?.diagnosticCode ?? '').replace(/\s/g, '')
      scores.add('diagnosticCode', cluster, read.includes(words))
    }
  }
}

/** The reason of a message is that of its labelled recipient, else of the first. */
function scoreReason({ file, cluster, expected }: Entry, report: Report): void {
  if (expected.reason === null) return
  const address = plain(expected.finalRecipient ?? '')
  const index = report.recipients.findIndex(({ finalRecipient, originalRecipient }) =>
    [finalRecipient, originalRecipient].some((one) => one !== null && plain(one) === address),
  )
  const reasons = scores.timed(file, () => classifyReport(report))
  const read = reasons[Math.max(0, index)] ?? classifyWords('')
  const right = [expected.reason, ...(expected.reasonAccept ?? [])].includes(read.reason)
  scores.add('reason', cluster, right)
  const family = expected.family ?? 'any'
  scores.add('family', cluster, read.family === family)
  if (tellWrong && (!right || read.family !== family)) {
    const found = `${read.reason}/${read.family} by ${read.by}: ${read.passage ?? ''}`
    console.log(`${file}: ${expected.reason}/${family} → ${found}`)
  }
}

function scoreDiagnostic(line: string): void {
  const { text, reason, accept, family, familyAccept, cluster } = diagnosticSchema.parse(JSON.parse(line))
  const read = scores.timed(text.slice(0, 40), () => classifyWords(text))
  const right = [reason, ...accept].includes(read.reason)
  const rightFamily = [family, ...familyAccept].includes(read.family)
  scores.add('diagnostics: reason', cluster, right)
  if (family === 'ipv6') scores.add('diagnostics: reason, IPv6', cluster, right)
  scores.add('diagnostics: family', cluster, rightFamily)
  if (tellWrong && !(right && rightFamily)) {
    console.log(
      `${text}: ${reason}/${family} → ${read.reason}/${read.family} by ${read.by}: ${read.passage ?? ''}`,
    )
  }
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

function plain(address: string): string {
  return address.trim().replace(/^<|>$/g, '').toLowerCase()
}
