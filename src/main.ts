import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { addBounce } from './commands/bounce.ts'
import { addCheck } from './commands/check.ts'
import { addDemo } from './commands/demo.ts'
import { addDns } from './commands/dns.ts'
import { exitCodes } from './commands/exit-codes.ts'
import { addExplain } from './commands/explain.ts'
import { addKeys } from './commands/keys.ts'
import { addReport } from './commands/report.ts'
import { addServe } from './commands/serve.ts'
import { addSurvey } from './commands/survey.ts'
import { ConfigError } from './config.ts'
import { CertificateRefused } from './world/certificate.ts'
import { KeyUnusable } from './world/keys.ts'
import { CannotListen } from './world/network.ts'
import { StoreAway, StoreFull, StoreRefused } from './world/store.ts'
import { SurveyRefused } from './world/survey-record.ts'
import { WorkersWontStart } from './world/workers.ts'

/** Errors for a person to act on: their message says what, where and how to mend it, and is all that is shown. */
const forPeople = [
  ConfigError,
  CannotListen,
  StoreRefused,
  StoreFull,
  StoreAway,
  KeyUnusable,
  CertificateRefused,
  WorkersWontStart,
  SurveyRefused,
]

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

const program = new Command('mailsix')
  .description(
    'Tells people whether their mail provider can reach the IPv6-only Internet, and be reached from it.\n' +
      'Try it without any set-up: mailsix demo',
  )
  .version(version)
  .showHelpAfterError('(mailsix --help lists the commands)')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? exitCodes.good : exitCodes.couldNotTell)
  })
addServe(program)
addDemo(program)
addReport(program)
addBounce(program)
addCheck(program)
addSurvey(program)
addExplain(program)
addDns(program)
addKeys(program)

try {
  await program.parseAsync()
} catch (error) {
  if (!forPeople.some((kind) => error instanceof kind)) throw error
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = exitCodes.couldNotTell
}
