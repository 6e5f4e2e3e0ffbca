import { speaker } from '../explain/catalogue.ts'
import { reportsToShow, shownOriginals } from '../explain/page-originals.ts'
import { shownTalks } from '../explain/page-talks.ts'
import { caseView } from './case-view.ts'
import type { PageGround } from './page-ground.ts'
import { readPage } from './read-page.ts'

/** What was said word by word: the talks about our letters, and the reports as they came. */
export function addWords(ground: PageGround): void {
  const { app, desk, base } = ground
  app.get<{ Params: { id: string } }>('/t/:id/words', async (request, reply) => {
    const { id } = request.params
    const state = await readPage(desk, request)
    if (state?.kind !== 'case') return reply.callNotFound()
    const language = ground.languageOf(request)
    const say = speaker(language)
    const view = caseView(state, desk.config, language)
    const ids = reportsToShow(view).map(({ bounce }) => bounce.id)
    const messages = await desk.readReturned(view.theCase.id, ids)
    return await ground.show(request, reply, 'words', {
      talks: shownTalks(view, say),
      originals: shownOriginals(view, messages, say),
      back: `${base}/t/${id}`,
    })
  })
}
