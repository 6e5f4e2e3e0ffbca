import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { Overwritten } from './store.ts'
import type { Tables } from './store-tables.ts'

/** What a query came to. */
export interface Done {
  rows: unknown[]
  /** Rows inserted, updated or deleted. */
  changed: number
}

/**
 * The steps of one transaction: yields a query, is given its outcome, and decides the next by it. The same steps
 * run without a promise on SQLite and over a connection on PostgreSQL. They may run again from the start when a
 * transaction is repeated, so they do nothing but ask.
 */
export type Steps<T> = Generator<CompiledQuery, T, Done>

/** `soon`: nobody waits for it with a connection open, so it may wait some milliseconds for others to be written with. */
export type Haste = 'now' | 'soon'

/** One of the two databases. */
export interface Database {
  kind: 'sqlite' | 'postgres'
  /** Builds queries and never runs them: Kysely's own way to a database costs more than SQLite's work. */
  build: Kysely<Tables>
  /**
   * One transaction; resolves when it is durable, rejects with StoreFull or StoreAway when nothing of it is. On SQLite
   * they run in the order in which they were asked for, whatever their haste, which is `now` unless said.
   */
  write<T>(steps: () => Steps<T>, haste?: Haste): Promise<T>
  /** One view of the data for all the steps. */
  read<T>(steps: () => Steps<T>): Promise<T>
  /**
   * Sees that what was deleted from these tables is gone from the files too. `thoroughly` writes the file anew, for which
   * all else waits. Rejects with StoreFull or StoreAway.
   */
  overwrite(tables: readonly string[], thoroughly: boolean): Promise<Overwritten>
  close(): Promise<void>
}

/** All rows of a query. */
export function* rowsOf<R>(query: Compilable<R>): Steps<R[]> {
  const { rows } = yield query.compile()
  // Our own tables, whose columns are in store-tables.ts.
  return rows as R[]
}

/** The first row of a query, or null. */
export function* rowOf<R>(query: Compilable<R>): Steps<R | null> {
  const rows = yield* rowsOf(query)
  return rows[0] ?? null
}

/** Runs a statement: how many rows it changed. */
export function* change(statement: Compilable): Steps<number> {
  const { changed } = yield statement.compile()
  return changed
}
