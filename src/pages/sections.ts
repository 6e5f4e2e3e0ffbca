import { speaker } from '../explain/catalogue.ts'
import { pageCame } from '../explain/page-came.ts'
import { pageDetails } from '../explain/page-details.ts'
import { gravest } from '../explain/page-sentence.ts'
import { pageSummary } from '../explain/page-summary.ts'
import { shownTimeline } from '../explain/page-timeline.ts'
import type { CaseView, PageSummary } from '../explain/page-values.ts'
import { domainOf } from '../values/mailbox.ts'
import type { Views } from './views.ts'

/** The parts of a case's page that change while one looks on, each with a template of its name. */
export const sectionNames = ['summary', 'came', 'timeline', 'details'] as const
export type SectionName = (typeof sectionNames)[number]

/** One part of a case's page, as it stands within its `<section id="…">`. */
export function renderSection(views: Views, name: SectionName, view: CaseView): string {
  return views.page(`./${name}`, view.language, valuesOf(name, view))
}

function valuesOf(name: SectionName, view: CaseView): object {
  const say = speaker(view.language)
  switch (name) {
    case 'summary':
      return summaryValues(view, pageSummary(view, say))
    case 'timeline':
      return { view, timeline: shownTimeline(view, say) }
    case 'details':
      return { view, details: pageDetails(view, say) }
    case 'came':
      return { view, came: pageCame(view, say) }
  }
}

const summaryValues = (view: CaseView, summary: PageSummary): object => ({
  ...{ view, summary },
  provider: domainOf(view.theCase.sender),
  // How far an answer to the reader gets, past all that stands in its way.
  through: gravest(summary.abilities.slice(1).map(({ tone }) => tone)),
})
