/** A seed for a test's dice: of the environment, to play a run again, or a fresh one. It is printed with the result. */
export const aSeed = (): number => Number(process.env.MAILSIX_SEED ?? Math.floor(Math.random() * 2 ** 31))

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomBy(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
