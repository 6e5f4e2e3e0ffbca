/** Text without line breaks and without characters that play tricks on a reader, a terminal or a header (R15). */
export const shown = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '?')
