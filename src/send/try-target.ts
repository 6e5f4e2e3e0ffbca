import { familyOf, isMapped, parseAddress } from '../values/address.ts'
import type { Attempt } from '../values/attempt.ts'
import type { Family } from '../values/family.ts'
import type { LetterRecord } from '../values/letter.ts'
import { domainOf } from '../values/mailbox.ts'
import { type SmtpDeadlines, sendBySmtp, spell, type TlsUse } from '../wire/smtp-client.ts'
import type { Clock } from '../world/clock.ts'
import type { Dialled, Network } from '../world/network.ts'
import type { Target } from './plan-route.ts'
import { familiesOf, type Transport } from './transport.ts'

export interface DeliverySettings extends SmtpDeadlines {
  port: number
  connectTimeoutMs: number
}

export interface TargetTools {
  network: Network
  clock: Clock
  settings: DeliverySettings
  /** Breaks the try off. */
  signal?: AbortSignal | undefined
}

/** A letter with its composed and signed message. */
export interface OutgoingLetter
  extends Pick<LetterRecord, 'id' | 'envelopeSender' | 'recipient' | 'expiresAt'> {
  message: Buffer
  /** Whether it may not go any more; asked when its turn has come, which may be long after. */
  isGone?: () => Promise<boolean>
}

/** An attempt that has no number yet. */
export type Untold = Omit<Attempt, 'id' | 'round'>

/**
 * Tries one address, within `attemptTimeoutMs` in all: two attempts where the TLS handshake broke and none is asked
 * for, else one. `crowdedOut` breaks it off because others wait for the place.
 */
export async function tryTarget(
  letter: OutgoingLetter,
  transport: Transport,
  target: Target,
  tls: TlsUse,
  tools: TargetTools,
  crowdedOut: AbortSignal,
): Promise<Untold[]> {
  const { clock, settings, signal } = tools
  const endsAt = clock.now() + settings.attemptTimeoutMs
  const stop = new AbortController()
  const abort = (): void => stop.abort()
  const signals = signal === undefined ? [crowdedOut] : [crowdedOut, signal]
  for (const one of signals) {
    if (one.aborted) abort()
    one.addEventListener('abort', abort, { once: true })
  }
  const tryWith = async (use: TlsUse): Promise<Tried> => {
    const leftMs = Math.max(endsAt - clock.now(), 1)
    const tried = await tryOnce(letter, transport, target, use, leftMs, { ...tools, signal: stop.signal })
    if (!crowdedOut.aborted || tried.attempt.outcome !== 'ours') return tried
    const text = `broken off after ${spell(tried.attempt.ms)}, for others waited for a connection`
    return { attempt: { ...tried.attempt, trouble: 'crowded', text }, tlsFailed: false }
  }
  try {
    const first = await tryWith(tls)
    if (!first.tlsFailed || stop.signal.aborted || clock.now() >= endsAt) return [first.attempt]
    // R24: a failed handshake is no reason to keep the mail back; the connection is spoilt, so a fresh one.
    return [first.attempt, (await tryWith('off')).attempt]
  } finally {
    for (const one of signals) one.removeEventListener('abort', abort)
  }
}

interface Tried {
  attempt: Untold
  tlsFailed: boolean
}

async function tryOnce(
  letter: OutgoingLetter,
  transport: Transport,
  target: Target,
  tls: TlsUse,
  attemptTimeoutMs: number,
  { network, clock, settings, signal }: TargetTools,
): Promise<Tried> {
  const at = clock.now()
  const { host, address, family } = target
  const from = transport[family]
  const place = { at, host, address, family }
  if (from === null || !isAllowed(transport, family, address) || !isAllowed(transport, family, from)) {
    const text = `we have no ${family === 'ipv6' ? 'IPv6' : 'IPv4'} address to send from to ${address}`
    return { attempt: { ...notConnected, ...place, text, ms: 0, durations: {} }, tlsFailed: false }
  }
  const { port, connectTimeoutMs } = settings
  const dialled = await network.dial({
    to: { address, port },
    from,
    timeoutMs: Math.min(connectTimeoutMs, attemptTimeoutMs),
    ...(signal === undefined ? {} : { signal }),
  })
  if (dialled.state !== 'connected') {
    const told = tellDial(dialled, `[${address}]:${port}`, connectTimeoutMs)
    const ms = clock.now() - at
    const durations = { connect: dialled.ms }
    return { attempt: { ...notConnected, ...place, ...told, ms, durations }, tlsFailed: false }
  }
  const { socket, local, remote } = dialled
  if (!isAllowed(transport, family, local.address) || !isAllowed(transport, family, remote.address)) {
    socket.destroy()
    const text = `dropped a connection from ${local.address} to ${remote.address}: not ${transport.name}`
    const durations = { connect: dialled.ms }
    return { attempt: { ...notConnected, ...place, text, ms: dialled.ms, durations }, tlsFailed: false }
  }
  const end = await sendBySmtp(
    {
      socket,
      host,
      hostname: transport.hostname,
      envelopeSender: letter.envelopeSender,
      recipient: letter.recipient,
      envelopeId: letter.id,
      message: letter.message,
      tls,
      deadlines: { ...settings, attemptTimeoutMs: Math.max(attemptTimeoutMs - dialled.ms, 1) },
      signal,
    },
    clock,
  )
  const { tlsFailed, durations, ...told } = end
  return {
    attempt: {
      ...place,
      ...told,
      ...(told.trouble === 'policy' ? { text: `${told.text}; ${forbidden(letter)}` } : {}),
      localAddress: local.address,
      ms: clock.now() - at,
      durations: { connect: dialled.ms, ...durations },
    },
    tlsFailed,
  }
}

const forbidden = ({ recipient }: OutgoingLetter): string =>
  `the MTA-STS policy of ${domainOf(recipient)} (mode enforce) forbids delivery so`

/** R21: judged by the addresses themselves, before and after the dial. */
function isAllowed(transport: Transport, family: Family, address: string): boolean {
  const canonical = parseAddress(address)
  if (canonical === null || isMapped(canonical)) return false
  return familyOf(canonical) === family && familiesOf(transport).includes(family)
}

/** An attempt that came to no connection, until something better is known. */
export const notConnected = {
  localAddress: null,
  stage: 'connect',
  outcome: 'ours',
  trouble: 'unreachable',
  code: null,
  enhanced: null,
  tls: null,
  transcript: '',
} as const

function tellDial(
  { state, code }: Exclude<Dialled, { state: 'connected' }>,
  place: string,
  timeoutMs: number,
): Pick<Attempt, 'outcome' | 'trouble' | 'enhanced' | 'text'> {
  switch (state) {
    case 'refused':
      return theirs('refused', `the connection to ${place} was refused (${code})`)
    case 'timed-out':
      return theirs('timed-out', `no connection to ${place} within ${timeoutMs / 1_000} s`)
    case 'unreachable':
      return theirs('unreachable', `${place} can't be reached (${code})`)
    case 'ours':
      return { ...ourFault, text: `this machine could not connect to ${place} (${code})` }
    case 'aborted':
      return { ...ourFault, text: `the connection to ${place} was broken off because we are shutting down` }
  }
}

const ourFault = { outcome: 'ours', trouble: 'unreachable', enhanced: null } as const

const theirs = (
  trouble: Attempt['trouble'],
  text: string,
): Pick<Attempt, 'outcome' | 'trouble' | 'enhanced' | 'text'> => ({
  outcome: 'network',
  trouble,
  enhanced: '4.4.1',
  text,
})
