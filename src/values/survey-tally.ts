import type { Family } from './family.ts'
import type { DoorOutcome, SurveyAnswer, SurveyReach, SurveyRecords } from './surveyed.ts'

/** A share of those of whom it could be told; the others are counted beside it. */
export interface Share {
  count: number
  /** Of so many. */
  of: number
  /** Could not be told; for a reason of our own. */
  unknown: number
  ours: number
}

/** The addresses of a family, each once. */
export interface AddressTally {
  all: number
  outcomes: Record<DoorOutcome, number>
  /** Of those that accept a connection. */
  starttls: number
  accepts: Share
}

/** What a survey counts, as that of 2012 did: domains, MX hosts, addresses of each family, and who answers. */
export interface SurveyTally {
  domains: {
    all: number
    answers: Record<SurveyAnswer, number>
    /** Those that have MX hosts, or could have; the counts by records and reach are of these. */
    withMail: number
    records: Record<Family, Record<SurveyRecords, number>>
    over: Record<Family, Record<SurveyReach, number>>
    /** At least one MX host has an AAAA record; all of them have; mail is taken over IPv6. */
    someAaaa: Share
    allAaaa: Share
    takesMail: Share
  }
  /** Each MX host once. */
  hosts: { all: number; ipv6: number; ipv4: number; neither: number; unknown: number }
  addresses: Record<Family, AddressTally>
}
