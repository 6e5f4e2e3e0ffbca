import type { SecureContext } from 'node:tls'
import { familyOf, parseAddress } from '../values/address.ts'
import type { isDialable } from '../values/address-range.ts'
import type { ExchangerAddresses } from '../values/evidence.ts'
import { type Family, familyName } from '../values/family.ts'
import type { DoorBar, Knock, KnockDoor } from '../values/knock.ts'
import { type Finding, type Observation, seen, skipped } from '../values/observation.ts'
import { knockBySmtp } from '../wire/knock-smtp.ts'
import type { Clock } from '../world/clock.ts'
import type { Dialled, Network } from '../world/network.ts'
import type { Sources } from './own-questions.ts'

export interface DoorTools {
  network: Network
  clock: Clock
  /** Our name in EHLO; null for the literal of the address we come from. Source addresses, canonical; null where we have none. */
  transport: { hostname: string | null; ipv6: string | null; ipv4: string | null }
  /** Whether an address may be dialled (R22), else the reason. */
  judgeAddress: (address: string) => ReturnType<typeof isDialable>
  /** The roots that certificates are held against. */
  roots: () => SecureContext
  port: number
  connectTimeoutMs: number
  commandTimeoutMs: number
  attemptTimeoutMs: number
  signal?: AbortSignal | undefined
  /** Called when somebody took the connection, before anything was said. */
  connected?: (door: KnockDoor) => void
  /** Called when that connection is closed, which comes behind the result. */
  closed?: () => void
}

// Nobody's letter hangs on it, so a knock waits for less than a letter does.
const longestWait = { connectTimeoutMs: 10_000, commandTimeoutMs: 20_000, attemptTimeoutMs: 60_000 }

/** The addresses of one host, IPv6 first, of each family the first few. */
export function doorsOf(
  { host, preference, a, aaaa }: ExchangerAddresses,
  mostPerFamily: number,
): KnockDoor[] {
  const of = (family: Family, records: Observation<string[]>): KnockDoor[] =>
    (records.state === 'seen' ? records.value : [])
      .slice(0, mostPerFamily)
      .map((address) => ({ host, preference, address: parseAddress(address) ?? address, family }))
  return [...of('ipv6', aaaa), ...of('ipv4', a)]
}

/** Why nobody may knock at a door (R22); null where it is allowed. */
export function barOf(
  { address, family }: KnockDoor,
  judgeAddress: DoorTools['judgeAddress'],
): DoorBar | null {
  const judgement = judgeAddress(address)
  if (judgement !== true) return judgement
  // R21: an AAAA record that holds an IPv4 address in whatever form leads to no IPv6 host.
  return familyOf(address) === family ? null : 'other-family'
}

/** Why a door is not knocked at, in words; null where it may be. */
export function whyNotKnocked(
  door: KnockDoor,
  judgeAddress: DoorTools['judgeAddress'],
  sources: Sources,
): string | null {
  const bar = barOf(door, judgeAddress)
  if (bar !== null) return `not dialled: ${bar}`
  return sources[door.family] === null ? `we have no ${familyName(door.family)} address` : null
}

/** One connection: greeting, EHLO, STARTTLS where it is offered, QUIT. Never throws; `skipped` where we were stopped. */
export async function knockAt(door: KnockDoor, tools: DoorTools): Promise<Finding<Knock>> {
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
  tools.connected?.(door)
  const { socket, local } = dialled
  socket.once('close', () => tools.closed?.())
  const hostname = transport.hostname ?? addressLiteral(local.address)
  const end = await knockBySmtp({ socket, host, hostname, roots, deadlines: waits, signal }, clock)
  return seen({ ...door, localAddress: local.address, ...end })
}

// RFC 5321 §4.1.4: a client without a name of its own says its address.
const addressLiteral = (address: string): string =>
  familyOf(address) === 'ipv6' ? `[IPv6:${address}]` : `[${address}]`

function tellDial(
  door: KnockDoor,
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
      return knock('timed-out', `no connection within ${Math.round(timeoutMs / 100) / 10} s`)
    case 'unreachable':
      return knock('unreachable', `no way there (${code})`)
    case 'ours':
      return knock('ours', `this machine could not connect (${code})`)
    case 'aborted':
      return skipped('broken off because we are shutting down')
  }
}
