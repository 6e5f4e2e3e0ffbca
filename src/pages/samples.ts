import { invitedAddress } from '../journey-pages.ts'
import type { PageGround } from './page-ground.ts'

/** In the demo: a click sends the mail that a page waits for, as one of the sample providers. */
export function addSamples({ app, desk, base, samples, log }: PageGround): void {
  if (samples === null) return
  app.post<{ Params: { id: string }; Body: { provider?: unknown } | undefined }>(
    '/t/:id/sample',
    async (request, reply) => {
      const { id } = request.params
      const state = await desk.read(id)
      if (state === null) return reply.callNotFound()
      const provider = samples.providers.find(({ name }) => name === request.body?.provider)
      if (state.kind === 'waiting' && provider !== undefined) {
        const { accepted, code, text } = await samples.send(
          provider.name,
          invitedAddress(state.invitation, desk.config),
        )
        log.info({ provider: provider.name, accepted, code, text }, 'a sample provider sent its mail')
      }
      return reply.redirect(`${base}/t/${id}`, 303)
    },
  )
}
