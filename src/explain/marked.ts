/** A text with the passage that decided; `passage` is '' where none is known, and then all stands in `before`. */
export interface Marked {
  before: string
  passage: string
  after: string
}

/** Marks the first place where a passage stands in a text, however white space and line breaks fall in either. */
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
  return { before: text.slice(0, start), passage: text.slice(start, end + 1), after: text.slice(end + 1) }
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '')
