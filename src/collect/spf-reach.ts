import { domainName } from '../values/domain-name.ts'
import type { SpfFault, SpfReach } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
import { domainOf } from '../values/mailbox.ts'
import { absent, type Finding, failed, type Observation, seen } from '../values/observation.ts'
import { cleanLine } from '../wire/header-fields.ts'
import type { Resolver } from '../wire/resolver.ts'
import {
  coversNative,
  expandSpec,
  isSpfRecord,
  readSpfRecord,
  type SpfMechanism,
} from '../wire/spf-record.ts'
import type { LookAt } from '../world/look.ts'

/** Three times what RFC 7208 §4.6.4 allows: a record that needs more is not followed to its end. */
export const mostLookups = 30
/** RFC 7208 §4.6.4: so many hosts of one `mx` are looked up, and a domain with more fails. */
const mostHosts = 10
const maxRecord = 1_000

/**
 * What the SPF record of the envelope sender's domain says apart from this client: which families may pass at all, and
 * what reading it costs, over all includes and redirects. What hangs on the client (`%{i}`, `ptr`) is one look-up and may
 * match either family. `voids` are those that an IPv6 client meets. Any look-up that failed makes the whole a failed look.
 */
export const lookAtSpfReach = (
  sender: string,
  resolver: Resolver,
  look: LookAt,
): Promise<Observation<SpfReach>> => {
  const domain = domainName(domainOf(sender))
  return look('spf-reach', `SPF of ${domain ?? 'no domain'} and all that it refers to`, async () =>
    domain === null ? absent('no-such-record') : await reachOf(domain, resolver),
  )
}

type Families = ReadonlySet<Family>
const neither: Families = new Set()
const either: Families = new Set(['ipv6', 'ipv4'])
const union = (all: readonly Families[]): Families => new Set(all.flatMap((families) => [...families]))

async function reachOf(domain: string, resolver: Resolver): Promise<Finding<SpfReach>> {
  const walk = makeWalk(domain, resolver)
  const found = await resolver.txt(domain)
  if (found.state !== 'seen') return found
  const record = found.value.find(isSpfRecord)
  if (record === undefined) return absent('no-such-record')
  const families = await walk.follow(domain, found.value)
  const { failure, ...costs } = walk.costs()
  if (failure !== null) return failed(failure)
  return seen({
    domain,
    record: cleanLine(record, maxRecord),
    ipv6: families.has('ipv6'),
    ipv4: families.has('ipv4'),
    ...costs,
  })
}

interface Costs extends Required<Pick<SpfReach, 'lookups' | 'voids' | 'problem' | 'fault'>> {
  /** The first look-up that failed. */
  failure: string | null
}

function makeWalk(origin: string, resolver: Resolver) {
  const costs: Costs = { lookups: 0, voids: 0, problem: null, fault: null, failure: null }
  const trouble = (problem: string, kind: SpfFault['kind'], name: string, term = ''): Families => {
    costs.problem ??= problem
    costs.fault ??= { kind, name, term }
    return neither
  }
  /** What was found, null for nothing; a name that can't be asked for exists nowhere (RFC 7208 §4.8). */
  const value = <T>(finding: Finding<T>): T | null => {
    if (finding.state === 'failed' && finding.code !== 'BADNAME') costs.failure ??= finding.code
    return finding.state === 'seen' ? finding.value : null
  }
  /** The same, where finding nothing counts as void. */
  const valueOrVoid = <T>(finding: Finding<T>): T | null => {
    if (finding.state === 'absent') costs.voids += 1
    return value(finding)
  }

  /** The families that a domain's record lets pass; `texts`: its TXT records. */
  async function follow(domain: string, texts: readonly string[]): Promise<Families> {
    const records = texts.filter(isSpfRecord)
    // RFC 7208 §4.5: two records are an error, none is no record.
    if (records.length > 1) return trouble(`${domain} has ${records.length} SPF records`, 'several', domain)
    const record = readSpfRecord(records[0] ?? '')
    if ('problem' in record) {
      const { problem, kind, term } = record
      return trouble(`${problem} in the record of ${domain}`, kind, domain, term)
    }
    const found = await Promise.all([
      ...record.mechanisms.map(async (mechanism) => {
        const families = await match(mechanism, domain)
        return mechanism.qualifier === '+' ? families : neither
      }),
      record.redirect === null ? neither : refer('redirect', record.redirect, domain),
    ])
    return union(found)
  }

  async function match({ name, target }: SpfMechanism, domain: string): Promise<Families> {
    switch (name) {
      case 'all':
        return either
      case 'ip4':
        return new Set(['ipv4'])
      case 'ip6':
        return coversNative(target) ? new Set(['ipv6']) : neither
      case 'include':
        return await refer('include', target, domain)
      case 'a':
      case 'mx':
      case 'exists':
      case 'ptr':
        break
    }
    if (!mayLookUp()) return neither
    const host = target === '' ? domain : expandSpec(target, domain, origin)
    if (host === null || name === 'ptr') return either
    if (name === 'exists') return valueOrVoid(await resolver.a(host)) === null ? neither : either
    if (name === 'a') return await familiesOf(host, valueOrVoid)
    const exchangers = (valueOrVoid(await resolver.mx(host)) ?? []).filter((one) => one.host !== '')
    if (exchangers.length > mostHosts)
      return trouble(`${host} has more than ${mostHosts} MX hosts`, 'too-many-hosts', host)
    const found = await Promise.all(exchangers.map((one) => familiesOf(one.host, value)))
    return union(found)
  }

  /** RFC 7208 §5: of a host's addresses, those of the client's family are looked up; a client may have either. */
  async function familiesOf(host: string, forIpv6: typeof value): Promise<Families> {
    const [aaaa, a] = await Promise.all([resolver.aaaa(host), resolver.a(host)])
    const [ipv6, ipv4] = [forIpv6(aaaa), value(a)]
    return new Set([...(ipv6 === null ? [] : ['ipv6' as const]), ...(ipv4 === null ? [] : ['ipv4' as const])])
  }

  async function refer(how: 'include' | 'redirect', target: string, domain: string): Promise<Families> {
    if (!mayLookUp()) return neither
    const name = expandSpec(target, domain, origin)
    if (name === null) return either
    const texts = valueOrVoid(await resolver.txt(name))
    // RFC 7208 §5.2 and §6.1: to refer to a domain without record is an error.
    if (texts?.some(isSpfRecord)) return await follow(name, texts)
    return costs.failure === null
      ? trouble(`${how} of ${name}, which has no SPF record`, 'without-record', name)
      : neither
  }

  function mayLookUp(): boolean {
    if (costs.lookups >= mostLookups) return false
    costs.lookups += 1
    return true
  }

  return { follow, costs: (): Costs => costs }
}
