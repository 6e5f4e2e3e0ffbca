import { type Compilable, type Kysely, sql } from 'kysely'
import { StoreRefused } from './store.ts'
import { notNull, type Schema, type Types, typesOf } from './store-schema.ts'
import { change, type Database, rowOf, type Steps } from './store-steps.ts'
import type { Tables } from './store-tables.ts'
import { makeTables } from './store-version-1.ts'
import { addFurtherEvidence } from './store-version-2.ts'
import { addHandedBounces } from './store-version-3.ts'
import { addInvitations } from './store-version-4.ts'

/**
 * The way of the schema, from each version to the next: the first makes version 1 out of an empty database.
 * A released one is never edited; what changes is added behind.
 */
const migrations: ((schema: Schema, types: Types) => Compilable[])[] = [
  makeTables,
  addFurtherEvidence,
  addHandedBounces,
  addInvitations,
]

/** The version of the schema that this program works with. */
export const knownVersion = migrations.length

// Any number will do, if nobody else locks by it in the same database.
const migrationLock = 0x6d736978

/**
 * Brings the database to this program's version, in one transaction. Throws `StoreRefused` for one that is newer,
 * or that holds somebody else's tables. `where` names the database in sentences.
 */
export function* migrate({ kind, build }: Database, where: string): Steps<void> {
  if (kind === 'postgres')
    yield* change({ compile: () => sql`select pg_advisory_xact_lock(${migrationLock})`.compile(build) })
  const found = yield* readVersion(kind, build)
  if (found === null && (yield* holdsTables(kind, build)))
    throw new StoreRefused(
      `The database in ${where} is not one of mailsix: it has tables of something else. ` +
        'Move it away, or give mailsix another folder (`state` in the configuration).',
    )
  const version = found ?? 0
  refuseNewer(version, where)
  if (version === knownVersion) return
  if (found === null) {
    yield* change(build.schema.createTable('mailsix_version').addColumn('version', 'integer', notNull))
    yield* change(build.insertInto('mailsix_version').values({ version: 0 }))
  }
  for (const steps of migrations.slice(version))
    for (const statement of steps(build.schema, typesOf[kind])) yield* change(statement)
  yield* change(build.updateTable('mailsix_version').set({ version: knownVersion }))
}

/** For those who only read: throws `StoreRefused` unless the database is of this program's version. */
export function* expectVersion({ kind, build }: Database, where: string): Steps<void> {
  const version = yield* readVersion(kind, build)
  if (version === null)
    throw new StoreRefused(
      `There is no database of mailsix in ${where}. Start "mailsix serve" once; it makes one.`,
    )
  refuseNewer(version, where)
  if (version < knownVersion)
    throw new StoreRefused(
      `The database in ${where} is of version ${version}, this program wants ${knownVersion}. ` +
        'Start this version of "mailsix serve" once; it brings the database forward.',
    )
}

function refuseNewer(version: number, where: string): void {
  if (version > knownVersion)
    throw new StoreRefused(
      `The database in ${where} is of version ${version}, this program knows up to ${knownVersion}. ` +
        'Start the newer mailsix, or restore a backup.',
    )
}

function* readVersion(kind: Database['kind'], build: Kysely<Tables>): Steps<number | null> {
  const exists =
    kind === 'sqlite'
      ? sql<{
          name: string
        }>`select name from sqlite_master where type = 'table' and name = 'mailsix_version'`
      : sql<{
          name: string
        }>`select 'mailsix_version' as name where to_regclass('mailsix_version') is not null`
  if ((yield* rowOf({ compile: () => exists.compile(build) })) === null) return null
  const row = yield* rowOf(build.selectFrom('mailsix_version').select('version'))
  return row?.version ?? 0
}

// A database on PostgreSQL may be shared; a file is ours alone.
function* holdsTables(kind: Database['kind'], build: Kysely<Tables>): Steps<boolean> {
  if (kind === 'postgres') return false
  const any = sql<{ name: string }>`select name from sqlite_master where type = 'table' limit 1`
  return (yield* rowOf({ compile: () => any.compile(build) })) !== null
}
