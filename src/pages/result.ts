import { speaker } from '../explain/catalogue.ts'
import { titleOf } from '../explain/page-summary.ts'
import type { CaseState } from '../journey-pages.ts'
import type { Language } from '../values/language.ts'
import { caseView } from './case-view.ts'
import type { PageGround } from './page-ground.ts'
import { readPage } from './read-page.ts'
import { reloadAfter } from './reload.ts'
import { liveAddress } from './section-marks.ts'
import { waitingValues } from './waiting.ts'

/** The page of a test: what came of it, or, before its mail came, where to send it. */
export function addResult(ground: PageGround): void {
  const { app, desk, show } = ground
  app.get<{ Params: { id: string } }>('/t/:id', async (request, reply) => {
    const state = await readPage(desk, request)
    if (state === null) return reply.callNotFound()
    const language = ground.languageOf(request)
    return state.kind === 'waiting'
      ? await show(request, reply, 'waiting', waitingValues(ground, state, language))
      : await show(request, reply, 'result', resultValues(ground, state, language))
  })
}

function resultValues({ base, desk, sectionsOf }: PageGround, state: CaseState, language: Language): object {
  const view = caseView(state, desk.config, language)
  const sections = sectionsOf(state, language, true)
  const { id, page, state: stage } = state.theCase
  return {
    ...{ sections, link: view.link, at: `${base}/t/${page}`, caseId: id },
    title: titleOf(view, speaker(language)),
    // A closed case changes no more.
    live: stage === 'open' ? liveAddress(page, language, sections) : null,
    reloadAfter: reloadAfter(state),
  }
}
