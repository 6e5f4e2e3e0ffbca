import { makeResolver } from '../wire/resolver.ts'
import { systemClock } from '../world/clock.ts'
import type { Network } from '../world/network.ts'
import type { Outgoing } from './deliver-by-mx.ts'
import type { SampleNames } from './sample-names.ts'

/** What the providers need to find a way out: the network, and a resolver that asks the demo's DNS. */
export const makeSampleOutgoing = (network: Network, { server }: SampleNames): Outgoing => ({
  network,
  clock: systemClock,
  resolver: makeResolver({ servers: [server], timeoutMs: 3_000, clock: systemClock }),
})
