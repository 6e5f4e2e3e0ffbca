import type { Command } from 'commander'
import { findKeys } from './our-keys.ts'
import { printJson, printText } from './print.ts'

export function defineKeys(command: Command): void {
  command
    .description(
      'Prints the public halves of the DKIM keys that sign our letters. Makes them if they are not there yet: ' +
        'one RSA key of 2048 bits for each of the two domains, in the state folder, readable by its owner alone.',
    )
    .option('--config <file>', 'the configuration')
    .option('--json', 'print JSON')
    .action(async ({ config: file, json = false }: { config?: string; json?: boolean }) => {
      const { keys } = await findKeys(file)
      const shown = keys.map(({ domain, selector, kind, record }) => ({
        domain,
        selector,
        kind,
        name: `${selector}._domainkey.${domain}`,
        record,
      }))
      if (json) printJson(shown)
      else printText(shown.map(({ name, kind, record }) => `${name}  (${kind})\n  ${record}`).join('\n\n'))
    })
}
