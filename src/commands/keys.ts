import type { Command } from 'commander'
import { loadDkimKeys } from '../world/keys.ts'
import { findConfig } from './find-config.ts'
import { printJson, printText } from './print.ts'

export function addKeys(program: Command): void {
  program
    .command('keys')
    .summary('print the DKIM keys and where their records go')
    .description(
      'Prints the public halves of the DKIM keys that sign our letters. Makes them if they are not there yet:\n' +
        'one RSA key of 2048 bits for each of the two domains, in the state folder, readable by its owner alone.',
    )
    .option('--config <file>', 'the configuration')
    .option('--json', 'print JSON')
    .action(async ({ config: file, json = false }: { config?: string; json?: boolean }) => {
      const config = findConfig(file)
      const { ipv4Only, ipv6Only } = config.domains
      const keys = await loadDkimKeys(config.state, [ipv6Only, ipv4Only], config.dkim)
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
