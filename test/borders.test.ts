import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')
const biome = join(root, 'node_modules/.bin/biome')
const border = 'lint/style/noRestrictedImports'

/** Each file crosses one border: its path, its code, and which rule must catch it. */
const trespasses: [path: string, code: string, rule: string][] = [
  ['src/values/from-a-package.ts', "import 'zod'", border],
  ['src/values/from-node.ts', "import 'node:fs'", border],
  ['src/values/from-wire.ts', "import type { X } from '../wire/x.ts'", border],
  ['src/diagnose/from-a-package.ts', "import 'ipaddr.js'", border],
  ['src/diagnose/from-node.ts', "import 'node:crypto'", border],
  ['src/diagnose/from-collect.ts', "import type { X } from '../collect/x.ts'", border],
  ['src/diagnose/from-world.ts', "import type { X } from '../world/x.ts'", border],
  ['src/diagnose/in-passing.ts', "export const x = await import('node:fs')", border],
  ['src/diagnose/handed-on.ts', "export { x } from '../world/x.ts'", border],
  ['src/diagnose/only-a-type.ts', "export type X = import('../world/x.ts').X", 'plugin'],
  ['src/diagnose/asks-the-clock.ts', 'export const at = Date.now()', 'plugin'],
  ['src/diagnose/takes-the-clock.ts', 'export const clock = Date.now', 'plugin'],
  ['src/diagnose/asks-the-date.ts', 'export const at = new Date()', 'plugin'],
  ['src/diagnose/asks-the-dice.ts', 'export const x = Math.random()', 'plugin'],
  [
    'src/diagnose/asks-better-dice.ts',
    'export const x = crypto.randomUUID()',
    'lint/style/noRestrictedGlobals',
  ],
  ['src/diagnose/waits.ts', 'setTimeout(() => {}, 1)', 'lint/style/noRestrictedGlobals'],
  ['src/diagnose/fetches.ts', "export const x = fetch('http://[::1]/')", 'lint/style/noRestrictedGlobals'],
  ['src/diagnose/prints.ts', "console.log('x')", 'lint/style/noRestrictedGlobals'],
  ['src/explain/from-diagnose.ts', "import type { X } from '../diagnose/x.ts'", border],
  ['src/explain/from-a-package.ts', "import 'ipaddr.js'", border],
  ['src/tally/from-world.ts', "import type { X } from '../world/x.ts'", border],
  ['src/tally/asks-the-clock.ts', 'export const at = Date.now()', 'plugin'],
  ['src/accept/from-collect.ts', "import type { X } from '../collect/x.ts'", border],
  ['src/collect/from-diagnose.ts', "import type { X } from '../diagnose/x.ts'", border],
  ['src/send/from-settle.ts', "import type { X } from '../settle/x.ts'", border],
  ['src/settle/from-explain.ts', "import type { X } from '../explain/x.ts'", border],
  ['src/settle/from-the-journey.ts', "import type { X } from '../journey.ts'", border],
  ['src/watch/from-the-configuration.ts', "import type { X } from '../config.ts'", border],
  ['src/doctor/from-commands.ts', "import type { X } from '../commands/x.ts'", border],
  ['src/sample/from-accept.ts', "import type { X } from '../accept/x.ts'", border],
  ['src/send/round-about.ts', "import type { X } from '../../src/settle/x.ts'", border],
  ['src/send/from-a-room-inside.ts', "import type { X } from './inside/x.ts'", border],
  ['src/wire/from-accept.ts', "import type { X } from '../accept/x.ts'", border],
  ['src/world/from-wire.ts', "import type { X } from '../wire/x.ts'", border],
  ['src/pages/from-diagnose.ts', "import type { X } from '../diagnose/x.ts'", border],
  ['src/pages/from-sample.ts', "import type { X } from '../sample/x.ts'", border],
  ['src/commands/from-send.ts', "import type { X } from '../send/x.ts'", border],
  ['src/commands/from-main.ts', "import type { X } from '../main.ts'", border],
  ['src/commands/from-the-schema.ts', "import type { X } from '../config-schema.ts'", border],
  ['src/new-room/from-values.ts', "import type { X } from '../values/x.ts'", border],
  ['src/config.ts', "import type { X } from './wire/x.ts'", border],
  ['src/config-of-two.ts', "import type { X } from './journey.ts'", border],
  [
    'src/journey.ts',
    "import type { X } from './pages/x.ts'\nimport type { Y } from './commands/x.ts'",
    border,
  ],
  ['src/journey-further.ts', "import type { X } from './commands/x.ts'", border],
  ['src/main.ts', "import type { X } from '../test/kit/x.ts'", border],
  [
    'src/world/files.ts',
    "import { DatabaseSync } from 'node:sqlite'\nexport const x = DatabaseSync",
    'plugin',
  ],
  ['src/send/queries.ts', "import type { Kysely } from 'kysely'\nexport type X = Kysely<unknown>", 'plugin'],
  ['src/commands/queries.ts', "export const pg = await import('pg')", 'plugin'],
  ['src/world/environment.ts', 'export const x = process.env.HOME', 'lint/style/noProcessEnv'],
  ['src/main-environment.ts', "export const x = process['env']", 'plugin'],
  ['src/wire/environment.ts', "import { env } from 'node:process'\nexport const x = env", 'plugin'],
  ['src/send/environment.ts', 'const { env } = process\nexport const x = env', 'plugin'],
  ['src/send/default-export.ts', 'export default 1', 'lint/style/noDefaultExport'],
  [
    'src/send/non-null.ts',
    'export const x = (y: string | null) => y!.length',
    'lint/style/noNonNullAssertion',
  ],
  ['src/send/any.ts', 'export const x = (y: any) => y', 'lint/suspicious/noExplicitAny'],
  ['src/send/barrel.ts', "export * from './x.ts'", 'lint/performance/noReExportAll'],
  [
    'src/send/no-extension.ts',
    "import { x } from './x'\nexport const y = x",
    'lint/correctness/useImportExtensions',
  ],
  ['src/send/TwoWords.ts', 'export const x = 1', 'lint/style/useFilenamingConvention'],
  ['src/send/enumeration.ts', 'export enum X {\n  one,\n}', 'lint/style/noEnum'],
  [
    'src/send/circle-one.ts',
    "import type { Y } from './circle-two.ts'\nexport type X = Y",
    'lint/suspicious/noImportCycles',
  ],
  [
    'src/send/circle-two.ts',
    "import type { X } from './circle-one.ts'\nexport type Y = X",
    'lint/suspicious/noImportCycles',
  ],
  [
    'src/send/nobody-waits.ts',
    'const x = async (): Promise<void> => {}\nexport const y = () => {\n  x()\n}',
    'lint/nursery/noFloatingPromises',
  ],
]

