import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from './store-steps.ts'
import type { Tables } from './store-tables.ts'

export type Schema = Kysely<Tables>['schema']

/** What the databases call the same thing. */
export interface Types {
  blob: RawBuilder<unknown>
  /** Counts up by itself; with `primary key`. */
  serial: RawBuilder<unknown>
  /** Ends a table of small rows that are kept in the order of their key. */
  keyed: RawBuilder<unknown>
}

export const typesOf: Record<Database['kind'], Types> = {
  sqlite: { blob: sql`blob`, serial: sql`integer`, keyed: sql`without rowid` },
  postgres: { blob: sql`bytea`, serial: sql`bigserial`, keyed: sql`` },
}

interface Column<Self> {
  notNull(): Self
}
export const notNull = <Self>(column: Column<Self>): Self => column.notNull()

/** A table of what comes to a case by and by, each row a whole value in JSON. */
export const newsOfCase = (schema: Schema, table: string) =>
  tableOfCase(schema, table)
    .addColumn('id', 'text', notNull)
    .addColumn('at', 'bigint', notNull)
    .addColumn('body', 'text', notNull)
    .addPrimaryKeyConstraint(`${table}_pk`, ['case_id', 'id'])

/** A table whose rows go with their case, and are looked up by it. */
export const tableOfCase = (schema: Schema, table: string) =>
  schema
    .createTable(table)
    .addColumn('case_id', 'text', (column) => column.notNull().references('cases.id').onDelete('cascade'))
