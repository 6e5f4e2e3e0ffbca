import type { Config } from '../config.ts'
import type { CaseView } from '../explain/page-values.ts'
import type { CaseState } from '../journey-pages.ts'
import type { Language } from '../values/language.ts'

/** A case as its page shows it, in one language. */
export function caseView(
  { theCase, verdicts, said, handed, reports, now }: CaseState,
  { domains, transports, web }: Pick<Config, 'domains' | 'transports' | 'web'>,
  language: Language,
): CaseView {
  const base = web.url === null ? '' : web.url.replace(/\/$/, '')
  return {
    ...{ theCase, verdicts, said, handed, reports, now, language },
    source: { host: transports.ipv6Only.hostname, address: transports.ipv6Only.ipv6 },
    domains: { six: domains.ipv6Only, control: domains.ipv4Only },
    link: `${base}/t/${theCase.page}`,
  }
}
