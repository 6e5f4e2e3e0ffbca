/** A line on standard error that tells how far long work has come. */
export interface Progress {
  /** One more was done, of so many octets. */
  count(octets: number): void
  /** A sentence that stays. */
  say(sentence: string): void
  end(): void
}

const firstAfterMs = 1000
const everyMs = 200

/**
 * Shows numbers only where a person sees them and what is printed goes elsewhere: on a terminal the printed lines
 * themselves tell how far it is.
 */
export function openProgress(): Progress {
  const isSeen = process.stderr.isTTY && !process.stdout.isTTY
  let done = 0
  let octets = 0
  let next = performance.now() + firstAfterMs
  let isShown = false
  const clear = (): void => {
    if (isShown) process.stderr.write('\r\u001b[K')
    isShown = false
  }
  return {
    count(more) {
      done += 1
      octets += more
      if (!isSeen || performance.now() < next) return
      next = performance.now() + everyMs
      process.stderr.write(
        `\r${done.toLocaleString('en')} read, ${(octets / 1_048_576).toFixed(0)} MiB\u001b[K`,
      )
      isShown = true
    },
    say(sentence) {
      clear()
      process.stderr.write(`${sentence}\n`)
    },
    end: clear,
  }
}
