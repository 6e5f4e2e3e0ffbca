import type { Arrival } from './arrival.ts'
import type { Bounce } from './bounce.ts'
import type { ClientKind } from './client-kind.ts'
import type { Family } from './family.ts'
import type { HandedBounce } from './handed-bounce.ts'
import type { Knock } from './knock.ts'
import type { LetterRecord } from './letter.ts'
import type { Observation } from './observation.ts'
import type { OwnCheck } from './own-check.ts'

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

/** Who stands behind a mail, by organisational domains (RFC 7489 §3.2); '' where there is none. */
export interface Parties {
  /** Of the envelope sender. */
  envelope: string
  /** Of the single author in the header From. */
  author: string
  /** Of the client's name that leads back to its address. */
  client: string
  /** Of each MX host of the envelope sender's domain, without doubles. */
  exchangers: string[]
  /** Signs that somebody forwarded it: an envelope sender rewritten for that (SRS and its kin), ARC seals in the header. */
  forwardedBy: 'srs' | 'arc' | null
}

/** Looks at DNS and the connection, made after the 250 and before the answers are written. */
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
  parties: Observation<Parties>
}

/** What an SPF record says apart from this client (RFC 7208). */
export interface SpfReach {
  domain: string
  record: string
  /** Some mechanism can match an address of this family: `ip6`, `all` with a plus, or a name that has such addresses. */
  ipv6: boolean
  ipv4: boolean
  /** Terms that ask DNS, over all includes and redirects (RFC 7208 §4.6.4: at most 10). */
  lookups: number
  /** Of these, answers without any record (at most 2). */
  voids: number
  /** A fault in the record's text: `unknown mechanism "ipv6:…"`; null where it can be read. */
  problem: string | null
  /** The same to be told in every language; what an older program kept has none. */
  fault?: SpfFault | null
}

export const spfFaultKinds = ['several', 'term', 'twice', 'too-many-hosts', 'without-record'] as const

/** Why an SPF record can't be read. */
export interface SpfFault {
  kind: (typeof spfFaultKinds)[number]
  /** The domain whose record it is, or the host that is named. */
  name: string
  /** The part of the record, in quotes; '' where it is about none. */
  term: string
}

/** A domain that stands in a mail's addresses, and where mail to it would go. */
export interface MailDomain {
  /** Where it stands, in this order without doubles. */
  roles: ('envelope' | 'from' | 'sender' | 'reply-to')[]
  route: MailRoute
}

/** One question to a block list (RFC 5782 §2). `seen`: listed, with the codes; `absent`: not listed. */
export interface ListLook {
  list: string
  /** The address or domain asked about. */
  subject: string
  answer: Observation<string[]>
}

/** With authority for the zone; not at all, as the host itself says; or without being responsible for the zone. */
export type NameServerAnswer = 'answered' | 'refused' | 'lame'

/** A name server of a zone and whether it answers over IPv6, asked directly. */
export interface NameServerLook {
  host: string
  aaaa: Observation<string[]>
  /**
   * For each of its IPv6 addresses (at most 2; none where enough other servers were asked). Skipped: not a public
   * address. A local errno is `failed` with a code that begins with `OURS-`.
   */
  answers: { address: string; answer: Observation<NameServerAnswer> }[]
}

/** A zone on the way to a domain or an MX host, not above the registered domain, and its servers. */
export interface ZoneServers {
  /** The zone's apex; where `ns` failed, the name that may be one. */
  zone: string
  /** Names at or below it that brought us here: the domain, MX hosts. */
  names: string[]
  ns: Observation<string[]>
  /** Of the zone's name servers the first 13. */
  servers: NameServerLook[]
}

/** A policy of RFC 8461 §3.2. */
export interface MtaStsPolicy {
  mode: 'enforce' | 'testing' | 'none'
  /** Patterns of MX hosts, lower case: `mail.example.org`, `*.example.org`. */
  mx: string[]
  maxAgeSeconds: number
}

/** RFC 8461 §3: the record that announces a policy, and the policy itself. */
export interface MtaStsLook {
  /** The `id` of the TXT record at `_mta-sts`; absent: no MTA-STS. */
  record: Observation<string>
  /** Skipped where no record announces one. A policy that can't be read is `failed` with `POLICY-…`. */
  policy: Observation<MtaStsPolicy>
}

/** RFC 6698 §2.1. */
export interface TlsaRecord {
  usage: number
  selector: number
  matching: number
}

/** Mails of the sender's domain at destinations where it had the choice, in so many days. */
export interface FamilyCounts {
  ipv6: number
  ipv4: number
  days: number
}

