import type { CaseState, PageDesk } from '../journey-pages.ts'
import type { Language } from '../values/language.ts'
import { caseView } from './case-view.ts'
import { type Section, type SectionsOf, sectionOf, seldomTold } from './section-marks.ts'
import { renderSection, type SectionName, sectionNames } from './sections.ts'
import type { Views } from './views.ts'
import { sectionsOfWaiting } from './waiting.ts'

/** Each section of a state is rendered once in a language, as long as somebody has what it is made of. */
export function makeSections(views: Views, { config }: Pick<PageDesk, 'config'>): SectionsOf {
  const rendered = new WeakMap<object, Map<string, Section>>()

  function renderedOf(source: object): Map<string, Section> {
    const known = rendered.get(source) ?? new Map<string, Section>()
    rendered.set(source, known)
    return known
  }

  function sectionIn(name: SectionName, state: CaseState, language: Language): Section {
    const known = renderedOf(sourceOf(name, state))
    const key = `${name} ${language}`
    const view = () => caseView(state, config, language)
    const section = known.get(key) ?? sectionOf(renderSection(views, name, view()))
    known.set(key, section)
    return section
  }

  return (state, language, all) => {
    if (state.kind === 'waiting') return sectionsOfWaiting(views, { config }, state, language)
    const names = sectionNames.filter((name) => all || name !== seldomTold)
    return new Map(names.map((name) => [name, sectionIn(name, state, language)]))
  }
}

/**
 * Whose identity says that a section is still the same. States that differ in the events of the course alone have the very
 * same verdicts (`PageDesk.read`), and these sections tell nothing else of a case than what it was judged by.
 */
const sourceOf = (name: SectionName, state: CaseState): object =>
  name === 'summary' || name === 'details' ? state.verdicts : state
