import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'

/** A section of a standard that a comment in src/ names. */
interface Clause {
  rfc: number
  section: string
  /** What the comment says of it. */
  says: string
  /** Files that name it, from the top of the repository. */
  where: string[]
}

/** What docs/rfcs.md has, by number and section. */
interface Document {
  titles: Map<number, string>
  says: Map<string, string>
}

const root = new URL('..', import.meta.url).pathname
const page = `${root}docs/rfcs.md`
const untitled = 'title?'

const head = `\
# Standards, and what of them we follow

Every comment in \`src/\` of the form \`RFC 5321 §4.1.1.4: …\` has a row here, and every row such a comment:
\`npm run check:rfcs\` compares both. \`npm run fix\` adds rows with the words of the comment, drops rows whose comment
is gone and corrects the last column. The words in the middle and the titles are written by hand and kept.
`

const keyOf = (rfc: number, section: string): string => `${rfc} ${section}`

/** The comments of a source file, each as one line; lines that follow each other are one comment. */
function commentsOf(source: string): string[] {
  const comments: string[] = []
  let open = false
  for (const line of source.split('\n')) {
    const text = /^\s*(?:\/\*\*?|\*\/?|\/\/)\s?(.*)$/.exec(line)?.[1] ?? /\s\/\/ (.*)$/.exec(line)?.[1]
    const isWhole = /^\s*(?:\/\*\*?|\*|\/\/)/.test(line)
    if (text === undefined) open = false
    else {
      const clean = text.replace(/\s*\*\/\s*$/, '')
      if (open && isWhole && !/^\s*\/\*/.test(line)) comments.push(`${comments.pop() ?? ''} ${clean}`.trim())
      else comments.push(clean)
      open = isWhole && !text.includes('*/')
    }
  }
  return comments
}

/** The sentence around or behind a clause, as a first wording of its row. */
function wordingOf(comment: string, start: number, end: number): string {
  const before =
    comment
      .slice(0, start)
      .split(/(?<=[.:]) /)
      .at(-1) ?? ''
  const behind = comment.slice(end)
  const colon = /^(?: (?:and|to) [^:]{0,40})?: (.*)$/s.exec(behind)?.[1]
  const sentence = colon ?? before + comment.slice(start, end) + behind
  const words = (/^.*?[.!?](?= |$)/s.exec(sentence)?.[0] ?? sentence)
    .replace(/\s*\([^()]*RFC \d+ §[^()]*\)/g, '')
    .replaceAll('|', '\\|')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Every section that a comment of src/ names, in order. */
function clausesInSource(): Clause[] {
  const clauses = new Map<string, Clause>()
  for (const file of globSync('src/**/*.ts', { cwd: root }).toSorted()) {
    for (const comment of commentsOf(readFileSync(`${root}${file}`, 'utf8')))
      for (const match of comment.matchAll(/RFC (\d+) §([A-Z]?\d*(?:\.\d+)*)/g)) {
        const rfc = Number(match[1])
        const section = match[2] ?? ''
        const says = wordingOf(comment, match.index, match.index + match[0].length)
        const known = clauses.get(keyOf(rfc, section)) ?? { rfc, section, says, where: [] }
        if (!known.where.includes(file)) known.where.push(file)
        clauses.set(keyOf(rfc, section), known)
      }
  }
  return [...clauses.values()].toSorted(
    (one, other) => one.rfc - other.rfc || one.section.localeCompare(other.section, 'en', { numeric: true }),
  )
}

function readDocument(text: string): Document {
  const document: Document = { titles: new Map(), says: new Map() }
  let rfc = 0
  for (const line of text.split('\n')) {
    const heading = /^## RFC (\d+): (.*)$/.exec(line)
    if (heading !== null) {
      rfc = Number(heading[1])
      document.titles.set(rfc, heading[2] ?? '')
    }
    const row = /^\| §(\S+) \| (.*) \| [^|]* \|$/.exec(line)
    if (row !== null) document.says.set(keyOf(rfc, row[1] ?? ''), row[2] ?? '')
  }
  return document
}

function writeDocument(clauses: readonly Clause[], { titles, says }: Document): string {
  const parts = Map.groupBy(clauses, ({ rfc }) => rfc)
  const chapters = [...parts].map(([rfc, rows]) => {
    const lines = rows.map((row) => {
      const where = row.where.map((file) => `\`${file}\``).join(', ')
      return `| §${row.section} | ${says.get(keyOf(rfc, row.section)) ?? row.says} | ${where} |`
    })
    return [
      `\n## RFC ${rfc}: ${titles.get(rfc) ?? untitled}\n`,
      '| section | what of it we follow | where |',
      '| --- | --- | --- |',
      ...lines,
      '',
    ].join('\n')
  })
  return head + chapters.join('')
}

const text = existsSync(page) ? readFileSync(page, 'utf8') : ''
const clauses = clausesInSource()
const document = readDocument(text)
const wanted = writeDocument(clauses, document)
const complaints: string[] = []
if (process.argv.includes('--write')) writeFileSync(page, wanted)
else {
  for (const { rfc, section, where } of clauses)
    if (!document.says.has(keyOf(rfc, section)))
      complaints.push(`has no row for RFC ${rfc} §${section} (${where[0]})`)
  for (const key of document.says.keys())
    if (!clauses.some(({ rfc, section }) => keyOf(rfc, section) === key))
      complaints.push(`has a row for RFC ${key.replace(' ', ' §')}, which no comment names`)
  if (complaints.length === 0 && text !== wanted)
    complaints.push('has a last column or an order that is not true any more')
  if (complaints.length > 0) complaints.push('"npm run fix" puts this right')
}
for (const [rfc, title] of readDocument(wanted).titles)
  if (title === untitled) complaints.push(`lacks the title of RFC ${rfc}: write it in its heading`)
for (const complaint of complaints) console.error(`${relative(process.cwd(), page)} ${complaint}.`)
process.exitCode = complaints.length > 0 ? 1 : 0
