/** One JSON value on standard output, indented for people who look at it. */
export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

/** Text on standard output, cleaned. */
export const printText = (text: string): void => {
  process.stdout.write(`${cleaned(text)}\n`)
}

/**
 * What strangers said may stand in a text, so control and bidi-override characters are shown as a question mark and
 * can't play tricks on a terminal (R15).
 */
export const cleaned = (text: string): string => text.replace(unsafe, '?')

const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** One JSON value as a line; characters that play tricks on a terminal are written as their numbers. */
export const jsonLine = (value: unknown): string => `${jsonSafe(JSON.stringify(value))}\n`

/** The same for JSON that is written already. */
export const jsonSafe = (json: string): string =>
  json.replace(unsafe, (found) => [...found].map(numbered).join(''))

const numbered = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')
