import { speaker } from '../explain/catalogue.ts'
import { keptData, privacyTopics } from '../explain/privacy.ts'
import type { PageGround } from './page-ground.ts'

/** What is kept of those who test, why, and how long with this configuration. */
export function addPrivacy({ app, desk, show, languageOf }: PageGround): void {
  app.get('/privacy', (request, reply) => {
    const language = languageOf(request)
    const say = speaker(language)
    const [first, ...others] = privacyTopics(say)
    return show(request, reply, 'privacy', { first, others, kept: keptData(desk.config.retention, say) })
  })
}
