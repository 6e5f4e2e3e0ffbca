import formbody from '@fastify/formbody'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { addCaseActions } from './case-actions.ts'
import { addExplain } from './explain-bounce.ts'
import { isFromElsewhere } from './from-elsewhere.ts'
import type { PageGround } from './page-ground.ts'
import { readPage } from './read-page.ts'
import { mayBegin, notice } from './tests-begun.ts'

/** What people do on the pages. Each is a POST that leads on to a page, so that a reload does nothing twice. */
export function addActions(ground: PageGround): void {
  const { app, desk, base } = ground
  app.register(formbody)
  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'POST' && isFromElsewhere(request.headers, desk.config))
      return notice(ground, request, reply.code(403), 'actions.elsewhere.title', 'actions.elsewhere.text')
  })

  app.post('/start', (request, reply) => begin(ground, request, reply))
  app.post<{ Params: { id: string } }>('/t/:id/retest', async (request, reply) => {
    if ((await readPage(desk, request)) === null) return reply.callNotFound()
    return await begin(ground, request, reply)
  })
  // A language that is chosen below the answer to a form asks for the address that the form was sent to.
  app.get('/start', (_request, reply) => reply.redirect(`${base}/`, 303))
  for (const act of ['retest', 'came', 'sample'])
    app.get<{ Params: { id: string } }>(`/t/:id/${act}`, async (request, reply) => {
      if ((await readPage(desk, request)) === null) return reply.callNotFound()
      return reply.redirect(`${base}/t/${request.params.id}`, 303)
    })
  addCaseActions(ground)
  addExplain(ground)
}

/** A test with an address of its own, and on to its page. */
async function begin(
  ground: PageGround,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!(await mayBegin(ground, request, reply))) return reply
  const { page } = await ground.desk.invite(ground.languageOf(request))
  return reply.redirect(`${ground.base}/t/${page}`, 303)
}
