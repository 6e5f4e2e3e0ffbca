import { keptData, privacyTopics } from '../explain/privacy.ts'
import type { PageGround } from './page-ground.ts'

/** What is kept of those who test, why, and how long with this configuration. */
export function addPrivacy({ app, desk, show }: PageGround): void {
  const [first, ...others] = privacyTopics
  const values = { first, others, kept: keptData(desk.config.retention) }
  app.get('/privacy', (request, reply) => show(request, reply, 'privacy', values))
}
