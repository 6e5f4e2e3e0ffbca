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

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
