import { getPriority, setPriority } from 'node:os'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import { openPageDesk } from '../journey-pages.ts'
import { changesFrom } from '../world/changes-across.ts'
import { systemClock } from '../world/clock.ts'
import { logAcross } from '../world/log-across.ts'
import { openStore } from '../world/store-open.ts'
import { answerWithinMs, type OfPages, type OfService, type PageThreadInit } from './page-thread-talk.ts'
import { type Pages, startPages } from './start-pages.ts'

// The entry of the pages' thread; start-page-thread.ts starts it.

/** How much later than mail the pages get their turn, where there is not enough for both (nice(1)). */
const behindMail = 5
const seenEveryMs = 1_000

if (parentPort === null) throw new Error('This file is the entry of a thread; start it by startPageThread().')
serve(parentPort, workerData as PageThreadInit)

function serve(port: MessagePort, init: PageThreadInit): void {
  letMailGoFirst()
  setInterval(() => Atomics.store(init.seen, 0, process.hrtime.bigint()), seenEveryMs).unref()
  let started: Promise<Pages> | null = null
  const service = createBirpc<OfService, OfPages>(
    {
      async start() {
        started ??= start(init, service)
        return (await started).listening
      },
      async close() {
        await (await started)?.close()
      },
    },
    {
      post: (message: unknown) => port.postMessage(message),
      on: (take) => port.on('message', take),
      eventNames: ['log'],
      timeout: answerWithinMs,
    },
  )
}

async function start(
  { config, destinations, changes, level }: PageThreadInit,
  service: OfService,
): Promise<Pages> {
  const log = logAcross(level, (line) => void service.log(line))
  const clock = systemClock
  const store = await openStore({
    ...{ url: config.database.url, folder: config.state, clock },
    // It claims nothing.
    ...{ node: 'pages', readOnly: true },
  })
  const desk = openPageDesk(
    {
      ...{ config, clock, destinations, store },
      mail: {
        readReport: (message) => service.readReport(new Uint8Array(message)),
        readForwarded: (message) => service.readForwarded(new Uint8Array(message)),
      },
      changes: changesFrom(changes, (error) => log.error({ err: error }, 'somebody who looked on failed')),
    },
    {
      invite: (language) => service.invite(language),
      sayFound: (page, found) => service.sayFound(page, found),
      remove: (page) => service.remove(page),
      optOut: (page, out) => service.optOut(page, out),
      isOptedOut: (page) => service.isOptedOut(page),
    },
  )
  const pages = await startPages(desk, log)
  return {
    listening: pages.listening,
    async close() {
      await pages.close()
      await store.close()
    },
  }
}

/** Linux alone has a priority for each thread; elsewhere it would be the whole process's. */
function letMailGoFirst(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(Math.min(19, getPriority() + behindMail))
  } catch {
    // Where that is forbidden, they share alike.
  }
}
