import type { Callout, FurtherLooks, Looks } from '../values/evidence.ts'
import type { Knock } from '../values/knock.ts'
import type { Observation } from '../values/observation.ts'
import type { OwnCheck } from '../values/own-check.ts'
import { change, rowsOf, type Steps } from './store-steps.ts'
import type { News } from './store-tables.ts'
import { lockCase, touch, type Writer } from './store-writer.ts'

/** Strangers knock at a return path as often as they like; what verdicts rest on is told by the first. */
export const mostCallouts = 50

export function* keepLooks(
  writer: Writer,
  caseId: string,
  { looks, further }: { looks?: Looks; further?: FurtherLooks },
): Steps<void> {
  const kept = {
    ...(looks !== undefined && { looks: JSON.stringify(looks) }),
    ...(further !== undefined && { further: JSON.stringify(further) }),
  }
  if (Object.keys(kept).length === 0) return
  yield* change(
    writer.build
      .updateTable('cases')
      // Nothing is planned by further looks, so whoever judges the case at this moment has not missed them.
      .set((row) => (looks === undefined ? kept : { ...kept, revision: row('revision', '+', 1) }))
      .where('id', '=', caseId),
  )
}

export const addOwnCheck = (writer: Writer, caseId: string, check: OwnCheck): Steps<void> =>
  addNews(writer, 'own_checks', caseId, [check])

export const addKnocks = (
  writer: Writer,
  caseId: string,
  knocks: readonly Observation<Knock>[],
): Steps<void> => addNews(writer, 'knocks', caseId, knocks)

export function* addCallout(writer: Writer, caseId: string, callout: Callout): Steps<void> {
  const known = yield* rowsOf(
    writer.build.selectFrom('callouts').select('id').where('case_id', '=', caseId).limit(mostCallouts),
  )
  if (known.length < mostCallouts) yield* addNews(writer, 'callouts', caseId, [callout])
}

function* addNews(
  writer: Writer,
  table: News,
  caseId: string,
  news: readonly { id: string; at: number }[],
): Steps<void> {
  const owner = yield* lockCase(writer, caseId)
  // Retention or `forget` was faster.
  if (owner === null) return
  let added = 0
  for (const one of news)
    added += yield* change(
      writer.build
        .insertInto(table)
        .values({ case_id: caseId, id: one.id, at: one.at, body: JSON.stringify(one) })
        .onConflict((conflict) => conflict.doNothing()),
    )
  if (added > 0 && owner.state === 'open') yield* touch(writer, caseId)
}
