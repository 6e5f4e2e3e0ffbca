import type { Network } from './network.ts'

/** Source addresses for who leaves it to the system which of its addresses a packet comes from. */
export const anySource = { ipv6: '::', ipv4: '0.0.0.0' } as const

/** Whether an address leaves it to the system. */
export const isAnySource = (from: string | null): boolean =>
  from === anySource.ipv6 || from === anySource.ipv4

/** The same network where these two, the unspecified addresses, may stand for a source. */
export function choosingSource(network: Network): Network {
  const chosen = (from: string | null): string | null => (isAnySource(from) ? null : from)
  return {
    ...network,
    dial: (request) => network.dial({ ...request, from: chosen(request.from) }),
    ask: (request) => network.ask({ ...request, from: chosen(request.from) }),
  }
}
