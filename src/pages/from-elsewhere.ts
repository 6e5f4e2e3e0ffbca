import type { IncomingHttpHeaders } from 'node:http'
import type { Config } from '../config.ts'

/**
 * Whether another site made a visitor's browser send this POST. A browser says so by itself (Fetch Metadata, `Sec-Fetch-Site`)
 * where the page came by TLS or from this machine; else `Origin` (RFC 6454 §7) tells, and programs that name neither are let in:
 * whoever runs one does what they mean to.
 */
export function isFromElsewhere(
  { host, origin, 'sec-fetch-site': site }: IncomingHttpHeaders,
  { web }: Pick<Config, 'web'>,
): boolean {
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none'
  if (origin === undefined) return false
  if (web.url !== null && URL.canParse(web.url) && origin === new URL(web.url).origin) return false
  return host === undefined || (origin !== `http://${host}` && origin !== `https://${host}`)
}
