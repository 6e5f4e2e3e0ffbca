import { isAscii } from 'node:buffer'
import { askedFor } from '../values/asked-for.ts'
import type { NewBounce } from '../values/bounce.ts'
import type { CaseEvent } from '../values/case.ts'
import type { Confirmation, Looks } from '../values/evidence.ts'
import type { LetterState } from '../values/letter.ts'
import type { Job, NewCase, NewLetter, Opened, Refusal, RoundEnd } from './store.ts'
import { fixed, fixedRow } from './store-fixed.ts'
import { claimInvitation } from './store-invitations.ts'
import { change, rowOf, rowsOf, type Steps } from './store-steps.ts'
import type { Tables } from './store-tables.ts'
import {
  claim,
  dropJob,
  jobId,
  lockCase,
  lockCaseOf,
  putJob,
  touch,
  type Writer,
  wakeNow,
} from './store-writer.ts'

/** What no end of a round undoes. */
const settled: readonly LetterState[] = ['accepted', 'confirmed', 'bounced', 'dropped']

/** From which states a message that came back, or a person's sign, takes a letter to another: each change once. */
const changedFrom: Record<LetterState, readonly LetterState[]> = {
  queued: [],
  trying: [],
  waiting: [],
  accepted: [],
  confirmed: ['queued', 'trying', 'waiting', 'accepted', 'failed'],
  bounced: ['queued', 'trying', 'waiting', 'accepted', 'confirmed'],
  failed: ['queued', 'trying', 'waiting'],
  dropped: ['queued', 'trying', 'waiting'],
}

/** Strangers can be refused as often as they like: what is kept of them has a bound of its own, some 50 MB. */
export const mostRefusals = 50_000

/** Whoever knows a return path can send there what they like. */
export const mostBounces = 50
export const mostBounceBytes = 8 * 1024 * 1024
export const mostConfirmations = 50

const freshCase = fixedRow((build, row: Omit<Tables['cases'], 'seq'>) =>
  build.insertInto('cases').values(row),
)

const freshMessage = fixedRow((build, row: Tables['messages']) => build.insertInto('messages').values(row))

/** R1: all that a 250 promises. */
export function* openCase(writer: Writer, fresh: NewCase): Steps<Opened> {
  const { build } = writer
  const invited = fresh.tag == null ? null : yield* claimInvitation(writer, fresh.tag, fresh.id, fresh.opened)
  const page = invited?.page ?? fresh.page
  const invitedIn = invited?.language ?? null
  yield* change(
    freshCase(build, {
      id: fresh.id,
      page,
      state: 'open',
      opened: fresh.opened,
      closes: fresh.closes,
      sender: fresh.sender,
      mailbox: fresh.mailbox,
      domain: fresh.domain,
      standing: fresh.standing,
      client_kind: fresh.clientKind,
      revision: 0,
      arrival: JSON.stringify(fresh.arrival),
      proofs: JSON.stringify(fresh.proofs),
      looks: null,
      further: null,
      chosen_family: fresh.chosenFamily ?? null,
      asked: askedFor(fresh.arrival),
      invited_in: invitedIn,
    }),
  )
  yield* change(freshMessage(build, { case_id: fresh.id, at: fresh.opened, raw: fresh.raw }))
  yield* putJob(writer, {
    id: jobId('answer', fresh.id),
    kind: 'answer',
    case_id: fresh.id,
    letter_id: null,
    due_at: fresh.opened,
    ...claim(writer, fresh.opened),
  })
  writer.changed(page)
  return { page, invitedIn }
}

export function* keepRefusal({ build }: Writer, refusal: Refusal): Steps<void> {
  yield* change(build.insertInto('refusals').values({ ...refusal }))
  yield* change(
    build
      .deleteFrom('refusals')
      .where('seq', '<=', (row) =>
        row
          .selectFrom('refusals')
          .select((newest) => newest(newest.fn.max('seq'), '-', mostRefusals).as('before')),
      ),
  )
}

const answeredCase = fixed((build, looks: string | null, closes: number, id: string) =>
  build
    .updateTable('cases')
    .set((row) => ({ looks, closes, revision: row('revision', '+', 1) }))
    .where('id', '=', id),
)

