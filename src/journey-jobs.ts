import type { Config } from './config.ts'
import { sendDue, takeBack } from './journey.ts'
import { answer } from './journey-handed.ts'
import type { World } from './journey-world.ts'
import { mostTargets } from './send/plan-route.ts'
import type { Job } from './world/store.ts'
import { StoreAway, StoreFull } from './world/store.ts'

const batch = 50
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
  const leaseMs = leaseOf(world.config)
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
      let next: number | null
      do {
        again = false
        await claimAll()
        next = await store.nextJobAt()
        // What fell due while that was asked is not in the answer.
      } while (again && !stopped)
      sleepUntil(Math.min(next ?? Number.POSITIVE_INFINITY, clock.now() + longestSleepMs))
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
      for (const job of jobs) background.start(job.kind, () => doJob(job, world))
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

/** A claim can run out under long work: then a job is done while it still is, and each finds out what is left of it. */
async function doJob(job: Job, world: World): Promise<void> {
  switch (job.kind) {
    case 'answer': {
      const theCase = await world.store.readCase(job.caseId)
      if (theCase !== null) await answer(theCase, world)
      return
    }
    case 'send':
      if (job.letterId !== null) await sendDue(job.letterId, job.caseId, world)
      return
    case 'wake':
      await takeBack(job.caseId, world)
  }
}

/** Claims outlast the longest round: every address of both families, each at its deadline and after its wait. */
export const leaseOf = (config: Config): number =>
  (config.delivery.attemptTimeout + longestWaitOf(config)) * (2 * mostTargets + 1)

/** How long a session waits for a place before its letter is put off. */
export const longestWaitOf = ({ delivery }: Config): number =>
  Math.min(longestWaitMs, delivery.attemptTimeout)

const longestWaitMs = 60_000
