import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import pg from 'pg'
import { StoreAway, StoreFull, StoreRefused } from './store.ts'
import type { Database, Done, Steps } from './store-steps.ts'
import type { Tables } from './store-tables.ts'

const connectTimeoutMs = 5_000
const statementTimeoutMs = 10_000
// The server gives up first, so that its own words are heard; this is for one that says nothing.
const silenceTimeoutMs = 15_000
const vacuumTimeoutMs = 600_000
const mostConnections = 10
// Named statements stay in the server's memory for each connection.
const mostNames = 200
const mostTries = 4

const int8 = 20

/**
 * A pool of connections to PostgreSQL; connects when first asked. Each batch is a transaction of its own;
 * one that met another's locks is run again.
 */
export function openPostgres(url: string, readOnly: boolean): Database {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'mailsix',
    max: mostConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: silenceTimeoutMs,
    keepAlive: true,
    // Our times and counts are far below 2^53.
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === int8 ? Number : pg.types.getTypeParser(oid, format),
    },
    onConnect: async (client) => {
      await client.query(
        `SET synchronous_commit = on; SET statement_timeout = ${statementTimeoutMs}; ` +
          `SET idle_in_transaction_session_timeout = ${silenceTimeoutMs}`,
      )
    },
  })
  // A connection that breaks while idle is replaced when one is needed.
  pool.on('error', () => undefined)

  const names = new Map<string, string>()
  function nameOf(sql: string): string | undefined {
    const known = names.get(sql)
    if (known !== undefined || names.size >= mostNames) return known
    const name = `mailsix_${names.size}`
    names.set(sql, name)
    return name
  }

  async function execute(client: pg.PoolClient, sql: string, parameters: readonly unknown[]): Promise<Done> {
    const name = nameOf(sql)
    const values = parameters.map(withoutNul)
    const { rows, rowCount } = await client.query(
      name === undefined ? { text: sql, values } : { name, text: sql, values },
    )
    return { rows, changed: rowCount ?? 0 }
  }

  async function walk<T>(client: pg.PoolClient, steps: Steps<T>): Promise<T> {
    let next = steps.next()
    while (next.done !== true) {
      const { sql, parameters } = next.value
      next = steps.next(await execute(client, sql, parameters))
    }
    return next.value
  }

  async function transact<T>(begin: string, steps: () => Steps<T>): Promise<T> {
    let client: pg.PoolClient
    try {
      client = await pool.connect()
    } catch (error) {
      throw inOurWords(error)
    }
    // A broken connection speaks up between our queries too; the next query then fails by itself.
    const ignore = (): void => undefined
    client.on('error', ignore)
    let broken: Error | undefined
    try {
      await client.query(begin)
      const value = await walk(client, steps())
      const { command } = await client.query('COMMIT')
      if (command !== 'COMMIT') throw new Error(`COMMIT ended as ${command}`)
      return value
    } catch (error) {
      // Only after an error that the server told is the connection's state known.
      if (sqlState(error) === null) broken = asError(error)
      else await client.query('ROLLBACK').catch((failure: unknown) => (broken = asError(failure)))
      throw error
    } finally {
      client.off('error', ignore)
      client.release(broken)
    }
  }

  async function persist<T>(begin: string, steps: () => Steps<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await transact(begin, steps)
      } catch (error) {
        if (tries < mostTries && metAnother(error)) continue
        throw inOurWords(error)
      }
    }
  }

  return {
    kind: 'postgres',
    build: new Kysely<Tables>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new DummyDriver(),
        createIntrospector: (kysely) => new PostgresIntrospector(kysely),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    }),
    async write(steps) {
      if (readOnly) throw new StoreAway('The store takes no writes.')
      return persist('BEGIN', steps)
    },
    read: (steps) => persist('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', steps),
    async overwrite(tables) {
      try {
        const client = await pool.connect()
        try {
          // Frees the room of deleted rows; when its octets are overwritten is the server's to know.
          await client.query(`SET statement_timeout = ${vacuumTimeoutMs}`)
          const vacuum = {
            text: `VACUUM ${tables.join(', ')}`,
            query_timeout: vacuumTimeoutMs + silenceTimeoutMs,
          }
          await client.query(vacuum)
          return 'left-to-the-server'
        } finally {
          // The connection goes with its settings.
          client.release(true)
        }
      } catch (error) {
        throw inOurWords(error)
      }
    },
    async close() {
      if (!pool.ended) await pool.end()
    },
  }
}

/** The SQLSTATE of an error that PostgreSQL told; null for any other. */
export function sqlState(error: unknown): string | null {
  return error instanceof pg.DatabaseError && error.code !== undefined ? error.code : null
}

// PostgreSQL's text can't hold it, and only strangers write it.
const withoutNul = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

// serialization_failure, deadlock_detected
const metAnother = (error: unknown): boolean => ['40001', '40P01'].includes(sqlState(error) ?? '')

const diskFull = '53100'

function inOurWords(error: unknown): Error {
  if (error instanceof StoreAway || error instanceof StoreFull || error instanceof StoreRefused) return error
  if (sqlState(error) === diskFull)
    return new StoreFull("The disk of the database's server is full. Make room there.", { cause: error })
  return new StoreAway(`The database did not take it: ${asError(error).message}`, { cause: error })
}
