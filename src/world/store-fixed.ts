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
  const compiled = new WeakMap<Build, Fixed<R>>()
  return (build, ...values) => ({
    compile() {
      const known = compiled.get(build) ?? compileFor(build, values.length)
      compiled.set(build, known)
      return withValues(known, values)
    },
  })

  function compileFor(build: Build, count: number): Fixed<R> {
    const standIns = standInsFor(count)
    // The builder looks at no value; what it is of stands in for it.
    return placed(make(build, ...(standIns as readonly Value[] as Values)), standIns)
  }
}

/** The same for a query whose values have names, and each time the same names. */
export function fixedRow<Row extends { [Name in keyof Row]: Value }, R>(
  make: (build: Build, row: Row) => Compilable<R>,
): (build: Build, row: Row) => Compilable<R> {
  const compiled = new WeakMap<Build, Fixed<R> & { names: (keyof Row)[] }>()
  return (build, row) => ({
    compile() {
      const known = compiled.get(build) ?? compileFor(build, row)
      compiled.set(build, known)
      return withValues(
        known,
        known.names.map((name) => row[name]),
      )
    },
  })

  function compileFor(build: Build, row: Row): Fixed<R> & { names: (keyof Row)[] } {
    const names = Object.keys(row) as (keyof Row & string)[]
    const standIns = standInsFor(names.length)
    const standInRow = Object.fromEntries(names.map((name, index) => [name, standIns[index]])) as Row
    return { ...placed(make(build, standInRow), standIns), names }
  }
}

/** A compiled query, and for each of its parameters which value takes its place; null where it is always the same. */
interface Fixed<R> {
  query: CompiledQuery<R>
  places: (number | null)[]
}

const standInsFor = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `\0value-${index}`)

function placed<R>(made: Compilable<R>, standIns: readonly string[]): Fixed<R> {
  const query = made.compile()
  const placeOf = new Map<unknown, number>(standIns.map((one, place) => [one, place]))
  return { query, places: query.parameters.map((value) => placeOf.get(value) ?? null) }
}

function withValues<R>({ query, places }: Fixed<R>, values: readonly Value[]): CompiledQuery<R> {
  const parameters = query.parameters.map((value, index) => {
    const place = places[index] ?? null
    return place === null ? value : values[place]
  })
  return { ...query, parameters }
}
