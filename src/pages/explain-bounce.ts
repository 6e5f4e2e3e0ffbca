import { speaker } from '../explain/catalogue.ts'
import { pageBounce } from '../explain/page-bounce.ts'
import { longestReport } from '../values/bounce.ts'
import type { PageGround } from './page-ground.ts'
import { mayBegin } from './tests-begun.ts'

/** In a form each octet may take three; what is longer than a report is read is refused. */
const longestForm = 3 * longestReport

/** "Got a bounce instead?": says what a pasted one means. Nothing of it is kept, so its answer has no address of its own. */
export function addExplain(ground: PageGround): void {
  const { app, desk, show, languageOf } = ground
  const { domains } = desk.config
  const address = `explain@${domains.ipv4Only}`
  app.get('/explain', (request, reply) => show(request, reply, 'explain', { address, nothing: false }))

  app.post<{ Body: { bounce?: unknown } | undefined }>(
    '/explain',
    {
      bodyLimit: longestForm,
      // Before the text is taken in.
      onRequest: async (request, reply) => {
        if (!(await mayBegin(ground, request, reply))) return reply
      },
    },
    async (request, reply) => {
      const pasted = request.body?.bounce
      const handed = typeof pasted === 'string' ? await desk.explain(pasted) : []
      if (handed.length === 0) return await show(request, reply, 'explain', { address, nothing: true })
      const told = { six: domains.ipv6Only, control: domains.ipv4Only }
      const bounce = pageBounce(handed, told, speaker(languageOf(request)))
      return await show(request, reply, 'explained', { bounce })
    },
  )
}
