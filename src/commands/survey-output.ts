import { access, constants, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { surveyedJson } from '../journey-survey.ts'
import { shown } from '../values/shown.ts'
import type { SurveyList } from '../values/survey.ts'
import type { SurveyTally } from '../values/survey-tally.ts'
import type { Surveyed } from '../values/surveyed.ts'
import { fileFault } from '../world/file-faults.ts'
import { SurveyRefused } from '../world/survey-record.ts'
import { jsonSafe } from './print.ts'

/** The columns of the CSV, each with what it says; in the order in which they stand. */
export const csvColumns = [
  ['line', 'where the domain stands in the list'],
  ['domain', 'as it was looked up; of a line that names none, its text'],
  [
    'answer',
    'whether it takes mail over IPv6: takes-mail, no; takes-no-mail (null MX), no-such-domain; unknown, ours (could not be told, because of our own side), not-tested (--no-knock), invalid (no domain)',
  ],
  ['mx_hosts', 'how many MX hosts it has'],
  ['mx_with_aaaa', 'how many of them have an AAAA record'],
  ['mx_with_a', 'how many of them have an A record'],
  ['aaaa', 'which of them have an AAAA record: all, some, none, unknown, ours'],
  [
    'ipv6',
    'which IPv6 addresses accept a connection: all, some, none, no-address, unknown, ours, not-tested',
  ],
  ['ipv6_addresses', 'how many there are'],
  ['ipv6_accepting', 'at how many a mail server greeted'],
  ['ipv6_finding', 'what the rule answers-over-ipv6 came to (mailsix explain answers-over-ipv6)'],
  ['ipv4', 'the same of IPv4 addresses'],
  ['ipv4_addresses', 'how many there are'],
  ['ipv4_accepting', 'at how many a mail server greeted'],
  ['ipv4_finding', 'what the rule answers-over-ipv4 came to'],
  ['mx', 'the MX hosts, by preference'],
] as const

export function* surveyCsv(surveyed: readonly Surveyed[], { invalid }: SurveyList): Generator<string> {
  const rows = [
    ...surveyed.map((one) => ({ line: one.target.line, cells: cellsOf(one) })),
    ...invalid.map(({ line, given }) => ({ line, cells: [line, given, 'invalid'] })),
  ].toSorted((one, other) => one.line - other.line)
  // RFC 4180 §2: lines end in CRLF, and each has as many cells as the first.
  yield `${csvColumns.map(([name]) => name).join(',')}\r\n`
  for (const { cells } of rows) {
    yield `${csvColumns.map((_, index) => csvCell(cells[index] ?? '')).join(',')}\r\n`
  }
}

function cellsOf({ target, look, answer, over, records, verdicts, doors }: Surveyed): (string | number)[] {
  const { exchangers } = look.route
  const family = (which: 'ipv6' | 'ipv4'): (string | number)[] => {
    const its = doors.filter((door) => door.family === which)
    const finding = verdicts.find(({ rule }) => rule === `answers-over-${which}`)?.finding ?? ''
    return [over[which], its.length, its.filter(({ outcome }) => outcome === 'accepts').length, finding]
  }
  return [
    ...[target.line, target.domain, answer, exchangers.length],
    exchangers.filter(({ aaaa }) => aaaa.state === 'seen').length,
    exchangers.filter(({ a }) => a.state === 'seen').length,
    ...[records.ipv6 ?? '', ...family('ipv6'), ...family('ipv4')],
    exchangers.map(({ host }) => host).join(' '),
  ]
}

/** What strangers named may stand in a cell: no line breaks, nothing that a spreadsheet takes for a formula. */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const plain = shown(value)
  const safe = /^[=+\-@]/.test(plain) ? `'${plain}` : plain
  return /[",;']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** All of a survey, a domain a line, so that other tools can read it as it grows large. */
export function* surveyJson(
  surveyed: readonly Surveyed[],
  { targets, invalid, duplicates }: SurveyList,
  summary: SurveyTally,
  times: { began: number; ended: number },
): Generator<string> {
  const head = {
    ...{ began: new Date(times.began).toISOString(), ended: new Date(times.ended).toISOString() },
    list: { domains: targets.length, duplicates, invalid: invalid.length },
    summary,
    invalid: invalid.map(({ line, given }) => ({ line, given, answer: 'invalid' })),
  }
  yield `${jsonSafe(JSON.stringify(head, null, 2).slice(0, -2))},\n  "domains": [`
  for (const [index, one] of surveyed.entries())
    yield `${index === 0 ? '' : ','}\n    ${jsonSafe(JSON.stringify(surveyedJson(one)))}`
  yield '\n  ]\n}\n'
}

/** Finds out before all work whether a file can be written at its end. Throws `SurveyRefused`. */
export async function refuseUnwritable(file: string): Promise<void> {
  try {
    const found = await stat(file).catch(() => null)
    if (found?.isDirectory() === true)
      throw new SurveyRefused(`${file} is a folder. Name a file to write to.`)
    await access(dirname(file), constants.W_OK)
  } catch (error) {
    if (error instanceof SurveyRefused) throw error
    throw new SurveyRefused(`Can't write to ${file}: its folder ${fileFault(error)}.`, { cause: error })
  }
}

/** The whole file or none. Throws `SurveyRefused`. */
export async function writeWhole(file: string, text: Iterable<string>): Promise<void> {
  const draft = `${file}.part`
  try {
    await writeFile(draft, text)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw new SurveyRefused(
      `${file} could not be written: ${error instanceof Error ? error.message : error}.`,
      {
        cause: error,
      },
    )
  }
}
