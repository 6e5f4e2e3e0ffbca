import type { ExchangerAddresses, MailRoute } from '../values/evidence.ts'
import { failed, noRootCode } from '../values/observation.ts'
import { resolveMailRoute } from '../wire/mail-route.ts'
import type { Resolver } from '../wire/resolver.ts'
import type { LookAt } from '../world/look.ts'

/**
 * Where a domain's mail goes, for a judgement that no letter backs: what is said to be missing is asked about twice.
 * `afresh` makes a resolver without a memory of earlier answers.
 */
export async function routeFromOutside(
  domain: string,
  resolver: Resolver,
  afresh: () => Resolver,
  look: LookAt,
): Promise<MailRoute> {
  const route = await resolveMailRoute(domain, resolver, look)
  return await askAgain(await doubtNone(route, resolver, look), afresh, look)
}

/** Names that exist wherever the Internet's DNS is. */
const knownTops = ['arpa', 'com']

/**
 * A resolver that is cut off may say of each name that there is none. So where it says so of the domain, some top of the
 * DNS must be there; else the look has failed, with `NOROOT`.
 */
async function doubtNone(route: MailRoute, resolver: Resolver, look: LookAt): Promise<MailRoute> {
  const { mx, domain } = route
  if (mx.state !== 'absent' || mx.how !== 'no-such-name') return route
  const tops = [...new Set([domain.slice(domain.lastIndexOf('.') + 1), ...knownTops])]
  const found = await Promise.all(tops.map((top) => look(`top-${top}`, `NS ${top}`, () => resolver.ns(top))))
  const isThere = found.some(
    (one) => one.state === 'seen' || (one.state === 'absent' && one.how === 'no-such-record'),
  )
  return isThere ? route : { ...route, mx: { ...mx, ...failed(noRootCode) } }
}

/** "No AAAA" is asked twice: where no host has one and somebody has an A, the question is put once more. */
async function askAgain(route: MailRoute, afresh: () => Resolver, look: LookAt): Promise<MailRoute> {
  const { exchangers } = route
  const isMissing =
    exchangers.every(({ aaaa }) => aaaa.state === 'absent') && exchangers.some(({ a }) => a.state === 'seen')
  if (!isMissing) return route
  const resolver = afresh()
  const again = async (exchanger: ExchangerAddresses, index: number): Promise<ExchangerAddresses> => {
    const { host } = exchanger
    const aaaa = await look(`mx-${index + 1}-aaaa-again`, `AAAA ${host}, again`, () => resolver.aaaa(host))
    return aaaa.state === 'absent' ? exchanger : { ...exchanger, aaaa }
  }
  return { ...route, exchangers: await Promise.all(exchangers.map(again)) }
}
