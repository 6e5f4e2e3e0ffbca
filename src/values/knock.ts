import type { NotDialable } from './address-range.ts'
import type { Stage } from './attempt.ts'
import type { Family } from './family.ts'

/** What a server's certificate says, as far as a sender looks at it (RFC 8461 §4.2, RFC 7672 §3). */
export interface CertificateFacts {
  /** Signed by somebody this machine trusts, and within its dates. */
  trusted: boolean
  /** It names the MX host. */
  namesHost: boolean
  /** Distinguished names in one line each; control characters replaced. */
  subject: string
  issuer: string
  /** ms since 1970. */
  expires: number | null
  /** Why it is not trusted, in the library's word: `DEPTH_ZERO_SELF_SIGNED_CERT`. */
  problem: string | null
}

/** An address of an MX host, canonical. `family`: that of the record, A or AAAA, that holds it. */
export interface KnockDoor {
  host: string
  preference: number
  address: string
  family: Family
}

/** Why nobody may knock at an address: it is not one to dial, or an AAAA record holds an IPv4 address. */
export type DoorBar = NotDialable | 'other-family'

/**
 * How far a connection to one address of an MX host got that was never meant to carry a letter: connect, greeting,
 * EHLO, STARTTLS, QUIT. Detail only: it decides no ability (R26).
 */
export interface Knock extends KnockDoor {
  localAddress: string | null
  /** The step that ended it; `done` when QUIT was reached with all before it well. */
  stage: Stage
  /** Where no SMTP reply decided: how the network failed; `ours` is a local errno. */
  trouble: 'refused' | 'timed-out' | 'unreachable' | 'lost' | 'tls' | 'protocol' | 'ours' | null
  /** The deciding reply, else null. */
  code: number | null
  /** The deciding words: the server's, or our own about the network. */
  text: string
  /** The name by which the server greets, the first word of its 220; null before. */
  greets: string | null
  /** Null before the reply to EHLO. No `version`: not offered, or nothing came of it. */
  starttls: { offered: boolean; version: string | null; certificate: CertificateFacts | null } | null
}
