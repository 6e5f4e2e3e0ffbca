import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chapters } from './reliability/chapters.ts'
import { type Guard, partsOf, type ShownBy } from './reliability/requirement.ts'
import { without } from './reliability.ts'

/**
 * Takes one guard after the other away, in a copy of the checkout, and looks whether the test that is to show it fails.
 * `npm run guards -- --only R12,R13` for some requirements, `--list` to see them, `--suite test` without what needs root.
 */

const usage = `npm run guards -- [--only R12,R13] [--suite test|attacks|real] [--jobs 2] [--list]

Takes one guard after another away in a copy of the checkout, and sees that the test which is to show it fails.
  --only   these requirements alone (docs/reliability.md); all of them take hours
  --suite  only guards that tests of this suite show; "test" needs no root
  --jobs   how many at once
  --list   name them and end
Exit status: 0 every guard was seen, 1 some were not, 2 misuse.`

const root = new URL('..', import.meta.url).pathname
const values = readOptions()

function readOptions() {
  try {
    const options = {
      only: { type: 'string' },
      suite: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    } as const
    const { values } = parseArgs({ options })
    if (!values.help) return values
    console.log(usage)
    process.exit(0)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    process.exit(2)
  }
}

interface Numbered extends Guard {
  id: string
}

type Suite = 'test' | 'attacks' | 'real'

const suiteOf = (file: string): Suite =>
  file.startsWith('test/attacks/') ? 'attacks' : file.startsWith('test/real/') ? 'real' : 'test'

const runners: Record<Suite, string[]> = {
  test: ['node_modules/vitest/vitest.mjs', 'run'],
  attacks: ['test/attacks/run.ts'],
  real: ['test/real/run.ts'],
}

const only = values.only?.split(',')
const guards = chapters
  .flatMap(({ requirements }) => requirements)
  .filter(({ id }) => only === undefined || only.includes(id))
  .flatMap((one) => one.guards.map((guard): Numbered => ({ ...guard, id: one.id })))
  .filter(({ shownBy }) => values.suite === undefined || suiteOf(partsOf(shownBy).file) === values.suite)

/** The files that git knows or would add, with the packages beside them. */
function copyCheckout(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mailsix-guards-'))
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  })
  for (const file of files.toString().split('\0'))
    if (file !== '') cpSync(join(root, file), join(copy, file), { force: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** What a run said of the test: null where it was not among those that ran. */
type Outcome = 'passed' | 'failed' | null

const longestRunMs = 300_000

/** Runs the tests of one title in one file. Titles with placeholders stand for all that were made of them. */
async function runTest(copy: string, shownBy: ShownBy): Promise<Outcome> {
  const { file, title } = partsOf(shownBy)
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  const pattern = patternOf(title)
  const reporter = ['--reporter=json', `--outputFile=${report}`]
  const args = [...runners[suiteOf(file)], file, '-t', `${pattern}$`, ...reporter]
  const child = spawn(process.execPath, args, { cwd: copy, stdio: 'ignore', detached: true })
  const tooLong = setTimeout(
    () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'),
    longestRunMs,
  )
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearTimeout(tooLong)
  const outcome = readOutcome(report, new RegExp(`^${pattern}$`, 's'))
  // An error that nobody caught fails the run, and no test of it.
  return outcome === 'passed' && status !== 0 ? 'failed' : outcome
}

function readOutcome(report: string, title: RegExp): Outcome {
  let read: { testResults: { assertionResults: { title: string; status: string }[] }[] }
  try {
    read = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return null
  }
  const states = read.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((one) => title.test(one.title))
    .map(({ status }) => status)
  if (states.includes('failed')) return 'failed'
  return states.includes('passed') ? 'passed' : null
}

const patternOf = (test: string): string =>
  test
    .split(/%[sdifjo]|\$\{[^}]*\}|\$\w+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')

/** Which guards go unseen, and why; a line for each as it is known. */
async function work(queue: Numbered[], sound: Map<ShownBy, Promise<Outcome>>): Promise<string[]> {
  const copy = copyCheckout()
  const unseen: string[] = []
  try {
    for (let guard = queue.shift(); guard !== undefined; guard = queue.shift()) {
      const { id, guard: words, file, shownBy } = guard
      if (!sound.has(shownBy)) sound.set(shownBy, runTest(copy, shownBy))
      const before = await sound.get(shownBy)
      const source = readFileSync(join(copy, file), 'utf8')
      writeFileSync(join(copy, file), without(source, guard))
      const after = before === 'passed' ? await runTest(copy, shownBy) : null
      writeFileSync(join(copy, file), source)
      const isSeen = before === 'passed' && after === 'failed'
      const why = before === 'passed' ? 'GOES UNSEEN by' : 'is shown by a test that does not pass,'
      console.log(`${id.padEnd(4)} ${words}: ${isSeen ? 'without it fails' : why} ${shownBy}`)
      if (!isSeen) unseen.push(`${id} ${words}`)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
  return unseen
}

if (values.list) {
  for (const { id, guard, file, shownBy } of guards)
    console.log(`${id.padEnd(4)} ${guard} (${file}): ${shownBy}`)
} else {
  const queue = [...guards]
  const sound = new Map<ShownBy, Promise<Outcome>>()
  const jobs = Array.from({ length: Number(values.jobs) }, () => work(queue, sound))
  const unseen = (await Promise.all(jobs)).flat()
  console.log(`${guards.length} guards, ${guards.length - unseen.length} seen, ${unseen.length} unseen.`)
  for (const words of unseen) console.log(`unseen: ${words}`)
  process.exitCode = unseen.length > 0 ? 1 : 0
}
