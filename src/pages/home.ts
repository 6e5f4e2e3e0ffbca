import { chooseLanguage } from '../values/language.ts'
import type { PageGround } from './page-ground.ts'

/** What this is, and the button that begins a test. */
export function addHome({ app, desk, views }: PageGround): void {
  app.get('/', async (request, reply) => {
    const language = chooseLanguage(
      (request.headers['accept-language'] ?? '').split(','),
      desk.config.operator.languages,
    )
    return await reply.type('text/html').send(views.page('./home', language, {}))
  })
}
