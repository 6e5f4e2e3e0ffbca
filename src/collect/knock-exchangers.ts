import type { SecureContext } from 'node:tls'
import { familyOf, parseAddress } from '../values/address.ts'
import type { isDialable } from '../values/address-range.ts'
import type { ExchangerAddresses, MailRoute } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
import type { Knock } from '../values/knock.ts'
import { type Finding, type Observation, seen, skipped } from '../values/observation.ts'
import { knockBySmtp } from '../wire/knock-smtp.ts'
import type { Clock } from '../world/clock.ts'
import type { LookAt } from '../world/look.ts'
import type { Dialled, Network } from '../world/network.ts'

export interface KnockTools {
  network: Network
  clock: Clock
  /** Our name in EHLO, and the source addresses, canonical; null where we have none. */
  transport: { hostname: string; ipv6: string | null; ipv4: string | null }
  /** Whether an address may be dialled (R22), else the reason. */
  judgeAddress: (address: string) => ReturnType<typeof isDialable>
  /** Which of these addresses may be knocked at now (R26); they count as knocked at from then on. */
  reserve: (addresses: readonly string[]) => Promise<string[]>
  /** The roots that certificates are held against. */
  roots: () => SecureContext
  port: number
  connectTimeoutMs: number
  commandTimeoutMs: number
  attemptTimeoutMs: number
  signal?: AbortSignal | undefined
}

const mostHosts = 5
const mostAddresses = 3
// Nobody's letter hangs on it, so a knock waits for less than a letter does.
const longestWait = { connectTimeoutMs: 10_000, commandTimeoutMs: 20_000, attemptTimeoutMs: 60_000 }

interface Door {
  host: string
  preference: number
  address: string
  family: Family
}

/**
 * Knocks at the addresses of a domain's MX hosts in both families (R26), a host's one after the other. What is not
 * knocked at is `skipped` and says why; at least one observation comes back. `number`: which round of knocks of the
 * case it is, from 1; observations are called `knock-<number>-<address>`.
 */
export async function knockExchangers(
  { domain, exchangers }: MailRoute,
  number: number,
  look: LookAt,
  tools: KnockTools,
): Promise<Observation<Knock>[]> {
  const hosts = exchangers
    .toSorted((one, other) => one.preference - other.preference)
    .slice(0, mostHosts)
    .map(doorsOf)
  const known = new Set<string>()
  const doors = hosts.map((ofHost) =>
    ofHost.filter(({ address }) => !known.has(address) && known.add(address)),
  )
  const reserved = await tools.reserve(
    doors.flat().flatMap((door) => (whyNot(door, tools) === null ? [door.address] : [])),
  )
  const knocks = await Promise.all(
    doors.map(async (ofHost) => {
      const found: Observation<Knock>[] = []
      for (const door of ofHost) {
        const reason = whyNot(door, tools) ?? (reserved.includes(door.address) ? null : 'knocked at lately')
        found.push(
          await look(`knock-${number}-${door.address}`, `Port 25 of ${door.host} [${door.address}]`, () =>
            reason === null ? knockAt(door, tools) : Promise.resolve(skipped(reason)),
          ),
        )
      }
      return found
    }),
  )
  if (doors.flat().length > 0) return knocks.flat()
  const nowhere = async () => skipped('no address to knock at')
  return [await look(`knock-${number}-none`, `Port 25 of the mail exchangers of ${domain}`, nowhere)]
}

function doorsOf({ host, preference, a, aaaa }: ExchangerAddresses): Door[] {
  const of = (family: Family, records: Observation<string[]>): Door[] =>
    (records.state === 'seen' ? records.value : [])
      .slice(0, mostAddresses)
      .map((address) => ({ host, preference, address: parseAddress(address) ?? address, family }))
  return [...of('ipv6', aaaa), ...of('ipv4', a)]
}

function whyNot({ address, family }: Door, { judgeAddress, transport }: KnockTools): string | null {
  const judgement = judgeAddress(address)
  if (judgement !== true) return `not dialled: ${judgement}`
  // R21: an AAAA record that holds an IPv4 address in whatever form leads to no IPv6 host.
  if (familyOf(address) !== family) return 'not dialled: other-family'
  return transport[family] === null ? `we have no ${family === 'ipv6' ? 'IPv6' : 'IPv4'} address` : null
}

async function knockAt(door: Door, tools: KnockTools): Promise<Finding<Knock>> {
  const { network, clock, transport, port, roots, signal } = tools
  const { host, address, family } = door
  const waits = {
    connectTimeoutMs: Math.min(tools.connectTimeoutMs, longestWait.connectTimeoutMs),
    commandTimeoutMs: Math.min(tools.commandTimeoutMs, longestWait.commandTimeoutMs),
    attemptTimeoutMs: Math.min(tools.attemptTimeoutMs, longestWait.attemptTimeoutMs),
  }
  const dialled = await network.dial({
    to: { address, port },
    from: transport[family],
    timeoutMs: waits.connectTimeoutMs,
    ...(signal === undefined ? {} : { signal }),
  })
  if (dialled.state !== 'connected') return tellDial(door, dialled, waits.connectTimeoutMs)
  const { socket, local } = dialled
  const request = { socket, host, hostname: transport.hostname, roots, deadlines: waits, signal }
  const end = await knockBySmtp(request, clock)
  return seen({ ...door, localAddress: local.address, ...end })
}

function tellDial(
  door: Door,
  { state, code }: Exclude<Dialled, { state: 'connected' }>,
  timeoutMs: number,
): Finding<Knock> {
  const knock = (trouble: Knock['trouble'], text: string): Finding<Knock> =>
    seen({
      ...{ ...door, localAddress: null, stage: 'connect', trouble, code: null, text },
      ...{ greets: null, starttls: null },
    })
  switch (state) {
    case 'refused':
      return knock('refused', `the connection was refused (${code})`)
    case 'timed-out':
      return knock('timed-out', `no connection within ${timeoutMs / 1_000} s`)
    case 'unreachable':
      return knock('unreachable', `no way there (${code})`)
    case 'ours':
      return knock('ours', `this machine could not connect (${code})`)
    case 'aborted':
      return skipped('broken off because we are shutting down')
  }
}
