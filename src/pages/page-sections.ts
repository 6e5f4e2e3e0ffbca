import type { PageDesk, PageState } from '../journey-pages.ts'
import { caseView } from './case-view.ts'
import { type SectionsOf, seldomTold } from './section-marks.ts'
import { renderSection, sectionNames } from './sections.ts'
import type { Views } from './views.ts'
import { sectionsOfWaiting } from './waiting.ts'

/** Each section of a state is rendered once in a language, as long as somebody has this very state. */
export function makeSections(views: Views, { config }: Pick<PageDesk, 'config'>): SectionsOf {
  const rendered = new WeakMap<PageState, Map<string, string>>()
  return (state, language, all) => {
    if (state.kind === 'waiting') return sectionsOfWaiting(views, { config }, state, language)
    const known = rendered.get(state) ?? new Map<string, string>()
    rendered.set(state, known)
    const view = caseView(state, config, language)
    const names = sectionNames.filter((name) => all || name !== seldomTold)
    return new Map(
      names.map((name) => {
        const key = `${name} ${language}`
        const html = known.get(key) ?? renderSection(views, name, view)
        known.set(key, html)
        return [name, html]
      }),
    )
  }
}
