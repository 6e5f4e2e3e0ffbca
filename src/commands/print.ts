/** One JSON value on standard output, indented for people who look at it. */
export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

/**
 * Text on standard output. What strangers said may stand in it, so control and bidi-override characters are shown
 * as a question mark and can't play tricks on a terminal (R15).
 */
export const printText = (text: string): void => {
  process.stdout.write(`${text.replace(unsafe, '?')}\n`)
}

const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
