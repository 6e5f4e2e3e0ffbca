import { sql } from 'kysely'
import type { OperatorMail, OperatorMailKept, OperatorRoom } from './store.ts'
import { change, rowOf, rowsOf, type Steps } from './store-steps.ts'
import type { Writer } from './store-writer.ts'

/** R4, and no more of it than there is room for: strangers may write to postmaster@ as much as they like. */
export function* keepOperatorMail(
  writer: Writer,
  { at, recipient, sender, raw }: Omit<OperatorMail, 'id' | 'tries'>,
  room: OperatorRoom,
): Steps<OperatorMailKept> {
  const { build } = writer
  const recent = yield* rowOf(
    build
      .selectFrom('operator_mail')
      .select((row) => [row.fn.countAll<number>().as('count'), row.fn.min('at').as('oldest')])
      .where('at', '>=', room.since),
  )
  if (recent !== null && recent.count >= room.most) return { oldest: recent.oldest ?? at }
  if (!(yield* makeRoom(writer, room.bytes - raw.length))) return 'full'
  yield* change(
    build.insertInto('operator_mail').values({ at, recipient, sender, raw, due_at: at, tries: 0 }),
  )
  return 'kept'
}

/** Drops the oldest of those that are not to be forwarded any more until all is within `bytes`: whether it is. */
function* makeRoom({ build }: Writer, bytes: number): Steps<boolean> {
  const kept = yield* rowOf(
    build.selectFrom('operator_mail').select((row) => row.fn.sum<number | string | null>(length).as('bytes')),
  )
  let left = Number(kept?.bytes ?? 0)
  if (left <= bytes) return true
  const done = yield* rowsOf(
    build
      .selectFrom('operator_mail')
      .select(['seq', length.as('bytes')])
      .where('due_at', 'is', null)
      .orderBy('at'),
  )
  if (left - done.reduce((sum, mail) => sum + mail.bytes, 0) > bytes) return false
  for (const mail of done) {
    if (left <= bytes) break
    left -= mail.bytes
    yield* change(build.deleteFrom('operator_mail').where('seq', '=', mail.seq))
  }
  return true
}

const length = sql<number>`length(raw)`

export function* claimOperatorMail(
  { build, kind }: Writer,
  now: number,
  leaseMs: number,
): Steps<OperatorMail | null> {
  const due = build
    .selectFrom('operator_mail')
    .selectAll()
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(1)
  const found = yield* rowOf(kind === 'postgres' ? due.forUpdate().skipLocked() : due)
  if (found === null) return null
  const { seq, at, recipient, sender, raw } = found
  const tries = found.tries + 1
  yield* change(
    build
      .updateTable('operator_mail')
      .set({ due_at: now + leaseMs, tries })
      .where('seq', '=', seq),
  )
  return { id: seq, at, recipient, sender, raw: Buffer.from(raw), tries }
}

export function* endOperatorMail({ build }: Writer, id: number, dueAt: number | null): Steps<void> {
  yield* change(build.updateTable('operator_mail').set({ due_at: dueAt }).where('seq', '=', id))
}
