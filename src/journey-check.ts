import { hostname } from 'node:os'
import { makeCanaries } from './collect/ask-canaries.ts'
import { checkOwnSide } from './collect/check-own-side.ts'
import { knockAt } from './collect/knock-door.ts'
import {
  lookFromOutside,
  type OutsideTools,
  type Watch,
  type WatchEvent,
} from './collect/look-from-outside.ts'
import { lookAtReceivers } from './collect/receivers.ts'
import type { Config } from './config.ts'
import { answerOf, diagnoseOutside, type OutsideAnswer } from './diagnose/diagnose-outside.ts'
import { observationJson, verdictJson } from './journey-report.ts'
import type { Prefix } from './values/address.ts'
import { classifyAddress, isDialable } from './values/address-range.ts'
import { domainName } from './values/domain-name.ts'
import type { MailRoute } from './values/evidence.ts'
import type { Family } from './values/family.ts'
import { type Observation, seen } from './values/observation.ts'
import { type OutsideDoor, type OutsideLook, observationsIn } from './values/outside-look.ts'
import type { Verdict } from './values/verdict.ts'
import { makeMtaSts } from './wire/mta-sts.ts'
import { makeNat64, withoutMadeUp } from './wire/nat64-prefix.ts'
import { makeResolver } from './wire/resolver.ts'
import { trustRoots } from './wire/trusted-roots.ts'
import { anySource, choosingSource } from './world/any-source.ts'
import type { Clock } from './world/clock.ts'
import { ownAddresses } from './world/gateways.ts'
import type { Network } from './world/network.ts'
import { makeOwnSide } from './world/own-side.ts'

/** A look that begins or ends, for who watches. */
export type OutsideEvent = WatchEvent

/** What a look from outside may use; `usualSettings` needs no configuration. */
export interface OutsideSettings {
  /** Recursive servers, `[::1]:5353`; none means those of the machine. */
  servers: readonly string[]
  alsoGlobal: readonly Prefix[]
  /** Mail servers that may be asked whether port 25 is open to us, where nobody else answered. */
  canaries: readonly string[]
  /** Our name in EHLO; null for the literal of the address that we come from. */
  hostname: string | null
  /** Source addresses; `anySource` leaves them to the system, null means that there is none. */
  sources: Record<Family, string | null>
  port: number
  /** For a connection; half of it for an answer of the DNS. */
  timeoutMs: number
  /** For all of one look. */
  totalMs: number
  /** No canary is asked more often than once in so long. */
  canaryRestMs: number
}

/** Asked only where nobody else answers, and only for its greeting: a mail server that surely runs, over both families. */
export const usualCanary = 'gmail-smtp-in.l.google.com'

const usualTimeoutMs = 5_000
/** Ten seconds, and something for what comes after. */
const usualTotalMs = 9_500

/** A knock ends so long before all does, to tell itself how far it got. */
const graceMs = 100

export const usualSettings = (): OutsideSettings => ({
  ...{ servers: [], alsoGlobal: [], canaries: [usualCanary], hostname: nameOfMachine() },
  ...{ sources: { ...anySource }, port: 25, timeoutMs: usualTimeoutMs, totalMs: usualTotalMs },
  canaryRestMs: 60_000,
})

/** The same with what an operator's configuration says of the network; its canaries go before the usual one. */
export function settingsOf(
  config: Pick<Config, 'dns' | 'network' | 'transports' | 'delivery'>,
): OutsideSettings {
  const { dns, network, transports, delivery } = config
  const { hostname, ipv6, ipv4 } = transports.dualStack
  return {
    ...usualSettings(),
    ...{ servers: dns.servers, alsoGlobal: network.alsoGlobal, hostname, sources: { ipv6, ipv4 } },
    ...(network.canary.length > 0 ? { canaries: network.canary } : {}),
    port: delivery.port,
  }
}

// RFC 5321 §4.1.4: the name must be one that DNS knows; one without a dot is none.
function nameOfMachine(): string | null {
  const name = domainName(hostname())
  return name?.includes('.') && !/(?:^|\.)(?:localhost|localdomain|local|internal)$/.test(name) ? name : null
}

export interface OutsideGround {
  network: Network
  clock: Clock
  /** Certificates that are trusted beside those of the machine, PEM. */
  roots?: readonly string[]
  /** Our own addresses, where they are not the machine's. */
  own?: readonly string[]
  signal?: AbortSignal
}

