import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { parseAst } from 'vitest/node'
import { escaped, table } from './markdown.ts'
import { chapters } from './reliability/chapters.ts'
import {
  type Chapter,
  type Guard,
  partsOf,
  type Requirement,
  type ShownBy,
} from './reliability/requirement.ts'
import { titlesIn } from './test-titles.ts'

/** docs/reliability.md, made of the requirements in check/reliability/, and whether all that it says is there. */

const head = `\
# What it must survive

Each requirement, what keeps it, and which test shows it. A *guard* is a piece of source without which a test fails:
\`npm run guards\` takes one after the other away in a copy of the checkout and looks. Comments in \`src/\` name requirements by their
numbers. Made from \`check/reliability/\` by \`npm run fix\`; make changes there. \`npm run check\` looks whether every file, test and piece
of source is where this page says.

Tests in \`test/attacks/\` are run by \`npm run test:attacks\`, those in \`test/real/\` by \`npm run test:real\`, all others by \`npm test\`.
`

/** The page as docs/reliability.md should be. */
export function makeReliabilityPage(all: readonly Chapter[]): string {
  const contents = all.flatMap(({ title, requirements }) =>
    requirements.map((one, index) => [
      index === 0 ? title : '',
      `[${one.id}](#${one.id.toLowerCase()})`,
      escaped(one.says),
      String(one.guards.length),
      String(testsOf(one).length),
    ]),
  )
  const bodies = all.map(
    ({ title, requirements }) => `## ${title}\n\n${requirements.map(section).join('\n')}`,
  )
  return [head, table(['about', 'number', 'requirement', 'guards', 'tests'], contents), ...bodies].join('\n')
}

function section({ id, says, guards, alsoKeptIn = [], alsoShownBy = [], later }: Requirement): string {
  const rows = guards.map(({ guard, file, shownBy }) => [escaped(guard), `\`${file}\``, told(shownBy)])
  const parts = [
    `### ${id}\n\n${escaped(says)}`,
    ...(rows.length > 0 ? [table(['guard', 'kept in', 'shown by'], rows).trimEnd()] : []),
    ...(alsoKeptIn.length > 0
      ? [`Also kept in: ${alsoKeptIn.map((file) => `\`${file}\``).join(', ')}.`]
      : []),
    ...(alsoShownBy.length > 0
      ? [`Also shown by:\n\n${alsoShownBy.map((one) => `- ${told(one)}`).join('\n')}`]
      : []),
    ...(later === undefined ? [] : [`To come: ${escaped(later)}`]),
  ]
  return `${parts.join('\n\n')}\n`
}

function told(shownBy: ShownBy): string {
  const { file, title } = partsOf(shownBy)
  return `\`${file}\`: ${escaped(title)}`
}

const testsOf = ({ guards, alsoShownBy = [] }: Requirement): string[] => [
  ...new Set([...guards.map(({ shownBy }) => shownBy), ...alsoShownBy].map(told)),
]

/** Everything that the requirements name and that is not so in this tree, as sentences. `read` is null where there is no such file. */
export function findUntrue(
  all: readonly Chapter[],
  read: (file: string) => string | null,
  sources: readonly string[],
): string[] {
  const requirements = all.flatMap(({ requirements: ofOne }) => ofOne)
  const wanted = Array.from({ length: 38 }, (_, index) => `R${index + 1}`)
  const found = requirements.map(({ id }) => id)
  return [
    ...wanted.filter((id) => !found.includes(id)).map((id) => `${id} is missing`),
    ...found.filter((id, index) => found.indexOf(id) !== index).map((id) => `${id} stands there twice`),
    ...requirements.flatMap((one) => untrueOf(one, read).map((what) => `${one.id}: ${what}`)),
    ...unknownMentions(requirements, read, sources),
  ]
}

function untrueOf(one: Requirement, read: (file: string) => string | null): string[] {
  const { guards, alsoKeptIn = [], alsoShownBy = [], later } = one
  const tests = [...guards.map(({ shownBy }) => shownBy), ...alsoShownBy]
  return [
    ...(later === undefined && guards.length < 2 ? ['has fewer than two guards'] : []),
    ...alsoKeptIn.filter((file) => read(file) === null).map((file) => `there is no ${file}`),
    ...guards.flatMap((guard) => untrueOfGuard(guard, read)),
    ...[...new Set(tests)].map((shownBy) => untrueTest(shownBy, read)).filter((what) => what !== null),
  ]
}

function untrueTest(shownBy: ShownBy, read: (file: string) => string | null): string | null {
  const { file, title } = partsOf(shownBy)
  const source = read(file)
  if (source === null) return `there is no ${file}`
  return titlesIn(source).includes(title) ? null : `${file} has no test "${title}"`
}

function untrueOfGuard({ guard, file, take, leave }: Guard, read: (file: string) => string | null): string[] {
  const source = read(file)
  if (source === null) return [`there is no ${file}`]
  const times = source.split(take).length - 1
  if (times !== 1) return [`the piece of ${file} for "${guard}" stands there ${times} times`]
  try {
    parseAst(without(source, { take, leave }), { lang: 'ts' })
    return []
  } catch {
    return [`${file} without "${guard}" is no program`]
  }
}

/** The source with the guard taken away. */
export const without = (source: string, { take, leave }: Pick<Guard, 'take' | 'leave'>): string => {
  const at = source.indexOf(take)
  return source.slice(0, at) + leave + source.slice(at + take.length)
}

/** Comments of src/ that name a requirement which does not know their file. */
function unknownMentions(
  requirements: readonly Requirement[],
  read: (file: string) => string | null,
  sources: readonly string[],
): string[] {
  const keptIn = new Map(
    requirements.map(({ id, guards, alsoKeptIn = [] }) => [
      id,
      [...guards.map(({ file }) => file), ...alsoKeptIn],
    ]),
  )
  return sources.flatMap((file) =>
    mentionsIn(read(file) ?? '')
      .filter((id) => keptIn.get(id)?.includes(file) !== true)
      .map((id) => `${id}: it is named by a comment of ${file}, which it does not know`),
  )
}

function mentionsIn(source: string): string[] {
  const comments = source.split('\n').flatMap((line) => /(?:\/\/|^\s*\/?\*).*/.exec(line)?.[0] ?? [])
  return [...new Set(comments.flatMap((text) => text.match(/\bR[1-9]\d?\b/g) ?? []))]
}

/** Reads files of this checkout, each once. */
export function makeReader(root: string): (file: string) => string | null {
  const known = new Map<string, string | null>()
  return (file) => {
    const before = known.get(file)
    if (before !== undefined) return before
    const text = readOrNull(`${root}${file}`)
    known.set(file, text)
    return text
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

if (import.meta.main) {
  const root = new URL('..', import.meta.url).pathname
  const path = `${root}docs/reliability.md`
  const page = makeReliabilityPage(chapters)
  if (process.argv.includes('--write')) writeFileSync(path, page)
  const untrue = findUntrue(chapters, makeReader(root), globSync('src/**/*.ts', { cwd: root }))
  for (const what of untrue) console.error(`check/reliability: ${what}.`)
  const isStale = readOrNull(path) !== page
  if (isStale) console.error('docs/reliability.md is stale: run "npm run fix".')
  process.exitCode = untrue.length > 0 || isStale ? 1 : 0
}
