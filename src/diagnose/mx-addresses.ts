import type { ExchangerAddresses, MailRoute } from '../values/evidence.ts'
import type { Observation } from '../values/observation.ts'
import type { OwnCheck } from '../values/own-check.ts'
import { judging, type Verdict } from '../values/verdict.ts'
import { couldNotLook } from './could-not-look.ts'

const rule = judging('mx-addresses')

/**
 * Which families do the hosts that take the domain's mail have? Records only: whether anybody answers there
 * is for receive-over-ipv6.ts. What names no host (an address, the root) has no address.
 */
export function diagnoseMxAddresses(
  { domain, mx, implicit, exchangers }: MailRoute,
  ownChecks: readonly OwnCheck[],
): Verdict {
  const facts = { domain, hosts: namesOf(exchangers), count: 0, of: exchangers.length }
  switch (mx.state) {
    case 'failed':
      return couldNotLook(rule, [mx], ownChecks, facts)
    case 'absent':
      if (!implicit) return rule.fail('no-such-domain', { on: [mx], facts, mender: 'domain-owner' })
      break
    case 'seen':
      // RFC 7505 §3: the null MX, here '', says that no mail is taken.
      if (mx.value.length > 0 && mx.value.every(({ host }) => host === ''))
        return rule.notApplicable('takes-no-mail', { on: [mx], facts })
      break
    // An address literal needs no MX; it is its own exchanger.
    case 'skipped':
      if (exchangers.length === 0) return couldNotLook(rule, [mx], ownChecks, facts)
      break
  }
  const aaaa = exchangers.map((exchanger) => exchanger.aaaa)
  const a = exchangers.map((exchanger) => exchanger.a)
  const without = exchangers.filter((exchanger) => !isThere(exchanger.aaaa))
  const counts = { ...facts, count: exchangers.length - without.length }
  if (aaaa.some(hasFailed)) return couldNotLook(rule, [mx, ...aaaa], ownChecks, counts)
  const on = [mx, ...aaaa]
  if (without.length < exchangers.length) {
    return without.length === 0
      ? rule.pass('all-have-ipv6', { on, facts: counts })
      : rule.partial('some-have-ipv6', { on, facts: { ...counts, hosts: namesOf(without) } })
  }
  // One A record is enough to know that something is there for IPv4.
  const withA = a.filter(isThere)
  if (withA.length > 0) return rule.fail('none-has-ipv6', { on: [...on, ...withA], facts: counts })
  if (a.some(hasFailed)) return couldNotLook(rule, [...on, ...a], ownChecks, counts)
  return rule.fail('none-has-an-address', { on: [...on, ...a], facts: counts, mender: 'domain-owner' })
}

const namesOf = (exchangers: readonly ExchangerAddresses[]): string =>
  exchangers.map(({ host }) => host).join(', ')

const isThere = (addresses: Observation<string[]>): boolean =>
  addresses.state === 'seen' && addresses.value.length > 0

const hasFailed = ({ state }: Observation<unknown>): boolean => state === 'failed'
