import type { Prefix } from './address.ts'
import { classifyAddress, isGlobal } from './address-range.ts'

/**
 * What the client's address is good for as evidence: `global` native and routable, `tunnelled` (6to4, Teredo),
 * `not-global` whatever only a gateway or translator of ours can have produced.
 */
export type ClientKind = 'global' | 'tunnelled' | 'not-global'

/** The kind of a canonical address; `alsoGlobal` is the operator's word on prefixes that count as routable. */
export function clientKindOf(address: string, alsoGlobal: readonly Prefix[]): ClientKind {
  if (isGlobal(address, alsoGlobal)) return 'global'
  const kind = classifyAddress(address)
  return kind === '6to4' || kind === 'teredo' ? 'tunnelled' : 'not-global'
}
