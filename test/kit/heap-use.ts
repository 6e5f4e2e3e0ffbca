import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

/** What the heap holds after the garbage was collected, MB; Buffers are not in it. */
export function heapMb(): number {
  if (typeof collect === 'function') collect()
  return process.memoryUsage().heapUsed / 1_048_576
}
