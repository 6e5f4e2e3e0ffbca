import type { Assets } from './assets.ts'
import type { PageGround } from './page-ground.ts'

const aDay = 'public, max-age=86400'

/** What browsers and crawlers ask for by names of their own. */
export function addSmallFiles({ app, base }: PageGround, assets: Assets): void {
  app.get('/robots.txt', (_request, reply) =>
    reply
      .header('cache-control', aDay)
      .type('text/plain; charset=utf-8')
      .send(`User-agent: *\nDisallow: ${base}/t/\nDisallow: ${base}/e/\n`),
  )
  for (const path of ['/favicon.svg', '/favicon.ico'])
    app.get(path, (_request, reply) =>
      reply.header('cache-control', aDay).redirect(assets.url('favicon.svg'), 302),
    )
}
