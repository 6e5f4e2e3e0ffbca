import type { Endpoint } from '../values/arrival.ts'
import type { SmtpReply } from '../values/smtp-reply.ts'
import type { ZoneRecord } from '../wire/dns-server.ts'
import type { Resolver } from '../wire/resolver.ts'
import type { Clock } from '../world/clock.ts'
import type { Callout } from './call-out.ts'
import type { OutgoingMail } from './deliver-by-mx.ts'
import type { MxHost, ProviderPlace } from './provider-place.ts'

/** All in which a provider differs from one that is ready. A fault makes such a set-up, a story its own. */
export interface ProviderSetup {
  hosts?: readonly MxHost[]
  /** Its part of the DNS, made of what it would be without. */
  dns?: (records: readonly ZoneRecord[], place: ProviderPlace) => ZoneRecord[]
  /** What its servers have against a mail; the first that speaks at a step decides. */
  manners?: readonly Manner[]
  /** What it sends of its own accord about mails that it took. */
  returns?: readonly Return[]
  hides?: readonly Extension[]
  /** Offers STARTTLS, and then no handshake succeeds. */
  breaksTls?: boolean
  /** Shows a certificate that nobody vouches for. */
  isSelfSigned?: boolean
  /** The text of the MTA-STS policy that it publishes (RFC 8461 §3.2); none by default. */
  mtaSts?: string
}

/** What an SMTP server may leave out of its offer. */
export type Extension = 'STARTTLS' | 'SMTPUTF8' | 'DSN'

/** A connection or a mail, as far as a server has heard of it. */
export interface Talk {
  client: Endpoint
  /** '' before EHLO. */
  helo: string
  /** '' before MAIL, and for a report. */
  sender: string
  /** '' before RCPT. */
  recipient: string
  /** Null before the final dot. */
  message: Buffer | null
}

/** `data` is asked together with `rcpt` and said at DATA. */
export type TalkStep = 'connect' | 'mail' | 'rcpt' | 'data' | 'dot'

/** Something that a provider's servers object to. */
export interface Manner {
  at: TalkStep
  /** Null where it has nothing against it. Never rejects; what never resolves is a server that falls silent. */
  say(talk: Talk, tools: ProviderTools): Promise<SmtpReply | null>
}

/** A mail that a provider's server was asked to take. */
export interface IncomingMail {
  client: Endpoint
  helo: string
  sender: string
  recipients: string[]
  message: Buffer
  /** RFC 3848's word for how it came. */
  protocol: string
}

/** What comes of a mail behind its acceptance. */
export interface Return {
  wants(mail: IncomingMail, tools: ProviderTools): Promise<boolean>
  /** It never gets to the mailbox. */
  isLost: boolean
  afterMs: number
  write(mail: IncomingMail, place: ProviderPlace, at: number): OutgoingMail
}

/** With what a provider's servers find out about a mail. */
export interface ProviderTools {
  place: ProviderPlace
  clock: Clock
  resolver: Resolver
  /** Asks the MX of `address` whether it would take mail from `from`; kept for `callouts`. */
  callOut(address: string, from: string): Promise<Callout>
}
