import { speaker } from '../explain/catalogue.ts'
import { titleOf } from '../explain/page-summary.ts'
import type { PageState } from '../journey-pages.ts'
import type { Language } from '../values/language.ts'
import { caseView } from './case-view.ts'
import type { PageGround } from './page-ground.ts'
import { readPage } from './read-page.ts'
import { reloadAfter } from './reload.ts'
import { liveAddress } from './section-marks.ts'
import { renderWaiting } from './waiting.ts'

/** The page of a test: what came of it, or, before its mail came, where to send it. */
export function addResult(ground: PageGround): void {
  const { app, desk } = ground
  app.get<{ Params: { id: string } }>('/t/:id', async (request, reply) => {
    const state = await readPage(desk, request)
    if (state === null) return reply.callNotFound()
    const language = ground.languageOf(request)
    return await reply
      .header('content-language', language)
      .type('text/html; charset=utf-8')
      .send(renderPage(ground, state, language))
  })
}

function renderPage(ground: PageGround, state: PageState, language: Language): string {
  if (state.kind === 'waiting') return renderWaiting(ground, state, language)
  const { base, views, desk } = ground
  const view = caseView(state, desk.config, language)
  const sections = ground.sectionsOf(state, language, true)
  const { id, page, state: stage } = state.theCase
  return views.page('result', language, {
    ...{ sections, link: view.link, at: `${base}/t/${page}`, caseId: id },
    title: titleOf(view, speaker(language)),
    // A closed case changes no more.
    live: stage === 'open' ? liveAddress(page, language, sections) : null,
    reloadAfter: reloadAfter(state),
  })
}
