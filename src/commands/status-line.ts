/** The last line on a terminal, that changes while work goes on. */
export interface StatusLine {
  /** In place of what stood there. */
  draw(text: string): void
  /** A sentence that stays, above the line. */
  say(sentence: string): void
  wipe(): void
}

export function makeStatusLine(out: { write(text: string): unknown }): StatusLine {
  let isDrawn = false
  const wipe = (): void => {
    if (isDrawn) out.write('\r\u001b[K')
    isDrawn = false
  }
  return {
    draw(text) {
      wipe()
      out.write(text)
      isDrawn = true
    },
    say(sentence) {
      wipe()
      out.write(`${sentence}\n`)
    },
    wipe,
  }
}
