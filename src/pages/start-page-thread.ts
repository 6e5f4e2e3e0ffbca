import { Worker } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import type { Logger } from 'pino'
import { openPageActs } from '../journey-page-acts.ts'
import type { World } from '../journey-world.ts'
import type { Endpoint } from '../values/arrival.ts'
import { bufferOf } from '../world/buffer-of.ts'
import { passChangesOn } from '../world/changes-across.ts'
import { inTime } from '../world/in-time.ts'
import { lineWriter } from '../world/line-writer.ts'
import { answerWithinMs, type OfPages, type OfService, type PageThreadInit } from './page-thread-talk.ts'

/** The pages in a thread of their own: whatever is asked of them, mail does not wait for it. */
export interface PageThread {
  /** Where they are served now; none while they are being started again. */
  listening(): Endpoint[]
  close(): Promise<void>
}

/** One thread, as long as it lives. */
interface Running {
  listening: Endpoint[]
  /** Resolves when it has ended, whyever. */
  ended: Promise<void>
  close(): Promise<void>
}

/** All in ms. */
export interface ThreadPace {
  /** A thread that does not get on for so long is ended; a page takes some ms. */
  stalledAfter: number
  lookEvery: number
  /** After a failure the next start waits so long, each time twice as long, until one has lived for the longest wait. */
  againFirst: number
  againAtMost: number
}

const usualPace: ThreadPace = {
  ...{ stalledAfter: 30_000, lookEvery: 5_000 },
  ...{ againFirst: 1_000, againAtMost: 60_000 },
}

// Beside this file lies the entry, compiled or not like it.
const usualEntry = new URL(`./page-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

// Pages of hundreds at once take some 60 MB; V8 takes what it is given.
const resourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 6, stackSizeMb: 4 }
const closeWithinMs = 3_000

/**
 * Serves the pages at every `web.listen`; without one there is no thread. One that can't start, crashes, runs out of memory
 * or stalls is logged and started again; meanwhile mail goes on as ever, and browsers come back by themselves.
 */
export async function startPageThread(
  world: World,
  entry = usualEntry,
  pace = usualPace,
): Promise<PageThread> {
  const { clock, log } = world
  let listen = world.config.web.listen
  let running: Running | null = null
  let waitMs = pace.againFirst
  let closed = false
  let cancel: () => void = () => undefined

  async function start(): Promise<void> {
    const began = clock.now()
    try {
      const fresh = await startOne(
        { ...world, config: { ...world.config, web: { ...world.config.web, listen } } },
        entry,
        pace,
      )
      running = fresh
      // Where any port would do, it is the same again next time.
      if (fresh.listening.length === listen.length) listen = fresh.listening
      void fresh.ended.then(() => {
        running = null
        if (clock.now() - began > pace.againAtMost) waitMs = pace.againFirst
        again()
      })
    } catch (error) {
      log.error({ err: error }, 'the pages can not be started')
      again()
    }
  }

  function again(): void {
    if (closed) return
    log.warn({ seconds: waitMs / 1_000 }, 'the pages will be started again')
    cancel = clock.after(waitMs, () => void start())
    waitMs = Math.min(2 * waitMs, pace.againAtMost)
  }

  if (listen.length > 0) await start()
  return {
    listening: () => running?.listening ?? [],
    async close() {
      closed = true
      cancel()
      await running?.close()
    },
  }
}

async function startOne(world: World, entry: URL, pace: ThreadPace): Promise<Running> {
  const { config, clock, destinations, changes, log, mail } = world
  const passing = passChangesOn(changes)
  const seen = new BigInt64Array(new SharedArrayBuffer(8))
  const worker = new Worker(entry, {
    workerData: {
      ...{ config, destinations, seen },
      ...{ changes: passing.across, level: log.level },
    } satisfies PageThreadInit,
    transferList: [passing.across.port],
    resourceLimits,
    // A test runner's loader flags are not for the thread.
    execArgv: [],
  })
  let isClosing = false
  const pages = createBirpc<OfPages, OfService>(
    {
      ...openPageActs(world),
      readReport: (message) => mail.readReport(bufferOf(message)),
      readForwarded: (message) => mail.readForwarded(bufferOf(message)),
      log: lineWriter(log),
    },
    {
      post: (message: unknown) => worker.postMessage(message),
      on: (take) => worker.on('message', take),
      timeout: answerWithinMs,
    },
  )
  const unwatch = endWhenStalled(worker, seen, pace, log)
  const ended = new Promise<void>((resolve) => {
    worker.on('error', (error) => log.error({ err: error }, "the pages' thread failed"))
    worker.on('exit', () => {
      unwatch()
      passing.stop()
      pages.$close(new Error("the pages' thread ended"))
      if (!isClosing) log.error("the pages' thread ended")
      resolve()
    })
  })
  const close = async (): Promise<void> => {
    isClosing = true
    await inTime(closeWithinMs, clock, pages.close(), () => undefined).catch(() => undefined)
    await worker.terminate()
    await ended
  }
  try {
    return { listening: await pages.start(), ended, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Ends a thread that does not get on; what is lost with it is told by `ended`. */
function endWhenStalled(
  worker: Worker,
  seen: BigInt64Array<SharedArrayBuffer>,
  { stalledAfter, lookEvery }: ThreadPace,
  log: Logger,
): () => void {
  let looked = process.hrtime.bigint()
  Atomics.store(seen, 0, looked)
  const timer = setInterval(() => {
    const now = process.hrtime.bigint()
    // A machine that slept, or we ourselves, held us both up.
    const wasHeldUp = now - looked > 2n * BigInt(lookEvery) * perMs
    looked = now
    if (wasHeldUp || now - Atomics.load(seen, 0) < BigInt(stalledAfter) * perMs) return
    log.error({ seconds: stalledAfter / 1_000 }, "the pages' thread does not get on and is ended")
    void worker.terminate()
  }, lookEvery)
  timer.unref()
  return () => clearInterval(timer)
}

const perMs = 1_000_000n
