import { familyOf, isMapped, parseAddress } from '../values/address.ts'
import type { Endpoint } from '../values/arrival.ts'
import type { Dialled } from './network.ts'

/** Why nothing may be sent to a target (as `parseAddress` read it) from a source (undefined where any will do). */
export function faultOf(
  target: string | null,
  source: string | null | undefined,
  port: number,
): string | null {
  if (target === null || source === null || !Number.isInteger(port) || port < 1 || port > 65_535)
    return 'EINVAL'
  // R21: a mapped address is an IPv6 text that leaves by IPv4.
  if (isMapped(target) || (source !== undefined && familyOf(source) !== familyOf(target)))
    return 'EAFNOSUPPORT'
  return source !== undefined && isMapped(source) ? 'EAFNOSUPPORT' : null
}

/** What a socket's error tells of the other side; `local` where this machine refused by itself. */
export function stateOf(code: string, local: boolean): Exclude<Dialled['state'], 'connected' | 'aborted'> {
  if (local) return code === 'ECONNREFUSED' ? 'refused' : 'ours'
  switch (code) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
      return 'refused'
    case 'ETIMEDOUT':
      return 'timed-out'
    // Said by an ICMP message of a router or host (RFC 4443 §3.1), or by our neighbour discovery, which the errno
    // can't tell apart: the path's or theirs, and for the verdict only after our own IPv6 was seen to work.
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EHOSTDOWN':
    case 'EACCES':
    case 'EPROTO':
    case 'ENOPROTOOPT':
      return 'unreachable'
    default:
      return 'ours'
  }
}

/** Both parts canonical; null where there is none. */
export function endpointOf(address: string | undefined, port: number | undefined): Endpoint | null {
  // A link-local address comes with its zone, which is this machine's word for a link.
  const canonical = address === undefined ? null : parseAddress(address.replace(/%.*$/, ''))
  return canonical === null || port === undefined ? null : { address: canonical, port }
}

const textIn = (error: unknown, key: 'code' | 'syscall'): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : undefined
}
export const codeOf = (error: unknown): string => textIn(error, 'code') ?? 'UNKNOWN'
export const syscallOf = (error: unknown): string | undefined => textIn(error, 'syscall')
