import type { Say } from './catalogue.ts'
import { forPage } from './for-page.ts'
import { howItCame } from './how-it-came.ts'
import { type CheckGroup, type GroundBounds, type ShownChecks, shownChecks } from './page-checks.ts'
import { type ShownExchanger, shownExchangers } from './page-exchangers.ts'
import { groundsOf } from './page-grounds.ts'
import { type ShownLetter, shownLetters } from './page-letters.ts'
import { type ShownReturns, shownReturns } from './page-returns.ts'
import type { CaseView } from './page-values.ts'

/** The lower half of a case's page: all that was seen. Strings are in the view's language, cleaned, and not yet escaped. */
export interface PageDetails {
  checks: Record<CheckGroup, ShownChecks>
  /** How the mail came in. */
  facts: { name: string; value: string }[]
  /** Null while they are being looked up. */
  exchangers: ShownExchanger[] | null
  /** Mail goes to the domain itself, for it has no MX record. */
  isImplicit: boolean
  letters: ShownLetter[]
  returns: ShownReturns
}

/** The page is not to weigh more than its reader's patience; a page of its own has the rest (page-evidence.ts). */
const grounds: GroundBounds = { most: 3, room: 800 }

export function pageDetails(view: CaseView, say: Say): PageDetails {
  const { theCase } = view
  return {
    checks: shownChecks(view, groundsOf(view, say), say, grounds),
    facts: howItCame(say, theCase).map(([name, value]) => ({ name, value: forPage(value) })),
    exchangers: shownExchangers(theCase, say),
    isImplicit: theCase.looks?.route.implicit ?? false,
    letters: shownLetters(view, say),
    returns: shownReturns(view, say),
  }
}