/** The `answer` job is what entitles to answer: without it somebody has answered, and nothing is kept. */
export function* keepAnswers(
  writer: Writer,
  caseId: string,
  looks: Looks | null,
  letters: NewLetter[],
  closes: number,
): Steps<boolean> {
  const { build } = writer
  yield* lockCase(writer, caseId)
  if ((yield* dropJob(writer, caseId, jobId('answer', caseId))) === 0) return false
  yield* change(answeredCase(build, looks === null ? null : JSON.stringify(looks), closes, caseId))
  for (const letter of letters) yield* insertLetter(writer, letter)
  // Where no letter goes on, the case must not be left without a job.
  if (letters.length === 0) yield* wakeNow(writer, caseId)
  writer.changed(caseId)
  return true
}

export function* addLetter(writer: Writer, letter: NewLetter): Steps<boolean> {
  const found = yield* lockCase(writer, letter.caseId)
  if (found?.state !== 'open') return false
  return yield* insertLetter(writer, letter)
}

const triedLetter = fixed((build, letterId: string) =>
  build
    .updateTable('letters')
    .set({ state: 'trying', repeat_asked_at: null })
    .where('id', '=', letterId)
    .where('state', 'not in', settled),
)

export function* startRound({ build, changed }: Writer, letterId: string, caseId: string): Steps<void> {
  changed(caseId)
  yield* change(triedLetter(build, letterId))
}

const letterOfRound = fixed((build, id: string) =>
  build.selectFrom('letters').select(['state', 'accepted_at', 'repeat_asked_at']).where('id', '=', id),
)

const freshAttempt = fixedRow((build, row: Tables['attempts']) =>
  build
    .insertInto('attempts')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)

const letterAfterRound = fixed(
  (build, state: LetterState, dueAt: number | null, acceptedAt: number | null, id: string) =>
    build
      .updateTable('letters')
      .set({ state, due_at: dueAt, accepted_at: acceptedAt, repeat_asked_at: null })
      .where('id', '=', id),
)

const caseAfterRound = fixed((build, closes: number, id: string) =>
  build
    .updateTable('cases')
    .set((row) => ({ closes, revision: row('revision', '+', 1) }))
    .where('id', '=', id),
)

export function* endRound(writer: Writer, end: RoundEnd, closes: number): Steps<void> {
  const { build } = writer
  const owner = yield* lockCaseOf(writer, end.letterId)
  const letter = yield* rowOf(letterOfRound(build, end.letterId))
  // Retention or `forget` was faster.
  if (owner === null || letter === null) return
  for (const [position, attempt] of end.attempts.entries())
    yield* change(
      freshAttempt(build, {
        case_id: owner.id,
        id: attempt.id,
        letter_id: end.letterId,
        round: attempt.round,
        at: attempt.at,
        position,
        body: JSON.stringify(attempt),
      }),
    )
  writer.changed(owner.id)
  if (!isOvertaken(end, letter)) {
    const state = settled.includes(letter.state) ? letter.state : end.state
    const dueAt = settled.includes(state) || owner.state === 'closed' ? null : end.dueAt
    yield* change(letterAfterRound(build, state, dueAt, end.acceptedAt ?? letter.accepted_at, end.letterId))
    if (dueAt === null) yield* dropJob(writer, owner.id, jobId('send', end.letterId))
    else yield* putSendJob(writer, owner.id, end.letterId, dueAt)
  }
  if (owner.state === 'closed') return
  // As `touch` does.
  yield* change(caseAfterRound(build, closes, owner.id))
  yield* wakeNow(writer, owner.id)
}

// A bounce can be faster than the end of the round that it is about, and the repeat asked for because of it, too.
const isOvertaken = (
  { attempts }: RoundEnd,
  { repeat_asked_at: asked }: Pick<Tables['letters'], 'repeat_asked_at'>,
): boolean => asked !== null && attempts.length > 0 && attempts.every(({ at }) => at < asked)

export function* repeatLetter(writer: Writer, letterId: string, dueAt: number): Steps<boolean> {
  const { build } = writer
  const owner = yield* lockCaseOf(writer, letterId)
  if (owner?.state !== 'open') return false
  const message = yield* rowOf(
    build.selectFrom('letter_messages').select('letter_id').where('letter_id', '=', letterId),
  )
  if (message === null) return false
  const changed = yield* change(
    build
      .updateTable('letters')
      .set({ state: 'waiting', due_at: dueAt, accepted_at: null, repeat_asked_at: writer.now() })
      .where('id', '=', letterId)
      .where('state', 'in', ['failed', 'bounced']),
  )
  if (changed === 0) return false
  yield* putSendJob(writer, owner.id, letterId, dueAt)
  yield* touch(writer, owner.id)
  return true
}

