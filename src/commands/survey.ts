import type { Command } from 'commander'
import { surveyText } from '../explain/survey-text.ts'
import { wrap } from '../explain/wrap.ts'
import { openOutside } from '../journey-check.ts'
import { endOfSurvey, isFinished, judgeSurvey, runSurvey, type SurveyEnd } from '../journey-survey.ts'
import { countSurvey } from '../tally/count-survey.ts'
import type { SurveyList } from '../values/survey.ts'
import type { SurveyTally } from '../values/survey-tally.ts'
import type { Surveyed } from '../values/surveyed.ts'
import { utc } from '../values/utc.ts'
import { systemClock } from '../world/clock.ts'
import { untilSignal } from '../world/signals.ts'
import { openSurveyRecord, SurveyRefused } from '../world/survey-record.ts'
import { systemNetwork } from '../world/system-network.ts'
import { exitCodes } from './exit-codes.ts'
import { standardOutput } from './output.ts'
import { addOutsideOptions, type OutsideFlags, outsideSettings } from './outside-options.ts'
import { cleaned } from './print.ts'
import { readSurveyList } from './survey-list.ts'
import { addMannersOptions, type MannersFlags, mannersOf } from './survey-options.ts'
import { csvColumns, refuseUnwritable, surveyCsv, surveyJson, writeWhole } from './survey-output.ts'
import { showSurvey } from './survey-progress.ts'

interface SurveyFlags extends OutsideFlags, MannersFlags {
  csv?: string
  json?: string
  state?: string
  fresh?: boolean
}

/** A canary may be asked more often than by a single look, for more hangs on it; still it is asked only where all is in vain. */
const canaryRestMs = 15_000

export function defineSurvey(command: Command): void {
  command
    .description(
      'Looks at the mail servers of each domain of a list, as "mailsix check" does,\n' +
        'and counts: domains, MX hosts, addresses of each family, how many accept a\n' +
        'connection. Politely: an address is knocked at once however many domains share\n' +
        'it, one at a time for a network; no mail is ever sent.\n' +
        'FILE has a domain, or an address in it, a line; or is a table with the domains\n' +
        'in its first column, behind a rank, or under the heading "domain"; # begins a\n' +
        'comment. What is found is kept in a state file: after ctrl-C, or a crash, the\n' +
        'same command goes on where it was.\n' +
        'Exit status: 0 done, and everything could be told; 2 some of it could not, or\n' +
        'misuse; 130 stopped by ctrl-C (143 by SIGTERM), to be gone on with. Never 1:\n' +
        'of many domains none is bad news.',
    )
    .argument('<file>', 'the list; - for standard input')
    .option('--csv <file>', 'write a table, a line for each domain; - for standard output')
    .option('--json <file>', 'write all that was found as JSON; - for standard output')
    .option('--state <file>', 'keep the state here (default: FILE.survey.jsonl, or survey.jsonl)')
    .option('--fresh', 'begin anew, and forget what the state file has')
  addOutsideOptions(addMannersOptions(command))
    .addHelpText('after', () => helpText)
    .action(async (file: string, flags: SurveyFlags) => {
      const code = await survey(file, flags)
      // What still waits for a server keeps nobody waiting here.
      process.stdout.write('', () => process.exit(code))
    })
}

const helpText = [
  '',
  'Examples:',
  '  mailsix survey domains.txt',
  '  mailsix survey --csv result.csv --json result.json top.csv',
  '  mailsix survey --no-knock --csv - domains.txt | less',
  '',
  'Columns of the CSV:',
  ...csvColumns.map(([name, says]) => wrap(says, ' '.repeat(20), `  ${name.padEnd(18)}`, 80)),
  '',
  'The JSON has the numbers as "summary", and in "domains" for each domain what the',
  'CSV has, and "mx" and the deciding "verdicts" as "mailsix check --json" has them.',
  'Shares are of those of whom it could be told; the others stand beside them.',
].join('\n')

async function survey(file: string, flags: SurveyFlags): Promise<number> {
  const { csv, json, fresh = false } = flags
  if (csv === '-' && json === '-')
    throw new SurveyRefused('Only one of --csv and --json can go to standard output.')
  for (const path of [csv, json]) if (path !== undefined && path !== '-') await refuseUnwritable(path)
  const list = await readSurveyList(file, process.stdin)
  const { targets } = list
  const manners = mannersOf(flags)
  const state = flags.state ?? (file === '-' ? 'survey.jsonl' : `${file}.survey.jsonl`)
  const domains = targets.map(({ domain }) => domain)
  const knock = manners !== null
  const record = await openSurveyRecord(state, { domains, knock, fresh, now: systemClock.now() })
  const settings = { ...outsideSettings(flags), canaryRestMs }
  const tools = openOutside(settings, { network: systemNetwork, clock: systemClock })
  const before = domains.filter((domain) => isFinished(domain, record.facts, knock, tools)).length
  const progress = showSurvey(process.stderr, { all: domains.length, before })
  try {
    for (const sentence of openingSentences(before, domains.length, state, record)) progress.say(sentence)
    const stopping = new AbortController()
    let signal: NodeJS.Signals = 'SIGINT'
    void untilSignal(statusOf).then((caught) => {
      signal = caught
      progress.say('Stopping: knocks under way may end (once more stops at once).')
      stopping.abort()
    })
    const plan = { targets, manners, record, signal: stopping.signal, watch: progress.tell }
    const end = await runSurvey(plan, tools)
    progress.end()
    if (end.state !== 'done') return tellStopped(end, signal, state)
    const surveyed = judgeSurvey(targets, record.facts, knock, tools)
    const times = { began: record.began, ended: endOfSurvey(record.facts) }
    return await tellResult({ csv, json, state }, surveyed, list, times)
  } finally {
    progress.end()
    await record.close()
  }
}

