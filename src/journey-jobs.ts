import { answerMail, sendOnce, takeBack } from './journey.ts'
import type { World } from './journey-world.ts'
import type { Job, Store } from './world/store.ts'
import { StoreAway, StoreFull } from './world/store.ts'

const batch = 50
const leaseMs = 60 * 60_000
/** How long a sleeping runner waits at most: another node may have left a job. */
const longestSleepMs = 60_000
const afterTroubleMs = 5_000

/** Runs what the database remembers: after a restart, and whenever a job's time has come. */
export interface JobRunner {
  /** A job is due then, ms since 1970. */
  dueAt(at: number): void
  stop(): void
}

/** Starts at once with what is due. Nothing polls: the runner sleeps until the next job's time. */
export function startJobs(world: World): JobRunner {
  const { clock, store, log, background } = world
  let cancel: () => void = () => undefined
  let wakesAt = Number.POSITIVE_INFINITY
  let running = false
  let again = false
  let stopped = false

  function sleepUntil(at: number): void {
    if (stopped || at >= wakesAt) return
    cancel()
    wakesAt = at
    cancel = clock.after(at - clock.now(), () => {
      wakesAt = Number.POSITIVE_INFINITY
      void run()
    })
  }

  async function run(): Promise<void> {
    if (running) {
      again = true
      return
    }
    running = true
    try {
      do {
        again = false
        await claimAll()
      } while (again && !stopped)
      sleepUntil(
        Math.min((await store.nextJobAt()) ?? Number.POSITIVE_INFINITY, clock.now() + longestSleepMs),
      )
    } catch (error) {
      if (!(error instanceof StoreAway || error instanceof StoreFull))
        log.error({ err: error }, 'jobs could not be claimed')
      sleepUntil(clock.now() + afterTroubleMs)
    } finally {
      running = false
    }
  }

  async function claimAll(): Promise<void> {
    for (;;) {
      if (stopped) return
      const jobs = await store.claimJobs(clock.now(), batch, leaseMs)
      for (const job of jobs) background.start(job.kind, () => doJob(job, world, store))
      if (jobs.length < batch) return
    }
  }

  void run()
  return {
    dueAt: sleepUntil,
    stop() {
      stopped = true
      cancel()
    },
  }
}

async function doJob(job: Job, world: World, store: Store): Promise<void> {
  switch (job.kind) {
    case 'answer': {
      const theCase = await store.readCase(job.caseId)
      if (theCase !== null) await answerMail(theCase, world)
      return
    }
    case 'send': {
      const letter = job.letterId === null ? null : await store.readLetter(job.letterId)
      const message = letter === null ? null : await store.readMessage(letter.id)
      if (letter !== null && message !== null) await sendOnce(letter, message, world)
      return
    }
    case 'wake':
      await takeBack(job.caseId, world)
  }
}
