import type { Arrival } from '../values/arrival.ts'
import { domainName } from '../values/domain-name.ts'
import type { MailDomain } from '../values/evidence.ts'
import { domainOf } from '../values/mailbox.ts'
import { resolveMailRoute } from '../wire/mail-route.ts'
import type { Resolver } from '../wire/resolver.ts'
import { type LookAt, lookUnder } from '../world/look.ts'

/** The domains in a mail's addresses, each once, with where they stand; at most four. */
export function domainsOf({
  envelope,
  headers,
}: Arrival): (Pick<MailDomain, 'roles'> & { domain: string })[] {
  const places: [MailDomain['roles'][number], string | null][] = [
    ['envelope', envelope.sender],
    ['from', headers.from],
    ['sender', headers.sender],
    ['reply-to', headers.replyTo],
  ]
  const byDomain = new Map<string, MailDomain['roles']>()
  for (const [role, address] of places) {
    const written = domainOf(address ?? '')
    const domain = domainName(written) ?? written
    if (domain !== '') byDomain.set(domain, [...(byDomain.get(domain) ?? []), role])
  }
  return [...byDomain].map(([domain, roles]) => ({ domain, roles }))
}

/**
 * Where mail to each domain in a mail's addresses would go. Observations are called as those of a mail route, behind
 * `domain-1-`, `domain-2-` …; the envelope sender's domain is asked once more here, apart from the look before.
 */
export const lookAtMailDomains = (
  arrival: Arrival,
  resolver: Resolver,
  look: LookAt,
): Promise<MailDomain[]> =>
  Promise.all(
    domainsOf(arrival).map(async ({ domain, roles }, index) => ({
      roles,
      route: await resolveMailRoute(domain, resolver, lookUnder(`domain-${index + 1}-`, look)),
    })),
  )
