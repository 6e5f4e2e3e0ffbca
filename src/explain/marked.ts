/** A text with the passage that decided; `passage` is '' where none is known, and then all stands in `before`. */
export interface Marked {
  before: string
  passage: string
  after: string
}

/**
 * Marks the first place where a passage stands in a text, however white space and line breaks fall in either, and with
 * it the sentence around it.
 */
export function markPassage(text: string, passage: string | null): Marked {
  const wanted = squeezed(passage ?? '')
  const none = { before: text, passage: '', after: '' }
  if (wanted === '') return none
  // Where each character of the text without white space stands in the text.
  const places: number[] = []
  let dense = ''
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    if (/\s/u.test(character)) continue
    places.push(index)
    dense += character
  }
  const found = dense.indexOf(wanted)
  const start = places[found]
  const end = places[found + wanted.length - 1]
  if (found === -1 || start === undefined || end === undefined) return none
  const [from, to] = sentenceAround(text, start, end + 1)
  return { before: text.slice(0, from), passage: text.slice(from, to), after: text.slice(to) }
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '')

/** Longer ones are left alone: what is all marked is not marked. */
const longestSentence = 240

/** A sentence ends with a line, or where a stop or a semicolon stands before white space. */
function sentenceAround(text: string, start: number, end: number): [from: number, to: number] {
  const before = text.slice(Math.max(0, start - longestSentence), start)
  const after = text.slice(end, end + longestSentence)
  const opening = [...before.matchAll(/[.;!?]\s{1,9}|\n\s{0,20}/g)].at(-1)
  const closing = /[.;!?](?=\s|$)|\n/.exec(after)
  const from =
    opening === undefined ? start - before.length : start - before.length + opening.index + opening[0].length
  const to = closing === null ? end + after.length : end + closing.index
  return to - from <= longestSentence ? [from, to] : [start, end]
}
