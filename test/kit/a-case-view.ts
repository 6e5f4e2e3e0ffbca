import type { CaseView } from '../../src/explain/page-values.ts'
import { type CaseState, readOut } from '../../src/journey-pages.ts'
import { caseView } from '../../src/pages/case-view.ts'
import type { Case } from '../../src/values/case.ts'
import type { Language } from '../../src/values/language.ts'
import { aCase, noon } from './a-case.ts'
import { aConfig } from './a-config.ts'

/** Where the pages of these tests stand. */
export const site = 'https://www.doesnotwork.example'

/** The configuration of the domains that the cases of the kit are about. */
export const aSite = () => {
  const config = aConfig()
  return {
    ...config,
    domains: { ipv6Only: 'doesnotwork.example', ipv4Only: 'control.example' },
    transports: {
      ...config.transports,
      ipv6Only: { hostname: 'out6.doesnotwork.example', ipv6: '2001:db8:25::d0e6' },
    },
    web: { ...config.web, url: site },
  }
}

/** What a desk reads behind a page, two hours after the mail came unless said otherwise. */
export const aCaseState = (changes: Partial<Case> = {}, now = noon + 2 * 3_600_000): CaseState =>
  readOut({ ...aCase(changes), revision: 0 }, aSite(), now)

/** A case as its page shows it. */
export const aCaseView = (
  changes: Partial<Case> = {},
  { now = noon + 2 * 3_600_000, language = 'en' }: { now?: number; language?: Language } = {},
): CaseView => caseView(aCaseState(changes, now), aSite(), language)
