import type { Language } from '../values/language.ts'
import { dateWritten } from './spoken-time.ts'

/** A moment as a page shows it, in UTC, for its readers compare it with logs. */
export interface ShownTime {
  /** ISO 8601, for `<time datetime>`. */
  iso: string
  /** `14:02:07`. */
  clock: string
}

/** `ms` since 1970. */
export function shownTime(ms: number): ShownTime {
  const iso = new Date(ms).toISOString()
  return { iso, clock: iso.slice(11, 19) }
}

const formats = new Map<Language, Intl.DateTimeFormat>()

/** A day in UTC as the language writes it: `Sunday, 1 March 2026`. */
export function dayName(ms: number, language: Language): string {
  let format = formats.get(language)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'full',
      timeZone: 'UTC',
    })
    formats.set(language, format)
  }
  return dateWritten(language, format.format(ms))
}

/** How long something took: `7 ms`, `1.4 s`; neither word is in any language. */
export const duration = (ms: number): string => (ms < 1_000 ? `${ms} ms` : `${(ms / 1_000).toFixed(1)} s`)
