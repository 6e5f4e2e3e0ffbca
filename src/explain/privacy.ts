import { type KeptFor, knockedKeptMs, optOutKeptMs, refusalKeptMs } from '../values/kept-for.ts'
import type { Say } from './catalogue.ts'
import { exactDuration } from './spoken-time.ts'

/** One kind of data, as a page tells of it, in sentences. */
export interface KeptData {
  what: string
  why: string
  howLong: string
  /** Columns of each table that hold it; none where it is kept outside the database. */
  columns: Readonly<Record<string, readonly string[]>>
}

export interface PrivacyTopic {
  title: string
  paragraphs: readonly string[]
}

/** In the order in which they are told. */
const kinds = [
  ...(['mail', 'delivery', 'seen', 'letters', 'returned', 'handed', 'events', 'refused', 'invited'] as const),
  ...(['opted-out', 'operator-mail', 'knocked', 'memory'] as const),
] as const

const ofCase = ['case_id', 'id', 'at', 'body'] as const

const columnsOf: Readonly<Record<(typeof kinds)[number], KeptData['columns']>> = {
  mail: { messages: ['case_id', 'at', 'raw'] },
  delivery: {
    cases: [
      ...['seq', 'id', 'page', 'state', 'opened', 'closes', 'sender', 'mailbox', 'domain', 'standing'],
      ...['client_kind', 'revision', 'arrival', 'chosen_family', 'asked'],
    ],
  },
  seen: { cases: ['proofs', 'looks', 'further'], knocks: ofCase, own_checks: ofCase },
  letters: {
    letters: [
      ...['id', 'case_id', 'kind', 'transport', 'state', 'envelope_sender', 'recipient', 'message_id'],
      ...['created_at', 'expires_at', 'due_at', 'accepted_at', 'repeat_asked_at'],
    ],
    letter_messages: ['letter_id', 'at', 'raw'],
    attempts: [...ofCase, 'letter_id', 'round', 'position'],
  },
  returned: {
    bounces: [...ofCase, 'letter_id'],
    bounce_messages: ['case_id', 'bounce_id', 'at', 'raw'],
    confirmations: [...ofCase, 'letter_id'],
    callouts: ofCase,
  },
  handed: { handed: ofCase },
  events: {
    events: ['seq', 'case_id', 'at', 'what', 'text'],
    jobs: ['id', 'kind', 'case_id', 'letter_id', 'due_at', 'claimed_by', 'claimed_until'],
  },
  refused: { refusals: ['seq', 'at', 'network', 'sender', 'recipient', 'enhanced', 'text'] },
  invited: {
    invitations: ['seq', 'page', 'tag', 'language', 'created', 'expires', 'case_id', 'news'],
    cases: ['invited_in'],
  },
  'opted-out': { opt_outs: ['mailbox_hash', 'at'] },
  'operator-mail': { operator_mail: ['seq', 'at', 'recipient', 'sender', 'raw', 'due_at', 'tries'] },
  knocked: { knocked: ['address', 'at'] },
  memory: {},
}

/** What the service keeps that strangers sent, each kind once, with the times of this configuration. */
export function keptData(kept: KeptFor, say: Say): KeptData[] {
  const time = (ms: number): string => exactDuration(say.language, ms)
  const times = {
    ...{ message: time(kept.message), case: time(kept.case), refusal: time(refusalKeptMs) },
    ...{ optOut: time(optOutKeptMs), knocked: time(knockedKeptMs) },
  }
  return kinds.map((kind) => ({
    what: say(`privacy.${kind}.what`),
    why: say(`privacy.${kind}.why`),
    howLong: say(`privacy.${kind}.how-long`, times),
    columns: columnsOf[kind],
  }))
}

/** What is to be said beside the table. */
export const privacyTopics = (say: Say): PrivacyTopic[] => [
  {
    title: say('privacy.responsible.title'),
    paragraphs: [say('privacy.responsible.controller'), say('privacy.responsible.mailed')],
  },
  {
    title: say('privacy.seen-by.title'),
    paragraphs: [
      say('privacy.seen-by.operator'),
      say('privacy.seen-by.page'),
      say('privacy.seen-by.letters'),
    ],
  },
  { title: say('privacy.log.title'), paragraphs: [say('privacy.log.holds')] },
  {
    title: say('privacy.rights.title'),
    paragraphs: [
      say('privacy.rights.access'),
      say('privacy.rights.erasure'),
      say('privacy.rights.by-itself'),
    ],
  },
]
