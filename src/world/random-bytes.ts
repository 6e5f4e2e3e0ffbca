import { randomFillSync } from 'node:crypto'

// To ask the system's generator costs as much for a kilobyte as for ten bytes, and each mail has seven names made for it.
const pool = Buffer.alloc(1_024)
let used = pool.length

/** Bytes that nobody can foresee, 1,024 at most; each is given out once. */
export function unforeseenBytes(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const bytes = Buffer.from(pool.subarray(used, used + count))
  used += count
  return bytes
}
