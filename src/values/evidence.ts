import type { Arrival } from './arrival.ts'
import type { Bounce } from './bounce.ts'
import type { ClientKind } from './client-kind.ts'
import type { Family } from './family.ts'
import type { LetterRecord } from './letter.ts'
import type { Observation } from './observation.ts'

/** A host that takes a domain's mail (RFC 5321 §5.1). `host` is lower case without final dot; '' is the null MX. */
export interface MailExchanger {
  preference: number
  host: string
}

/** The addresses of one mail exchanger: both families are always asked. */
export interface ExchangerAddresses {
  host: string
  preference: number
  a: Observation<string[]>
  aaaa: Observation<string[]>
}

/** Where a domain's mail goes. `implicit`: no MX, so the domain's own addresses count (RFC 5321 §5.1). */
export interface MailRoute {
  domain: string
  mx: Observation<MailExchanger[]>
  implicit: boolean
  /** By preference, lowest first; one entry for the domain itself where `implicit`. */
  exchangers: ExchangerAddresses[]
}

export type ProofResult =
  | 'pass'
  | 'fail'
  | 'softfail'
  | 'neutral'
  | 'none'
  | 'temperror'
  | 'permerror'
  | 'policy'

export interface SpfProof {
  result: ProofResult
  /** The domain that was asked for (envelope sender's, or HELO's for the null sender). */
  domain: string
  /** The record's text, where there is one. */
  record: string | null
  explanation: string | null
}

export interface DkimProof {
  result: ProofResult
  domain: string
  selector: string
  /** Signed header fields, lower case. */
  signs: string[]
  /** Same organisational domain as the envelope sender's. */
  alignedWithEnvelope: boolean
  explanation: string | null
}

export interface DmarcProof {
  result: ProofResult
  domain: string
  policy: 'none' | 'quarantine' | 'reject' | null
}

/** What can be proved about the origin of a mail, before the 250. */
export interface Proofs {
  spf: Observation<SpfProof>
  dkim: Observation<DkimProof[]>
  dmarc: Observation<DmarcProof>
}

/** One Received field, as far as it tells a hop's family. */
export interface Hop {
  from: string | null
  by: string | null
  /** The address of the client that this hop saw, canonical. */
  address: string | null
  family: Family | null
  protocol: string | null
}

/** Looks at DNS and the connection, made once after the 250. */
export interface Looks extends Proofs {
  /** PTR names of the client's address, lower case. */
  clientNames: Observation<string[]>
  /** Of each of these names (at most 10), its addresses in the client's family. */
  clientNameAddresses: { name: string; addresses: Observation<string[]> }[]
  heloA: Observation<string[]>
  heloAaaa: Observation<string[]>
  /** The envelope sender's domain. */
  route: MailRoute
  hops: Observation<Hop[]>
}

/** A sign that a letter reached a person or their mailbox. */
export interface Confirmation {
  id: string
  letterId: string
  at: number
  by: 'delivered-dsn' | 'reply' | 'auto-reply'
}

/** All observations of a case: what verdicts may rest on, and nothing else. */
export interface Evidence {
  arrival: Arrival
  clientKind: ClientKind
  /** Null while the looks are still being made. */
  looks: Looks | null
  letters: LetterRecord[]
  bounces: Bounce[]
  confirmations: Confirmation[]
}

/** Every look of the case with its id, for showing. */
export function observationsOf(looks: Looks): Observation<unknown>[] {
  const { route } = looks
  return [
    looks.clientNames,
    ...looks.clientNameAddresses.map(({ addresses }) => addresses),
    looks.heloA,
    looks.heloAaaa,
    looks.spf,
    looks.dkim,
    looks.dmarc,
    route.mx,
    ...route.exchangers.flatMap(({ a, aaaa }) => [a, aaaa]),
    looks.hops,
  ]
}
