import type { Language } from '../values/language.ts'

// Prepositions and conjunctions of one letter; before a fact in braces too, but not as the name of a way in a select.
const oneLetter = /(?<=^|[\s({„–])([kosuvzKOSUVZ]|[ai](?=\s\p{L})) (?=[^\s{]|\{\w+\})/gu

// Broken there, Czech would want a second hyphen on the next line.
const hyphened = /(?<!\p{L})([eE])-(?=mail)/gu

/**
 * A message as it may be broken into lines: Czech leaves no word of one letter at the end of a line (ČSN 01 6910), so a space
 * that does not break stands behind it; nor does it break `e-mail`.
 */
export const heldTogether = (message: string, language: Language): string =>
  language === 'cs' ? message.replace(oneLetter, '$1\u00a0').replace(hyphened, '$1\u2011') : message
