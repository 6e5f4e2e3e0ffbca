/** The languages that the program speaks, by their ISO 639-1 codes; English is what all else falls back to. */
export const languages = ['en', 'cs', 'de', 'fr', 'es'] as const
export type Language = (typeof languages)[number]

/** Each by the name that its own speakers call it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  cs: 'Čeština',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
}

/** By which customs each is written; English as around the world, with the day before the month, and 24 hours. */
export const locales: Record<Language, string> = { en: 'en-GB', cs: 'cs', de: 'de', fr: 'fr', es: 'es' }

/** The first of these language tags (RFC 5646) that is among `offered`, else the first offered. */
export function chooseLanguage(
  wanted: readonly (string | null)[],
  offered: readonly Language[] = languages,
): Language {
  for (const tag of wanted) {
    const primary = tag?.toLowerCase().split('-')[0]
    const known = offered.find((language) => language === primary)
    if (known !== undefined) return known
  }
  return offered[0] ?? 'en'
}
