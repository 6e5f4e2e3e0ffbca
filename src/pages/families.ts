import type { Config } from '../config.ts'
import type { Family } from '../values/family.ts'
import type { PageGround } from './page-ground.ts'
import { visitorOf } from './visitor.ts'

/** A name of ours that exists in one family only, as the home page asks it. */
export interface FamilyName {
  family: Family
  /** Without scheme, so that it is the page's own, and without `.json` or `.svg`. */
  url: string
}

/** Those that this set-up has, and that a page may ask. */
export const familyNames = ({ desk, base }: Pick<PageGround, 'desk' | 'base'>): FamilyName[] =>
  familyHosts(desk.config.web).map(({ family, host }) => ({ family, url: `//${host}${base}/family` }))

/** A Content Security Policy has no way to write an IPv6 address, so what is none but that is not asked. */
export function familyHosts({ hosts }: Pick<Config['web'], 'hosts'>): { family: Family; host: string }[] {
  const { ipv6Only, ipv4Only } = hosts
  return [
    ...(ipv6Only === null || ipv6Only.startsWith('[') ? [] : [{ family: 'ipv6' as const, host: ipv6Only }]),
    ...(ipv4Only === null ? [] : [{ family: 'ipv4' as const, host: ipv4Only }]),
  ]
}

/** By which family, and from where, a visitor reached this very name: for a script, and as a picture for those without. */
export function addFamilies({ app, desk }: PageGround): void {
  const { web } = desk.config
  const origin = web.url === null ? null : new URL(web.url).origin
  app.get('/family.json', (request, reply) => {
    if (origin !== null) reply.header('access-control-allow-origin', origin)
    return reply.header('cross-origin-resource-policy', 'cross-origin').send(visitorOf(request))
  })
  if (familyHosts(web).length === 0) return
  app.get('/family.svg', (request, reply) => {
    const { address, family } = visitorOf(request)
    return reply
      .header('cross-origin-resource-policy', 'cross-origin')
      .type('image/svg+xml')
      .send(familyPicture(family === 'ipv6' ? 'IPv6' : 'IPv4', address))
  })
}

/** A letter of 15 pixels in a monospaced font is nine wide, and a little. */
const letterWidth = 9.2

/** `family` and `address` are canonical: no letter of theirs means anything in XML. */
function familyPicture(family: string, address: string): string {
  const text = `✓ ${family}: ${address}`
  const width = Math.ceil(24 + text.length * letterWidth)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="28" viewBox="0 0 ${width} 28" font-family="monospace" font-size="15">` +
    `<rect width="${width}" height="28" rx="6" fill="#17693b"/><text x="12" y="19" fill="#ffffff">${text}</text></svg>`
  )
}
