import { inPrefix, type Prefix } from '../values/address.ts'
import { nat64PrefixesIn } from '../values/nat64.ts'
import { failed, madeUpCode, seen } from '../values/observation.ts'
import type { Resolver } from './resolver.ts'

/** What is known of the DNS64 that our resolvers may be. */
export interface Nat64 {
  /** By which it makes AAAA records up; none where there is no DNS64, or nobody has looked yet. */
  prefixes(): readonly Prefix[]
  /** Looks anew. Whether there was an answer; where there was none, what is known stays. Never throws. */
  look(): Promise<boolean>
}

// RFC 7050 §3: it has no AAAA record in the DNS itself.
const ipv4OnlyName = 'ipv4only.arpa'

/** Learns it from AAAA of ipv4only.arpa (RFC 7050 §3), as this resolver answers. */
export function makeNat64(resolver: Pick<Resolver, 'aaaa'>): Nat64 {
  let known: readonly Prefix[] = []
  return {
    prefixes: () => known,
    async look() {
      const answer = await resolver.aaaa(ipv4OnlyName)
      if (answer.state === 'seen') known = nat64PrefixesIn(answer.value)
      else if (answer.state === 'absent') known = []
      return answer.state === 'seen' || answer.state === 'absent'
    },
  }
}

/**
 * The same resolver without the AAAA records that a DNS64 in front of us makes up (RFC 6147 §5.1): they say nothing of
 * the host that they are said to be of. Where none is left, the look is `failed` with the code of that.
 */
export const withoutMadeUp = (resolver: Resolver, nat64: Pick<Nat64, 'prefixes'>): Resolver => ({
  ...resolver,
  async aaaa(name) {
    const answer = await resolver.aaaa(name)
    const prefixes = nat64.prefixes()
    if (answer.state !== 'seen' || prefixes.length === 0) return answer
    const real = answer.value.filter((address) => !prefixes.some((prefix) => inPrefix(address, prefix)))
    return real.length > 0 ? seen(real) : failed(madeUpCode)
  },
})