/** Looks that no answer waits for: made while the letters go out. */
export interface FurtherLooks {
  spfReach: Observation<SpfReach>
  /** Of envelope sender, From, Sender and Reply-To, each domain once. */
  domains: MailDomain[]
  blockLists: ListLook[]
  /** Whether an MX host's name is an alias. */
  aliases: { host: string; cname: Observation<string[]> }[]
  zones: ZoneServers[]
  mtaSts: MtaStsLook
  dane: { host: string; tlsa: Observation<TlsaRecord[]> }[]
  preference: Observation<FamilyCounts>
}

/** A sign that a letter reached a person or their mailbox. */
export interface Confirmation {
  id: string
  letterId: string
  at: number
  by: 'delivered-dsn' | 'reply' | 'auto-reply' | 'page'
  /** What the person said on the page: where they found it. */
  found?: Exclude<FoundLetter, 'no'>
}

/** What a person says of a letter: where they found it, or that it is not there. */
export type FoundLetter = 'inbox' | 'spam' | 'no'

/** Somebody asked at RCPT whether a return path of ours takes mail, and hung up before DATA (a sender callout). */
export interface Callout {
  id: string
  letterId: string
  at: number
  /** The client's address. */
  client: string
  /** The envelope sender that was named; '' is the null reverse-path. */
  sender: string
  /** What we said to RCPT. */
  code: number
}

/** All observations of a case: what verdicts may rest on, and nothing else. */
export interface Evidence {
  arrival: Arrival
  clientKind: ClientKind
  /** Null while the looks are still being made. */
  looks: Looks | null
  /** Null until they are made. */
  further: FurtherLooks | null
  letters: LetterRecord[]
  bounces: Bounce[]
  confirmations: Confirmation[]
  /** Connections to the MX hosts that carried no letter; oldest first. */
  knocks: Observation<Knock>[]
  /** Looks at our own side; oldest first. */
  ownChecks: OwnCheck[]
  /** Sender callouts that reached us, oldest first. */
  callouts: Callout[]
  /** Bounces that the sender has handed in, oldest first. */
  handed: HandedBounce[]
}

/** What is known of a mail that has just come in. */
export const freshEvidence = (arrival: Arrival, clientKind: ClientKind): Evidence => ({
  arrival,
  clientKind,
  looks: null,
  further: null,
  letters: [],
  bounces: [],
  confirmations: [],
  knocks: [],
  ownChecks: [],
  callouts: [],
  handed: [],
})

/** Every look of the case with its id, for showing. */
export function observationsOf({
  looks,
  further,
  knocks,
  ownChecks,
}: Pick<Evidence, 'looks' | 'further' | 'knocks' | 'ownChecks'>): Observation<unknown>[] {
  return [
    ...(looks === null ? [] : looksOf(looks)),
    ...(further === null ? [] : furtherLooksOf(further)),
    ...knocks,
    ...ownChecks.flatMap(({ ipv6, ipv4, dns, records }) => [ipv6, ipv4, dns, records]),
  ]
}

export const routeLooks = ({ mx, exchangers }: MailRoute): Observation<unknown>[] => [
  mx,
  ...exchangers.flatMap(({ a, aaaa }) => [a, aaaa]),
]

const looksOf = (looks: Looks): Observation<unknown>[] => [
  looks.clientNames,
  ...looks.clientNameAddresses.map(({ addresses }) => addresses),
  looks.heloA,
  looks.heloAaaa,
  looks.spf,
  looks.dkim,
  looks.dmarc,
  ...routeLooks(looks.route),
  looks.hops,
  looks.parties,
]

const furtherLooksOf = (further: FurtherLooks): Observation<unknown>[] => [
  further.spfReach,
  ...further.domains.flatMap(({ route }) => routeLooks(route)),
  ...further.blockLists.map(({ answer }) => answer),
  ...receiverLooks(further),
  further.preference,
]

export const receiverLooks = ({
  aliases,
  zones,
  mtaSts,
  dane,
}: Pick<FurtherLooks, 'aliases' | 'zones' | 'mtaSts' | 'dane'>): Observation<unknown>[] => [
  ...aliases.map(({ cname }) => cname),
  ...zones.flatMap(({ ns, servers }) => [
    ns,
    ...servers.flatMap(({ aaaa, answers }) => [aaaa, ...answers.map(({ answer }) => answer)]),
  ]),
  mtaSts.record,
  mtaSts.policy,
  ...dane.map(({ tlsa }) => tlsa),
]