/** Each file goes through an open door. */
const permitted: [path: string, code: string][] = [
  ['src/values/x.ts', "import 'ipaddr.js'\nimport type { Y } from './y.ts'\nexport type X = Y"],
  [
    'src/diagnose/x.ts',
    "import type { X } from '../values/x.ts'\nexport const x = (at: number): X => new Date(at)",
  ],
  [
    'src/explain/x.ts',
    "import 'intl-messageformat'\nimport type { X } from '../values/x.ts'\nexport type Y = X",
  ],
  ['src/wire/x.ts', "import 'node:net'\nimport type { X } from '../world/x.ts'\nexport type Y = X"],
  ['src/send/x.ts', "import 'nodemailer'\nimport type { X } from '../wire/x.ts'\nexport type Y = X"],
  ['src/world/x.ts', "import 'node:fs'\nimport type { X } from '../values/x.ts'\nexport type Y = X"],
  [
    'src/world/store-x.ts',
    "import { DatabaseSync } from 'node:sqlite'\nimport 'kysely'\nimport 'pg'\nexport const x = DatabaseSync",
  ],
  [
    'src/commands/x.ts',
    "import type { X } from '../config.ts'\nimport type { Y } from '../sample/x.ts'\nexport type Z = X | Y",
  ],
  [
    'src/config-x.ts',
    "import type { X } from './values/x.ts'\nimport type { Y } from './config-y.ts'\nexport type Z = X | Y",
  ],
  [
    'src/journey-x.ts',
    "import type { X } from './send/x.ts'\nimport type { Y } from './config.ts'\nexport type Z = X | Y",
  ],
  ['bin/x.js', "if (process.env.X) await import('../src/main.ts')"],
  ['test/x.test.ts', "import type { X } from '../src/world/x.ts'\nexport type Y = X"],
]

interface Diagnostic {
  category: string
  severity: string
  location: { path: string }
}

let folder: string
let found: Map<string, string[]>

/** Runs the linter in a folder: the rules that were broken, by file. */
async function lint(cwd: string, ...paths: string[]): Promise<Map<string, string[]>> {
  const options = { cwd, maxBuffer: 2 ** 26 }
  const output = await run(
    biome,
    ['lint', '--reporter=json', '--max-diagnostics=none', '--error-on-warnings', ...paths],
    options,
  ).catch((error: { stdout: string }) => error)
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(output.stdout)
  const byFile = new Map<string, string[]>()
  for (const { category, location, severity } of diagnostics)
    if (severity !== 'info') byFile.set(location.path, [...(byFile.get(location.path) ?? []), category])
  return byFile
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailsix-borders-'))
  await cp(join(root, 'biome.json'), join(folder, 'biome.json'))
  await cp(join(root, 'check'), join(folder, 'check'), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  })
  await run('git', ['init', '-q'], { cwd: folder })
  for (const [path, code] of [...trespasses, ...permitted]) {
    await mkdir(join(folder, dirname(path)), { recursive: true })
    await writeFile(join(folder, path), `${code}\n`)
  }
  found = await lint(folder, '.')
})
afterAll(() => rm(folder, { recursive: true }))

test.each(trespasses)('%s is caught', (path, _code, rule) => {
  expect(found.get(path)).toContain(rule)
})

test.each(permitted)('%s may', (path) => {
  expect(found.get(path)).toBeUndefined()
})

test('the house as it stands crosses no border', async () => {
  expect(await lint(root, 'src', 'bin')).toEqual(new Map())
})

test('rooms are flat', async () => {
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true })
  // What a page is made of beside code has folders of its own.
  const inside = entries.filter(
    ({ name, parentPath }) => name.endsWith('.ts') && dirname(parentPath) !== join(root, 'src'),
  )
  const deeper = inside.filter(({ parentPath }) => parentPath !== join(root, 'src'))
  expect(deeper.map(({ name }) => name)).toEqual([])
})
