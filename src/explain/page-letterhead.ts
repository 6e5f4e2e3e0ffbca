import type { Letterhead } from './letterhead.ts'
import type { CaseView } from './page-values.ts'

/** What a page has in common with a letter. */
export const letterheadOf = ({ theCase, language, link, domains }: CaseView): Letterhead => ({
  ...{ language, link, caseId: theCase.id },
  ...domains,
})
