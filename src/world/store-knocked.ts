import { type Kysely, sql } from 'kysely'
import { addressBytes, familyOf, unmapped } from '../values/address.ts'
import type { KnockLimits } from './store.ts'
import { change, rowOf, type Steps } from './store-steps.ts'
import type { Tables } from './store-tables.ts'
import type { Writer } from './store-writer.ts'

// Any number will do, if nobody else locks by it in the same database.
const knockLock = 0x6b6e6f63

/** What is no address may not be knocked at. */
export function* reserveKnocks(
  { build, kind }: Writer,
  addresses: readonly string[],
  limits: KnockLimits,
): Steps<string[]> {
  // Two nodes that count the same network at once would both find room in it.
  if (kind === 'postgres')
    yield* change({ compile: () => sql`select pg_advisory_xact_lock(${knockLock})`.compile(build) })
  const reserved: string[] = []
  for (const address of addresses) {
    const octets = octetsOf(address)
    if (octets === null || !(yield* hasRoom(build, address, octets, limits))) continue
    const at = limits.now
    yield* change(
      build
        .insertInto('knocked')
        .values({ address: octets, at })
        .onConflict((conflict) => conflict.column('address').doUpdateSet({ at })),
    )
    reserved.push(address)
  }
  return reserved
}

function* hasRoom(
  build: Kysely<Tables>,
  address: string,
  octets: Uint8Array,
  { since, networks }: KnockLimits,
): Steps<boolean> {
  const knocked = build.selectFrom('knocked').where('at', '>=', since)
  if ((yield* rowOf(knocked.select('at').where('address', '=', octets))) !== null) return false
  const family = familyOf(address)
  for (const { bits, most } of networks.filter((network) => network.family === family)) {
    const { first, last } = rangeOf(octets, family === 'ipv4' ? ipv4Starts + bits : bits)
    const found = yield* rowOf(
      knocked
        .select((row) => row.fn.countAll<number>().as('count'))
        .where('address', '>=', first)
        .where('address', '<=', last),
    )
    if ((found?.count ?? 0) >= most) return false
  }
  return true
}

const ipv4Starts = 96

/**
 * An address by 16 octets, an IPv4 address as its IPv4-mapped one (RFC 4291 §2.5.5.2), so that each network of both
 * families is a range of them. Null when the text is none.
 */
function octetsOf(address: string): Buffer | null {
  const octets = addressBytes(unmapped(address))
  if (octets === null) return null
  return Buffer.from(octets.length === 4 ? [...new Array(10).fill(0), 0xff, 0xff, ...octets] : octets)
}

function rangeOf(octets: Uint8Array, bits: number): { first: Buffer; last: Buffer } {
  const hostBits = (index: number): number => 0xff >> Math.min(Math.max(bits - index * 8, 0), 8)
  return {
    first: Buffer.from(octets.map((octet, index) => octet & ~hostBits(index))),
    last: Buffer.from(octets.map((octet, index) => octet | hostBits(index))),
  }
}
