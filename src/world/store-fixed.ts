import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { Tables } from './store-tables.ts'

/** What a column may hold. */
type Value = string | number | null | Uint8Array

type Build = Kysely<Tables>

/**
 * A query that differs from one time to the next in its values alone: built and compiled once for a database, for that
 * costs several times what SQLite takes to answer it. `make` is called once with stand-ins, so it must pass its values on
 * as they are, and decide nothing by them.
 */
export function fixed<Values extends readonly Value[], R>(
  make: (build: Build, ...values: Values) => Compilable<R>,
): (build: Build, ...values: Values) => Compilable<R> {
  const query = fixedRow((build: Build, values: Record<string, Value>) =>
    // As many, in the same order.
    make(build, ...(Object.values(values) as unknown as Values)),
  )
  return (build, ...values) => query(build, Object.fromEntries(values.entries()))
}

/** The same for a query whose values have names, and each time the same names. */
export function fixedRow<Row extends { [Name in keyof Row]: Value }, R>(
  make: (build: Build, row: Row) => Compilable<R>,
): (build: Build, row: Row) => Compilable<R> {
  const compiled = new WeakMap<Build, { query: CompiledQuery<R>; names: (keyof Row | null)[] }>()

  function compileFor(build: Build, row: Row) {
    const standIns = Object.keys(row).map((name) => [name, `${standIn}${name}`] as const)
    // The builder looks at no value; what it is of stands in for it.
    const query = make(build, Object.fromEntries(standIns) as Row).compile()
    const nameOf = new Map<unknown, keyof Row>(standIns.map(([name, one]) => [one, name as keyof Row]))
    return { query, names: query.parameters.map((value) => nameOf.get(value) ?? null) }
  }

  return (build, row) => ({
    compile() {
      const known = compiled.get(build) ?? compileFor(build, row)
      compiled.set(build, known)
      const { query, names } = known
      const parameters = query.parameters.map((value, index) => {
        const name = names[index] ?? null
        return name === null ? value : row[name]
      })
      return { ...query, parameters }
    },
  })
}

const standIn = '\0value-'
