import type { PageGround } from './page-ground.ts'
import { visitorOf } from './visitor.ts'

/** A name of ours that exists in one family only, as the home page asks it. */
export interface FamilyName {
  family: 'ipv6' | 'ipv4'
  /** Without scheme, so that it is the page's own, and without `.json` or `.svg`. */
  url: string
}

/** Those that this set-up has. */
export function familyNames({ desk, base }: Pick<PageGround, 'desk' | 'base'>): FamilyName[] {
  const { ipv6Only, ipv4Only } = desk.config.web.hosts
  return [
    ...(ipv6Only === null ? [] : [{ family: 'ipv6' as const, url: `//${ipv6Only}${base}/family` }]),
    ...(ipv4Only === null ? [] : [{ family: 'ipv4' as const, url: `//${ipv4Only}${base}/family` }]),
  ]
}

/** By which family, and from where, a visitor reached this very name: for a script, and as a picture for those without. */
export function addFamilies({ app, desk }: PageGround): void {
  const { url, hosts } = desk.config.web
  const origin = url === null ? null : new URL(url).origin
  app.get('/family.json', (request, reply) => {
    if (origin !== null) reply.header('access-control-allow-origin', origin)
    return reply.header('cross-origin-resource-policy', 'cross-origin').send(visitorOf(request))
  })
  if (hosts.ipv6Only === null && hosts.ipv4Only === null) return
  app.get('/family.svg', (request, reply) => {
    const { address, family } = visitorOf(request)
    return reply
      .header('cross-origin-resource-policy', 'cross-origin')
      .type('image/svg+xml')
      .send(familyPicture(family === 'ipv6' ? 'IPv6' : 'IPv4', address))
  })
}

/** `family` and `address` are canonical: no letter of theirs means anything in XML. */
const familyPicture = (family: string, address: string): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="460" height="28" font-family="monospace" font-size="15">' +
  '<rect width="460" height="28" rx="6" fill="#17693b"/>' +
  `<text x="12" y="19" fill="#ffffff">✓ ${family}: ${address}</text></svg>`
