import type { CaseState, PageDesk } from '../journey-pages.ts'
import type { Language } from '../values/language.ts'
import { caseView } from './case-view.ts'
import { type Section, type SectionsOf, seldomTold } from './section-marks.ts'
import { noRows, type RowsSoFar, renderSection, type SectionName, sectionNames } from './sections.ts'
import type { Views } from './views.ts'
import { sectionsOfWaiting } from './waiting.ts'

/** Each section of a state is rendered once in a language, as long as somebody has what it is made of. */
export function makeSections(views: Views, { config }: Pick<PageDesk, 'config'>): SectionsOf {
  const rendered = new WeakMap<object, Map<string, Section>>()
  const rows = new WeakMap<object, Map<Language, RowsSoFar>>()

  function sectionIn(name: SectionName, state: CaseState, language: Language): Section {
    const known = of(rendered, name === 'timeline' ? state : state.verdicts)
    const key = `${name} ${language}`
    const section =
      known.get(key) ?? renderSection(views, name, caseView(state, config, language), rowsOf(state, language))
    known.set(key, section)
    return section
  }

  function rowsOf({ verdicts }: CaseState, language: Language): RowsSoFar {
    const known = of(rows, verdicts)
    const mine = known.get(language) ?? noRows()
    known.set(language, mine)
    return mine
  }

  return (state, language, all) => {
    if (state.kind === 'waiting') return sectionsOfWaiting(views, { config }, state, language)
    const names = sectionNames.filter((name) => all || name !== seldomTold)
    return new Map(names.map((name) => [name, sectionIn(name, state, language)]))
  }
}

/**
 * What is held for a source, whose identity says that it is still the same. States that differ in the events of the course
 * alone have the very same verdicts (`PageDesk.read`), and the timeline alone tells of these events: one of which more is
 * told comes with a change that is judged (`sayFound`).
 */
function of<K, V>(held: WeakMap<object, Map<K, V>>, source: object): Map<K, V> {
  const known = held.get(source) ?? new Map<K, V>()
  held.set(source, known)
  return known
}
