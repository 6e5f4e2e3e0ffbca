import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { test } from 'vitest'

/** The environment's `MAILSIX_FUZZ`: so many times as many runs as a test asks for. */
const times = Number(process.env.MAILSIX_FUZZ ?? 1)

/** A busy machine makes fewer runs rather than a failure, but not fewer than this share of them. */
const leastShare = 0.1
const secondsForRuns = 60

/**
 * A test that hands so many made-up values to `holds`, which throws where one is not to its liking. It prints one line:
 * how many, by which seed, in how long. `MAILSIX_SEED` repeats a run, `MAILSIX_FUZZ` multiplies it. A failure shows the
 * smallest value found, and how to meet it again.
 */
export function fuzz<T>(
  name: string,
  runs: number,
  values: fc.Arbitrary<T>,
  holds: (value: T) => void | Promise<void>,
): void {
  const seconds = secondsForRuns * Math.max(1, times)
  test(
    name,
    async () => {
      const seed = Number(process.env.MAILSIX_SEED ?? randomInt(2 ** 31))
      const wanted = Math.max(1, Math.round(runs * times))
      const began = performance.now()
      const found = await fc.check(
        fc.asyncProperty(values, async (value) => holds(value)),
        { seed, numRuns: wanted, interruptAfterTimeLimit: seconds * 1000 },
      )
      const tried = found.numRuns + found.numSkips
      const took = ((performance.now() - began) / 1000).toFixed(1)
      console.log(`fuzz: ${name}: ${tried} of ${wanted} runs, seed ${seed}, ${took} s`)
      if (found.failed && found.counterexample !== null)
        throw new Error(tell(found, seed), { cause: found.errorInstance })
      if (tried < wanted * leastShare) throw new Error(`only ${tried} of ${wanted} runs within ${seconds} s`)
    },
    seconds * 2000,
  )
}

const longestShown = 6000

function tell<T>(
  { counterexample, counterexamplePath, errorInstance, numShrinks }: fc.RunDetails<T>,
  seed: number,
): string {
  const shown = fc.stringify(counterexample)
  const value =
    shown.length > longestShown ? `${shown.slice(0, longestShown)}… (${shown.length} characters)` : shown
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
  return `${why}\nwith (made smaller ${numShrinks} times): ${value}\nat ${counterexamplePath}; again: MAILSIX_SEED=${seed}`
}
