import type { FastifyRequest } from 'fastify'
import { familyOf, parseAddress, unmapped } from '../values/address.ts'
import type { Family } from '../values/family.ts'

/** Who asks for a page. */
export interface Visitor {
  /** Canonical; an IPv4-mapped address as the IPv4 address it is. */
  address: string
  family: Family
}

/**
 * By what the connection, or a proxy that is trusted, says. Where such a proxy says something that is no address, it
 * counts as the visitor itself.
 */
export function visitorOf(request: Pick<FastifyRequest, 'ip' | 'socket'>): Visitor {
  const address = canonical(request.ip) ?? canonical(request.socket.remoteAddress ?? '') ?? '::'
  return { address, family: familyOf(address) }
}

function canonical(text: string): string | null {
  // A link-local address is told with the name of our interface behind it.
  const address = parseAddress(text.split('%', 1)[0] ?? '')
  return address === null ? null : unmapped(address)
}
