import type { Callout, FurtherLooks, Looks } from '../values/evidence.ts'
import type { HandedBounce } from '../values/handed-bounce.ts'
import type { Knock } from '../values/knock.ts'
import type { Observation } from '../values/observation.ts'
import type { OwnCheck } from '../values/own-check.ts'
import { fixed } from './store-fixed.ts'
import { change, rowsOf, type Steps } from './store-steps.ts'
import type { News } from './store-tables.ts'
import { lockCase, touch, type Writer } from './store-writer.ts'

/** Strangers knock at a return path as often as they like; what verdicts rest on is told by the first. */
export const mostCallouts = 50
/** People hand in what they like, and the same again. */
export const mostHanded = 50

const looksToKeep = fixed((build, looks: string, id: string) =>
  build
    .updateTable('cases')
    .set((row) => ({ looks, revision: row('revision', '+', 1) }))
    .where('id', '=', id),
)

// Nothing is planned by further looks, so whoever judges the case at this moment has not missed them.
const furtherToKeep = fixed((build, further: string, id: string) =>
  build.updateTable('cases').set({ further }).where('id', '=', id),
)

export function* keepLooks(
  writer: Writer,
  caseId: string,
  { looks, further }: { looks?: Looks; further?: FurtherLooks },
): Steps<void> {
  const { build, changed } = writer
  changed(caseId)
  if (looks !== undefined) yield* change(looksToKeep(build, JSON.stringify(looks), caseId))
  if (further !== undefined) yield* change(furtherToKeep(build, JSON.stringify(further), caseId))
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

export function* addHanded(writer: Writer, caseId: string, handed: readonly HandedBounce[]): Steps<void> {
  const known = yield* rowsOf(
    writer.build.selectFrom('handed').select('id').where('case_id', '=', caseId).limit(mostHanded),
  )
  const fresh = handed.filter(({ id }) => known.every((one) => one.id !== id))
  yield* addNews(writer, 'handed', caseId, fresh.slice(0, mostHanded - known.length))
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
