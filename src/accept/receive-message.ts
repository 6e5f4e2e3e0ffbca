import type { Refusal } from '../values/refusal.ts'
import type { Spool, SpoolFile } from '../world/spool.ts'
import { makeMessageGuard } from './message-guard.ts'
import { storeTrouble } from './store-trouble.ts'

/** A message that came in whole and may be parsed. */
export interface HeldMessage {
  bytes: number
  /** Whether reading it back takes memory that is not taken yet. */
  spooled: boolean
  /** Rejects with `StoreAway`. */
  read(): Promise<Buffer>
  /** Gives its memory and room back; never rejects. */
  discard(): Promise<void>
}

/** `refused` after the final dot, `cut` in the middle with the connection to be closed, `lost` with the client gone. */
export type Received =
  | { state: 'held'; message: HeldMessage }
  | { state: 'refused'; refusal: Refusal }
  | { state: 'cut'; refusal: Refusal }
  | { state: 'lost' }

const mostInMemory = 65_536
const firstInMemory = 4096

/**
 * Takes a message off the wire (R2, R6, R7): up to 64 KiB in memory, beyond that in a spool file; what will be refused
 * is read on but not kept. `size` in octets. Never rejects.
 */
export async function receiveMessage(
  stream: AsyncIterable<Buffer>,
  size: number,
  spool: Spool,
): Promise<Received> {
  const guard = makeMessageGuard(size)
  const keeper = makeKeeper(spool)
  let trouble: Refusal | null = null
  let keeping = true
  try {
    for await (const chunk of stream) {
      const advice = guard.feed(chunk)
      if (advice === 'cut') {
        await keeper.discard()
        return { state: 'cut', refusal: guard.fault() ?? storeTrouble(null) }
      }
      if (!keeping) continue
      if (advice === 'store') trouble = await keeper.keep(chunk)
      keeping = advice === 'store' && trouble === null
      if (!keeping) await keeper.discard()
    }
  } catch {
    await keeper.discard()
    return { state: 'lost' }
  }
  const refusal = guard.fault() ?? trouble
  if (refusal !== null) {
    await keeper.discard()
    return { state: 'refused', refusal }
  }
  return { state: 'held', message: keeper }
}

interface Keeper extends HeldMessage {
  /** What the client hears where it can't be kept. */
  keep(chunk: Buffer): Promise<Refusal | null>
}

function makeKeeper(spool: Spool): Keeper {
  let memory = Buffer.alloc(0)
  let used = 0
  let file: SpoolFile | null = null
  let bytes = 0

  const spill = async (): Promise<void> => {
    file ??= await spool.open()
    await file.write(memory.subarray(0, used))
    used = 0
  }

  return {
    get bytes() {
      return bytes
    },
    get spooled() {
      return file !== null
    },
    async keep(chunk) {
      try {
        for (let at = 0; at < chunk.length; ) {
          if (used === mostInMemory) await spill()
          if (used === memory.length) memory = grown(memory, used + chunk.length - at)
          const copied = chunk.copy(memory, used, at)
          used += copied
          at += copied
          bytes += copied
        }
        return null
      } catch (error) {
        return storeTrouble(error)
      }
    },
    async read() {
      if (file === null) return memory.subarray(0, used)
      if (used > 0) await spill()
      memory = Buffer.alloc(0)
      return file.read()
    },
    async discard() {
      memory = Buffer.alloc(0)
      used = 0
      const open = file
      file = null
      await open?.close()
    },
  }
}

function grown(memory: Buffer<ArrayBuffer>, needed: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafe(
    Math.min(mostInMemory, Math.max(firstInMemory, memory.length * 2, needed)),
  )
  memory.copy(larger)
  return larger
}
