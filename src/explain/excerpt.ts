import { withoutRepeatedCodes } from './without-repeated-codes.ts'

/**
 * As much of the words as fits, the deciding passage within it; what is left out shows as `...`. White space becomes
 * single spaces, and a code that each line of a reply repeats is told once. `most` is a count of characters, the dots among them.
 */
export function excerpt(words: string, passage: string | null, most: number): string {
  const line = inOneLine(words)
  if (line.length <= most) return line
  const found = passage === null ? -1 : line.indexOf(inOneLine(passage))
  // The code before the words is worth keeping where the passage leaves room for it.
  const ends = found + (passage?.length ?? 0)
  if (found === -1 || ends <= most - dots.length) return `${cutAt(line, most - dots.length)}${dots}`
  const room = most - 2 * dots.length
  const from = Math.max(
    0,
    Math.min(found - Math.floor((room - (passage?.length ?? 0)) / 2), line.length - room),
  )
  const rest = line.slice(from)
  const tail = rest.length > room ? dots : ''
  return `${dots}${cutAt(rest, room)}${tail}`
}

/** Which of the texts is to be shown: the one in which the passage stands, else the first that says anything; in one line. */
export function decidingText(texts: readonly string[], passage: string | null): string {
  const told = texts.map(squeezed).filter((text) => text !== '')
  const wanted = squeezed(passage ?? '')
  const deciding = wanted === '' ? undefined : told.find((text) => text.includes(wanted))
  return withoutRepeatedCodes(deciding ?? told[0] ?? '')
}

const inOneLine = (text: string): string => withoutRepeatedCodes(squeezed(text))

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const dots = '...'

/** No half of a surrogate pair is left at either end. */
const cutAt = (text: string, length: number): string =>
  text.slice(0, length).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
