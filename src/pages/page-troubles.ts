import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { TextKey } from '../explain/text-key.ts'
import type { Facts } from '../values/verdict.ts'
import type { PageGround } from './page-ground.ts'

/** Why a visitor does not get what was asked for, by the HTTP status that says so. */
const troubles = {
  400: 'unreadable',
  404: 'missing',
  405: 'method',
  413: 'too-much',
  414: 'too-long',
  415: 'unreadable',
  429: 'too-often',
  500: 'ours',
} as const
type TroubleStatus = keyof typeof troubles

const isTrouble = (status: number): status is TroubleStatus => status in troubles

/** Answers with a page that says what is wrong and what to do; programs that want JSON get that. */
export function showTrouble(
  { show, desk }: PageGround,
  request: FastifyRequest,
  reply: FastifyReply,
  status: TroubleStatus,
  facts: Facts = {},
): FastifyReply | Promise<FastifyReply> {
  const trouble = troubles[status]
  reply.code(status)
  if (/\.json(?:\?|$)/.test(request.raw.url ?? '')) return reply.send({ error: trouble })
  return show(request, reply, 'trouble', {
    title: `frame.${trouble}.title` satisfies TextKey,
    text: `frame.${trouble}.text` satisfies TextKey,
    facts: { domain: desk.config.domains.ipv4Only, days: keptDays(desk.config.retention.case), ...facts },
  })
}

const keptDays = (ms: number): number => Math.ceil(ms / 86_400_000)

/** What is not there, what can't be read, and what went wrong on our side. */
export function addTroubles(app: FastifyInstance, ground: PageGround): void {
  app.setNotFoundHandler((request, reply) => showTrouble(ground, request, reply, 404))
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 500) return showTrouble(ground, request, reply, isTrouble(status) ? status : 400)
    // A case's page is opened by its address, so that is not written down: the route is.
    ground.log.error({ err: error, route: request.routeOptions.url }, 'a page could not be made')
    return showTrouble(ground, request, reply, 500)
  })
}
