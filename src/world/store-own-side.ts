import type { Kysely } from 'kysely'
import type { Arrival } from '../values/arrival.ts'
import { type OwnCheck, ownWindowMs } from '../values/own-check.ts'
import type { OwnSideThen } from './store.ts'
import { rowsOf, type Steps } from './store-steps.ts'
import type { Tables } from './store-tables.ts'

const mostChecks = 100
/** Where hundreds came in within the half hour, some of them came over IPv6. */
const mostArrivals = 200

/** What is known of our own side around a time, out of all cases: who came in, and what looks at it had found. */
export function* ownSideNear(build: Kysely<Tables>, at: number): Steps<OwnSideThen> {
  const [first, last] = [at - ownWindowMs, at + ownWindowMs]
  const checks = yield* rowsOf(
    build
      .selectFrom('own_checks')
      .select('body')
      .where('at', '>=', first)
      .where('at', '<=', last)
      .orderBy('at')
      .limit(mostChecks),
  )
  const arrivals = yield* rowsOf(
    build
      .selectFrom('cases')
      .select('arrival')
      .where('opened', '>=', first)
      .where('opened', '<=', last)
      .where('client_kind', '=', 'global')
      .orderBy('opened')
      .limit(mostArrivals),
  )
  return {
    checks: checks.map(({ body }): OwnCheck => JSON.parse(body)),
    arrivedOverIpv6: arrivals.some(({ arrival }) => cameToIpv6Only(JSON.parse(arrival))),
  }
}

const cameToIpv6Only = ({ family, envelope }: Arrival): boolean =>
  family === 'ipv6' && envelope.recipients.some(({ destination }) => destination.kind === 'ipv6-only')
