import type { Destination } from './arrival.ts'
import type { Report } from './bounce.ts'
import type { ReadReason } from './bounce-reason.ts'

/** A report that a person handed in, to have it explained: one about mail of theirs, made by a server that is not ours. */
export interface HandedBounce {
  /** Unique within a case; the same report has the same in every case. */
  id: string
  /** When we took it, ms since 1970. */
  at: number
  /** Whoever handed it in is proved to be who they say; else it is explained, and changes no verdict. */
  authenticated: boolean
  report: Report
  /** The recipient that is an address of ours, and its destination; null where the report is about nobody here. */
  about: { recipient: string; destinationId: string; kind: Destination['kind'] } | null
  /** A host of ours is said to have made the report, or to have been reached and said no; null where neither. */
  ourHost: 'reporter' | 'remote' | null
}

/** A handed bounce with what its words were read as: an element for each recipient, in order; at least one. */
export interface ExplainedBounce {
  bounce: HandedBounce
  reasons: readonly ReadReason[]
}
