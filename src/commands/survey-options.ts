import { type Command, InvalidArgumentError, Option } from 'commander'
import { type SurveyManners, usualManners } from '../journey-survey.ts'
import { timeReader, units } from './read-time.ts'

/** How a survey is told how hard it may knock; numbers as `SurveyManners` has them. */
export interface MannersFlags {
  knock: boolean
  atOnce?: number
  rate?: number
  pause?: number
}

/** Adds them to the verb. */
export function addMannersOptions(command: Command): Command {
  return command
    .option('--no-knock', 'ask the DNS only, and connect to nobody')
    .addOption(
      new Option('--at-once <number>', 'connections at once, in all (default: 20)').argParser(readAtOnce),
    )
    .addOption(
      new Option(
        '--rate <number/time>',
        'connections begun in that time, such as 5/1s (default: 20/1s)',
      ).argParser(readRate),
    )
    .addOption(
      new Option(
        '--pause <time>',
        'between two connections to one network, an IPv6 /48 or IPv4 /24 (default: 1s)',
      ).argParser(readPause),
    )
}

/** Null: nobody is knocked at. */
export const mannersOf = ({ knock, atOnce, rate, pause }: MannersFlags): SurveyManners | null =>
  knock
    ? {
        atOnce: atOnce ?? usualManners.atOnce,
        everyMs: rate ?? usualManners.everyMs,
        pauseMs: pause ?? usualManners.pauseMs,
      }
    : null

function readAtOnce(text: string): number {
  const number = Number(text)
  if (!/^\d{1,3}$/.test(text) || number < 1 || number > 200)
    throw new InvalidArgumentError('Give a number from 1 to 200.')
  return number
}

function readRate(text: string): number {
  const [, count, time = '1', unit = 's'] = /^(\d{1,5})(?:\/(\d{1,4})?(ms|s|m|h))?$/.exec(text) ?? []
  const every = (Number(time) * (units[unit] ?? 0)) / Number(count)
  if (!(every > 0 && every <= 3_600_000))
    throw new InvalidArgumentError('Give a number, or one in a time, such as 20, 5/1s or 300/1m.')
  return every
}

const readPause = timeReader(0, 600_000, 'Give a time up to 10m, such as 1s.')
