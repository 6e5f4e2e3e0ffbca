import { speaker } from '../explain/catalogue.ts'
import { pageCame } from '../explain/page-came.ts'
import { pageDetails } from '../explain/page-details.ts'
import { gravest } from '../explain/page-sentence.ts'
import { pageSummary } from '../explain/page-summary.ts'
import { type ListedEntry, nothingTold, shownTimeline, type ToldSoFar } from '../explain/page-timeline.ts'
import type { CaseView, PageSummary } from '../explain/page-values.ts'
import { domainOf } from '../values/mailbox.ts'
import type { Views } from './views.ts'

/** The parts of a case's page that change while one looks on, each with a template of its name. */
export const sectionNames = ['summary', 'came', 'timeline', 'details'] as const
export type SectionName = (typeof sectionNames)[number]

/** What was told and rendered of a timeline so far, so that only what is new costs anything (`ToldSoFar`). */
export interface RowsSoFar {
  told: ToldSoFar
  rendered: Map<ListedEntry, string>
}

export const noRows = (): RowsSoFar => ({ told: nothingTold(), rendered: new Map() })

/** One part of a case's page, as it stands within its `<section id="…">`. */
export function renderSection(views: Views, name: SectionName, view: CaseView, soFar = noRows()): string {
  return views.page(`./${name}`, view.language, valuesOf(views, name, view, soFar))
}

function valuesOf(views: Views, name: SectionName, view: CaseView, { told, rendered }: RowsSoFar): object {
  const say = speaker(view.language)
  switch (name) {
    case 'summary':
      return summaryValues(view, pageSummary(view, say))
    case 'timeline':
      return {
        timeline: shownTimeline(view, say, told),
        row(entry: ListedEntry): string {
          const row = rendered.get(entry) ?? views.page('./timeline-row', view.language, { entry })
          rendered.set(entry, row)
          return row
        },
      }
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
