const maxText = 8_000
const maxPassage = 200

/** A text made ready for reading, with the way back to what stood there. */
export interface Spoken {
  /** The text as it came, bounded. */
  raw: string
  /**
   * Lower case, one space for any white space, `'` for every apostrophe; an address is `@`, a link is left out, and so
   * are the codes that begin the further lines of a reply.
   */
  words: string
  /** What stood in the text where `words` has `length` characters from `at` on; ≤ 200 characters. */
  passage: (at: number, length: number) => string
}

/** Of a text, the part that one speaker said: from `start` to `end` of `Spoken.words`. */
export interface Piece {
  by: 'server' | 'reporter'
  start: number
  end: number
}

const noise =
  /(?<link>https?:\/\/[^\s<>"']{1,1000})|(?<address>[^\s<>()[\]:;,"'|]{1,128}@[^\s<>()[\]:;,"'|]{1,255})|(?<gap>(?:\s|\p{Cc}|_)+(?:[45]\d\d-(?:#?[45]\.\d{1,3}\.\d{1,3}(?=\s))?[ \t]{0,3})?)|(?<apostrophe>[’‘`´])/gu

/** Reads at most 8,000 characters. */
export function spokenText(text: string): Spoken {
  const raw = text.slice(0, maxText)
  let words = ''
  const origins: number[] = []
  const take = (piece: string, from: number, step: 0 | 1): void => {
    for (let index = 0; index < piece.length; index++) origins.push(from + index * step)
    words += piece
  }
  let done = 0
  for (const match of raw.matchAll(noise)) {
    take(lower(raw.slice(done, match.index)), done, 1)
    const { address, gap, apostrophe } = match.groups ?? {}
    if (address !== undefined) take('@', match.index, 0)
    else if (gap !== undefined) take(' ', match.index, 0)
    else if (apostrophe !== undefined) take("'", match.index, 0)
    else take(' ', match.index, 0)
    done = match.index + match[0].length
  }
  take(lower(raw.slice(done)), done, 1)
  origins.push(raw.length)
  return {
    raw,
    words,
    passage: (at, length) =>
      raw
        .slice(origins[at] ?? 0, origins[at + length] ?? raw.length)
        .trim()
        .slice(0, maxPassage),
  }
}

// Some letters grow when they are made small: those texts keep their capitals but for ASCII.
function lower(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

const reply =
  /(?:^|[:;<>'"([] ?|said |returned |response |error |was )([45][0-5]\d)[ -](?=\S)|\b([45][0-5]\d)[ -]#?[45]\.\d{1,3}\.\d{1,3}\b/g

/** The last server's reply first, if the text quotes one; then all the rest. */
export function pieces({ words }: Spoken): Piece[] {
  const last = [...words.matchAll(reply)].at(-1)
  if (last === undefined) return [{ by: 'reporter', start: 0, end: words.length }]
  const start = last.index
  const after = /\(in reply to|\bgiving up on\b/.exec(words.slice(start))
  const end = after === null ? words.length : start + after.index
  const all: Piece[] = [
    { by: 'server', start, end },
    { by: 'reporter', start: 0, end: start },
    { by: 'reporter', start: end, end: words.length },
  ]
  return all.filter((piece) => piece.end > piece.start)
}
