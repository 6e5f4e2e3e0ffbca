import helmet from '@fastify/helmet'
import fastify, { type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { PageDesk } from '../journey-pages.ts'
import type { Endpoint } from '../values/arrival.ts'
import { makeNetworkRates, type NetworkRates } from '../world/network-rates.ts'
import { addActions } from './actions.ts'
import { addHome } from './home.ts'
import type { PageGround, SampleSenders } from './page-ground.ts'
import { addResult } from './result.ts'
import { addSamples } from './samples.ts'
import { openViews } from './views.ts'

export interface Pages {
  /** Where they are served, with the ports that were given where 0 was asked; none where none could be had. */
  listening: Endpoint[]
  close(): Promise<void>
}

/**
 * Serves the pages at every `web.listen`. An address that can't be had is logged and does not keep mail from being
 * taken.
 */
export async function startPages(
  desk: PageDesk,
  log: Logger,
  samples: SampleSenders | null = null,
): Promise<Pages> {
  // Of all addresses together.
  const tests = makeNetworkRates(desk.config.limits.web.tests)
  const apps: FastifyInstance[] = []
  const listening: Endpoint[] = []
  for (const { address, port } of desk.config.web.listen) {
    const app = await makeApp(desk, log, samples, tests)
    try {
      await app.listen({ host: address, port })
      const at = app.addresses()[0]
      if (typeof at === 'object') listening.push({ address: at.address, port: at.port })
      apps.push(app)
    } catch (error) {
      log.error({ err: error, address, port }, 'web.listen can not be had, so no pages are served there')
      await app.close()
    }
  }
  return {
    listening,
    async close() {
      await Promise.all(apps.map((app) => app.close()))
    },
  }
}

async function makeApp(
  desk: PageDesk,
  log: Logger,
  samples: SampleSenders | null,
  tests: NetworkRates,
): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: 64 * 1024, forceCloseConnections: true })
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'self'"] } },
  })
  const ground: PageGround = { app, desk, views: openViews(), log, samples, tests }
  addHome(ground)
  addResult(ground)
  addActions(ground)
  addSamples(ground)
  return app
}
