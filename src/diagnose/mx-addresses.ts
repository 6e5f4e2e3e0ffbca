import type { MailRoute } from '../values/evidence.ts'
import type { Observation } from '../values/observation.ts'
import { judging, type Verdict } from '../values/verdict.ts'

const rule = judging('mx-addresses')

/**
 * Which families do the hosts that take the domain's mail have? Records only: whether anybody answers there
 * is for receive-over-ipv6.ts.
 */
export function diagnoseMxAddresses({ domain, mx, implicit, exchangers }: MailRoute): Verdict {
  const facts = { domain, hosts: exchangers.map(({ host }) => host).join(', ') }
  switch (mx.state) {
    case 'failed':
    case 'skipped':
      return rule.couldNotTell('could-not-look', { on: [mx], facts })
    case 'absent':
      if (!implicit) return rule.fail('no-such-domain', { on: [mx], facts, mender: 'domain-owner' })
      break
    case 'seen':
      // RFC 7505 §3: the null MX, here '', says that no mail is taken.
      if (mx.value.length > 0 && mx.value.every(({ host }) => host === ''))
        return rule.notApplicable('takes-no-mail', { on: [mx], facts })
      break
  }
  const on = exchangers.flatMap(({ a, aaaa }) => [a, aaaa])
  const withIpv6 = exchangers.filter(({ aaaa }) => isThere(aaaa))
  const without = exchangers.filter(({ aaaa }) => !isThere(aaaa))
  const counts = { ...facts, count: withIpv6.length, of: exchangers.length }
  if (exchangers.length > 0 && without.length === 0) return rule.pass('all-have-ipv6', { on, facts: counts })
  if (without.some(({ aaaa }) => isUnknown(aaaa)))
    return rule.couldNotTell('could-not-look', { on, facts: counts })
  if (withIpv6.length > 0) {
    const names = without.map(({ host }) => host).join(', ')
    return rule.partial('some-have-ipv6', { on, facts: { ...counts, hosts: names } })
  }
  if (exchangers.some(({ a }) => isThere(a))) return rule.fail('none-has-ipv6', { on, facts: counts })
  if (exchangers.some(({ a }) => isUnknown(a)))
    return rule.couldNotTell('could-not-look', { on, facts: counts })
  return rule.fail('none-has-an-address', { on, facts: counts, mender: 'domain-owner' })
}

const isThere = (addresses: Observation<string[]>): boolean =>
  addresses.state === 'seen' && addresses.value.length > 0

const isUnknown = ({ state }: Observation<string[]>): boolean => state === 'failed' || state === 'skipped'
