import formbody from '@fastify/formbody'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { addCaseActions } from './case-actions.ts'
import { isFromElsewhere } from './from-elsewhere.ts'
import type { PageGround } from './page-ground.ts'
import { readPage } from './read-page.ts'
import { visitorOf } from './visitor.ts'

/** What people do on the pages. Each is a POST that leads on to a page, so that a reload does nothing twice. */
export function addActions(ground: PageGround): void {
  const { app, desk } = ground
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
  addCaseActions(ground)
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

/** R37: counts a test, or what costs as much, for the visitor's networks; over their rate it answers, and returns false. */
async function mayBegin(ground: PageGround, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
  const over = await ground.tests.count(visitorOf(request).address)
  if (over === null) return true
  reply.code(429).header('retry-after', Math.ceil(over.comeBackMs / 1_000))
  const facts = { minutes: Math.ceil(over.comeBackMs / 60_000) }
  await notice(ground, request, reply, 'actions.often.title', 'actions.often.text', facts)
  return false
}

type Notice = 'elsewhere' | 'often'

/** A page of two sentences. */
function notice(
  ground: PageGround,
  request: FastifyRequest,
  reply: FastifyReply,
  title: `actions.${Notice}.title`,
  text: `actions.${Notice}.text`,
  facts: Record<string, number> = {},
): Promise<FastifyReply> {
  return ground.show(request, reply, 'notice', { title, text, facts })
}
