import { parseAddress } from '../values/address.ts'
import type { isDialable } from '../values/address-range.ts'
import { type Family, familyName } from '../values/family.ts'
import { type Finding, failed, seen, skipped } from '../values/observation.ts'
import type { OwnProof } from '../values/own-check.ts'
import { askGreeting } from '../wire/ask-greeting.ts'
import type { Resolver } from '../wire/resolver.ts'
import { isAnySource } from '../world/any-source.ts'
import { atMostEvery } from '../world/at-most-every.ts'
import type { Clock } from '../world/clock.ts'
import type { Network } from '../world/network.ts'

export interface CanaryTools {
  network: Network
  clock: Clock
  resolver: () => Resolver
  /** Whether an address may be dialled (R22), else the reason. */
  judgeAddress: (address: string) => ReturnType<typeof isDialable>
  /** Names or addresses of hosts that the operator may ask; maybe none. */
  canaries: readonly string[]
  port: number
  /** For connecting, and again for the greeting. */
  timeoutMs: number
  /** Nobody's canary is asked more often, however much fails at once. */
  restMs: number
}

/** What a question to the canaries came to, and the words for people. */
export interface CanaryAnswer {
  what: string
  finding: Finding<OwnProof>
}

/**
 * Asks the operator's canaries for a greeting over one family from one of our addresses, one after the other until one
 * greets. `seen('canary')`; `failed('CANARY-…')` when none of those that have such an address did, by the last one's
 * trouble, or this machine's errno; `skipped` when there is none to ask.
 */
export type AskCanaries = (family: Family, from: string) => Promise<CanaryAnswer>

const mostAsked = 3

/** Makes the question. Each family's is asked once in `restMs`; who asks meanwhile gets the same answer. */
export function makeCanaries(tools: CanaryTools): AskCanaries {
  const { restMs, clock } = tools
  const askers: Record<Family, (from: string) => Promise<CanaryAnswer>> = {
    ipv6: atMostEvery(restMs, clock, (from) => askEach('ipv6', from, tools)),
    ipv4: atMostEvery(restMs, clock, (from) => askEach('ipv4', from, tools)),
  }
  return (family, from) => askers[family](from)
}

async function askEach(family: Family, from: string, tools: CanaryTools): Promise<CanaryAnswer> {
  const places = await placesOf(family, tools)
  const { network, clock, port, timeoutMs } = tools
  let answer: CanaryAnswer = {
    what: `a canary over ${familyName(family)}`,
    finding: skipped('no canary that could be asked'),
  }
  const origin = isAnySource(from) ? '' : ` from ${from}`
  for (const { host, address } of places.slice(0, mostAsked)) {
    const what = `greeting of the canary ${host} [${address}]:${port}${origin}`
    const greeting = await askGreeting({ to: { address, port }, from, timeoutMs }, network, clock)
    if (greeting.state === 'seen') return { what, finding: seen('canary') }
    if (greeting.state === 'failed') answer = { what, finding: failed(codeOf(greeting.code)) }
  }
  return answer
}

// An errno of ours says more without the canary.
const codeOf = (code: string): string => (/^E[A-Z]+$/.test(code) ? code : `CANARY-${code}`)

/** One address of each canary that has one of this family. */
async function placesOf(
  family: Family,
  { canaries, resolver, judgeAddress }: CanaryTools,
): Promise<{ host: string; address: string }[]> {
  const dns = resolver()
  const found = await Promise.all(
    canaries.map(async (host) => {
      const addresses = await addressesOf(host, family, dns)
      const address = addresses.find((one) => judgeAddress(one) === true)
      return address === undefined ? [] : [{ host, address }]
    }),
  )
  return found.flat()
}

async function addressesOf(host: string, family: Family, dns: Resolver): Promise<string[]> {
  const literal = parseAddress(host)
  if (literal !== null) return literal.includes(':') === (family === 'ipv6') ? [literal] : []
  const found = await (family === 'ipv6' ? dns.aaaa(host) : dns.a(host))
  return found.state === 'seen' ? found.value : []
}
