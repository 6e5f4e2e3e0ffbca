import { type Kysely, sql } from 'kysely'
import type { Arrival } from '../values/arrival.ts'
import type { Attempt } from '../values/attempt.ts'
import { type Bounce, nobodyNamed } from '../values/bounce.ts'
import type { Callout, Confirmation, Looks } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
import type { HandedBounce } from '../values/handed-bounce.ts'
import type { Knock } from '../values/knock.ts'
import { type LetterRecord, type LetterState, letterKinds } from '../values/letter.ts'
import { type Observation, observed, skipped } from '../values/observation.ts'
import type { OwnCheck } from '../values/own-check.ts'
import { bufferOf } from './buffer-of.ts'
import type { CaseSummary, StoredCase } from './store.ts'
import { fixed } from './store-fixed.ts'
import { rowOf, rowsOf, type Steps } from './store-steps.ts'
import type { News, Tables } from './store-tables.ts'

type Build = Kysely<Tables>

const caseById = fixed((build, id: string) => build.selectFrom('cases').selectAll().where('id', '=', id))

const lettersOfCase = fixed((build, id: string) =>
  build.selectFrom('letters').selectAll().where('case_id', '=', id),
)

const attemptsOfCase = fixed((build, id: string) =>
  build
    .selectFrom('attempts')
    .select(['letter_id', 'body'])
    .where('case_id', '=', id)
    .orderBy('round')
    .orderBy('at')
    .orderBy('position'),
)

const bouncesOfCase = fixed((build, id: string) =>
  build.selectFrom('bounces').select(['id', 'body']).where('case_id', '=', id).orderBy('at').orderBy('id'),
)

const bouncesKeptOfCase = fixed((build, id: string) =>
  build.selectFrom('bounce_messages').select('bounce_id').where('case_id', '=', id),
)

const confirmationsOfCase = fixed((build, id: string) =>
  build.selectFrom('confirmations').select('body').where('case_id', '=', id).orderBy('at').orderBy('id'),
)

const eventsOfCase = fixed((build, id: string) =>
  build
    .selectFrom('events')
    .select(['at', 'what', 'text'])
    .where('case_id', '=', id)
    .orderBy('at')
    .orderBy('seq'),
)

const newsOfCase = fixed((build, id: string) =>
  newsIn(build, 'knocks', id)
    .unionAll(newsIn(build, 'own_checks', id))
    .unionAll(newsIn(build, 'callouts', id))
    .unionAll(newsIn(build, 'handed', id))
    .orderBy('at')
    .orderBy('id'),
)

/** A whole case, in eight selects whatever it holds. */
export function* readCase(build: Build, id: string): Steps<StoredCase | null> {
  const found = yield* rowOf(caseById(build, id))
  if (found === null) return null
  const letters = yield* rowsOf(lettersOfCase(build, id))
  const attempts = yield* rowsOf(attemptsOfCase(build, id))
  const bounces = yield* rowsOf(bouncesOfCase(build, id))
  // Only whether they are there: a case is read often, and its reports may hold megabytes.
  const kept = bounces.length === 0 ? [] : yield* rowsOf(bouncesKeptOfCase(build, id))
  const confirmations = yield* rowsOf(confirmationsOfCase(build, id))
  const events = yield* rowsOf(eventsOfCase(build, id))
  const news = yield* rowsOf(newsOfCase(build, id))
  const bodiesOf = (table: News): string[] =>
    news.filter(({ kind }) => kind === table).map(({ body }) => body)
  return {
    id: found.id,
    page: found.page,
    state: found.state,
    opened: found.opened,
    closes: found.closes,
    sender: found.sender,
    mailbox: found.mailbox,
    standing: found.standing,
    clientKind: found.client_kind,
    revision: found.revision,
    arrival: arrivalOf(found.arrival),
    proofs: JSON.parse(found.proofs),
    invitedIn: found.invited_in,
    looks: found.looks === null ? null : looksOf(found.looks, found.opened),
    letters: letters
      .sort((a, b) => letterKinds.indexOf(a.kind) - letterKinds.indexOf(b.kind))
      .map((letter) =>
        letterRecord(
          letter,
          attempts.filter(({ letter_id }) => letter_id === letter.id),
        ),
      ),
    bounces: bounces.map(({ id: bounceId, body }) => ({
      ...bounceOf(body),
      isKept: kept.some(({ bounce_id }) => bounce_id === bounceId),
    })),
    confirmations: confirmations.map(({ body }): Confirmation => JSON.parse(body)),
    further: found.further === null ? null : JSON.parse(found.further),
    knocks: bodiesOf('knocks').map((body): Observation<Knock> => JSON.parse(body)),
    ownChecks: bodiesOf('own_checks').map((body): OwnCheck => JSON.parse(body)),
    callouts: bodiesOf('callouts').map((body): Callout => JSON.parse(body)),
    handed: bodiesOf('handed').map((body): HandedBounce => JSON.parse(body)),
    events,
  }
}

