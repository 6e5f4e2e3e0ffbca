import type { Command } from 'commander'
import { wantedZones } from '../doctor/wanted-records.ts'
import { webNames } from '../doctor/web-names.ts'
import { zoneText } from '../doctor/zone-text.ts'
import { findKeys } from './our-keys.ts'
import { printJson, printText } from './print.ts'

export function defineDns(command: Command): void {
  command
    .description(
      'Prints the DNS records of this set-up, to be pasted into your name servers: MX, addresses, SPF, DMARC, DKIM, ' +
        'and the reverse names of each address; behind them the names of the pages. Makes the DKIM keys if they are ' +
        'not there yet.',
    )
    .option('--config <file>', 'the configuration')
    .option('--json', 'print JSON')
    .action(async ({ config: file, json = false }: { config?: string; json?: boolean }) => {
      const { config, keys } = await findKeys(file)
      const zones = wantedZones({ ...config, keys })
      if (json) printJson(zones)
      else printText([zoneText(zones), webNames(config.web)].filter((part) => part !== '').join('\n\n'))
    })
}
