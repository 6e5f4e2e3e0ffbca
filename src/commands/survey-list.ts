import { createReadStream } from 'node:fs'
import type { SurveyList } from '../values/survey.ts'
import { fileFault } from '../world/file-faults.ts'
import { SurveyRefused } from '../world/survey-record.ts'
import { linesOf } from '../world/text-lines.ts'
import { readTarget } from './check-target.ts'

/** Longer lines are no list of domains; more of them are more than one survey's work. */
const longestLine = 4_096
const mostLines = 100_000

/** The domains of a file, `-` for standard input. Throws `SurveyRefused`. */
export async function readSurveyList(
  file: string,
  standardInput: AsyncIterable<Buffer>,
): Promise<SurveyList> {
  const name = file === '-' ? 'Standard input' : file
  const chunks: AsyncIterable<Buffer> = file === '-' ? standardInput : createReadStream(file)
  const reader = makeListReader()
  let lines = 0
  try {
    for await (const { text, cut } of linesOf(chunks, longestLine)) {
      lines += 1
      if (lines > mostLines)
        throw new SurveyRefused(
          `${name} has more than 100,000 lines. Split it, and survey one part after the other.`,
        )
      reader.read(lines, text, cut)
    }
  } catch (error) {
    if (error instanceof SurveyRefused) throw error
    throw new SurveyRefused(`${name} ${fileFault(error)}.`, { cause: error })
  }
  const list = reader.list()
  if (list.targets.length === 0) throw new SurveyRefused(`${name} names no domain.`)
  return list
}

/**
 * Reads a list line by line: a domain or an address in it; or the first column of a table, the column under a heading
 * `domain`, or the second one where the first is a rank. Blank lines and what follows a # are nothing.
 */
export function makeListReader(): {
  read(line: number, text: string, cut?: boolean): void
  list(): SurveyList
} {
  const list: SurveyList = { targets: [], invalid: [], duplicates: 0 }
  const known = new Set<string>()
  let column: number | null = null
  return {
    read(line, text, cut = false) {
      const plain = withoutComment(line === 1 ? text.replace(/^\ufeff/, '') : text)
      if (plain === '') return
      const cells = cellsOf(plain)
      if (column === null) {
        const heading = cells.findIndex((cell) => /^domain$/i.test(cell))
        column = heading >= 0 ? heading : isRanked(cells) ? 1 : 0
        if (heading >= 0) return
      }
      const given = cells[column] ?? ''
      const domain = cut ? null : readTarget(given)
      if (domain === null) list.invalid.push({ line, given: given === '' ? plain : given })
      else if (known.has(domain)) list.duplicates += 1
      else {
        known.add(domain)
        list.targets.push({ line, given, domain })
      }
    },
    list: () => list,
  }
}

const withoutComment = (text: string): string => text.replace(/(?:^|\s)#.*$/s, '').trim()

const isRanked = ([rank = '', domain = '']: readonly string[]): boolean =>
  /^\d{1,9}$/.test(rank) && readTarget(domain) !== null

/** The cells of a line of a table; a line without a delimiter is one. */
function cellsOf(text: string): string[] {
  const delimiter = [',', ';', '\t'].find((one) => text.includes(one))
  const cells = delimiter === undefined ? [text] : splitQuoted(text, delimiter)
  return cells.map((cell) => cell.trim())
}

// RFC 4180 §2: a cell in quotes may hold the delimiter, and a quote as two.
function splitQuoted(text: string, delimiter: string): string[] {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (character === '"' && isQuoted && text.charAt(index + 1) === '"') {
      cell += '"'
      index += 1
    } else if (character === '"') isQuoted = !isQuoted
    else if (character === delimiter && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  return [...cells, cell]
}