const newsIn = (build: Build, table: News, caseId: string) =>
  build
    .selectFrom(table)
    .select([sql<News>`${sql.lit(table)}`.as('kind'), 'id', 'at', 'body'])
    .where('case_id', '=', caseId)

/** Of arrivals that were kept by version 1 of the schema neither Sender nor ARC seals are known; of older ones, marks of machines. */
function arrivalOf(text: string): Arrival {
  const arrival: Arrival = JSON.parse(text)
  return { ...arrival, headers: { ...{ sender: null, arcSeals: [], automatic: null }, ...arrival.headers } }
}

/** Of reports that were kept by version 2 of the schema neither words nor times are known. */
function bounceOf(text: string): Omit<Bounce, 'isKept'> {
  const bounce: Omit<Bounce, 'isKept'> = JSON.parse(text)
  const recipients = bounce.recipients.map((recipient) => ({ ...nobodyNamed, ...recipient }))
  return { ...{ writtenAt: null }, ...bounce, recipients }
}

/** Looks that were kept by version 1 of the schema have no parties. */
function looksOf(text: string, opened: number): Looks {
  const looks: Omit<Looks, 'parties'> & Partial<Pick<Looks, 'parties'>> = JSON.parse(text)
  const look = { id: 'parties', what: 'Organisations behind the mail', at: opened, ms: 0 }
  return { ...looks, parties: looks.parties ?? observed(look, skipped('not looked at then')) }
}

const idOfPage = fixed((build, page: string) =>
  build.selectFrom('cases').select('id').where('page', '=', page),
)

/** The id of the case whose page this is; null where there is none (yet). */
export function* caseOfPage(build: Build, page: string): Steps<string | null> {
  const found = yield* rowOf(idOfPage(build, page))
  return found?.id ?? null
}

export function* recentCases(build: Build, limit: number): Steps<CaseSummary[]> {
  return yield* rowsOf(
    build
      .selectFrom('cases')
      .select(['id', 'state', 'opened', 'sender'])
      .orderBy('opened', 'desc')
      .limit(limit),
  )
}

export function* findOpenTest(build: Build, mailbox: string): Steps<string | null> {
  const found = yield* rowOf(
    build
      .selectFrom('cases')
      .select('id')
      .where('mailbox', '=', mailbox)
      .where('state', '=', 'open')
      .where('asked', '=', 'test')
      .where('standing', '=', 'authenticated')
      .orderBy('opened', 'desc')
      .orderBy('seq', 'desc')
      .limit(1),
  )
  return found?.id ?? null
}

const letterById = fixed((build, id: string) => build.selectFrom('letters').selectAll().where('id', '=', id))

export function* readLetter(build: Build, id: string): Steps<LetterRecord | null> {
  const letter = yield* rowOf(letterById(build, id))
  return letter === null ? null : yield* withAttempts(build, letter)
}

const stateById = fixed((build, id: string) =>
  build.selectFrom('letters').select('state').where('id', '=', id),
)

export function* stateOfLetter(build: Build, id: string): Steps<LetterState | null> {
  const found = yield* rowOf(stateById(build, id))
  return found?.state ?? null
}

export function* findOpenLetter(build: Build, id: string): Steps<LetterRecord | null> {
  const letter = yield* rowOf(
    build
      .selectFrom('letters')
      .innerJoin('cases', 'cases.id', 'letters.case_id')
      .selectAll('letters')
      .where('letters.id', '=', id)
      .where('cases.state', '=', 'open'),
  )
  return letter === null ? null : yield* withAttempts(build, letter)
}

