import { reverseName } from '../values/address.ts'
import type { Arrival } from '../values/arrival.ts'
import { domainName } from '../values/domain-name.ts'
import type { Looks, Proofs } from '../values/evidence.ts'
import { domainOf } from '../values/mailbox.ts'
import { type Finding, firstFew, type Observation, seen, skipped } from '../values/observation.ts'
import { resolveMailRoute } from '../wire/mail-route.ts'
import type { Resolver } from '../wire/resolver.ts'
import type { LookAt } from '../world/look.ts'
import { readParties } from './parties.ts'
import { readHops } from './received-hops.ts'

/** As many of an address's names are looked up as SPF looks up of them (RFC 7208 §4.6.4). */
const mostNames = 10
/** As many names, and addresses of one, are kept. */
const mostKept = 50

/**
 * Looks at what stands behind an arrival: the client's reverse DNS and its way back, the HELO name's addresses, the
 * mail exchangers of the envelope sender's domain in both families, the hops before us. All at once; each look
 * has its own deadline, and one that fails says so without stopping the rest. `proofs` are passed through.
 */
export async function collectLooks(
  arrival: Arrival,
  proofs: Proofs,
  resolver: Resolver,
  look: LookAt,
): Promise<Looks> {
  const helo = arrival.helo.name
  const { address } = arrival.client
  const [client, heloA, heloAaaa, route, hops] = await Promise.all([
    lookAtClient(arrival, resolver, look),
    look('helo-a', `A ${helo}`, () =>
      askHelo(helo, async (name) => fewWith(address, await resolver.a(name))),
    ),
    look('helo-aaaa', `AAAA ${helo}`, () =>
      askHelo(helo, async (name) => fewWith(address, await resolver.aaaa(name))),
    ),
    resolveMailRoute(domainOf(arrival.envelope.sender), resolver, look),
    look('hops', 'Received fields', async () => seen(readHops(arrival.headers.received))),
  ])
  const parties = await look('parties', 'Organisations behind the mail', async () =>
    seen(readParties(arrival, { ...client, route, spf: proofs.spf })),
  )
  return { ...proofs, ...client, heloA, heloAaaa, route, hops, parties }
}

async function lookAtClient(
  { client, family }: Arrival,
  resolver: Resolver,
  look: LookAt,
): Promise<Pick<Looks, 'clientNames' | 'clientNameAddresses'>> {
  const clientNames = await look('client-ptr', `PTR ${client.address}`, async () =>
    firstFew(await resolver.ptr(reverseName(client.address)), mostKept),
  )
  const names = clientNames.state === 'seen' ? clientNames.value.slice(0, mostNames) : []
  const clientNameAddresses = await Promise.all(
    names.map(async (name, index) => ({ name, addresses: await addressesOf(name, index + 1) })),
  )
  return { clientNames, clientNameAddresses }

  function addressesOf(name: string, number: number): Promise<Observation<string[]>> {
    const [type, ask] = family === 'ipv6' ? ['AAAA', resolver.aaaa] : ['A', resolver.a]
    return look(`client-name-${number}`, `${type} ${name}`, async () =>
      fewWith(client.address, await ask.call(resolver, name)),
    )
  }
}

/** Which of very many addresses are kept must not decide whether the client's own is among them. */
function fewWith(client: string, found: Finding<string[]>): Finding<string[]> {
  if (found.state !== 'seen' || found.value.length <= mostKept) return found
  const others = found.value.filter((address) => address !== client)
  return firstFew(seen(others.length < found.value.length ? [client, ...others] : others), mostKept)
}

/** RFC 5321 §4.1.3: HELO may give an address literal, or anything at all; only a name can be looked up. */
async function askHelo(
  helo: string,
  ask: (name: string) => Promise<Finding<string[]>>,
): Promise<Finding<string[]>> {
  const name = domainName(helo)
  return name === null ? skipped('not a host name') : await ask(name)
}
