import { styleText } from 'node:util'
import type { Command } from 'commander'
import { type OutsidePage, outsidePage } from '../explain/outside-text.ts'
import { type Checked, checkDomain, checkJson, openOutside } from '../journey-check.ts'
import type { VerdictState } from '../values/verdict-state.ts'
import { systemClock } from '../world/clock.ts'
import { systemNetwork } from '../world/system-network.ts'
import { showProgress } from './check-progress.ts'
import { readTarget } from './check-target.ts'
import { exitCodes } from './exit-codes.ts'
import { addOutsideOptions, type OutsideFlags, outsideSettings } from './outside-options.ts'
import { cleaned } from './print.ts'

const goodbyeMs = 50
/** Less would tell nothing. */
const shortestMs = 5_000

interface CheckFlags extends OutsideFlags {
  json?: boolean
}

export function defineCheck(command: Command): void {
  addOutsideOptions(
    command
      .description(
        'Looks at who takes mail for a domain: MX, addresses, whether each answers on port 25 over IPv6 and IPv4, encryption, ' +
          'name servers, policies. Knocks once at each address (connect, greeting, EHLO, STARTTLS, QUIT) and never sends mail. ' +
          'Needs no configuration, and takes ten seconds at most. Where no server answers, it asks a well-known one for its ' +
          'greeting, to learn whether port 25 is open from here at all (see --canary).\n' +
          'Exit status: 0 the domain takes mail over IPv6, 1 it does not, 2 it could not be told from here, or misuse.',
      )
      .argument('<domain>', 'a domain, or an address in it')
      .option('--json', 'print JSON'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  mailsix check example.org\n  mailsix check --json somebody@example.org | less\n  mailsix check --dns 2001:db8::53 --canary mail.example.net example.org',
    )
    .action(async (given: string, { json = false, ...flags }: CheckFlags) => {
      const domain = readTarget(given)
      if (domain === null) {
        process.stderr.write(
          `${cleaned(JSON.stringify(given))} is no domain. Give one, such as example.org, or an address in it.\n`,
        )
        process.exitCode = exitCodes.couldNotTell
        return
      }
      const settings = outsideSettings(flags)
      // A slow machine has spent some of the time already, before it came to this line.
      const totalMs = Math.max(settings.totalMs - performance.now(), shortestMs)
      const tools = openOutside({ ...settings, totalMs }, { network: systemNetwork, clock: systemClock })
      const progress = showProgress(process.stderr)
      // The clock's timers alone keep no process alive.
      const awake = setInterval(() => undefined, 60_000)
      const checked = await checkDomain(domain, tools, progress.tell)
      clearInterval(awake)
      progress.end()
      const text = json ? `${JSON.stringify(checkJson(checked), null, 2)}\n` : pageText(checked)
      // What still waits for a server keeps nobody waiting here; a goodbye gets its moment.
      process.stdout.write(text, () => setTimeout(() => process.exit(exitCodeOf(checked)), goodbyeMs))
    })
}

function exitCodeOf({ answer }: Checked): number {
  switch (answer) {
    case 'takes-mail':
      return exitCodes.good
    case 'no':
      return exitCodes.badNews
    case 'unknown':
      return exitCodes.couldNotTell
  }
}

type Paint = Parameters<typeof styleText>[0]

const paints: Partial<Record<VerdictState, Paint>> = {
  pass: 'green',
  fail: 'red',
  partial: 'yellow',
  ours: 'yellow',
}

function pageText({ look, verdicts, answer }: Checked): string {
  const { first, table, groups, last }: OutsidePage = outsidePage(look, verdicts, answer)
  return [
    styleText('bold', cleaned(first)),
    cleaned(table),
    ...groups.map(
      ({ state, title, lines }) => `${styleText(paints[state] ?? 'bold', title)}\n${cleaned(lines)}`,
    ),
    styleText('dim', cleaned(last)),
  ]
    .join('\n\n')
    .concat('\n')
}
