import { parseAddress, parseAddressLiteral } from '../values/address.ts'
import type { Evidence, ExchangerAddresses, FurtherLooks, MailRoute } from '../values/evidence.ts'
import type { Absence, Observation } from '../values/observation.ts'
import { judging, type Verdict } from '../values/verdict.ts'
import { couldNotLook } from './could-not-look.ts'

const rule = judging('mx-names')

const shownHosts = 5

/**
 * Do the domain's MX records name hosts, as they should? Names alone: whether the hosts have addresses is asked in
 * mx-addresses.ts. Null while all that was seen is well and nobody has looked for aliases yet.
 */
export function diagnoseMxNames(
  { domain, mx, implicit, exchangers }: MailRoute,
  further: Pick<FurtherLooks, 'aliases'> | null,
  { ownChecks }: Pick<Evidence, 'ownChecks'>,
): Verdict | null {
  const facts = { domain }
  switch (mx.state) {
    case 'failed':
      return couldNotLook(rule, [mx], ownChecks, facts)
    // An address literal needs no MX; it is its own exchanger.
    case 'skipped':
      if (exchangers.length === 0) return couldNotLook(rule, [mx], ownChecks, facts)
      return rule.notApplicable('address-literal', { on: [mx], facts })
    case 'absent':
      return implicit
        ? rule.pass('implicit', { on: [mx], facts })
        : rule.notApplicable('no-such-domain', { on: [mx], facts })
    case 'seen':
      break
  }
  const named = mx.value.map(({ host }) => host)
  // RFC 7505 §3: the null MX, here '', says that no mail is taken.
  if (named.every((host) => host === '')) return rule.notApplicable('takes-no-mail', { on: [mx], facts })
  const addresses = named.filter(isAddress)
  const withHosts = (hosts: readonly string[]) => ({ ...facts, hosts: list(hosts), count: hosts.length })
  if (addresses.length === named.length)
    return rule.fail('address-instead-of-name', { on: [mx], facts: withHosts(addresses) })
  if (addresses.length > 0)
    return rule.partial('address-among-names', { on: [mx], facts: withHosts(addresses) })
  const unknown = exchangers.filter(isUnknownHost)
  if (unknown.length > 0) {
    const on = [mx, ...unknown.flatMap(({ a, aaaa }) => [a, aaaa])]
    return rule.partial('unknown-host', { on, facts: withHosts(unknown.map(({ host }) => host)) })
  }
  const aliases = further?.aliases ?? []
  const seen = aliases.filter(({ cname }) => cname.state === 'seen')
  if (seen.length > 0) {
    const on = [mx, ...seen.map(({ cname }) => cname)]
    return rule.partial('alias', { on, facts: withHosts(seen.map(({ host }) => host)) })
  }
  if (further === null) return null
  const looks = [...exchangers.flatMap(({ a, aaaa }) => [a, aaaa]), ...aliases.map(({ cname }) => cname)]
  const on = [mx, ...looks]
  return looks.some(({ state }) => state === 'failed')
    ? couldNotLook(rule, on, ownChecks, facts)
    : rule.pass('names-hosts', { on, facts })
}

const isAddress = (host: string): boolean => parseAddress(host) !== null || parseAddressLiteral(host) !== null

/** No such name in DNS, or none that could be asked for; the root beside other hosts is one. */
const isUnknownHost = ({ a, aaaa }: ExchangerAddresses): boolean => isNowhere(a) && isNowhere(aaaa)

const isNowhere = (records: Observation<string[]>): boolean =>
  records.state === 'skipped' || (records.state === 'absent' && records.how === noSuchName)

const noSuchName: Absence = 'no-such-name'

const list = (hosts: readonly string[]): string =>
  [
    ...hosts.slice(0, shownHosts).map((host) => (host === '' ? '"."' : host)),
    ...(hosts.length > shownHosts ? ['...'] : []),
  ].join(', ')
