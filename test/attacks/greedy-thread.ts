import { isMainThread, parentPort, workerData } from 'node:worker_threads'

// Loaded into the service's threads by NODE_OPTIONS: a message with one of these words in it makes the task on it eat
// all memory of its thread, or hold the thread for ever, as an undiscovered fault of a parser might.
const greedy = [
  [Buffer.from('please-hoard'), eatAll],
  [Buffer.from('please-stall'), spin],
] as const

if (!isMainThread) {
  const turn: unknown = workerData?.turn
  const deeds = new Map<bigint, () => void>()
  parentPort?.on('message', ({ id, input }: { id: number; input: unknown }) => {
    if (typeof input !== 'object' || input === null || !('message' in input)) return
    if (!(input.message instanceof Uint8Array)) return
    const message = Buffer.from(input.message)
    for (const [word, deed] of greedy) if (message.includes(word)) deeds.set(BigInt(id), deed)
  })
  // As soon as the task has its turn, of which the thread tells here: not in another's.
  const { store } = Atomics
  Object.assign(Atomics, {
    store(array: BigInt64Array<SharedArrayBuffer>, index: number, value: bigint) {
      const stored = store(array, index, value)
      if (array === turn && index === 0) deeds.get(value)?.()
      return stored
    },
  })
}

function eatAll(): void {
  const all: object[] = []
  for (;;) all.push({ all: [...all.slice(-1_000)] })
}

function spin(): void {
  for (;;);
}
