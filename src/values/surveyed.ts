import type { Family } from './family.ts'
import type { Knock } from './knock.ts'
import type { OutsideLook } from './outside-look.ts'
import type { SurveyTarget } from './survey.ts'
import type { Verdict } from './verdict.ts'

/**
 * What a domain comes to: whether it takes mail over IPv6. `unknown` could not be told, `ours` for a reason of our own;
 * `not-tested` has addresses, and nobody knocked.
 */
export type SurveyAnswer =
  | 'takes-mail'
  | 'no'
  | 'takes-no-mail'
  | 'no-such-domain'
  | 'unknown'
  | 'ours'
  | 'not-tested'

/** At how many of a domain's addresses of a family somebody answers. */
export type SurveyReach = 'all' | 'some' | 'none' | 'no-address' | 'unknown' | 'ours' | 'not-tested'

/** How many of a domain's MX hosts have an address of a family; null where it takes no mail or does not exist. */
export type SurveyRecords = 'all' | 'some' | 'none' | 'unknown' | 'ours'

/** What an address came to; `accepts`: a mail server greeted. */
export type DoorOutcome =
  | 'accepts'
  | 'turned-away'
  | 'mute'
  | 'refused'
  | 'silent'
  | 'not-public'
  | 'unknown'
  | 'ours'
  | 'not-tested'

export interface SurveyedDoor {
  host: string
  address: string
  family: Family
  outcome: DoorOutcome
  /** Null where nobody got so far. */
  starttls: Knock['starttls']
}

/** A domain of a survey, judged. */
export interface Surveyed {
  target: SurveyTarget
  look: OutsideLook
  verdicts: Verdict[]
  answer: SurveyAnswer
  over: Record<Family, SurveyReach>
  records: Record<Family, SurveyRecords | null>
  doors: SurveyedDoor[]
}
