import type { SecureContext } from 'node:tls'
import { getDomain } from 'tldts'
import { clientNetwork, familyOf, networkOf } from '../values/address.ts'
import type { Attempt } from '../values/attempt.ts'
import type { MailRoute, MtaStsPolicy } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
import { domainOf } from '../values/mailbox.ts'
import { withoutControls } from '../wire/smtp-replies.ts'
import type { LocalFailure, Skipped } from './no-target.ts'
import type { Destination } from './pace.ts'
import { type PlanTools, planRoute, type Target } from './plan-route.ts'
import type { Slots } from './slots.ts'
import type { Transport } from './transport.ts'
import { notConnected, type OutgoingLetter, type TargetTools, tryTarget, type Untold } from './try-target.ts'

export interface DeliveryTools extends PlanTools, TargetTools {
  /** Where a domain's mail goes; never throws. The domain is lower case, perhaps not ASCII, perhaps a literal. */
  findRoute: (domain: string) => Promise<MailRoute>
  /** The MTA-STS policy by which mail for a domain is sent, null for none; never throws. */
  findPolicy: (domain: string) => Promise<MtaStsPolicy | null>
  /** Whom we trust to vouch for a certificate where such a policy asks for one. */
  trust: () => SecureContext
  /** R23: finding the way and each session wait for places of their own, so that who stalls holds up nobody else. */
  places: { ways: Slots; sessions: Slots }
}

/**
 * One round of a letter: tries its addresses in order until one of them takes it. Returns every attempt in the order
 * made, at least one unless the letter was gone; the last one tells how the round ended. `round` counts from 1. Throws
 * what `isGone` throws. Where `signal` breaks it off, what it returns is worth no record: try the round again.
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
  const way = await findWay(domain, tools)
  const resolved = { at: startedAt, ms: tools.clock.now() - startedAt }
  if (way === null) {
    record(unreached(putOff(null), resolved))
    return attempts
  }
  const { route, policy } = way
  const plan = planRoute(route, transport, tools, policy)
  // RFC 8461 §5: an enforced policy wants TLS with a certificate that holds, and no delivery without it.
  const tls = policy?.mode === 'enforce' ? { verifiedBy: tools.trust() } : 'opportunistic'
  for (const skipped of plan.skipped) record(unreached(skipped, resolved))
  if (plan.failure !== null) record(unreached(plan.failure, resolved))

  const closed = new Set<Family>()
  for (const target of plan.targets) {
    if (closed.has(target.family)) continue
    if (attempts.length > 0 && isOver(letter, tools)) break
    const tried = await tools.places.sessions.run(placeOf(domain, target), async (crowdedOut) =>
      (await letter.isGone?.()) ? [] : await tryTarget(letter, transport, target, tls, tools, crowdedOut),
    )
    const noPlace = (): Untold[] => [unreached(putOff(target), { at: tools.clock.now(), ms: 0 })]
    const last = (tried ?? noPlace()).map(record).at(-1)
    if (last === undefined || last.outcome === 'accepted' || isUnansweredDot(last)) break
    if (tools.signal?.aborted) break
    // RFC 5321 §4.2.1: a refused request is not repeated; the other family is asked because that is the question.
    // What fails on our side fails for the whole family.
    if (last.outcome === 'refused' || last.outcome === 'ours') closed.add(target.family)
  }
  return attempts
}

/** Null where so many ways are looked for that this one got no place, or lost it. */
async function findWay(
  domain: string,
  { findRoute, findPolicy, places }: DeliveryTools,
): Promise<{ route: MailRoute; policy: MtaStsPolicy | null } | null> {
  const name = organisationOf(domain)
  return await places.ways.run({ domain: name, host: name, network: name }, async (crowdedOut) => {
    const isOut = new Promise<null>((resolve) =>
      crowdedOut.addEventListener('abort', () => resolve(null), { once: true }),
    )
    const way = Promise.all([findRoute(domain), findPolicy(domain)])
    return await Promise.race([way.then(([route, policy]) => ({ route, policy })), isOut])
  })
}

/**
 * Domains below one that was registered cost nothing, so they count as one (RFC 7489 §3.2; tenants of a private suffix
 * are strangers to each other). So do the addresses of one /64.
 */
const placeOf = (domain: string, { address }: Target): Destination => ({
  domain: organisationOf(domain),
  host: clientNetwork(address),
  network: networkOf(address, familyOf(address) === 'ipv6' ? 48 : 24),
})

const organisationOf = (domain: string): string => getDomain(domain, { allowPrivateDomains: true }) ?? domain

const isOver = ({ expiresAt }: OutgoingLetter, { clock }: DeliveryTools): boolean => clock.now() > expiresAt

/** The message may have been taken: another address could deliver it twice. */
const isUnansweredDot = ({ stage, outcome }: Attempt): boolean =>
  stage === 'dot' && (outcome === 'network' || outcome === 'ours')

const putOff = (target: Target | null): Skipped => ({
  host: target?.host ?? null,
  address: target?.address ?? null,
  outcome: 'ours',
  trouble: 'crowded',
  enhanced: null,
  text: 'put off, for all connections that we may use for it were taken by slow mail servers',
})

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
