import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PageGround } from './page-ground.ts'
import { visitorOf } from './visitor.ts'

/** R37: counts a test, or what costs as much, for the visitor's networks; over their rate it answers, and returns false. */
export async function mayBegin(
  ground: PageGround,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  const over = await ground.tests.count(visitorOf(request).address)
  if (over === null) return true
  reply.code(429).header('retry-after', Math.ceil(over.comeBackMs / 1_000))
  const facts = { minutes: Math.ceil(over.comeBackMs / 60_000) }
  await notice(ground, request, reply, 'actions.often.title', 'actions.often.text', { facts })
  return false
}

type Notice = 'elsewhere' | 'late' | 'often'

/** A page that says why something was not done, and leads to the start, or `back` to the test. */
export function notice(
  ground: PageGround,
  request: FastifyRequest,
  reply: FastifyReply,
  title: `actions.${Notice}.title`,
  text: `actions.${Notice}.text`,
  { facts = {}, back = null }: { facts?: Record<string, number>; back?: string | null } = {},
): Promise<FastifyReply> {
  return ground.show(request, reply, 'trouble', { title, text, facts, back })
}
