import type { Logger } from 'pino'
import { makeCanaries } from './collect/ask-canaries.ts'
import { checkOwnRecords } from './collect/check-own-records.ts'
import { checkOwnSide, type OwnQuestion } from './collect/check-own-side.ts'
import { withLingeringFaults } from './collect/lingering-faults.ts'
import type { Config } from './config.ts'
import { makeOwnHealth, type OwnHealth } from './journey-own-health.ts'
import { familyOf, parseAddress } from './values/address.ts'
import { isDialable, type NotDialable } from './values/address-range.ts'
import { type ClientKind, clientKindOf } from './values/client-kind.ts'
import type { OwnCheck } from './values/own-check.ts'
import { makeNat64, withoutMadeUp } from './wire/nat64-prefix.ts'
import { makeResolver, type Resolver } from './wire/resolver.ts'
import { atMostEvery } from './world/at-most-every.ts'
import type { Clock } from './world/clock.ts'
import type { DkimKey } from './world/keys.ts'
import type { Network } from './world/network.ts'
import { makeOwnSide, type OwnSide } from './world/own-side.ts'

/** Our own side of the network: what is known of it, and looks at it. */
export interface Ours {
  side: OwnSide
  health: OwnHealth
  /** The network it was made with, watched for who comes in. */
  network: Network
  /** Our resolvers, less what a DNS64 in front of us makes up. */
  resolver: Resolver
  /** The same without a memory of earlier answers. */
  afresh: () => Resolver
  /** R22: an allow-list, less the addresses that are ours and those that our network's NAT64 makes. */
  judgeAddress: (address: string) => true | NotDialable
  clientKind: (address: string) => ClientKind
  /** A look at the parts of our side that something could have failed by. `id` is unique within the case. */
  check: (id: string, question: OwnQuestion) => Promise<OwnCheck>
  stop: () => void
}

const hourMs = 3_600_000
const minuteMs = 60_000
/** Of `delivery.bisectWait`: an hour and a half as a rule, for most remember an hour that a record is missing. */
const memoryOfOthers = 6
/** A canary that greets no sooner is as good as silent. */
const canaryPatienceMs = 5_000

/** Looks for a DNS64 and for our gateways, at once and then each hour; resolves when the first look is over. */
export async function startOurs(
  config: Config,
  keys: readonly DkimKey[],
  { network, clock, log }: { network: Network; clock: Clock; log: Logger },
): Promise<Ours> {
  const { dns, transports, domains, delivery } = config
  const { dualStack, ipv6Only } = transports
  const { alsoGlobal, canary, blockLists } = config.network
  const own = [...config.listen.map(({ address }) => address), dualStack.ipv6, dualStack.ipv4, ipv6Only.ipv6]
  const side = makeOwnSide()
  const ask = (servers: readonly string[]): Resolver =>
    makeResolver({ servers, timeoutMs: dns.timeout, clock, answered: () => side.noteDnsAnswer(clock.now()) })
  const plain = ask(dns.servers)
  const nat64 = makeNat64(plain)
  const afresh = (): Resolver => withoutMadeUp(ask(dns.servers), nat64)
  let near: readonly string[] = own
  // Who listens on "::" has all of the machine's addresses, and what they lead to at our port is ourselves.
  const openTo = new Set(
    config.listen
      .filter(({ port }) => port === delivery.port)
      .flatMap(({ address }) => (address === '::' ? ['ipv6'] : address === '0.0.0.0' ? ['ipv4'] : [])),
  )

  let cancel: () => void = () => undefined
  let stopped = false
  const lookAround = async (): Promise<void> => {
    const known = nat64.prefixes().length
    const [answered, addresses] = await Promise.all([nat64.look(), network.near()])
    near = [...own, ...addresses]
    if (nat64.prefixes().length > known) log.warn({ prefixes: nat64.prefixes() }, behindDns64)
    if (!stopped) cancel = clock.after(answered ? hourMs : minuteMs, () => void lookAround())
  }
  await lookAround()

  const clientKind = (address: string): ClientKind =>
    clientKindOf(address, { alsoGlobal, nat64: nat64.prefixes(), near })
  const judgeAddress = (address: string): true | NotDialable =>
    isDialable(address, {
      ...{ alsoGlobal, nat64: nat64.prefixes() },
      own: [...own, ...near.filter((one) => openTo.has(familyOf(one)))],
    })
  const health = makeOwnHealth(log)
  // Canaries and zones are asked once for all that fails at a time, and again by the time of the next try.
  const restMs = Math.min(minuteMs, ...delivery.retry)
  const askCanaries = makeCanaries({
    ...{ network, clock, judgeAddress, canaries: canary, port: delivery.port },
    resolver: afresh,
    timeoutMs: Math.min(delivery.connectTimeout, canaryPatienceMs),
    restMs,
  })
  const records = {
    sources: [
      { address: dualStack.ipv6, hostname: dualStack.hostname },
      { address: dualStack.ipv4, hostname: dualStack.hostname },
      { address: ipv6Only.ipv6, hostname: ipv6Only.hostname },
    ],
    domains: [
      { domain: domains.ipv6Only, family: 'ipv6' },
      { domain: domains.ipv4Only, family: 'ipv4' },
    ],
    ...{ keys, blockLists },
  } as const
  const lookAtRecords = atMostEvery(restMs, clock, () =>
    // A stranger's resolver that answers shows nothing of ours.
    checkOwnRecords(records, {
      own: afresh(),
      world:
        dns.public.length === 0 ? null : makeResolver({ servers: dns.public, timeoutMs: dns.timeout, clock }),
    }),
  )
  const checkRecords = withLingeringFaults(delivery.bisectWait * memoryOfOthers, clock, lookAtRecords)
  const tools = {
    ...{ side, clock, askCanaries, resolver: afresh, checkRecords },
    knownNames: [domains.ipv4Only, ...canary.filter((host) => parseAddress(host) === null)],
  }

  return {
    ...{ side, health, afresh, judgeAddress, clientKind },
    resolver: withoutMadeUp(plain, nat64),
    network: {
      ...network,
      listen: (at, take) =>
        network.listen(at, (inbound) => {
          const { address } = inbound.client
          if (clientKind(address) === 'global') side.noteIncoming(familyOf(address), clock.now())
          take(inbound)
        }),
    },
    async check(id, question) {
      const check = await checkOwnSide(id, question, tools)
      health.tell(check)
      return check
    },
    stop() {
      stopped = true
      cancel()
    },
  }
}

const behindDns64 =
  'our resolvers make IPv6 addresses up (DNS64): what they make up is left out. Give dns.servers that do not'
