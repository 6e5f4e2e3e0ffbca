import { unmapped } from '../values/address.ts'
import { classifyAddress } from '../values/address-range.ts'
import type { Hop } from '../values/evidence.ts'
import type { Observation } from '../values/observation.ts'
import { judging, type Verdict } from '../values/verdict.ts'

const rule = judging('received-hops')

/**
 * Over which families did the mail come before its last hop, the one to us? By its Received fields (RFC 5321 §4.4),
 * which their hosts wrote; what stays within one machine or link is no hop.
 */
export function diagnoseReceivedHops(hops: Observation<Hop[]>): Verdict {
  const on = [hops]
  if (hops.state !== 'seen') return rule.couldNotTell('not-told', { on })
  const counted = hops.value.filter(({ address }) => address !== null && !isWithinHost(address))
  const ipv6 = counted.filter(({ family }) => family === 'ipv6').length
  const ipv4 = counted.length - ipv6
  const detail = { on, facts: { count: counted.length, ipv6, ipv4 } }
  if (counted.length === 0) {
    const untold = hops.value.some((hop) => hop.address === null && isConnection(hop))
    return untold ? rule.couldNotTell('not-told', detail) : rule.notApplicable('no-hops', detail)
  }
  if (ipv4 === 0) return rule.pass('all-over-ipv6', detail)
  return rule.partial(ipv6 === 0 ? 'none-over-ipv6' : 'some-over-ipv4', detail)
}

/** Exim's `with local` and Sendmail's `from localhost` tell who handed the mail in on the machine itself. */
const isConnection = ({ from, protocol }: Hop): boolean =>
  from !== null && from !== 'localhost' && !/^local\b/i.test(protocol ?? '')

const isWithinHost = (address: string): boolean =>
  ['loopback', 'link-local', 'unspecified'].includes(classifyAddress(unmapped(address)))
