import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { forgottenText } from '../explain/forgotten-text.ts'
import { type Forgetting, findPerson, forgetAnswer, forgetPerson, whoIs } from '../journey-forget.ts'
import { normaliseMailbox } from '../values/mailbox.ts'
import { askService, RequestFailed } from '../world/control-socket.ts'
import type { Store } from '../world/store.ts'
import { openStore } from '../world/store-open.ts'
import { exitCodes } from './exit-codes.ts'
import { findConfig } from './find-config.ts'
import { printJson, printText } from './print.ts'

interface Options {
  config?: string
  dryRun?: boolean
  json?: boolean
}

export function defineForget(command: Command): void {
  command
    .description(
      'Removes all that is kept of a person: their cases with every letter, attempt and report, what others handed in that ' +
        'names them, refusals, mail to postmaster@ and abuse@. Letters that wait are not sent any more. The address is found ' +
        'in every spelling: case, plus tags, prvs, SRS. Works while the service runs, and without it. ' +
        'It can not be undone, and reaches neither logs nor backups: what remains is printed.\n' +
        'Exit status: 0 something was removed, 1 nothing was found, 2 not done, or not altogether.',
    )
    .argument('<address>', 'whom to forget')
    .option('--dry-run', 'only say what would go')
    .option('--config <file>', 'the configuration')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  mailsix forget --dry-run anna@example.org\n  mailsix forget anna@example.org',
    )
    .action(async (address: string, { config: file, dryRun = false, json = false }: Options) => {
      const config = findConfig(file)
      whoIs(address, config)
      const found = dryRun ? await look(address, config) : await remove(address, config)
      const mailbox = normaliseMailbox(address.trim())
      if (json) printJson({ address: mailbox, dryRun, ...found })
      else printText(forgottenText(mailbox, { ...found, dryRun }))
      process.exitCode = exitCodeOf(found)
    })
}

const look = (address: string, config: Config): Promise<Forgetting> =>
  withStore(config, true, (store) => findPerson(address, { store, config }))

/** By the service where one runs, for it holds the folder; else here. */
async function remove(address: string, config: Config): Promise<Forgetting> {
  const answer = await askService(config.state, { request: 'forget', address })
  if (answer === null) {
    // One that is not there is not to be made for this.
    await withStore(config, true, async () => undefined)
    const alone = config.database.url === 'sqlite'
    return await withStore(config, false, (store) => forgetPerson(address, { store, config, alone }))
  }
  const forgotten = forgetAnswer.safeParse(answer.done)
  if (forgotten.success) return forgotten.data
  throw new RequestFailed('The service that runs answered what this version can not read. Restart it.')
}

async function withStore<T>(
  { database, state }: Config,
  readOnly: boolean,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore({ url: database.url, folder: state, node: `forget ${process.pid}`, readOnly })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

function exitCodeOf({ cases, rows, octets }: Forgetting): number {
  if (octets === 'held') return exitCodes.couldNotTell
  return cases.length === 0 && Object.keys(rows).length === 0 ? exitCodes.badNews : exitCodes.good
}
