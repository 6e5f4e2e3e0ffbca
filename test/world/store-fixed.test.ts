import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { expect, test } from 'vitest'
import { fixed } from '../../src/world/store-fixed.ts'
import { openSqlite } from '../../src/world/store-sqlite.ts'
import type { Tables } from '../../src/world/store-tables.ts'

const onPostgres = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})
const onSqlite = openSqlite(':memory:', false).build

/** Values in another order than they are given, a constant between them, and one of them twice. */
const plain = (build: Kysely<Tables>, id: string, since: number) =>
  build
    .selectFrom('cases')
    .select('id')
    .where('opened', '>=', since)
    .where('state', '=', 'open')
    .where((row) => row.or([row('id', '=', id), row('page', '=', id)]))
    .limit(7)

test('is the query as it would be built each time, with the values of this time', () => {
  const query = fixed(plain)
  for (const build of [onSqlite, onPostgres]) {
    for (const [id, since] of [
      ['one', 1],
      ['two', 2],
      // What stands in for a value once is a value like any other later.
      ['\0value-1', 3],
    ] as const) {
      const { sql, parameters } = plain(build, id, since).compile()
      expect(query(build, id, since).compile()).toMatchObject({ sql, parameters })
      expect(parameters).toEqual([since, 'open', id, id, 7])
    }
  }
})

test('is built once for each database', () => {
  let built = 0
  const query = fixed((build, id: string) => {
    built += 1
    return build.selectFrom('cases').select('id').where('id', '=', id)
  })
  for (const id of ['one', 'two', 'three'])
    for (const build of [onSqlite, onPostgres]) query(build, id).compile()
  expect(built).toBe(2)
})

test('needs no values', () => {
  const query = fixed((build) => build.selectFrom('jobs').select('due_at').limit(1))
  expect(query(onSqlite).compile().parameters).toEqual([1])
})
