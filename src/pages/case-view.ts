import type { Config } from '../config.ts'
import type { CaseView } from '../explain/page-values.ts'
import type { CaseState } from '../journey-pages.ts'
import type { Language } from '../values/language.ts'

/** A case as its page shows it, in one language. */
export function caseView(
  { theCase, verdicts, said, handed, reports, now }: CaseState,
  { domains, web }: Pick<Config, 'domains' | 'web'>,
  language: Language,
): CaseView {
  const base = web.url === null ? '' : web.url.replace(/\/$/, '')
  return {
    ...{ theCase, verdicts, said, handed, reports, now, language },
    domains: { six: domains.ipv6Only, control: domains.ipv4Only },
    link: `${base}/t/${theCase.page}`,
  }
}
