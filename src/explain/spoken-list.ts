import { type Language, locales } from '../values/language.ts'

const formatters = new Map<Language, Intl.ListFormat>()

/** `a, b and c`, as the language lists what belongs together; empty for nothing. */
export function listed(language: Language, names: readonly string[]): string {
  const known = formatters.get(language)
  if (known !== undefined) return known.format(names)
  const made = new Intl.ListFormat(locales[language])
  formatters.set(language, made)
  return made.format(names)
}
