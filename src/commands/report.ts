import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { reportText } from '../explain/report-text.ts'
import { type CaseReport, reportOn } from '../journey-report.ts'
import { gotThrough } from '../values/bounce.ts'
import { type LetterName, masked, maskText, withKinds } from '../values/masked.ts'
import { abilities } from '../values/verdict.ts'
import { systemClock } from '../world/clock.ts'
import { openStore } from '../world/store-open.ts'
import { exitCodes } from './exit-codes.ts'
import { findConfig } from './find-config.ts'
import { printJson, printText } from './print.ts'

const newest = 50

interface Options {
  config?: string
  json?: boolean
  masked?: boolean
}

export function defineReport(command: Command): void {
  command
    .description(
      'Shows a case: the four abilities, every verdict with what it rests on, letters, attempts, bounces, timeline. ' +
        'Reads the database beside a running service. Without a case it lists the newest ones.\n' +
        'Exit status: 0 all well, 1 an ability fails, 2 not known yet, or no such case.',
    )
    .argument('[case]', 'ten letters and digits; they are in each letter and in the reply to your mail')
    .option('--config <file>', 'the configuration')
    .option('--masked', 'without addresses of people and what they wrote, to be shown to others')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  mailsix report k7q2m9abcd\n  mailsix report --json k7q2m9abcd | less',
    )
    .action(
      async (id: string | undefined, { config: file, json = false, masked: isMasked = false }: Options) => {
        const config = findConfig(file)
        const print = (value: unknown, text: string, letters: readonly LetterName[]): void => {
          if (json) printJson(isMasked ? masked(value, letters) : value)
          else printText(isMasked ? maskText(withKinds(text, letters)) : text)
        }
        const { database, state } = config
        const store = await openStore({ url: database.url, folder: state, node: 'report', readOnly: true })
        try {
          if (id === undefined) {
            const cases = await store.recentCases(newest)
            const shown = await Promise.all(cases.map(async ({ id }) => await readReport(id, config, store)))
            const reports = shown.filter((one) => one !== null)
            const short = reports.map(({ case: id, state, opened, sender, abilities }) => ({
              case: id,
              state,
              opened,
              sender,
              abilities,
            }))
            const text = reports.length === 0 ? 'No case yet.' : reports.map(lineOf).join('\n')
            print(
              short,
              text,
              reports.flatMap(({ letters }) => letters),
            )
            return
          }
          const report = await readReport(id.toLowerCase(), config, store)
          if (report === null) {
            process.stderr.write(`There is no case "${id}". "mailsix report" lists the newest ones.\n`)
            process.exitCode = exitCodes.couldNotTell
            return
          }
          print(report, reportText(report), report.letters)
          process.exitCode = exitCodeOf(report)
        } finally {
          await store.close()
        }
      },
    )
}

async function readReport(
  id: string,
  config: Config,
  store: Awaited<ReturnType<typeof openStore>>,
): Promise<CaseReport | null> {
  const theCase = await store.readCase(id)
  return theCase === null ? null : reportOn(theCase, systemClock.now(), config)
}

const statesOf = (report: CaseReport): string[] =>
  abilities.map((ability) => report.abilities[ability]?.state ?? 'unknown')

const lineOf = (report: CaseReport): string =>
  `${report.case}  ${report.opened}  ${outcomeOf(report)}  ${report.sender}`

/** The four abilities; of a mail that only handed in bounces why they came back, and what that tells of the first. */
function outcomeOf(report: CaseReport): string {
  const [sending = 'unknown', ...others] = statesOf(report)
  if (report.asked === 'test') return [sending, ...others].join(' · ')
  const reasons = new Set(report.handed.flatMap(reasonsOf))
  const why = reasons.size === 0 ? 'no bounce found' : `bounce: ${[...reasons].join(', ')}`
  return sending === 'not-tested' ? why : `${why} · ${sending}`
}

const reasonsOf = ({ recipients, reason }: CaseReport['handed'][number]): string[] =>
  recipients.length === 0
    ? [reason]
    : recipients.map((one) => (gotThrough(one.action) ? (one.action ?? '') : one.reason))

function exitCodeOf(report: CaseReport): number {
  const states = statesOf(report)
  if (states.includes('fail')) return exitCodes.badNews
  return states.some((state) => ['pending', 'unknown', 'ours'].includes(state))
    ? exitCodes.couldNotTell
    : exitCodes.good
}
