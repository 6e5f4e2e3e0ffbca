import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readConfig } from '../src/config.ts'
import { speaker } from '../src/explain/catalogue.ts'
import { keptData, privacyTopics } from '../src/explain/privacy.ts'
import { openStore } from '../src/world/store-open.ts'
import { escaped, table } from './markdown.ts'

/** docs/privacy.md, made of what `mailsix privacy` shows; and whether it tells of every column of the database. */

const say = speaker('en')

const head = `\
# What is kept of you, how long, and why

The times are those of a service that has set none (\`retention\` in the configuration); \`mailsix privacy\` prints this page with those of
yours. Made from \`src/explain/privacy.ts\` and \`src/explain/texts-en-privacy.ts\` by \`npm run fix\`; make changes there.
`

const file = (path: string): string => new URL(`../${path}`, import.meta.url).pathname
const { retention } = readConfig(file('config/mailsix.yaml'))

/** The page as docs/privacy.md should be. */
export function makePrivacyPage(): string {
  const [first, ...others] = privacyTopics(say).map(
    ({ title, paragraphs }) => `## ${title}\n\n${paragraphs.map(escaped).join('\n\n')}\n`,
  )
  const rows = keptData(retention, say).map(({ what, why, howLong, columns }) => [
    ...[what, why, howLong].map(escaped),
    Object.keys(columns)
      .map((name) => `\`${name}\``)
      .join(', '),
  ])
  const data = table(
    [say('privacy.label.what'), say('privacy.label.why'), say('privacy.label.how-long'), 'table'],
    rows,
  )
  return [head, first, `## ${say('privacy.kept')}\n\n${data}`, ...others].join('\n')
}

/** Columns of the database that no entry names, and what an entry names and is not there: sentences. */
export async function findUntold(): Promise<string[]> {
  const told = keptData(retention, say).flatMap(({ columns }) =>
    Object.entries(columns).flatMap(([name, of]) => of.map((column) => `${name}.${column}`)),
  )
  const there = await allColumns()
  return [
    ...there
      .filter((column) => !told.includes(column))
      .map((column) => `src/explain/privacy.ts: nobody is told of the column ${column}`),
    ...told
      .filter((column) => !there.includes(column))
      .map((column) => `src/explain/privacy.ts: there is no column ${column}`),
  ]
}

/** `table.column`, of a database that this program makes. */
async function allColumns(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mailsix-check-'))
  try {
    await (await openStore({ url: 'sqlite', folder, node: 'check' })).close()
    const database = new DatabaseSync(join(folder, 'mailsix.db'), { readOnly: true })
    try {
      return database
        .prepare(
          "select m.name || '.' || c.name as name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'",
        )
        .all()
        .map(({ name }) => String(name))
        .filter((name) => !/^(?:sqlite_|mailsix_version\.)/.test(name))
    } finally {
      database.close()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const path = file('docs/privacy.md')

if (import.meta.main) {
  const page = makePrivacyPage()
  if (process.argv.includes('--write')) writeFileSync(path, page)
  else {
    const untold = await findUntold()
    for (const sentence of untold) console.error(`${sentence}.`)
    const isStale = readFileSync(path, 'utf8') !== page
    if (isStale) console.error('docs/privacy.md is stale: run "npm run fix".')
    process.exitCode = isStale || untold.length > 0 ? 1 : 0
  }
}
