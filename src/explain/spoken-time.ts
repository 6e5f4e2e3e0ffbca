import { type Language, locales } from '../values/language.ts'
import { utc } from '../values/utc.ts'

export type Precision = 'minute' | 'second'

/** `07:14 UTC`, as the language writes a time of day. `ms` since 1970. */
export const timeOfDay = (language: Language, ms: number, precision: Precision = 'minute'): string =>
  `${formatterOf(language, precision, false).format(ms)} UTC`

/** `21 November 2026 at 07:14 UTC`, as the language writes it within a sentence. `ms` since 1970. */
export const dateAndTime = (language: Language, ms: number, precision: Precision = 'minute'): string =>
  `${dateWritten(language, formatterOf(language, precision, true).format(ms))} UTC`

/** A date as people write it: French counts the first of a month as such, which the formatter leaves out. */
export const dateWritten = (language: Language, date: string): string =>
  language === 'fr' ? date.replace(/\b1 (?=\p{L})/u, '1er ') : date

/** As `dateAndTime`, but in English as a log has it, `2026-11-21 07:14 UTC`: for letters, which are ASCII there. */
export const letterTime = (language: Language, ms: number, precision: Precision = 'minute'): string =>
  language === 'en' ? utc(ms, precision) : dateAndTime(language, ms, precision)

/** About how long: `50 minutes`, `36 hours`, in the largest unit of which there are two, or exactly one. */
export function duration(language: Language, ms: number): string {
  const [unit, unitMs] = units.find(([, one]) => ms >= 2 * one || ms === one) ?? smallest
  return counted(language, Math.round(ms / unitMs), unit)
}

/** Exactly how long, for what is promised: in the largest unit of which it is a whole number. */
export function exactDuration(language: Language, ms: number): string {
  const [unit, unitMs] = units.find(([, one]) => ms >= one && ms % one === 0) ?? smallest
  return counted(language, Math.round((ms / unitMs) * 10) / 10, unit)
}

/** How far away, `in 5 minutes` or, below zero, `5 minutes ago`; seconds up to two minutes. Rounded away from now. */
export function fromNow(language: Language, ms: number): string {
  const [unit, unitMs] = units.find(([, one]) => Math.abs(ms) >= 2 * one) ?? smallest
  const known = fromNowFormatters.get(language)
  const formatter = known ?? new Intl.RelativeTimeFormat(locales[language])
  if (known === undefined) fromNowFormatters.set(language, formatter)
  return formatter.format(Math.sign(ms) * Math.ceil(Math.abs(ms) / unitMs), unit)
}

type Unit = readonly [name: 'day' | 'hour' | 'minute' | 'second', ms: number]

const smallest: Unit = ['second', 1_000]
const units: readonly Unit[] = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000], smallest]

function counted(language: Language, count: number, unit: Unit[0]): string {
  const known = unitFormatters.get(`${language} ${unit}`)
  if (known !== undefined) return known.format(count)
  const made = new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' })
  unitFormatters.set(`${language} ${unit}`, made)
  return made.format(count)
}

// A formatter takes longer to make than to use a hundred times; there are few of them.
const unitFormatters = new Map<string, Intl.NumberFormat>()
const fromNowFormatters = new Map<Language, Intl.RelativeTimeFormat>()
const timeFormatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(language: Language, precision: Precision, withDate: boolean): Intl.DateTimeFormat {
  const key = `${language} ${precision} ${withDate}`
  const known = timeFormatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locales[language], {
    ...(withDate ? { dateStyle: 'long' } : {}),
    timeStyle: precision === 'minute' ? 'short' : 'medium',
    timeZone: 'UTC',
    hourCycle: 'h23',
  })
  timeFormatters.set(key, made)
  return made
}