const messageOfLetter = fixed((build, letterId: string) =>
  build.selectFrom('letter_messages').select('raw').where('letter_id', '=', letterId),
)

export function* readMessage(build: Build, letterId: string): Steps<Buffer | null> {
  const found = yield* rowOf(messageOfLetter(build, letterId))
  return found === null ? null : bufferOf(found.raw)
}

export function* readArrived(build: Build, caseId: string): Steps<Buffer | null> {
  const found = yield* rowOf(build.selectFrom('messages').select('raw').where('case_id', '=', caseId))
  return found === null ? null : bufferOf(found.raw)
}

const messageOfBounce = fixed((build, caseId: string, bounceId: string) =>
  build
    .selectFrom('bounce_messages')
    .select('raw')
    .where('case_id', '=', caseId)
    .where('bounce_id', '=', bounceId),
)

export function* readReturned(build: Build, caseId: string, bounceId: string): Steps<string | null> {
  const found = yield* rowOf(messageOfBounce(build, caseId, bounceId))
  return found === null ? null : bufferOf(found.raw).toString()
}

const letterByMessageId = fixed((build, messageId: string) =>
  build.selectFrom('letters').select(['id', 'case_id']).where('message_id', '=', messageId).limit(1),
)

export function* findMessage(
  build: Build,
  messageId: string,
): Steps<{ caseId: string; letterId: string } | null> {
  const found = yield* rowOf(letterByMessageId(build, messageId))
  return found === null ? null : { caseId: found.case_id, letterId: found.id }
}

const firstFree = fixed((build) =>
  build.selectFrom('jobs').select('due_at').where('claimed_until', 'is', null).orderBy('due_at').limit(1),
)

const firstClaimed = fixed((build) =>
  build
    .selectFrom('jobs')
    .select('claimed_until')
    .where('claimed_until', 'is not', null)
    .orderBy('claimed_until')
    .limit(1),
)

export function* nextJobAt(build: Build): Steps<number | null> {
  const free = yield* rowOf(firstFree(build))
  const claimed = yield* rowOf(firstClaimed(build))
  const times = [free?.due_at, claimed?.claimed_until].filter((time) => typeof time === 'number')
  return times.length === 0 ? null : Math.min(...times)
}

const familiesOfDomain = fixed((build, domain: string, since: number) =>
  build
    .selectFrom('cases')
    .select((row) => ['chosen_family as family', row.fn.countAll<number>().as('count')])
    .where('domain', '=', domain)
    .where('chosen_family', 'is not', null)
    .where('opened', '>=', since)
    .groupBy('chosen_family'),
)

export function* countFamilies(build: Build, domain: string, since: number): Steps<Record<Family, number>> {
  const rows = yield* rowsOf(familiesOfDomain(build, domain, since))
  const countOf = (family: Family): number => rows.find((row) => row.family === family)?.count ?? 0
  return { ipv6: countOf('ipv6'), ipv4: countOf('ipv4') }
}

const attemptsOfLetter = fixed((build, caseId: string, letterId: string) =>
  build
    .selectFrom('attempts')
    .select('body')
    .where('case_id', '=', caseId)
    .where('letter_id', '=', letterId)
    .orderBy('round')
    .orderBy('at')
    .orderBy('position'),
)

function* withAttempts(build: Build, letter: Tables['letters']): Steps<LetterRecord> {
  const attempts = yield* rowsOf(attemptsOfLetter(build, letter.case_id, letter.id))
  return letterRecord(letter, attempts)
}

function letterRecord(letter: Tables['letters'], attempts: { body: string }[]): LetterRecord {
  return {
    id: letter.id,
    caseId: letter.case_id,
    kind: letter.kind,
    transport: letter.transport,
    state: letter.state,
    envelopeSender: letter.envelope_sender,
    recipient: letter.recipient,
    messageId: letter.message_id,
    createdAt: letter.created_at,
    expiresAt: letter.expires_at,
    dueAt: letter.due_at,
    acceptedAt: letter.accepted_at,
    attempts: attempts.map(({ body }): Attempt => JSON.parse(body)),
  }
}
