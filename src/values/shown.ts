/** Text without line breaks and without characters that play tricks on a reader, a terminal or a header (R15). */
export const shown = (text: string): string =>
  isPlain.test(text) ? text : text.replace(/\s+/gu, oneSpace).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '?')

// Of ASCII that prints, letters of Latin and our own typography, with single spaces: as most of a page's texts are.
const isPlain =
  /^(?:[!-~\u00ab\u00bb\u00bf-\u024f\u2013\u2018-\u201e\u2026]| (?!\s)|(?<!\s)[\u00a0\u202f](?!\s))*$/

// A line must not be broken before a colon in French, nor behind a word of one letter in Czech.
const oneSpace = (spaces: string): string => (/^[\u00a0\u202f]$/.test(spaces) ? spaces : ' ')
