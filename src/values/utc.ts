/** `2026-11-21 07:14 UTC`; with seconds where lines are compared with a log. `ms` since 1970. */
export function utc(ms: number, precision: 'minute' | 'second' = 'minute'): string {
  const text = new Date(ms).toISOString().replace('T', ' ')
  return precision === 'minute' ? `${text.slice(0, 16)} UTC` : `${text.slice(0, 19)} UTC`
}
