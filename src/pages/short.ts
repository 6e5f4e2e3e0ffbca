import { speaker } from '../explain/catalogue.ts'
import { pageShort } from '../explain/page-short.ts'
import { pageSummary } from '../explain/page-summary.ts'
import { caseView } from './case-view.ts'
import type { PageGround } from './page-ground.ts'
import { readPage } from './read-page.ts'

/** A case in six lines for a help desk, to be read aloud: a page, or plain text for whoever asks for that alone. */
export function addShort(ground: PageGround): void {
  const { app, base, desk } = ground
  app.get<{ Params: { id: string } }>('/t/:id/short', async (request, reply) => {
    const { id } = request.params
    const state = await readPage(desk, request)
    if (state === null) return reply.callNotFound()
    const at = `${base}/t/${id}`
    if (state.kind === 'waiting') return await reply.redirect(at, 303)
    const language = ground.languageOf(request)
    const say = speaker(language)
    const view = caseView(state, desk.config, language)
    const summary = pageSummary(view, say)
    const lines = pageShort(view, summary, say)
    if (!wantsText(request.headers.accept ?? ''))
      return await ground.show(request, reply, 'short', { title: summary.title, lines, at })
    return await reply
      .header('content-language', language)
      .type('text/plain; charset=utf-8')
      .send(lines.map(({ label, value }) => `${say('word.labelled', { label, value })}\n`).join(''))
  })
}

const wantsText = (accept: string): boolean =>
  /\btext\/plain\b/.test(accept) && !/\btext\/html\b/.test(accept)
