import type { PageDesk, PageState } from '../journey-pages.ts'
import type { Language } from '../values/language.ts'
import { caseView } from './case-view.ts'
import type { Sections } from './section-marks.ts'
import { renderSection, sectionNames } from './sections.ts'
import type { Views } from './views.ts'
import { sectionsOfWaiting } from './waiting.ts'

/** What of a page changes while one looks on. */
export function sectionsOf(
  views: Views,
  { config }: Pick<PageDesk, 'config'>,
  state: PageState,
  language: Language,
): Sections {
  if (state.kind === 'waiting') return sectionsOfWaiting(views, { config }, state, language)
  const view = caseView(state, config, language)
  return new Map(sectionNames.map((name) => [name, renderSection(views, name, view)]))
}
