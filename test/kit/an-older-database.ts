import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { GivenDatabase } from './on-both-databases.ts'

const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../samples/databases', name), 'utf8')

/** A database of this version of the schema with one open case in it, `carried`, as that version left it. */
export async function anOlderDatabase(version: number, aPlace: GivenDatabase['aPlace']) {
  const place = await aPlace()
  if (place.postgres === undefined) {
    const database = new DatabaseSync(join(place.folder, 'mailsix.db'))
    database.exec(sample(`version-${version}-sqlite.sql`))
    database.close()
  } else await place.postgres.query(place.url, sample(`version-${version}-postgresql.sql`))
  return place
}
