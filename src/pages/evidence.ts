import { speaker } from '../explain/catalogue.ts'
import { pageEvidence } from '../explain/page-evidence.ts'
import { caseView } from './case-view.ts'
import type { PageGround } from './page-ground.ts'
import { readPage } from './read-page.ts'

/** Every verdict with all that it rests on, for which the page of the result has no room. */
export function addEvidence(ground: PageGround): void {
  const { app, desk, base } = ground
  app.get<{ Params: { id: string } }>('/t/:id/evidence', async (request, reply) => {
    const { id } = request.params
    const state = await readPage(desk, request)
    if (state?.kind !== 'case') return reply.callNotFound()
    const language = ground.languageOf(request)
    const view = caseView(state, desk.config, language)
    return await ground.show(request, reply, 'evidence', {
      checks: pageEvidence(view, speaker(language)),
      back: `${base}/t/${id}`,
    })
  })
}
