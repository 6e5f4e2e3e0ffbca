import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { Tables } from './store-tables.ts'

/**
 * A query that differs from one time to the next in its values alone: built and compiled once for a database, for that
 * costs several times what SQLite takes to answer it. `make` is called once with stand-ins, so it must pass its values on
 * as they are, and decide nothing by them.
 */
export function fixed<Values extends (string | number)[], R>(
  make: (build: Kysely<Tables>, ...values: Values) => Compilable<R>,
): (build: Kysely<Tables>, ...values: Values) => Compilable<R> {
  const compiled = new WeakMap<Kysely<Tables>, { query: CompiledQuery<R>; places: (number | null)[] }>()
  return (build, ...values) => ({
    compile() {
      const known = compiled.get(build) ?? compileWith(build, values.length)
      compiled.set(build, known)
      const { query, places } = known
      const parameters = query.parameters.map((value, index) => {
        const place = places[index] ?? null
        return place === null ? value : values[place]
      })
      return { ...query, parameters }
    },
  })

  function compileWith(build: Kysely<Tables>, count: number) {
    const standIns = Array.from({ length: count }, (_, index) => `${standIn}${index}`)
    // The builder looks at no value; what it is of stands in for it.
    const query = make(build, ...(standIns as Values)).compile()
    const placeOf = new Map<unknown, number>(standIns.map((one, place) => [one, place]))
    return { query, places: query.parameters.map((value) => placeOf.get(value) ?? null) }
  }
}

const standIn = '\0value-'
