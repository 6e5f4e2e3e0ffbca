import { askedFor } from '../values/asked-for.ts'
import type { Evidence } from '../values/evidence.ts'
import { familyName } from '../values/family.ts'
import { judging, type Verdict } from '../values/verdict.ts'
import { judgeHandedBounces } from './handed-bounce.ts'
import type { Moment } from './moment.ts'

const rule = judging('send-to-ipv6-only')

/**
 * ① Does the sending provider deliver to a destination without any A record?
 * The final dot over native IPv6 proves it, whatever we answered after it (verdicts.md). Where this mail could prove
 * nothing, a bounce that its sender handed in may tell.
 */
export function diagnoseSendToIpv6Only(evidence: Evidence, moment: Pick<Moment, 'now' | 'closes'>): Verdict {
  const { arrival, clientKind } = evidence
  const facts = { address: arrival.client.address }
  const wanted = arrival.envelope.recipients.filter(({ kind }) => kind === 'test')
  const named = (wanted.length > 0 ? wanted : arrival.envelope.recipients).map(
    ({ destination }) => destination,
  )
  if (!named.some(({ kind }) => kind === 'ipv6-only')) {
    const told = judgeHandedBounces(evidence, moment)
    if (told !== null) return told
    if (askedFor(arrival) === 'explanation') return rule.notTested('only-explained', { facts })
    const dualStack = named.find(({ kind }) => kind === 'dual-stack')
    if (dualStack === undefined) return rule.notTested('arrived-at-control', { facts })
    const family = familyName(arrival.family)
    return rule.notTested('arrived-at-dual-stack', { facts: { ...facts, family, domain: dualStack.domain } })
  }
  // Such a destination has no IPv4: only something on our side can have brought it that way.
  switch (arrival.family === 'ipv6' ? clientKind : 'not-global') {
    case 'global':
      return rule.pass('arrived-over-ipv6', { facts })
    case 'tunnelled':
      return rule.partial('arrived-tunnelled', { facts })
    case 'translated':
    case 'gateway':
    case 'not-global':
      // A client that comes from a private, mapped or translated address was turned into it by our own gateway.
      return rule.ours('came-by-gateway', { facts })
  }
}