/** The tools for looks from outside, one or many: what they find out about our own side is shared. */
export function openOutside(settings: OutsideSettings, ground: OutsideGround): OutsideTools {
  const { servers, alsoGlobal, canaries, sources, port, timeoutMs, totalMs } = settings
  const { clock, signal } = ground
  const network = choosingSource(ground.network)
  const side = makeOwnSide()
  const dnsTimeoutMs = timeoutMs / 2
  const ask = () =>
    makeResolver({
      ...{ servers, timeoutMs: dnsTimeoutMs, clock },
      answered: () => side.noteDnsAnswer(clock.now()),
    })
  const nat64 = makeNat64(ask())
  const lookedForDns64 = nat64.look()
  const resolver = () => {
    const plain = ask()
    const patient = async (name: string) => {
      await lookedForDns64
      return await plain.aaaa(name)
    }
    return withoutMadeUp({ ...plain, aaaa: patient }, nat64)
  }
  const own = ground.own ?? ownAddresses().filter((address) => classifyAddress(address) !== 'loopback')
  const judgeAddress = (address: string) =>
    isDialable(address, { alsoGlobal: [...alsoGlobal], own: [...own], nat64: nat64.prefixes() })
  const roots = trustRoots(ground.roots)
  const askCanaries = makeCanaries({
    ...{ network, clock, resolver, judgeAddress, canaries, port },
    timeoutMs: timeoutMs / 2,
    restMs: settings.canaryRestMs,
  })
  const mtaSts = makeMtaSts({
    ...{ network, clock, resolver: resolver(), judgeAddress, trust: roots, from: sources },
  })
  return {
    ...{ clock, resolver, judgeAddress, sources, side, totalMs, askCanaries },
    knock: async (door, { endsAt, connected }) => {
      const at = clock.now()
      const leftMs = Math.max(endsAt - clock.now() - graceMs, 1)
      const { promise: closing, resolve: closed } = Promise.withResolvers<void>()
      let isConnected = false
      const finding = await knockAt(door, {
        ...{ network, clock, judgeAddress, roots, port, signal, closed },
        connected: () => {
          isConnected = true
          connected()
        },
        transport: { hostname: settings.hostname, ...sources },
        connectTimeoutMs: Math.min(timeoutMs, leftMs),
        commandTimeoutMs: leftMs,
        attemptTimeoutMs: leftMs,
      })
      return { finding, ms: clock.now() - at, gone: isConnected ? closing : Promise.resolve() }
    },
    lookAtReceivers: (route, look, resolver, endsAt) =>
      lookAtReceivers(route, {
        ...{ network, clock, judgeAddress, resolver, look, mtaSts, signal },
        from: sources.ipv6,
        timeoutMs: Math.min(dnsTimeoutMs, Math.max(endsAt - clock.now(), 1)),
      }),
    checkOwn: (id, question, askCanaries) =>
      checkOwnSide(id, question, {
        ...{ side, clock, askCanaries, resolver },
        knownNames: ['arpa'],
        checkRecords: async () => seen([]),
      }),
  }
}

/** A look from outside, judged. */
export interface Checked {
  look: OutsideLook
  verdicts: Verdict[]
  answer: OutsideAnswer
}

/** Looks at a domain from outside and judges what was seen. `domain`: A-labels, or an address literal. Never throws. */
export async function checkDomain(domain: string, tools: OutsideTools, watch?: Watch): Promise<Checked> {
  const look = await lookFromOutside(domain, tools, watch)
  const verdicts = diagnoseOutside(look)
  return { look, verdicts, answer: answerOf(verdicts) }
}

/** The contract's JSON (contract.md, `check --json`). */
export function checkJson({ look, verdicts, answer }: Checked) {
  const { domain, route, at, ms } = look
  return {
    ...{ domain, answer, canaries: look.canaries },
    mx: route.exchangers.map((exchanger) => exchangerJson(exchanger, look.doors)),
    verdicts: verdicts.map(verdictJson),
    observations: observationsIn(look).map(observationJson),
    ...{ at: new Date(at).toISOString(), ms },
  }
}

const recordsIn = (records: Observation<string[]>): string[] =>
  records.state === 'seen' ? records.value : []

export const exchangerJson = (
  { host, preference, a, aaaa }: MailRoute['exchangers'][number],
  doors: readonly OutsideDoor[],
) => ({
  ...{ host, preference, a: recordsIn(a), aaaa: recordsIn(aaaa) },
  knocks: doors
    .filter(({ address }) => [...recordsIn(a), ...recordsIn(aaaa)].includes(address))
    .map(knockJson),
})

function knockJson({ address, family, bar, knock, knockMs }: OutsideDoor) {
  const when = { ms: knockMs, at: new Date(knock.at).toISOString() }
  if (knock.state !== 'seen') {
    const text = knock.state === 'skipped' ? knock.reason : 'time was up'
    return { address, family, stage: null, code: null, text, ...when, bar }
  }
  const { stage, code, text, trouble, greets, starttls } = knock.value
  return { address, family, stage, code, text, ...when, bar, trouble, greets, starttls }
}
