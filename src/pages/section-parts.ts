/** What brings a text up to date: all of it, or what stands instead of `from` to `to` of what it was, in UTF-16 units. */
export type Part = string | readonly [from: number, to: number, instead: string]

/** The shorter of both, by pieces of the text; all of it where nothing is known of what it was. */
export function partSince(before: readonly string[] | null, now: readonly string[]): Part {
  if (before === null) return now.join('')
  const most = Math.min(before.length, now.length)
  let same = 0
  while (same < most && before[same] === now[same]) same += 1
  let sameEnd = 0
  while (sameEnd < most - same && before.at(-1 - sameEnd) === now.at(-1 - sameEnd)) sameEnd += 1
  const from = lengthOf(before.slice(0, same))
  const gone = lengthOf(before.slice(same, before.length - sameEnd))
  const instead = now.slice(same, now.length - sameEnd).join('')
  return instead.length < lengthOf(now) / 2 ? [from, from + gone, instead] : now.join('')
}

const lengthOf = (pieces: readonly string[]): number => pieces.reduce((sum, { length }) => sum + length, 0)
