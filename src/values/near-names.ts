/** Those of the names that are spelled nearly so, the nearest first; capitals count for nothing. */
export function namesNear(names: readonly string[], wrong: string): string[] {
  return names
    .map((name) => ({ name, distance: distance(name.toLowerCase(), wrong.toLowerCase()) }))
    .filter(
      ({ name, distance }) => distance <= Math.max(1, Math.floor(Math.max(name.length, wrong.length) / 3)),
    )
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ name }) => name)
}

/** How many letters must change, be added, be taken away or change places with the next (Damerau, Levenshtein). */
function distance(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[line - 1] === other[column - 1]
      const changed = (row[column - 1] ?? 0) + (same ? 0 : 1)
      const swaps = one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1]
      const swapped = swaps ? (before[column - 2] ?? 0) + 1 : changed
      next.push(Math.min(changed, swapped, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}
