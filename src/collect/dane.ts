import type { FurtherLooks, MailRoute } from '../values/evidence.ts'
import { firstFew } from '../values/observation.ts'
import type { Resolver } from '../wire/resolver.ts'
import type { LookAt } from '../world/look.ts'

/** So many of a host's are kept. */
const mostKept = 20

/**
 * Asks for the certificate associations (TLSA) of every MX host that has a name; `dane-1`, `dane-2` … in the route's
 * order. Only that they are there is seen, for no answer tells us whether DNSSEC vouches for it.
 */
export async function lookAtDane(
  { exchangers }: MailRoute,
  resolver: Resolver,
  look: LookAt,
): Promise<FurtherLooks['dane']> {
  // What the route itself did not look up, an address or the root, has no name to ask for.
  const named = exchangers.filter(({ a, aaaa }) => a.state !== 'skipped' || aaaa.state !== 'skipped')
  return await Promise.all(
    named.map(async ({ host }, index) => {
      // RFC 6698 §3: the records of a server stand below its port and protocol.
      const name = `_25._tcp.${host}`
      return {
        host,
        tlsa: await look(`dane-${index + 1}`, `TLSA ${name}`, async () =>
          firstFew(await resolver.tlsa(name), mostKept),
        ),
      }
    }),
  )
}
