import { domainName } from '../values/domain-name.ts'
import type { FurtherLooks, MailRoute } from '../values/evidence.ts'
import type { Resolver } from '../wire/resolver.ts'
import type { LookAt } from '../world/look.ts'

/** Looks whether the names of a domain's MX hosts are aliases; `alias-1`, `alias-2` … in the order of preference. */
export async function lookAtAliases(
  { implicit, exchangers }: MailRoute,
  resolver: Resolver,
  look: LookAt,
): Promise<FurtherLooks['aliases']> {
  // RFC 5321 §5.1: a domain without MX may be an alias itself, which is then followed first.
  const named = implicit ? [] : exchangers.filter(({ host }) => domainName(host) !== null)
  return await Promise.all(
    named.map(async ({ host }, index) => ({
      host,
      cname: await look(`alias-${index + 1}`, `CNAME ${host}`, () => resolver.cname(host)),
    })),
  )
}
