import { type Compilable, type Kysely, type RawBuilder, sql } from 'kysely'
import { StoreRefused } from './store.ts'
import { change, type Database, rowOf, type Steps } from './store-steps.ts'
import type { Tables } from './store-tables.ts'

type Schema = Kysely<Tables>['schema']

/** What the databases call the same thing. */
interface Types {
  blob: RawBuilder<unknown>
  /** Counts up by itself; with `primary key`. */
  serial: RawBuilder<unknown>
  /** Ends a table of small rows that are kept in the order of their key. */
  keyed: RawBuilder<unknown>
}

const typesOf: Record<Database['kind'], Types> = {
  sqlite: { blob: sql`blob`, serial: sql`integer`, keyed: sql`without rowid` },
  postgres: { blob: sql`bytea`, serial: sql`bigserial`, keyed: sql`` },
}

/**
 * The way of the schema, from each version to the next: the first makes version 1 out of an empty database.
 * A released one is never edited; what changes is added behind.
 */
const migrations: ((schema: Schema, types: Types) => Compilable[])[] = [makeTables]

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

interface Column<Self> {
  notNull(): Self
}
const notNull = <Self>(column: Column<Self>): Self => column.notNull()

function makeTables(schema: Schema, { blob, serial, keyed }: Types): Compilable[] {
  /** A table whose rows go with their case, and are looked up by it. */
  const ofCase = (table: string) =>
    schema
      .createTable(table)
      .addColumn('case_id', 'text', (column) => column.notNull().references('cases.id').onDelete('cascade'))
  return [
    schema
      .createTable('cases')
      .addColumn('seq', serial, (column) => column.primaryKey())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('page', 'text', (column) => column.notNull().unique())
      .addColumn('state', 'text', notNull)
      .addColumn('opened', 'bigint', notNull)
      .addColumn('closes', 'bigint', notNull)
      .addColumn('sender', 'text', notNull)
      .addColumn('mailbox', 'text', notNull)
      .addColumn('domain', 'text', notNull)
      .addColumn('standing', 'text', notNull)
      .addColumn('client_kind', 'text', notNull)
      .addColumn('revision', 'bigint', notNull)
      .addColumn('arrival', 'text', notNull)
      .addColumn('proofs', 'text', notNull)
      .addColumn('looks', 'text'),
    schema.createIndex('cases_opened').on('cases').column('opened'),
    schema.createIndex('cases_mailbox').on('cases').columns(['mailbox', 'opened']),
    schema.createIndex('cases_domain').on('cases').columns(['domain', 'standing', 'opened']),

    ofCase('messages')
      .addColumn('at', 'bigint', notNull)
      .addColumn('raw', blob, notNull)
      .addPrimaryKeyConstraint('messages_pk', ['case_id']),
    schema.createIndex('messages_at').on('messages').column('at'),

    ofCase('letters')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('kind', 'text', notNull)
      .addColumn('transport', 'text', notNull)
      .addColumn('state', 'text', notNull)
      .addColumn('envelope_sender', 'text', notNull)
      .addColumn('recipient', 'text', notNull)
      .addColumn('message_id', 'text', notNull)
      .addColumn('created_at', 'bigint', notNull)
      .addColumn('expires_at', 'bigint', notNull)
      .addColumn('due_at', 'bigint')
      .addColumn('accepted_at', 'bigint')
      .addUniqueConstraint('letters_kind', ['case_id', 'kind']),
    schema.createIndex('letters_message_id').on('letters').column('message_id'),

    schema
      .createTable('letter_messages')
      .addColumn('letter_id', 'text', (column) =>
        column.primaryKey().notNull().references('letters.id').onDelete('cascade'),
      )
      .addColumn('at', 'bigint', notNull)
      .addColumn('raw', blob, notNull),
    schema.createIndex('letter_messages_at').on('letter_messages').column('at'),

    ofCase('attempts')
      .addColumn('id', 'text', notNull)
      .addColumn('letter_id', 'text', notNull)
      .addColumn('round', 'integer', notNull)
      .addColumn('at', 'bigint', notNull)
      .addColumn('position', 'integer', notNull)
      .addColumn('body', 'text', notNull)
      .addPrimaryKeyConstraint('attempts_pk', ['case_id', 'id']),

    ofCase('bounces')
      .addColumn('id', 'text', notNull)
      .addColumn('letter_id', 'text', notNull)
      .addColumn('at', 'bigint', notNull)
      .addColumn('body', 'text', notNull)
      .addPrimaryKeyConstraint('bounces_pk', ['case_id', 'id']),
    ofCase('bounce_messages')
      .addColumn('bounce_id', 'text', notNull)
      .addColumn('at', 'bigint', notNull)
      .addColumn('raw', blob, notNull)
      .addPrimaryKeyConstraint('bounce_messages_pk', ['case_id', 'bounce_id']),
    schema.createIndex('bounce_messages_at').on('bounce_messages').column('at'),

    ofCase('confirmations')
      .addColumn('id', 'text', notNull)
      .addColumn('letter_id', 'text', notNull)
      .addColumn('at', 'bigint', notNull)
      .addColumn('body', 'text', notNull)
      .addPrimaryKeyConstraint('confirmations_pk', ['case_id', 'id']),

    ofCase('events')
      .addColumn('seq', serial, (column) => column.primaryKey())
      .addColumn('at', 'bigint', notNull)
      .addColumn('what', 'text', notNull)
      .addColumn('text', 'text', notNull),
    schema.createIndex('events_case').on('events').column('case_id'),

    ofCase('jobs')
      .addColumn('id', 'text', notNull)
      .addColumn('kind', 'text', notNull)
      .addColumn('letter_id', 'text')
      .addColumn('due_at', 'bigint', notNull)
      .addColumn('claimed_by', 'text')
      .addColumn('claimed_until', 'bigint')
      .addPrimaryKeyConstraint('jobs_pk', ['case_id', 'id'])
      .modifyEnd(keyed),
    // For those that are due and free, and those whose claim ran out.
    schema.createIndex('jobs_due').on('jobs').columns(['claimed_until', 'due_at']),

    schema
      .createTable('refusals')
      .addColumn('seq', serial, (column) => column.primaryKey())
      .addColumn('at', 'bigint', notNull)
      .addColumn('network', 'text', notNull)
      .addColumn('sender', 'text', notNull)
      .addColumn('recipient', 'text', notNull)
      .addColumn('enhanced', 'text', notNull)
      .addColumn('text', 'text', notNull),
    schema.createIndex('refusals_again').on('refusals').columns(['network', 'sender', 'recipient', 'at']),
    schema.createIndex('refusals_at').on('refusals').column('at'),

    schema
      .createTable('operator_mail')
      .addColumn('seq', serial, (column) => column.primaryKey())
      .addColumn('at', 'bigint', notNull)
      .addColumn('recipient', 'text', notNull)
      .addColumn('sender', 'text', notNull)
      .addColumn('raw', blob, notNull)
      .addColumn('due_at', 'bigint')
      .addColumn('tries', 'integer', notNull),
    schema.createIndex('operator_mail_due').on('operator_mail').column('due_at'),
    schema.createIndex('operator_mail_at').on('operator_mail').column('at'),
  ]
}
