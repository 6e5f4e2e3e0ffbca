import type { Zone } from '../../src/wire/dns-server.ts'
import { makeResolver, type Resolver } from '../../src/wire/resolver.ts'
import { systemClock } from '../../src/world/clock.ts'
import { aDnsServer } from './a-dns-server.ts'

/** Our resolver in front of a real DNS server with these zones; a name outside them is REFUSED. */
export async function aResolver(...zones: Zone[]): Promise<Resolver> {
  const { server } = await aDnsServer(...zones)
  return makeResolver({ servers: [server], timeoutMs: 1_000, clock: systemClock })
}
