import type { Config } from '../config.ts'
import type { PageActs } from '../journey-page-acts.ts'
import type { Destination, Endpoint } from '../values/arrival.ts'
import type { Report } from '../values/bounce.ts'
import type { ChangesAcross } from '../world/changes-across.ts'

/** What the pages' thread is told once. */
export interface PageThreadInit {
  config: Config
  destinations: Destination[]
  changes: ChangesAcross
  /** When the thread was last seen to get on, ns of `process.hrtime`. */
  seen: BigInt64Array<SharedArrayBuffer>
  /** What of the log is wanted. */
  level: string
}

/** What the pages ask of the service's thread. Bytes are plain ones, for that is what a thread gets. */
export interface OfService extends PageActs {
  readReport(message: Uint8Array): Promise<Report>
  readForwarded(message: Uint8Array): Promise<Report[]>
  /** A line of the log, as JSON. */
  log(line: string): void
}

/** What the service asks of the pages' thread. */
export interface OfPages {
  /** Where they are served then. */
  start(): Promise<Endpoint[]>
  close(): Promise<void>
}

/** An answer that takes longer than this has failed, ms: a case with all that belongs to it may be removed. */
export const answerWithinMs = 60_000
