import type { FastifyInstance, FastifyRequest } from 'fastify'
import { chooseLanguage, type Language } from '../values/language.ts'

const longestHeader = 500
const mostTags = 20
// RFC 5646 §2.1: subtags of at most eight letters and digits; five of them are more than any of ours needs.
const range = /^([a-z]{1,8}(?:-[a-z0-9]{1,8}){0,4})(?: ?; ?q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?))?$/i

/** The language tags of an Accept-Language header, best first; what is no tag and what is not wanted is left out. */
export function wantedLanguages(header: string): string[] {
  return (
    header
      .slice(0, longestHeader)
      .split(',', mostTags)
      .flatMap((part) => {
        const [, tag, weight] = range.exec(part.trim()) ?? []
        return tag === undefined ? [] : [{ tag, weight: Number(weight ?? 1) }]
      })
      // RFC 9110 §12.4.2: a weight of 0 means "not acceptable".
      .filter(({ weight }) => weight > 0)
      .sort((one, other) => other.weight - one.weight)
      .map(({ tag }) => tag)
  )
}

/** What the visitor chose at the foot of a page, else what the browser asks for, else the operator's first. */
export function languageOf(
  { headers }: Pick<FastifyRequest, 'headers'>,
  offered: readonly Language[],
): Language {
  const chosen = /(?:^|; ?)lang=([a-z]{2})(?:;|$)/.exec(headers.cookie ?? '')?.[1] ?? null
  return chooseLanguage([chosen, ...wantedLanguages(headers['accept-language'] ?? '')], offered)
}

const aYear = 365 * 24 * 60 * 60

/** `?lang=cs` on any page: remembers the choice, and nothing else, in a cookie, and leads back to the page. */
export function addLanguageSwitch(
  app: FastifyInstance,
  { base, offered, secure }: { base: string; offered: readonly Language[]; secure: boolean },
): void {
  app.addHook('onRequest', async (request, reply) => {
    const [path = '/', query = ''] = (request.raw.url ?? '/').split('?', 2)
    const others = new URLSearchParams(query)
    const chosen = offered.find((language) => language === others.get('lang'))
    if (chosen === undefined || request.method !== 'GET') return
    others.delete('lang')
    const rest = others.size === 0 ? '' : `?${others}`
    reply.header(
      'set-cookie',
      `lang=${chosen}; Path=${base}/; Max-Age=${aYear}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`,
    )
    // Two slashes, or one and a backslash, would begin the name of another host.
    return await reply.redirect(`${base}/${path.replace(/^[/\\]+/, '')}${rest}`, 303)
  })
}
