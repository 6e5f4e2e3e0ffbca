import { forPage } from '../explain/for-page.ts'
import type { FoundLetter } from '../values/evidence.ts'
import type { PageGround } from './page-ground.ts'
import { type PageRequest, readPage } from './read-page.ts'
import { notice } from './tests-begun.ts'

type Route = { Params: { id: string } }
/** What a form brings; its fields may be anything. */
type Form<Field extends string> = Route & { Body: Partial<Record<Field, unknown>> | undefined }

const places: readonly FoundLetter[] = ['inbox', 'spam', 'no']

/** What the person whose test it is can do with it: say whether answer B came, remove it, and get no more letters. */
export function addCaseActions(ground: PageGround): void {
  const { app, desk, show, base } = ground
  const pageOf = ({ params }: PageRequest): string => `${base}/t/${params.id}`

  app.post<Form<'found'>>('/t/:id/came', async (request, reply) => {
    const state = await readPage(desk, request)
    if (state === null) return reply.callNotFound()
    const found = places.find((one) => one === request.body?.found)
    // On a page that was left open the question may stand longer than it counts.
    if (found !== undefined && !(await desk.sayFound(request.params.id, found))) {
      return notice(ground, request, reply.code(409), 'actions.late.title', 'actions.late.text', {
        back: pageOf(request),
      })
    }
    return reply.redirect(`${pageOf(request)}#came`, 303)
  })

  app.get<Route>('/t/:id/remove', async (request, reply) => {
    const state = await readPage(desk, request)
    if (state === null) return reply.callNotFound()
    return await show(request, reply, 'remove', {
      page: request.params.id,
      isWaiting: state.kind === 'waiting',
    })
  })
  app.post<Route>('/t/:id/remove', async (request, reply) => {
    if ((await readPage(desk, request)) === null) return reply.callNotFound()
    await desk.remove(request.params.id)
    return reply.redirect(`${base}/gone`, 303)
  })
  app.get('/gone', (request, reply) => show(request, reply, 'gone', {}))

  app.get<Route>('/t/:id/stop', async (request, reply) => {
    const state = await readPage(desk, request)
    // Before a mail came there is nobody to whom letters could go.
    if (state?.kind !== 'case') return reply.callNotFound()
    return await show(request, reply, 'stop', {
      page: request.params.id,
      address: forPage(state.theCase.sender),
      isOut: await desk.isOptedOut(request.params.id),
    })
  })
  app.post<Form<'letters'>>('/t/:id/stop', async (request, reply) => {
    const state = await readPage(desk, request)
    if (state?.kind !== 'case') return reply.callNotFound()
    const wanted = request.body?.letters
    if (wanted === 'yes' || wanted === 'no') await desk.optOut(request.params.id, wanted === 'no')
    return reply.redirect(`${pageOf(request)}/stop`, 303)
  })
}
