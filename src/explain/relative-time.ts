import type { Language } from '../values/language.ts'

const formats = new Map<Language, Intl.RelativeTimeFormat>()

// From the largest down, ms. The page's script counts in the same steps.
const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const

/** `in 3 minutes`, `2 days ago`, `now`, of ms from now; rounded towards now. */
export function relativeTime(language: Language, ms: number): string {
  let format = formats.get(language)
  if (format === undefined) {
    format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    formats.set(language, format)
  }
  const [unit, unitMs] = units.find(([, long]) => Math.abs(ms) >= long) ?? ['second', 1_000]
  // Without the minus of a zero, which is said otherwise.
  return format.format(Math.trunc(ms / unitMs) || 0, unit)
}
