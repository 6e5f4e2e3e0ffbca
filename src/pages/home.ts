import type { PageGround } from './page-ground.ts'
import { qrCode } from './qr.ts'
import { visitorOf } from './visitor.ts'

/** What this is, and the button that begins a test. */
export function addHome({ app, desk, show }: PageGround): void {
  const { domains, web } = desk.config
  const address = `test@${domains.ipv6Only}`
  const qr = web.url === null ? null : qrCode(web.url)
  app.get('/', (request, reply) =>
    show(request, reply, 'home', { address, qr, url: web.url, visitor: visitorOf(request) }),
  )
}
