import { classifyAddress } from '../values/address-range.ts'
import type { Evidence } from '../values/evidence.ts'
import { judging, type Verdict } from '../values/verdict.ts'

const rule = judging('client-address')

/**
 * What is the address worth that the mail came from? Native IPv6 of the public Internet passes; 6to4 (RFC 3056) and
 * Teredo (RFC 4380) are tunnels. What only a translator or gateway on our side can have put there is ours.
 * Rests on the connection itself, so on no look.
 */
export function diagnoseClientAddress({
  arrival,
  clientKind,
}: Pick<Evidence, 'arrival' | 'clientKind'>): Verdict {
  const { address } = arrival.client
  const kind = classifyAddress(address)
  const detail = { facts: { address, kind } }
  switch (clientKind) {
    case 'global':
      return arrival.family === 'ipv6'
        ? rule.pass('native-ipv6', detail)
        : rule.notApplicable('by-ipv4', detail)
    case 'tunnelled':
      return rule.partial(kind === 'teredo' ? 'teredo' : '6to4', detail)
    case 'translated':
      return rule.ours('translated', detail)
    case 'gateway':
      return rule.ours('our-gateway', detail)
    case 'not-global':
      return rule.ours(kind === 'ipv4-mapped' ? 'mapped' : 'not-public', detail)
  }
}
