import { speaker } from '../explain/catalogue.ts'
import { pageCame } from '../explain/page-came.ts'
import { pageDetails } from '../explain/page-details.ts'
import { gravest } from '../explain/page-sentence.ts'
import { pageSummary } from '../explain/page-summary.ts'
import { type ListedEntry, nothingTold, shownTimeline, type ToldSoFar } from '../explain/page-timeline.ts'
import type { CaseView, PageSummary } from '../explain/page-values.ts'
import { domainOf } from '../values/mailbox.ts'
import { markOf, type Section, sectionOf, sectionOfPieces } from './section-marks.ts'
import type { Views } from './views.ts'

/** The parts of a case's page that change while one looks on, each with a template of its name. */
export const sectionNames = ['summary', 'came', 'timeline', 'details'] as const
export type SectionName = (typeof sectionNames)[number]

/** What was told and rendered of a timeline so far, so that only what is new costs anything (`ToldSoFar`). */
export interface RowsSoFar {
  told: ToldSoFar
  rendered: Map<ListedEntry, Section>
}

export const noRows = (): RowsSoFar => ({ told: nothingTold(), rendered: new Map() })

/** One part of a case's page, as it stands within its `<section id="…">`. */
export function renderSection(views: Views, name: SectionName, view: CaseView, soFar = noRows()): Section {
  return name === 'timeline'
    ? renderTimeline(views, view, soFar)
    : sectionOf(views.page(`./${name}`, view.language, valuesOf(name, view)))
}

// What is escaped can't hold it.
const rowStandsHere = '<!--row-->'

function renderTimeline(views: Views, view: CaseView, { told, rendered }: RowsSoFar): Section {
  const { language } = view
  const rows: Section[] = []
  const frame = views.page('./timeline', language, {
    timeline: shownTimeline(view, speaker(language), told),
    row(entry: ListedEntry): string {
      const row = rendered.get(entry) ?? sectionOf(views.page('./timeline-row', language, { entry }))
      rendered.set(entry, row)
      rows.push(row)
      return rowStandsHere
    },
  })
  const pieces = frame
    .split(rowStandsHere)
    .flatMap((between, index) => [between, ...(rows[index]?.pieces ?? [])])
  return sectionOfPieces(pieces, markOf(frame + rows.map(({ mark }) => mark).join('')))
}

function valuesOf(name: Exclude<SectionName, 'timeline'>, view: CaseView): object {
  const say = speaker(view.language)
  switch (name) {
    case 'summary':
      return summaryValues(view, pageSummary(view, say))
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
