import type { MailDomain, MailRoute } from '../values/evidence.ts'
import type { Observation } from '../values/observation.ts'
import type { OwnCheck } from '../values/own-check.ts'
import { judging, type Verdict } from '../values/verdict.ts'
import { couldNotLook } from './could-not-look.ts'

const rule = judging('mail-domains')

/**
 * Can every domain in the mail's addresses (envelope sender, From, Sender, Reply-To) be answered, over IPv6 too? By
 * records alone: a host with an IPv6 address is enough. A domain that takes no mail on purpose (RFC 7505) is left aside.
 */
export function diagnoseMailDomains(domains: readonly MailDomain[], ownChecks: readonly OwnCheck[]): Verdict {
  const places = domains.map(({ route }) => ({ domain: route.domain, ...reachOf(route) }))
  const of = (...wanted: Reach[]) => {
    const those = places.filter(({ reach }) => wanted.includes(reach))
    const names = those.map(({ domain }) => domain).join(', ')
    return { on: those.flatMap(({ on }) => on), facts: { domains: names, count: those.length } }
  }
  const counted = (detail: ReturnType<typeof of>): boolean => detail.facts.count > 0
  if (counted(of('nowhere'))) return rule.fail('cannot-be-answered', of('nowhere'))
  if (counted(of('ipv4'))) return rule.partial('some-without-ipv6', of('ipv4'))
  const open = of('unknown')
  if (counted(open)) return couldNotLook(rule, open.on, ownChecks, open.facts)
  return counted(of('ipv6'))
    ? rule.pass('reachable-over-ipv6', of('ipv6'))
    : rule.notApplicable('takes-no-mail', of('takes-none'))
}

type Reach = 'ipv6' | 'ipv4' | 'nowhere' | 'takes-none' | 'unknown'

/** How far mail to a domain would get, and the looks that say so. */
function reachOf({ mx, implicit, exchangers }: MailRoute): { reach: Reach; on: Observation<unknown>[] } {
  switch (mx.state) {
    case 'failed':
      return { reach: 'unknown', on: [mx] }
    case 'absent':
      if (!implicit) return { reach: 'nowhere', on: [mx] }
      break
    case 'seen':
      // RFC 7505 §3: the null MX, here '', says that no mail is taken.
      if (mx.value.length > 0 && mx.value.every(({ host }) => host === ''))
        return { reach: 'takes-none', on: [mx] }
      break
    // An address literal needs no MX; it is its own exchanger.
    case 'skipped':
      if (exchangers.length === 0) return { reach: 'unknown', on: [mx] }
      break
  }
  const six = exchangers.map(({ aaaa }) => aaaa)
  const four = exchangers.map(({ a }) => a)
  const withIpv6 = six.find(isSeen)
  if (withIpv6 !== undefined) return { reach: 'ipv6', on: [mx, withIpv6] }
  if (six.some(hasFailed)) return { reach: 'unknown', on: [mx, ...six] }
  const withIpv4 = four.filter(isSeen)
  if (withIpv4.length > 0) return { reach: 'ipv4', on: [mx, ...six, ...withIpv4] }
  return { reach: four.some(hasFailed) ? 'unknown' : 'nowhere', on: [mx, ...six, ...four] }
}

const isSeen = ({ state }: Observation<unknown>): boolean => state === 'seen'
const hasFailed = ({ state }: Observation<unknown>): boolean => state === 'failed'
