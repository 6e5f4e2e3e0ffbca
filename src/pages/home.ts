import { familyNames } from './families.ts'
import type { PageGround } from './page-ground.ts'
import { qrCode } from './qr.ts'
import { visitorOf } from './visitor.ts'

/** What this is, and the button that begins a test. */
export function addHome(ground: PageGround): void {
  const { app, desk, show } = ground
  const { domains, web, retention } = desk.config
  const names = familyNames(ground)
  const values = {
    address: `test@${domains.ipv6Only}`,
    url: web.url,
    qr: web.url === null ? null : qrCode(web.url),
    days: Math.ceil(retention.case / 86_400_000),
  }
  app.get('/', (request, reply) => {
    // A browser lets pages of `web.url` alone read what these names say; by them it came as it prefers, too.
    const asked = web.url !== null && request.host === new URL(web.url).host ? names : []
    return show(request, reply, 'home', { ...values, visitor: visitorOf(request), names: asked })
  })
}
