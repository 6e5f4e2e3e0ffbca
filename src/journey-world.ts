import type { KeyObject } from 'node:crypto'
import type { Logger } from 'pino'
import type { FurtherTools } from './collect/collect-further.ts'
import type { Config } from './config.ts'
import type { Ours } from './journey-own-side.ts'
import type { DeliveryTools } from './send/deliver-round.ts'
import type { Transport } from './send/transport.ts'
import type { Destination } from './values/arrival.ts'
import type { TransportName } from './values/letter.ts'
import type { MailWorkers } from './wire/mail-workers.ts'
import type { MtaSts } from './wire/mta-sts.ts'
import type { Resolver } from './wire/resolver.ts'
import type { Background } from './world/background.ts'
import type { Changes } from './world/changes.ts'
import type { Clock } from './world/clock.ts'
import type { Dice } from './world/dice.ts'
import type { Gate } from './world/gate.ts'
import type { InTurn } from './world/in-turn.ts'
import type { Store } from './world/store.ts'

/** Everything that a mail's way needs of the world; a test replaces what it must. */
export interface World {
  config: Config
  /** All inbound domains, the control domain among them. */
  destinations: Destination[]
  clock: Clock
  dice: Dice
  log: Logger
  store: Store
  /** A resolver for one case: what it may cost is bounded. */
  resolverForCase: () => Resolver
  mail: MailWorkers
  /** Signs return paths. */
  secret: KeyObject
  transports: Record<TransportName, Transport>
  ours: Ours
  sending: DeliveryTools
  /** So many cases are knocked for at once. */
  knocking: Gate
  /** Policies that domains publish for mail to them (RFC 8461). */
  mtaSts: MtaSts
  /** What was found out about who receives for a domain, for a minute: many mails of an event come from one. */
  rememberReceivers: FurtherTools['remember']
  /** Changes of one case come one after another, and so do the rounds of one letter. */
  inTurn: InTurn
  background: Background
  /** Who looks on at a case is told when it changes. */
  changes: Changes
  /** Tells the job runner that a job is due then, ms since 1970. */
  jobDueAt: (at: number) => void
  /** Tells that mail for the operator is to be forwarded. */
  operatorMailDue: () => void
}
