import type { SecureContext } from 'node:tls'
import { familyOf, isMapped, parseAddress } from '../values/address.ts'
import type { Attempt } from '../values/attempt.ts'
import type { MailRoute, MtaStsPolicy } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
import type { LetterRecord } from '../values/letter.ts'
import { domainOf } from '../values/mailbox.ts'
import { type SmtpDeadlines, type SmtpEnd, sendBySmtp, type TlsUse } from '../wire/smtp-client.ts'
import { withoutControls } from '../wire/smtp-replies.ts'
import type { Clock } from '../world/clock.ts'
import type { Dialled, Network } from '../world/network.ts'
import type { LocalFailure, Skipped } from './no-target.ts'
import { type PlanTools, planRoute, type Target } from './plan-route.ts'
import { familiesOf, type Transport } from './transport.ts'

export interface DeliverySettings extends SmtpDeadlines {
  port: number
  connectTimeoutMs: number
}

export interface DeliveryTools extends PlanTools {
  network: Network
  clock: Clock
  /** Where a domain's mail goes; never throws. The domain is lower case, perhaps not ASCII, perhaps a literal. */
  findRoute: (domain: string) => Promise<MailRoute>
  /** The MTA-STS policy by which mail for a domain is sent, null for none; never throws. */
  findPolicy: (domain: string) => Promise<MtaStsPolicy | null>
  /** Whom we trust to vouch for a certificate where such a policy asks for one. */
  trust: () => SecureContext
  settings: DeliverySettings
  /** Breaks the round off. What it then returns is worth no record: try the round again. */
  signal?: AbortSignal | undefined
}

/** A letter with its composed and signed message. */
export interface OutgoingLetter
  extends Pick<LetterRecord, 'id' | 'envelopeSender' | 'recipient' | 'expiresAt'> {
  message: Buffer
}

/**
 * One round of a letter: tries its addresses in order until one of them takes it. Returns every attempt, at least
 * one, in the order made; the last one tells how the round ended. Never throws. `round` counts from 1.
 */
export async function deliverRound(
  letter: OutgoingLetter,
  transport: Transport,
  round: number,
  tools: DeliveryTools,
): Promise<Attempt[]> {
  const startedAt = tools.clock.now()
  const attempts: Attempt[] = []
  const record = (attempt: Untold): Attempt => {
    const numbered = { ...attempt, id: `${letter.id}-${round}-${attempts.length + 1}`, round }
    attempts.push(numbered)
    return numbered
  }
  const domain = domainOf(letter.recipient)
  const [route, policy] = await Promise.all([tools.findRoute(domain), tools.findPolicy(domain)])
  const plan = planRoute(route, transport, tools, policy)
  // RFC 8461 §5: an enforced policy wants TLS with a certificate that holds, and no delivery without it.
  const tls = policy?.mode === 'enforce' ? { verifiedBy: tools.trust() } : 'opportunistic'
  const resolved = { at: startedAt, ms: tools.clock.now() - startedAt }
  for (const skipped of plan.skipped) record(unreached(skipped, resolved))
  if (plan.failure !== null) record(unreached(plan.failure, resolved))

  const closed = new Set<Family>()
  for (const target of plan.targets) {
    if (closed.has(target.family)) continue
    if (attempts.length > 0 && isOver(letter, tools)) break
    const last = await tryTarget(letter, transport, target, tls, tools, record)
    if (last.outcome === 'accepted' || isUnansweredDot(last) || tools.signal?.aborted) break
    // RFC 5321 §4.2.1: a refused request is not repeated; the other family is asked because that is the question.
    // What fails on our side fails for the whole family.
    if (last.outcome === 'refused' || last.outcome === 'ours') closed.add(target.family)
  }
  return attempts
}

type Untold = Omit<Attempt, 'id' | 'round'>

const isOver = ({ expiresAt }: OutgoingLetter, { clock }: DeliveryTools): boolean => clock.now() > expiresAt

/** The message may have been taken: another address could deliver it twice. */
const isUnansweredDot = ({ stage, outcome }: Attempt): boolean => stage === 'dot' && outcome === 'network'

async function tryTarget(
  letter: OutgoingLetter,
  transport: Transport,
  target: Target,
  tls: TlsUse,
  tools: DeliveryTools,
  record: (attempt: Untold) => Attempt,
): Promise<Attempt> {
  const first = await tryOnce(letter, transport, target, tls, tools)
  const last = record(first.attempt)
  if (!first.tlsFailed || tools.signal?.aborted) return last
  // R24: a failed handshake is no reason to keep the mail back; the connection is spoilt, so a fresh one.
  return record((await tryOnce(letter, transport, target, 'off', tools)).attempt)
}

async function tryOnce(
  letter: OutgoingLetter,
  transport: Transport,
  target: Target,
  tls: TlsUse,
  { network, clock, settings, signal }: DeliveryTools,
): Promise<{ attempt: Untold; tlsFailed: boolean }> {
  const at = clock.now()
  const { host, address, family } = target
  const from = transport[family]
  const place = { at, host, address, family }
  if (from === null || !isAllowed(transport, family, address) || !isAllowed(transport, family, from)) {
    const text = `we have no ${family === 'ipv6' ? 'IPv6' : 'IPv4'} address to send from to ${address}`
    return { attempt: { ...notConnected, ...place, text, ms: 0, durations: {} }, tlsFailed: false }
  }
  const { port, connectTimeoutMs, attemptTimeoutMs } = settings
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
  const { tlsFailed, durations, ...told } = end satisfies SmtpEnd
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
const notConnected = {
  localAddress: null,
  stage: 'connect',
  outcome: 'ours',
  trouble: 'unreachable',
  code: null,
  enhanced: null,
  tls: null,
  transcript: '',
} as const

function unreached(failure: LocalFailure | Skipped, when: { at: number; ms: number }): Untold {
  return {
    ...notConnected,
    ...failure,
    at: when.at,
    // Null says that the address was not tried over its family.
    family: null,
    address: 'address' in failure ? failure.address : null,
    host: failure.host === null ? null : withoutControls(failure.host),
    stage: 'resolve',
    text: withoutControls(failure.text),
    ms: when.ms,
    durations: { resolve: when.ms },
  }
}

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
