import type { DatabaseSync } from 'node:sqlite'
import type { Store } from '../../src/world/store.ts'
import { aWellSide } from './a-case.ts'
import { aHandedBounce } from './a-handed-bounce.ts'
import { aKnock } from './a-knock.ts'
import { aBounceToKeep, aNewCase, aNewLetter, someLooks, storeEpoch as t0 } from './a-store.ts'
import { closes, roundOf } from './on-both-databases.ts'

/** Puts a row at least into every table, all of them at `t0`. */
export async function fillEveryTable(store: Store): Promise<void> {
  const fresh = aNewCase()
  await store.openCase(fresh)
  const letters = [aNewLetter(fresh.id, 'A'), aNewLetter(fresh.id, 'B')]
  await store.keepAnswers(fresh.id, someLooks(), letters, closes)
  const letterId = `A-of-${fresh.id}`
  await store.endRound(roundOf(letterId, 'accepted'), closes)
  await store.endRound(roundOf(`B-of-${fresh.id}`, 'accepted'), closes)
  await store.addBounce(fresh.id, aBounceToKeep(letterId, { at: t0 }), null)
  await store.addConfirmation(fresh.id, { id: 'confirmed', letterId, at: t0, by: 'reply' })
  await store.addKnocks(fresh.id, [aKnock({}, t0)])
  await store.addOwnCheck(fresh.id, aWellSide(t0))
  await store.addCallout(fresh.id, { id: 'c', letterId, at: t0, client: '::1', sender: '', code: 250 })
  await store.addHanded(fresh.id, [aHandedBounce({}, { at: t0 })])
  await store.addEvent(fresh.id, { at: t0, what: 'x', text: 'x' })
  await store.invite({ page: 'p', tag: 't', language: 'en', created: t0, expires: t0 + 1 })
  await store.optOut('hash', t0, 'no case')
  await store.reserveKnocks(['2001:db8::1'], { now: t0, since: 0, networks: [] })
  await store.keepRefusal({ at: t0, network: 'n', sender: 's', recipient: 'r', enhanced: '', text: '' })
  await store.keepOperatorMail(
    { at: t0, recipient: 'abuse@six.example', sender: 'x@y.example', raw: Buffer.from('Hello') },
    { since: 0, most: 9, bytes: 99_999 },
  )
}

/** Every column of an SQLite database, with the type it was declared with. */
export const columnsOf = (database: DatabaseSync): { table: string; column: string; type: string }[] =>
  database
    .prepare(
      "select m.name as tbl, c.name as col, c.type as type from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'",
    )
    .all()
    .map(({ tbl, col, type }) => ({ table: String(tbl), column: String(col), type: String(type) }))
    .filter(({ table }) => !table.startsWith('sqlite_') && table !== 'mailsix_version')

export const tablesOf = (database: DatabaseSync): string[] => [
  ...new Set(columnsOf(database).map(({ table }) => table)),
]