function openingSentences(
  before: number,
  all: number,
  state: string,
  { began, damaged }: { began: number; damaged: number },
): string[] {
  const since = utc(began)
  return [
    ...(damaged > 0
      ? [`Lines of ${state} that can't be read: ${damaged}. What they had is looked at again.`]
      : []),
    ...(before === all
      ? [`All ${all} domains were done already (${state}, begun ${since}). --fresh looks again.`]
      : before > 0
        ? [`Going on: ${before} of ${all} domains are done (${state}, begun ${since}).`]
        : []),
  ].map(cleaned)
}

/** As a shell has it of a program that a signal ended. */
const statusOf = (signal: NodeJS.Signals): number => (signal === 'SIGTERM' ? 143 : 130)

function tellStopped(
  end: Exclude<SurveyEnd, { state: 'done' }>,
  signal: NodeJS.Signals,
  state: string,
): number {
  switch (end.state) {
    case 'interrupted':
      process.stderr.write(cleaned(`Stopped. What was found is in ${state}: the same command goes on.\n`))
      return statusOf(signal)
    case 'cut-off': {
      const what =
        end.by === 'dns'
          ? 'The DNS does not answer from here'
          : 'Port 25 seems closed from here, as it is on many networks'
      const cure =
        end.by === 'dns'
          ? 'Name a resolver with --dns.'
          : 'Run this on a server that may send mail, or ask its hoster to open port 25 on the way out.'
      process.stderr.write(
        `${cleaned(wrap(`${what} (${end.words}). Stopped, for nothing could be told of anybody. ${cure} What was found before is in ${state}: the same command goes on.`, '', '', 80))}\n`,
      )
      return exitCodes.couldNotTell
    }
  }
}

async function tellResult(
  { csv, json, state }: { csv: string | undefined; json: string | undefined; state: string },
  surveyed: readonly Surveyed[],
  list: SurveyList,
  times: { began: number; ended: number },
): Promise<number> {
  const tally = countSurvey(surveyed)
  const pieces = [
    ...(csv === undefined ? [] : [{ file: csv, text: () => surveyCsv(surveyed, list) }]),
    ...(json === undefined ? [] : [{ file: json, text: () => surveyJson(surveyed, list, tally, times) }]),
  ]
  for (const { file, text } of pieces) {
    if (file !== '-') await writeWhole(file, text())
    else for (const piece of text()) if (!(await standardOutput().write(piece))) break
  }
  const summary = `${surveyText(tally)}\n\n${closingText(list, state, [csv, json], times)}\n`
  if (pieces.some(({ file }) => file === '-')) process.stderr.write(cleaned(summary))
  else await standardOutput().write(cleaned(summary))
  return exitCodeOf(tally, list)
}

const mostShown = 10

function closingText(
  { invalid, duplicates }: SurveyList,
  state: string,
  files: readonly (string | undefined)[],
  { began, ended }: { began: number; ended: number },
): string {
  const written = files.filter((file) => file !== undefined && file !== '-')
  const lines = invalid.slice(0, mostShown).map(({ line, given }) => `  line ${line}: ${given.slice(0, 80)}`)
  const more = invalid.length > mostShown ? [`  and ${invalid.length - mostShown} more`] : []
  return [
    ...(invalid.length > 0 ? [`Lines that name no domain: ${invalid.length}`, ...lines, ...more] : []),
    ...(duplicates > 0 ? [`Lines that name a domain again: ${duplicates}`] : []),
    `Looked at from this machine, ${utc(began)} to ${utc(ended)}. No mail was sent.`,
    `Each domain: ${written.length > 0 ? written.join(', ') : 'name a file with --csv or --json'}. State: ${state}`,
  ].join('\n')
}

const exitCodeOf = ({ domains: { answers } }: SurveyTally, { invalid }: SurveyList): number =>
  answers.unknown + answers.ours + invalid.length === 0 ? exitCodes.good : exitCodes.couldNotTell