export function* addBounce(
  writer: Writer,
  caseId: string,
  bounce: NewBounce,
  state: LetterState | null,
): Steps<boolean | 'full'> {
  const { build } = writer
  const owner = yield* lockCase(writer, caseId)
  // Retention or `forget` was faster.
  if (owner === null) return false
  const known = yield* rowsOf(build.selectFrom('bounces').select('id').where('case_id', '=', caseId))
  if (known.some(({ id }) => id === bounce.id)) return false
  const isFull = known.length >= mostBounces || (yield* bounceBytes(writer, caseId)) >= mostBounceBytes
  const changed =
    state !== null && owner.state === 'open' && (yield* changeLetter(writer, caseId, bounce.letterId, state))
  if (isFull && !changed) return 'full'
  writer.changed(caseId)
  const { raw, ...facts } = bounce
  yield* change(
    build.insertInto('bounces').values({
      case_id: caseId,
      id: bounce.id,
      letter_id: bounce.letterId,
      at: bounce.at,
      body: JSON.stringify(facts),
    }),
  )
  yield* change(
    build
      .insertInto('bounce_messages')
      .values({ case_id: caseId, bounce_id: bounce.id, at: bounce.at, raw: octetsToKeep(raw) }),
  )
  return changed
}

/** Reports are kept as UTF-8 text of a character an octet; most hold no octet that differs in it, and are kept as they are. */
const octetsToKeep = (raw: Buffer): Buffer => (isAscii(raw) ? raw : Buffer.from(raw.toString('latin1')))

function* bounceBytes({ build }: Writer, caseId: string): Steps<number> {
  const kept = yield* rowOf(
    build
      .selectFrom('bounce_messages')
      .select((row) => row.fn.sum<number | string | null>(row.fn('length', ['raw'])).as('bytes'))
      .where('case_id', '=', caseId),
  )
  return Number(kept?.bytes ?? 0)
}

export function* addConfirmation(writer: Writer, caseId: string, confirmation: Confirmation): Steps<boolean> {
  const { build } = writer
  const owner = yield* lockCase(writer, caseId)
  if (owner === null) return false
  const known = yield* rowsOf(
    build.selectFrom('confirmations').select('id').where('case_id', '=', caseId).limit(mostConfirmations),
  )
  if (known.some(({ id }) => id === confirmation.id)) return false
  const changed =
    owner.state === 'open' && (yield* changeLetter(writer, caseId, confirmation.letterId, 'confirmed'))
  writer.changed(caseId)
  if (changed || known.length < mostConfirmations)
    yield* change(
      build
        .insertInto('confirmations')
        .values({
          case_id: caseId,
          id: confirmation.id,
          letter_id: confirmation.letterId,
          at: confirmation.at,
          body: JSON.stringify(confirmation),
        })
        .onConflict((conflict) => conflict.doNothing()),
    )
  return changed
}

export function* addEvent({ build, changed }: Writer, caseId: string, event: CaseEvent): Steps<void> {
  changed(caseId)
  yield* change(build.insertInto('events').values({ case_id: caseId, ...event }))
}

/** Leaves the timer alone when the case has changed since `revision`: that change is still to be judged. */
export function* wakeCase(
  writer: Writer,
  caseId: string,
  at: number | null,
  revision: number | null,
): Steps<boolean> {
  const owner = yield* lockCase(writer, caseId)
  if (owner?.state !== 'open') return false
  if (revision !== null && owner.revision !== revision) return false
  const id = jobId('wake', caseId)
  if (at === null) yield* dropJob(writer, caseId, id)
  else
    yield* putJob(writer, {
      id,
      kind: 'wake',
      case_id: caseId,
      letter_id: null,
      due_at: at,
      claimed_by: null,
      claimed_until: null,
    })
  return true
}

export function* closeCase(writer: Writer, caseId: string): Steps<void> {
  const { build } = writer
  writer.changed(caseId)
  yield* lockCase(writer, caseId)
  yield* change(build.updateTable('cases').set({ state: 'closed' }).where('id', '=', caseId))
  yield* change(build.updateTable('letters').set({ due_at: null }).where('case_id', '=', caseId))
  yield* change(build.deleteFrom('jobs').where('case_id', '=', caseId))
}

