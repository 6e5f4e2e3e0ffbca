import type { Language } from '../src/values/language.ts'

/** What each language wants of its marks: a complaint for each that is wrong in the words of a text. */

interface Mark {
  /** What must not be. */
  wrong: RegExp
  instead: string
}

// Imprimerie nationale: a colon and guillemets have a whole space, the other high marks a thin one; neither may break.
// A colon within an address, a link or a command (`MAIL FROM:<>`) is no mark of a sentence: no white space follows those.
const french: readonly Mark[] = [
  {
    wrong: /(?<![\u202f;:!?])[;!?](?=[\s)»]|$)/u,
    instead: 'a narrow no-break space (U+202F) before ; ! ?',
  },
  {
    wrong: /(?<![\u00a0;:!?]):(?=[\s)»]|$)|(?<!\u00a0)»|«(?!\u00a0)/u,
    instead: 'a no-break space (U+00A0) before : » and after «',
  },
]

const everywhere: readonly Mark[] = [
  { wrong: /"/, instead: 'quotes of the language, not "' },
  { wrong: /\p{L}'\p{L}/u, instead: "the apostrophe ’, not '" },
  { wrong: /\.\.\./, instead: '… for three dots' },
  { wrong: / - /, instead: 'a dash – between spaces, not a hyphen' },
]

const marks: Record<Language, readonly Mark[]> = {
  en: everywhere,
  cs: [...everywhere, { wrong: /[”«»]/, instead: 'the quotes „ and “' }],
  de: [...everywhere, { wrong: /[”«»]/, instead: 'the quotes „ and “' }],
  fr: [...everywhere, ...french, { wrong: /[„“”]/, instead: 'the quotes « and »' }],
  es: [...everywhere, { wrong: /„/, instead: 'the quotes « and », or “ and ”' }],
}

/** Marks that come in pairs, the opening one first. */
const pairs: Record<Language, readonly (readonly [string, string])[]> = {
  en: [['“', '”']],
  cs: [['„', '“']],
  de: [['„', '“']],
  fr: [['«', '»']],
  es: [
    ['«', '»'],
    ['“', '”'],
    ['¿', '?'],
    ['¡', '!'],
  ],
}

/** What is wrong with the marks of these words, in which each argument is a `\u0000`. */
export function typographicFaults(language: Language, words: string): string[] {
  const count = (mark: string): number => words.split(mark).length - 1
  return [
    ...marks[language].flatMap(({ wrong, instead }) => (wrong.test(words) ? [`wants ${instead}`] : [])),
    ...pairs[language].flatMap(([open, close]) =>
      count(open) === count(close) ? [] : [`has ${count(open)} ${open} and ${count(close)} ${close}`],
    ),
  ]
}
