import type { FastifyRequest } from 'fastify'
import type { PageDesk, PageState } from '../journey-pages.ts'
import { isPageId } from './page-id.ts'

/** A request for something below `/t/<id>`. */
export type PageRequest = FastifyRequest<{ Params: { id: string } }>

/** What stands behind the id in the address; null where there is nothing. */
export async function readPage(desk: PageDesk, { params }: PageRequest): Promise<PageState | null> {
  return isPageId(params.id) ? await desk.read(params.id) : null
}
