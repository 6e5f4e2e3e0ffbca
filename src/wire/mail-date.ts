const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const shape =
  /(?:^|[\s,])(\d{1,2})[ -]{1,4}([a-z]{3})[a-z]{0,6}[ -]{1,4}(\d{2,4})\s{1,4}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,4}(?:([-+]\d{2}):?(\d{2})|([a-z]{1,5}))?/i

// RFC 5322 §4.3: names of zones, in hours; a name that is not among them says nothing and counts as UTC.
const zones: Record<string, number> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
}

/** A date as header fields have it (RFC 5322 §3.3, obsolete forms too), ms since 1970; null where it is none. */
export function readDate(value: string | null): number | null {
  const found = shape.exec((value ?? '').slice(0, 200))
  if (found === null) return null
  const [, day, name, year, hour, minute, second, zoneHour, zoneMinute, zoneName] = found
  const month = months.indexOf((name ?? '').toLowerCase())
  if (month < 0) return null
  // RFC 5322 §4.3: two digits below 50 are of this century, the rest and three digits count from 1900.
  const short = Number(year)
  const full = short < 50 ? 2000 + short : short < 1000 ? 1900 + short : short
  const local = Date.UTC(full, month, Number(day), Number(hour), Number(minute), Number(second ?? 0))
  const named = zones[(zoneName ?? '').toLowerCase()] ?? 0
  const offset = zoneHour === undefined ? named * 60 : minutesOf(zoneHour, zoneMinute ?? '0')
  const at = local - offset * 60_000
  return at >= 0 && full < 10_000 ? at : null
}

const minutesOf = (hours: string, minutes: string): number =>
  Number(hours) * 60 + (hours.startsWith('-') ? -1 : 1) * Number(minutes)
