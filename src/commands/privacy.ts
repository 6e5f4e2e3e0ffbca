import type { Command } from 'commander'
import { speaker } from '../explain/catalogue.ts'
import { keptData, privacyTopics } from '../explain/privacy.ts'
import { privacyText } from '../explain/privacy-text.ts'
import { findConfig } from './find-config.ts'
import { printJson, printText } from './print.ts'

const say = speaker('en')

export function definePrivacy(command: Command): void {
  command
    .description(
      'Tells what the service keeps of those who write to it, why, and how long with this configuration, who sees it, ' +
        'and how somebody is forgotten: for the people who ask, and for your own privacy page.',
    )
    .option('--config <file>', 'the configuration')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExamples:\n  mailsix privacy\n  mailsix privacy --json --config mailsix.yaml')
    .action(({ config: file, json = false }: { config?: string; json?: boolean }) => {
      const { retention } = findConfig(file)
      if (json) printJson({ kept: keptData(retention, say), topics: privacyTopics(say) })
      else printText(privacyText(retention, say))
    })
}
