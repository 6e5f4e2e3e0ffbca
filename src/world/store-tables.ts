import type { Generated } from 'kysely'
import type { AskedFor } from '../values/asked-for.ts'
import type { Standing } from '../values/case.ts'
import type { ClientKind } from '../values/client-kind.ts'
import type { Family } from '../values/family.ts'
import type { LetterKind, LetterState, TransportName } from '../values/letter.ts'

/** The tables of what comes to a case by and by, each row a whole value in JSON. */
export type News = 'knocks' | 'own_checks' | 'callouts' | 'handed'

interface NewsRow {
  case_id: string
  id: string
  at: number
  body: string
}

/** The columns of both databases. Times are ms since 1970; what no query looks into is JSON, in text. */
export interface Tables {
  mailsix_version: { version: number }
  cases: {
    /** Counts the cases up, so that those of a time are counted by two of them. */
    seq: Generated<number>
    id: string
    page: string
    state: 'open' | 'closed'
    opened: number
    closes: number
    sender: string
    mailbox: string
    domain: string
    standing: Standing
    client_kind: ClientKind
    /** Counts the changes of evidence: whoever judged an older one has not seen it all. */
    revision: number
    arrival: string
    proofs: string
    looks: string | null
    further: string | null
    /** Where the destination left the choice between both. */
    chosen_family: Family | null
    /** Those of version 2 are all tests. */
    asked: AskedFor
    /** The language of the page on which the test was begun; null where it was not begun on one. */
    invited_in: string | null
  }
  invitations: {
    seq: Generated<number>
    page: string
    tag: string
    language: string
    created: number
    expires: number
    case_id: string | null
    news: string
  }
  /** `mailbox_hash`: a keyed hash, of which nobody without the key can tell whose it is. */
  opt_outs: { mailbox_hash: string; at: number }
  messages: { case_id: string; at: number; raw: Uint8Array }
  letters: {
    id: string
    case_id: string
    kind: LetterKind
    transport: TransportName
    state: LetterState
    envelope_sender: string
    recipient: string
    message_id: string
    created_at: number
    expires_at: number
    due_at: number | null
    accepted_at: number | null
    /** When a repeat was asked for that has not begun; null otherwise. */
    repeat_asked_at: number | null
  }
  letter_messages: { letter_id: string; at: number; raw: Uint8Array }
  /** `position` is the place within its round: several may begin in the same ms. */
  attempts: {
    case_id: string
    id: string
    letter_id: string
    round: number
    at: number
    position: number
    body: string
  }
  bounces: { case_id: string; id: string; letter_id: string; at: number; body: string }
  bounce_messages: { case_id: string; bounce_id: string; at: number; raw: Uint8Array }
  confirmations: { case_id: string; id: string; letter_id: string; at: number; body: string }
  knocks: NewsRow
  own_checks: NewsRow
  callouts: NewsRow
  handed: NewsRow
  /** When each address was knocked at last. 16 octets: an IPv4 address is kept as its IPv4-mapped one. */
  knocked: { address: Uint8Array; at: number }
  events: { seq: Generated<number>; case_id: string; at: number; what: string; text: string }
  /** `id` is the kind with the case's or the letter's id, which is what makes a job the only one of its kind. */
  jobs: {
    id: string
    kind: 'answer' | 'send' | 'wake'
    case_id: string
    letter_id: string | null
    due_at: number
    claimed_by: string | null
    claimed_until: number | null
  }
  refusals: {
    seq: Generated<number>
    at: number
    network: string
    sender: string
    recipient: string
    enhanced: string
    text: string
  }
  operator_mail: {
    seq: Generated<number>
    at: number
    recipient: string
    sender: string
    raw: Uint8Array
    /** When it is to be forwarded next, or its claim runs out; null when that is done. */
    due_at: number | null
    tries: number
  }
}
