import { isMainThread, parentPort } from 'node:worker_threads'

// Loaded into the service's threads by NODE_OPTIONS: a message with one of these words in it makes the task on it eat
// all memory of its thread, or hold the thread for ever, as an undiscovered fault of a parser might.
const hoard = Buffer.from('please-hoard')
const stall = Buffer.from('please-stall')

if (!isMainThread)
  parentPort?.on('message', ({ input }: { input: unknown }) => {
    if (typeof input !== 'object' || input === null || !('message' in input)) return
    if (!(input.message instanceof Uint8Array)) return
    const message = Buffer.from(input.message)
    // The task takes its turn first.
    if (message.includes(hoard)) process.nextTick(eatAll)
    if (message.includes(stall)) process.nextTick(spin)
  })

function eatAll(): void {
  const all: object[] = []
  for (;;) all.push({ all: [...all.slice(-1_000)] })
}

function spin(): void {
  for (;;);
}
