import type { Family } from './family.ts'

/** One end of a TCP connection. `address` is canonical (RFC 5952, lower case, an IPv4-mapped one kept as such). */
export interface Endpoint {
  address: string
  port: number
}

/** One of our inbound domains, by how its DNS is built. */
export interface Destination {
  id: string
  /** Lower case, no final dot. */
  domain: string
  /** `dual-stack` can be reached by both families and decides no ability: it shows which of them is chosen. */
  kind: 'ipv6-only' | 'control' | 'dual-stack'
}

/** What a recipient address of ours asks for (contract.md, "Addresses"). */
export type Recipient =
  | { kind: 'test'; address: string; destination: Destination; tags: Tags }
  | { kind: 'return-path'; address: string; destination: Destination; token: string }
  | { kind: 'explain' | 'reject' | 'postmaster' | 'abuse'; address: string; destination: Destination }

/** The parts behind the plus of `test+part.part@`. */
export interface Tags {
  language: string | null
  event: string | null
  test: string | null
  label: string | null
}

/** When each step of the transaction began, ms since 1970; absent where it did not happen. */
export interface ArrivalSteps {
  connected: number
  helo?: number
  starttls?: number
  mail: number
  rcpt: number
  data: number
  /** The final dot came in. */
  dot: number
}

/** The facts of one inbound SMTP transaction, as they were on the wire. */
export interface Arrival {
  /** Unique for this transaction. */
  id: string
  client: Endpoint
  server: Endpoint
  /** By which family the client came; that of the socket, so an IPv4-mapped address counts as IPv4. */
  family: Family
  /** Our name in the greeting. */
  hostname: string
  helo: { verb: 'HELO' | 'EHLO'; name: string }
  envelope: {
    /** RFC 5321 §4.1.1.2; '' is the null reverse-path. */
    sender: string
    parameters: Record<string, string | true>
    /** RCPT parameters of the first recipient of ours, if any. */
    recipients: Recipient[]
  }
  tls: { version: string; cipher: string } | null
  /** RFC 3848 §2 and RFC 6531 §4.3: the "with" word of a Received field. */
  protocol: string
  steps: ArrivalSteps
  /** Octets of the message, dot-unstuffed. */
  bytes: number
  headers: ArrivalHeaders
}

/** The header fields that we look at; decoded, control characters removed, each cut at 998 characters. */
export interface ArrivalHeaders {
  /** The address in From:, lower-case domain; null where there is none or several. */
  from: string | null
  /** The address in Sender:, lower-case domain; null where there is none or several. */
  sender: string | null
  to: string[]
  replyTo: string | null
  subject: string
  messageId: string | null
  /** Message-IDs of In-Reply-To and References, in order, without doubles. */
  references: string[]
  autoSubmitted: string | null
  precedence: string | null
  /** A field by which a mail program without Auto-Submitted says that nobody wrote this: `X-Autoreply: yes`. */
  automatic: string | null
  /** Names of the list fields present, such as `List-Id`. */
  list: string[]
  /** Content-Type's `type/subtype`, lower case. */
  contentType: string | null
  /** Language tags of Accept-Language or Content-Language, first choice first. */
  languages: string[]
  /** The domains that sealed the mail on its way (ARC-Seal, RFC 8617 §4.1.3), the first seal first. */
  arcSeals: string[]
  /** Unfolded Received fields, topmost (newest) first. */
  received: string[]
}
