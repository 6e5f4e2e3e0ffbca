import { type FurtherLooks, type MailRoute, receiverLooks, routeLooks } from './evidence.ts'
import type { DoorBar, Knock, KnockDoor } from './knock.ts'
import type { Observation } from './observation.ts'
import type { OwnCheck } from './own-check.ts'

/** An address of an MX host, and what a knock there met. */
export interface OutsideDoor extends KnockDoor {
  /** Why nobody knocked, where the address itself is the reason. */
  bar: DoorBar | null
  /** Skipped: nobody knocked there; failed: time was up. */
  knock: Observation<Knock>
  /** How long the knock itself took, ms; the observation may have waited for its turn, or share another's knock. */
  knockMs: number
}

/** What was seen of a domain's mail servers from outside, without any letter. */
export interface OutsideLook {
  /** A-labels, lower case, no final dot; or an address literal. */
  domain: string
  route: MailRoute
  /** Each address of the MX hosts once, by preference. */
  doors: OutsideDoor[]
  /** Aliases, name servers, MTA-STS, DANE; null where nobody looked. */
  receivers: Pick<FurtherLooks, 'aliases' | 'zones' | 'mtaSts' | 'dane'> | null
  /** Whether our own side worked, as far as anything failed that hangs on it. */
  own: OwnCheck
  /** Who else was asked, to learn whether port 25 is open to us: `greeting of the canary mx.example.net [192.0.2.1]:25`. */
  canaries: string[]
  /** When it began, ms since 1970, and how long it took. */
  at: number
  ms: number
}

/** Every look with its id, for showing. */
export const observationsIn = ({ route, doors, receivers, own }: OutsideLook): Observation<unknown>[] => [
  ...routeLooks(route),
  ...doors.map(({ knock }) => knock),
  ...(receivers === null ? [] : receiverLooks(receivers)),
  ...[own.ipv6, own.ipv4, own.dns],
]
