/** What brings a text up to date: all of it, or what stands instead of `from` to `to` of what it was, in UTF-16 units. */
export type Part = string | readonly [from: number, to: number, instead: string]

/** The shorter of both; all of it where nothing is known of what it was. */
export function partSince(before: string | null, now: string): Part {
  if (before === null) return now
  const most = Math.min(before.length, now.length)
  let same = 0
  while (same < most && before.charCodeAt(same) === now.charCodeAt(same)) same += 1
  let sameEnd = 0
  while (
    sameEnd < most - same &&
    before.charCodeAt(before.length - 1 - sameEnd) === now.charCodeAt(now.length - 1 - sameEnd)
  )
    sameEnd += 1
  const instead = now.slice(same, now.length - sameEnd)
  return instead.length < now.length / 2 ? [same, before.length - sameEnd, instead] : now
}