/** A case with all that belongs to it, and the invitation it came of. Whether there was one. */
export function* removeCase(writer: Writer, caseId: string): Steps<boolean> {
  const { build } = writer
  writer.changed(caseId)
  yield* change(build.deleteFrom('invitations').where('case_id', '=', caseId))
  return (yield* change(build.deleteFrom('cases').where('id', '=', caseId))) > 0
}

export function* claimJobs(writer: Writer, now: number, limit: number, leaseMs: number): Steps<Job[]> {
  const { build, kind, node } = writer
  const jobs = build
    .selectFrom('jobs')
    .select(['id', 'kind', 'case_id', 'letter_id', 'due_at'])
    .where('due_at', '<=', now)
    .limit(limit)
  const lock = kind === 'postgres' ? jobs.forUpdate().skipLocked() : jobs
  const free = yield* rowsOf(lock.where('claimed_until', 'is', null).orderBy('due_at'))
  const lapsed = yield* rowsOf(lock.where('claimed_until', '<=', now).orderBy('claimed_until'))
  const rows = [...free, ...lapsed].sort((a, b) => a.due_at - b.due_at).slice(0, limit)
  for (const { id, case_id } of rows)
    yield* change(
      build
        .updateTable('jobs')
        .set({ claimed_by: node, claimed_until: now + leaseMs })
        .where('case_id', '=', case_id)
        .where('id', '=', id),
    )
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    caseId: row.case_id,
    letterId: row.letter_id,
    dueAt: row.due_at,
  }))
}

/** Frees this node's claims, and on SQLite, where there is only one node, whatever its name was before. */
export function* releaseClaims({ build, kind, node }: Writer): Steps<void> {
  const free = build.updateTable('jobs').set({ claimed_by: null, claimed_until: null })
  yield* change(
    kind === 'sqlite' ? free.where('claimed_until', 'is not', null) : free.where('claimed_by', '=', node),
  )
}

const freshLetter = fixedRow(
  (build, row: Omit<Tables['letters'], 'state' | 'accepted_at' | 'repeat_asked_at'>) =>
    build
      .insertInto('letters')
      .values({ ...row, state: 'queued', accepted_at: null })
      .onConflict((conflict) => conflict.columns(['case_id', 'kind']).doNothing()),
)

const freshLetterMessage = fixedRow((build, row: Tables['letter_messages']) =>
  build.insertInto('letter_messages').values(row),
)

function* insertLetter(writer: Writer, letter: NewLetter): Steps<boolean> {
  const { build } = writer
  const added = yield* change(
    freshLetter(build, {
      id: letter.id,
      case_id: letter.caseId,
      kind: letter.kind,
      transport: letter.transport,
      envelope_sender: letter.envelopeSender,
      recipient: letter.recipient,
      message_id: letter.messageId,
      created_at: letter.createdAt,
      expires_at: letter.expiresAt,
      due_at: letter.dueAt,
    }),
  )
  if (added === 0) return false
  writer.changed(letter.caseId)
  yield* change(
    freshLetterMessage(build, { letter_id: letter.id, at: letter.createdAt, raw: letter.message }),
  )
  yield* putJob(writer, {
    id: jobId('send', letter.id),
    kind: 'send',
    case_id: letter.caseId,
    letter_id: letter.id,
    due_at: letter.dueAt,
    ...claim(writer, letter.dueAt),
  })
  return true
}

/** Whether this takes the letter to another state; if so, its next round is off and the case is to be judged anew. */
export function* changeLetter(
  writer: Writer,
  caseId: string,
  letterId: string,
  state: LetterState,
): Steps<boolean> {
  if (changedFrom[state].length === 0) return false
  const letter = writer.build
    .updateTable('letters')
    .set({ state, due_at: null, repeat_asked_at: null })
    .where('id', '=', letterId)
    .where('case_id', '=', caseId)
    .where('state', 'in', changedFrom[state])
  // Before a repeat has begun, a report of failure is one more about the round before; a person's sign counts always.
  const changed = yield* change(state === 'confirmed' ? letter : letter.where('repeat_asked_at', 'is', null))
  if (changed === 0) return false
  yield* dropJob(writer, caseId, jobId('send', letterId))
  yield* touch(writer, caseId)
  return true
}

/** The next round of a letter, for whoever is free then. */
function* putSendJob(writer: Writer, caseId: string, letterId: string, dueAt: number): Steps<void> {
  yield* putJob(writer, {
    id: jobId('send', letterId),
    kind: 'send',
    case_id: caseId,
    letter_id: letterId,
    due_at: dueAt,
    claimed_by: null,
    claimed_until: null,
  })
}
