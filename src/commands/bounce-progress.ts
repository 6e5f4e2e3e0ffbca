import { makeStatusLine } from './status-line.ts'

/** What is shown on standard error while much mail is read. */
export interface BounceProgress {
  /** One more was read, of so many octets. */
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
export function showBounces(): BounceProgress {
  const line = makeStatusLine(process.stderr)
  const isSeen = process.stderr.isTTY && !process.stdout.isTTY
  let done = 0
  let octets = 0
  let next = performance.now() + firstAfterMs
  return {
    count(more) {
      done += 1
      octets += more
      if (!isSeen || performance.now() < next) return
      next = performance.now() + everyMs
      line.draw(`${done.toLocaleString('en')} read, ${(octets / 1_048_576).toFixed(0)} MiB`)
    },
    say: line.say,
    end: line.wipe,
  }
}
