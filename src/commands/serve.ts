import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { startService } from '../journey-service.ts'
import { startPageThread } from '../pages/start-page-thread.ts'
import { endpointText } from '../values/address.ts'
import { systemClock } from '../world/clock.ts'
import { systemDice } from '../world/dice.ts'
import { startHealth } from '../world/health.ts'
import { openLog } from '../world/log.ts'
import { untilSignal } from '../world/signals.ts'
import { systemNetwork } from '../world/system-network.ts'
import { findConfig } from './find-config.ts'

/** R32: within 15 s in all; what is not through by then is parked in the database. */
const graceMs = 8_000

export function defineServe(command: Command): void {
  command
    .description(
      'Runs the service: takes test mails, answers each twice, explains a failed answer B once.\n' +
        'Stops on SIGTERM or SIGINT within 15 seconds; nothing that was acknowledged is lost.',
    )
    .option('--config <file>', 'the configuration (config/mailsix.yaml is a sample with every key explained)')
    .addHelpText(
      'after',
      '\nExamples:\n  mailsix serve --config /etc/mailsix/mailsix.yaml\n  MAILSIX_LOG=debug mailsix serve --config mailsix.yaml',
    )
    .action(async ({ config: file }: { config?: string }) => {
      const config = file === undefined ? findConfig(file) : readConfig(file)
      const log = openLog(config.log, process.stdout)
      for (const sentence of [...config.notYet, ...config.doubts]) log.warn(sentence)
      // Heeded from now on: what comes while starting stops the service as soon as it has started.
      const signalled = untilSignal()
      const service = await startService(config, {
        network: systemNetwork,
        clock: systemClock,
        dice: systemDice,
        log,
      })
      const { ours, sending } = service.world
      const health = await startHealth(config.metrics.listen, log, {
        ...ours.health,
        sending: sending.places.sessions.counts,
      })
      const pages = await startPageThread(service.world)
      health.ready(true)
      log.info(
        {
          ready: true,
          listening: service.listening.map(endpointText),
          pages: pages.listening().map(endpointText),
        },
        'ready',
      )
      const signal = await signalled
      log.info({ signal }, 'stopping')
      health.ready(false)
      await pages.close()
      await service.stop(graceMs)
      await health.close()
      log.info({ stopped: true }, 'stopped')
    })
}
