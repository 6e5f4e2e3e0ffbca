import { speaker } from '../explain/catalogue.ts'
import { pageActions } from '../explain/page-actions.ts'
import { pageDetails } from '../explain/page-details.ts'
import { pageSummary } from '../explain/page-summary.ts'
import { shownTimeline } from '../explain/page-timeline.ts'
import type { CaseView } from '../explain/page-values.ts'
import type { Views } from './views.ts'

/** The parts of a case's page that change while one looks on, each with a template of its name. */
export const sectionNames = ['summary', 'came', 'timeline', 'details', 'actions'] as const
export type SectionName = (typeof sectionNames)[number]

/** One part of a case's page, as it stands within its `<section id="…">`. */
export function renderSection(views: Views, name: SectionName, view: CaseView): string {
  return views.page(`./${name}`, view.language, valuesOf(name, view))
}

function valuesOf(name: SectionName, view: CaseView): object {
  const say = speaker(view.language)
  switch (name) {
    case 'summary':
      return { view, summary: pageSummary(view, say) }
    case 'timeline':
      return { view, timeline: shownTimeline(view, say) }
    case 'details':
      return { view, details: pageDetails(view, say) }
    case 'came':
    case 'actions':
      return { view, actions: pageActions(view, say) }
  }
}
