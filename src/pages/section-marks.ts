import { hash } from 'node:crypto'
import type { PageState } from '../journey-pages.ts'
import type { Language } from '../values/language.ts'

/** What stands in one element of a page, and a mark that is another once it says anything else. */
export interface Section {
  readonly html: string
  /** The same in the order of the page; a piece that stays the same is the same string from one state to the next. */
  pieces: readonly string[]
  mark: string
}

/** A page's parts by their names, each of them the id of its element. */
export type Sections = ReadonlyMap<string, Section>

/** What of a page changes while one looks on: with `all`, or without what is `seldomTold`. */
export type SectionsOf = (state: PageState, language: Language, all: boolean) => Sections

/** The section that costs more than all others, and of which most is folded up. */
export const seldomTold = 'details'

/** The section that changes with each event: who can put parts together is told what changed in it. */
export const oftenTold = 'timeline'

/** What a browser has of them: marks by the sections' names. */
export type Marks = ReadonlyMap<string, string>

// Most sections have none of these, and to look for one is quicker.
const isCounted = 'data-relative'
// Browsers count times on by themselves, so what is said of them changes nothing.
const countedTime = /(<time [^<>]{0,200}data-relative[^<>]{0,200}>)[^<>]{0,100}/g

export const sectionOf = (html: string): Section => ({ html, pieces: [html], mark: markOf(html) })

/** Put together only where it is asked for whole: of what changes each second little is new. */
export const sectionOfPieces = (pieces: readonly string[], mark: string): Section => ({
  get html() {
    return pieces.join('')
  },
  pieces,
  mark,
})

/** Of a text; short enough for a URL, and no two sections of a page are confused by it. */
export const markOf = (html: string): string =>
  hash('sha1', html.includes(isCounted) ? html.replace(countedTime, '$1') : html, 'base64url').slice(0, 10)

export const marksOf = (sections: Sections): Marks =>
  new Map([...sections].map(([name, { mark }]) => [name, mark]))

/** `summary.0Ab-_9…~timeline.…`, which may stand in a URL and in a header. */
export const marksText = (marks: Marks): string =>
  [...marks].map(([name, mark]) => `${name}.${mark}`).join('~')

/** What a browser says that it has; what can't be read, it has not. */
export function readMarks(text: string): Marks {
  if (text.length > longest) return new Map()
  const read = text.split('~').map((one) => /^([a-z]{1,20})\.([\w-]{10})$/.exec(one))
  return new Map(read.flatMap((found) => (found === null ? [] : [[found[1] ?? '', found[2] ?? '']])))
}

const longest = 500

/** Where a page that has these sections is told what changes in them; seen from the page itself. */
export const liveAddress = (page: string, language: Language, sections: Sections): string =>
  `${page}/stream?in=${language}&have=${marksText(marksOf(sections))}`
