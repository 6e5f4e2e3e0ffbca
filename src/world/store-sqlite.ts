import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite'
import { setTimeout as waitFor } from 'node:timers/promises'
import {
  DummyDriver,
  Kysely,
  type LimitNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { type Overwritten, StoreAway, StoreFull, StoreRefused } from './store.ts'
import type { Database, Done, Haste, Steps } from './store-steps.ts'
import type { Tables } from './store-tables.ts'

/** A batch of queries that waits for its transaction. */
interface Batch {
  run(): unknown
  resolve(value: unknown): void
  reject(error: unknown): void
}

interface Prepared {
  statement: StatementSync
  /** Of what it asks for; none where it asks for nothing. */
  columns: readonly string[]
}

// What waits for company: longer than two commits are apart under load, too short for anybody to notice.
const patienceMs = 20
// So that a burst neither holds the event loop for long nor makes one transaction of hundreds of messages.
const largestGroup = 64
// Texts are few: some vary by a count. The limit is for those.
const mostStatements = 500
const busyTimeoutMs = 1_000
const mostTries = 5
const betweenTriesMs = 200

/**
 * Opens the database file, in WAL mode and with an fsync at every commit. All writes that come in one turn of the
 * event loop share a transaction, each behind a savepoint of its own, so that one that fails fails alone. What is to be
 * written `soon` goes with the next of them, or after 20 ms: an fsync costs more than all that a mail writes.
 * Throws what node:sqlite throws.
 */
export function openSqlite(file: string, readOnly: boolean): Database {
  const database = new DatabaseSync(file, { readOnly, timeout: busyTimeoutMs })
  try {
    if (!readOnly) {
      database.exec('PRAGMA journal_mode = WAL')
      database.exec('PRAGMA journal_size_limit = 67108864')
      // Pages that every commit changes then go to the file once in a while only.
      database.exec('PRAGMA wal_autocheckpoint = 4000')
      // What is deleted is overwritten (R34): the pages are to be written anyway, so it costs nothing that can be measured.
      database.exec('PRAGMA secure_delete = ON')
    }
    database.exec('PRAGMA synchronous = FULL')
    database.exec('PRAGMA temp_store = MEMORY')
  } catch (error) {
    database.close()
    throw error
  }

  const statements = new Map<string, Prepared>()
  const waiting: Batch[] = []
  let scheduled = false
  let patience: NodeJS.Timeout | undefined

  function prepare(sql: string): Prepared {
    const known = statements.get(sql)
    if (known !== undefined) return known
    if (statements.size >= mostStatements) statements.clear()
    const statement = database.prepare(sql)
    const prepared = { statement, columns: statement.columns().map(({ name }) => name) }
    if (prepared.columns.length > 0) statement.setReturnArrays(true)
    statements.set(sql, prepared)
    return prepared
  }

  function execute(sql: string, parameters: readonly unknown[]): Done {
    const { statement, columns } = prepare(sql)
    // The builder's types allow only what tables hold: text, numbers, bytes and null.
    const values = parameters as SQLInputValue[]
    if (columns.length > 0) {
      // By setReturnArrays, which the types don't know of.
      const rows = statement.all(...values) as unknown as SQLOutputValue[][]
      return { rows: rows.map((row) => rowWith(columns, row)), changed: 0 }
    }
    return { rows: [], changed: Number(statement.run(...values).changes) }
  }

  function walk<T>(steps: Steps<T>): T {
    let next = steps.next()
    while (next.done !== true) {
      const { sql, parameters } = next.value
      next = steps.next(execute(sql, parameters))
    }
    return next.value
  }

  // The log before the file holds what was written lately, deleted or not; a reader needs it for as long as it reads.
  function emptyLog(): Overwritten {
    try {
      // It must not stand still for a reader, and mails with it.
      database.exec('PRAGMA busy_timeout = 0')
      const found = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
      return found?.busy === 0 ? 'overwritten' : 'held'
    } finally {
      database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`)
    }
  }

  const say = (sql: string): unknown => prepare(sql).statement.run()

  function schedule(): void {
    if (scheduled) return
    scheduled = true
    setImmediate(flush)
  }

  function flush(): void {
    scheduled = false
    clearTimeout(patience)
    patience = undefined
    if (waiting.length === 0) return
    commit(waiting.splice(0, largestGroup))
    if (waiting.length > 0) schedule()
  }

  function commit(batches: Batch[]): void {
    const ends: (() => void)[] = []
    try {
      say('BEGIN IMMEDIATE')
    } catch (error) {
      for (const batch of batches) batch.reject(inOurWords(error))
      return
    }
    try {
      for (const batch of batches) ends.push(batches.length === 1 ? runPlain(batch) : runApart(batch))
      say('COMMIT')
    } catch (error) {
      if (database.isTransaction) say('ROLLBACK')
      // A full disk takes the whole transaction down; what is small enough by itself may still fit.
      const [only, ...others] = batches
      if (only !== undefined && others.length === 0) only.reject(inOurWords(error))
      else for (const batch of batches) commit([batch])
      return
    }
    for (const end of ends) end()
  }

  function runPlain(batch: Batch): () => void {
    const value = batch.run()
    return () => batch.resolve(value)
  }

  function runApart(batch: Batch): () => void {
    say('SAVEPOINT batch')
    try {
      const value = batch.run()
      say('RELEASE batch')
      return () => batch.resolve(value)
    } catch (error) {
      if (!database.isTransaction) throw error
      say('ROLLBACK TO batch')
      say('RELEASE batch')
      return () => batch.reject(inOurWords(error))
    }
  }

  return {
    kind: 'sqlite',
    build: new Kysely<Tables>({
      dialect: {
        createAdapter: () => new SqliteAdapter(),
        createDriver: () => new DummyDriver(),
        createIntrospector: (kysely) => new SqliteIntrospector(kysely),
        createQueryCompiler: () => new QueryCompiler(),
      },
    }),

    write<T>(steps: () => Steps<T>, haste: Haste = 'now'): Promise<T> {
      if (!database.isOpen || readOnly) return Promise.reject(new StoreAway('The store takes no writes.'))
      return new Promise<T>((resolve, reject) => {
        waiting.push({
          run: () => walk(steps()),
          resolve: (value) => resolve(value as T),
          reject,
        })
        if (haste === 'now' || waiting.length >= largestGroup) schedule()
        else if (!scheduled) patience ??= setTimeout(flush, patienceMs)
      })
    },

    async read(steps) {
      try {
        // The writing process is alone on its connection, so nothing can come between the steps.
        if (!readOnly) return walk(steps())
        say('BEGIN')
        try {
          return walk(steps())
        } finally {
          say('COMMIT')
        }
      } catch (error) {
        throw inOurWords(error)
      }
    },

    async overwrite(_tables, thoroughly) {
      try {
        // Also frees of what was deleted before mailsix overwrote it.
        if (thoroughly) database.exec('VACUUM')
        for (let tries = 1; ; tries += 1) {
          const octets = emptyLog()
          if (octets === 'overwritten' || tries === mostTries) return octets
          await waitFor(betweenTriesMs)
        }
      } catch (error) {
        throw inOurWords(error)
      }
    },

    async close() {
      while (waiting.length > 0) flush()
      if (database.isOpen) database.close()
    },
  }
}

/** Objects that node:sqlite makes are dictionaries without a shape: to make and to read one costs about twice as much. */
function rowWith(columns: readonly string[], values: readonly SQLOutputValue[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  // In a loop, so that all rows of a query have one shape.
  for (const [index, column] of columns.entries()) row[column] = values[index]
  return row
}

/** SQLite plans by a limit's value, so it prepares a query anew whenever one is bound; of a cast it asks none. */
class QueryCompiler extends SqliteQueryCompiler {
  protected override visitLimit({ limit }: LimitNode): void {
    this.append('limit cast(')
    this.visitNode(limit)
    this.append(' as integer)')
  }
}

/** Goes through a database file: its first flaw in SQLite's words, or null. Slow on a large one. */
export function findFlaw(file: string): string | null {
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs })
  try {
    const found = database.prepare('PRAGMA quick_check(1)').get()
    const words = found === undefined ? 'no answer' : String(Object.values(found)[0])
    return words === 'ok' ? null : words.replace(/\s+/g, ' ')
  } finally {
    database.close()
  }
}

/** SQLite's result code of an error, extended; null when it is none of SQLite's. */
export function sqliteCode(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : null
}

const full = 13
const noRoomForSharedMemory = 4874

function inOurWords(error: unknown): Error {
  if (error instanceof StoreRefused) return error
  const code = sqliteCode(error)
  if (code !== null && ((code & 255) === full || code === noRoomForSharedMemory))
    return new StoreFull('The disk of the state folder is full. Make room there.', { cause: error })
  const words = error instanceof Error ? error.message : String(error)
  return new StoreAway(`The database did not take it: ${words}`, { cause: error })
}
