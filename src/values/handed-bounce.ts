import type { Report } from './bounce.ts'

/** A report that a person handed in, to have it explained: one about mail of theirs, made by a server that is not ours. */
export interface HandedBounce {
  /** Unique within a case. */
  id: string
  /** When we took it, ms since 1970. */
  at: number
  report: Report
  /** The recipient that is an address of ours, and its destination; null where the report is about nobody here. */
  about: { recipient: string; destinationId: string } | null
}
