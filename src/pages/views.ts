import { Eta } from 'eta'
import { type Say, speaker } from '../explain/catalogue.ts'
import type { Language } from '../values/language.ts'

export interface Views {
  /** A whole page out of `views/<name>.eta`; what is put in by `<%= %>` is escaped. */
  page(name: string, language: Language, values: object): string
}

/** What every template has beside its own values. */
export interface ViewBase {
  say: Say
  language: Language
}

export function openViews(): Views {
  const eta = new Eta({ views: new URL('views', import.meta.url).pathname, cache: true, autoEscape: true })
  return {
    page: (name, language, values) => eta.render(name, { say: speaker(language), language, ...values }),
  }
}
