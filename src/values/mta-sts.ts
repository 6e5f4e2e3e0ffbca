import type { MtaStsPolicy } from './evidence.ts'

/**
 * Whether a policy names an MX host (lower case, no final dot). RFC 8461 §4.1: as a certificate would, where `*` stands
 * for the whole left-most label and for nothing else.
 */
export function namesExchanger({ mx }: Pick<MtaStsPolicy, 'mx'>, host: string): boolean {
  const dot = host.indexOf('.')
  const wildcard = dot > 0 ? `*${host.slice(dot)}` : null
  return mx.some((pattern) => pattern === host || pattern === wildcard)
}
