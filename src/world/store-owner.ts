import type { Kysely } from 'kysely'
import type { Confirmation, FoundLetter } from '../values/evidence.ts'
import { isTaken } from '../values/letter.ts'
import { change, rowOf, rowsOf, type Steps } from './store-steps.ts'
import type { Tables } from './store-tables.ts'
import { lockCase, touch, type Writer } from './store-writer.ts'
import { addEvent, changeLetter, closeCase } from './store-writes.ts'

/** What `sayFound` keeps, one of them at a time: a confirmation's id, and what an event is called. */
const saidFound = 'said-on-page'
const saidMissing = 'said-missing'

export function* sayFound(
  writer: Writer,
  caseId: string,
  { letterId, at, found }: { letterId: string; at: number; found: FoundLetter },
): Steps<boolean> {
  const { build } = writer
  const owner = yield* lockCase(writer, caseId)
  if (owner?.state !== 'open') return false
  const letter = yield* rowOf(build.selectFrom('letters').select('state').where('id', '=', letterId))
  if (letter === null || !isTaken(letter)) return false
  yield* change(build.deleteFrom('confirmations').where('case_id', '=', caseId).where('id', '=', saidFound))
  yield* change(build.deleteFrom('events').where('case_id', '=', caseId).where('what', '=', saidMissing))
  if (found === 'no') {
    const text = 'The person says that answer B is not there.'
    yield* addEvent(writer, caseId, { at, what: saidMissing, text })
    yield* takeBackConfirmed(writer, letterId)
  } else {
    const word: Confirmation = { id: saidFound, letterId, at, by: 'page', found }
    yield* change(
      build
        .insertInto('confirmations')
        .values({ case_id: caseId, id: saidFound, letter_id: letterId, at, body: JSON.stringify(word) }),
    )
    yield* changeLetter(writer, caseId, letterId, 'confirmed')
  }
  yield* touch(writer, caseId)
  return true
}

function* takeBackConfirmed({ build }: Writer, letterId: string): Steps<void> {
  const others = yield* rowOf(
    build.selectFrom('confirmations').select('id').where('letter_id', '=', letterId).limit(1),
  )
  if (others !== null) return
  yield* change(
    build
      .updateTable('letters')
      .set({ state: 'accepted' })
      .where('id', '=', letterId)
      .where('state', '=', 'confirmed'),
  )
}

/** What waits in a case is not sent any more, and it closes: now, and not when it would have. */
function* stopCase(writer: Writer, caseId: string, at: number): Steps<void> {
  const { build } = writer
  const owner = yield* lockCase(writer, caseId)
  if (owner?.state !== 'open') return
  yield* change(
    build
      .updateTable('letters')
      .set({ state: 'dropped', due_at: null, repeat_asked_at: null })
      .where('case_id', '=', caseId)
      .where('state', 'in', ['queued', 'trying', 'waiting']),
  )
  yield* addEvent(writer, caseId, { at, what: 'opted-out', text: 'Its address gets no further letters.' })
  yield* closeCase(writer, caseId)
  yield* change(
    build.updateTable('cases').set({ closes: at }).where('id', '=', caseId).where('closes', '>', at),
  )
}

/** By a keyed hash: that somebody wants no letters is kept without saying who. */
export function* optOut(writer: Writer, mailboxHash: string, at: number, caseId: string): Steps<void> {
  const { build } = writer
  yield* change(
    build
      .insertInto('opt_outs')
      .values({ mailbox_hash: mailboxHash, at })
      .onConflict((conflict) => conflict.doNothing()),
  )
  const asked = yield* rowOf(build.selectFrom('cases').select('mailbox').where('id', '=', caseId))
  // It was removed meanwhile.
  if (asked === null) return
  const unproved = yield* rowsOf(
    build
      .selectFrom('cases')
      .select('id')
      .where('mailbox', '=', asked.mailbox)
      .where('state', '=', 'open')
      .where('standing', '!=', 'authenticated'),
  )
  // In order, so that two of them can't wait for each other.
  for (const id of [...new Set([caseId, ...unproved.map(({ id }) => id)])].toSorted())
    yield* stopCase(writer, id, at)
}

export function* optIn({ build }: Writer, mailboxHash: string): Steps<void> {
  yield* change(build.deleteFrom('opt_outs').where('mailbox_hash', '=', mailboxHash))
}

export function* isOptedOut(build: Kysely<Tables>, mailboxHash: string): Steps<boolean> {
  const found = yield* rowOf(
    build.selectFrom('opt_outs').select('at').where('mailbox_hash', '=', mailboxHash),
  )
  return found !== null
}
