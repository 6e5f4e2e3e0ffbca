import { familyOf, inPrefix, type Prefix } from './address.ts'
import { classifyAddress, isGlobal } from './address-range.ts'

/**
 * What the client's address is good for as evidence: `global` native and routable, `tunnelled` (6to4, Teredo); or
 * whatever only a device on our side can have put in the client's place: `translated` by NAT64, `gateway` one of our
 * own gateways or this machine, `not-global` any other address that is not routed.
 */
export type ClientKind = 'global' | 'tunnelled' | 'translated' | 'gateway' | 'not-global'

/** What is known of our side of the network. Addresses are canonical. */
export interface OwnSurroundings {
  /** The operator's word on prefixes that count as routable. */
  alsoGlobal: readonly Prefix[]
  /** The prefixes by which this network translates (RFC 7050). */
  nat64: readonly Prefix[]
  /** This machine's own addresses and those of its gateways: no stranger has them. */
  near: readonly string[]
}

/** The kind of a canonical address. */
export function clientKindOf(address: string, { alsoGlobal, nat64, near }: OwnSurroundings): ClientKind {
  if (near.includes(address)) return 'gateway'
  const kind = classifyAddress(address)
  if (kind === 'nat64' || kind === 'nat64-local') return 'translated'
  if (nat64.some((prefix) => inPrefix(address, prefix))) return 'translated'
  if (isGlobal(address, alsoGlobal)) return 'global'
  const tunnelled = (kind === '6to4' || kind === 'teredo') && familyOf(address) === 'ipv6'
  return tunnelled ? 'tunnelled' : 'not-global'
}

/** Whether the client's own address is hidden by something on our side, so that nothing can be said of it. */
export function hidesClient(kind: ClientKind): boolean {
  switch (kind) {
    case 'global':
    case 'tunnelled':
      return false
    case 'translated':
    case 'gateway':
    case 'not-global':
      return true
  }
}
