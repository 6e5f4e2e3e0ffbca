import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { exitCodes } from './commands/exit-codes.ts'
import { ErrorForPeople } from './values/error-for-people.ts'

interface Verb {
  name: string
  summary: string
  define: (command: Command) => Promise<void>
}

/** In the order of the help. Only what was chosen is loaded, for to load all takes longer than most of them need. */
const verbs: Verb[] = [
  {
    name: 'serve',
    summary: 'run the service',
    define: async (command) => (await import('./commands/serve.ts')).defineServe(command),
  },
  {
    name: 'demo',
    summary: 'try it on this machine, with sample providers',
    define: async (command) => (await import('./commands/demo.ts')).defineDemo(command),
  },
  {
    name: 'report',
    summary: 'show what is known of a case',
    define: async (command) => (await import('./commands/report.ts')).defineReport(command),
  },
  {
    name: 'bounce',
    summary: 'tell why mail came back',
    define: async (command) => (await import('./commands/bounce.ts')).defineBounce(command),
  },
  {
    name: 'check',
    summary: 'look at the mail servers of a domain from outside',
    define: async (command) => (await import('./commands/check.ts')).defineCheck(command),
  },
  {
    name: 'survey',
    summary: 'look at the mail servers of many domains from outside',
    define: async (command) => (await import('./commands/survey.ts')).defineSurvey(command),
  },
  {
    name: 'explain',
    summary: 'tell what a rule asks and when it comes to what, or why mail comes back',
    define: async (command) => (await import('./commands/explain.ts')).defineExplain(command),
  },
  {
    name: 'dns',
    summary: 'print the DNS records that this set-up needs',
    define: async (command) => (await import('./commands/dns.ts')).defineDns(command),
  },
  {
    name: 'keys',
    summary: 'print the DKIM keys and where their records go',
    define: async (command) => (await import('./commands/keys.ts')).defineKeys(command),
  },
  {
    name: 'forget',
    summary: 'remove all that is kept of a person',
    define: async (command) => (await import('./commands/forget.ts')).defineForget(command),
  },
  {
    name: 'privacy',
    summary: 'tell what is kept of people, why and how long',
    define: async (command) => (await import('./commands/privacy.ts')).definePrivacy(command),
  },
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

// No option before the verb takes a value; "mailsix help bounce" asks for the verb's help.
const [first, second] = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const chosen = first === 'help' ? second : first

try {
  for (const { name, summary, define } of verbs) {
    const command = program.command(name).summary(summary)
    if (name === chosen) await define(command)
  }
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof ErrorForPeople)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = exitCodes.couldNotTell
}
