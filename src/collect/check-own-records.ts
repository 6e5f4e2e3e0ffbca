import { familyOf, reverseName } from '../values/address.ts'
import type { BlockList } from '../values/block-list.ts'
import type { Family } from '../values/family.ts'
import { type Finding, failed, type Observation, observed, seen } from '../values/observation.ts'
import type { OwnFault } from '../values/own-check.ts'
import { askBlockList } from '../wire/block-list.ts'
import { checkSpf } from '../wire/check-spf.ts'
import { resolveMailRoute } from '../wire/mail-route.ts'
import type { Resolver } from '../wire/resolver.ts'

/** What others look at before they take our letters. Addresses canonical, names lower case without final dot. */
export interface OwnRecords {
  /** Each address that we send from, with the name that it gives in EHLO. */
  sources: readonly { address: string; hostname: string }[]
  /** Our two domains, with the family over which their mail comes in. */
  domains: readonly { domain: string; family: Family }[]
  /** `record` is the TXT value (RFC 6376 §3.6.1). */
  keys: readonly { domain: string; selector: string; record: string }[]
  blockLists: readonly BlockList[]
}

/**
 * Compares what DNS says of us with what it should: reverse names and their way back, EHLO names, SPF of both domains
 * for each address, DKIM keys, the way in for reports, and block lists. `seen([])` is all well; what could not be looked
 * up is no fault, and where there is no fault else the whole look failed. A fault counts when our resolver or that of
 * `world`, which sees what strangers see, shows it; a failed look by `world` tells nothing.
 */
export async function checkOwnRecords(
  records: OwnRecords,
  { own, world }: { own: Resolver; world: Resolver | null },
): Promise<Finding<OwnFault[]>> {
  const [ours, lists, theirs] = await Promise.all([
    checkAll(records, own),
    // Lists refuse those who ask through everybody's resolvers.
    checkLists(records, own),
    world === null ? [] : checkAll(records, world),
  ])
  const faults = [...ours, ...lists, ...theirs].flatMap((one) => (one.state === 'seen' ? one.value : []))
  if (faults.length > 0) return seen(distinct(faults))
  return [...ours, ...lists].find(({ state }) => state === 'failed') ?? seen([])
}

type Faults = Finding<OwnFault[]>

const mostNames = 10
const mostShown = 3
const noFault: Faults = seen([])
const fault = (what: OwnFault['what'], subject: string, text: string): Faults =>
  seen([{ what, subject, text }])

async function checkAll({ sources, domains, keys }: OwnRecords, dns: Resolver): Promise<Faults[]> {
  return await Promise.all([
    ...sources.map(({ address }) => checkReverse(address, dns)),
    ...sources.map((source) => checkName(source, dns)),
    ...sources.map((source) => checkHeloSpf(source, dns)),
    ...domains.flatMap(({ domain }) => sources.map(({ address }) => checkDomainSpf(domain, address, dns))),
    ...domains.map((one) => checkWayIn(one, dns)),
    ...keys.map((key) => checkKey(key, dns)),
  ])
}

/** RFC 8601 §3, "iprev": a name of the address leads back to it. */
async function checkReverse(address: string, dns: Resolver): Promise<Faults> {
  const names = await dns.ptr(reverseName(address))
  if (names.state === 'absent') return fault('ptr', address, `reverse DNS of ${address} is missing`)
  if (names.state !== 'seen') return asFailed(names)
  const ways = await Promise.all(
    names.value.slice(0, mostNames).map((name) => addressesOf(name, address, dns)),
  )
  if (ways.some((way) => way.state === 'seen' && way.value.includes(address))) return noFault
  const open = ways.find(({ state }) => state === 'failed')
  if (open !== undefined) return asFailed(open)
  const shown = names.value.slice(0, mostShown).join(', ')
  return fault('ptr', address, `reverse DNS of ${address} is ${shown}, which does not lead back to it`)
}

/** RFC 5321 §4.1.4: some look whether the name in EHLO is that of the client. */
async function checkName(
  { hostname, address }: OwnRecords['sources'][number],
  dns: Resolver,
): Promise<Faults> {
  const found = await addressesOf(hostname, address, dns)
  if (found.state === 'failed') return found
  if (found.state === 'seen' && found.value.includes(address)) return noFault
  return fault(
    'helo',
    hostname,
    `the name ${hostname}, by which ${address} greets, does not have that address`,
  )
}

async function checkHeloSpf(
  { hostname, address }: OwnRecords['sources'][number],
  dns: Resolver,
): Promise<Faults> {
  const result = await checkSpf({ domain: hostname, client: address, as: 'helo' }, dns)
  if (result.state !== 'seen') return asFailed(result)
  // A name without a record is as good as one that has ours.
  if (result.value === 'pass' || result.value === 'none') return noFault
  return fault('spf', hostname, `SPF of the name ${hostname} is "${result.value}" for ${address}`)
}

async function checkDomainSpf(domain: string, address: string, dns: Resolver): Promise<Faults> {
  const result = await checkSpf({ domain, client: address, as: 'envelope' }, dns)
  if (result.state !== 'seen') return asFailed(result)
  if (result.value === 'pass') return noFault
  return fault('spf', domain, `SPF of ${domain} is "${result.value}" for ${address}`)
}

/** Who verifies a sender looks for the way back to it: an MX host with an address, or the domain's own. */
async function checkWayIn({ domain, family }: OwnRecords['domains'][number], dns: Resolver): Promise<Faults> {
  const { mx, exchangers } = await resolveMailRoute(domain, dns, untimed)
  if (mx.state === 'failed') return mx
  const addresses = exchangers.map(({ a, aaaa }) => (family === 'ipv6' ? aaaa : a))
  if (addresses.some(({ state }) => state === 'seen')) return noFault
  const open = addresses.find(({ state }) => state === 'failed')
  if (open !== undefined) return asFailed(open)
  return fault('mx', domain, `no mail exchanger of ${domain} has an address`)
}

const untimed = async <T>(
  id: string,
  what: string,
  ask: () => Promise<Finding<T>>,
): Promise<Observation<T>> => observed({ id, what, at: 0, ms: 0 }, await ask())

async function checkKey(
  { domain, selector, record }: OwnRecords['keys'][number],
  dns: Resolver,
): Promise<Faults> {
  const name = `${selector}._domainkey.${domain}`
  const found = await dns.txt(name)
  if (found.state === 'failed') return found
  const wanted = keyIn(record)
  if (found.state === 'seen' && found.value.some((text) => keyIn(text) === wanted)) return noFault
  const wrong = found.state === 'seen' ? 'is not that of the key that signs' : 'is missing'
  return fault('dkim', domain, `the DKIM record ${name} ${wrong}`)
}

/** RFC 6376 §3.6.1: the p= tag, whose value may be folded. */
const keyIn = (record: string): string | null =>
  /(?:^|;)\s*p\s*=([^;]*)/.exec(record)?.[1]?.replace(/\s/g, '') ?? null

async function checkLists({ sources, domains, blockLists }: OwnRecords, dns: Resolver): Promise<Faults[]> {
  return await Promise.all(
    blockLists.flatMap((list) => {
      const subjects =
        list.of === 'addresses' ? sources.map(({ address }) => address) : domains.map(({ domain }) => domain)
      return subjects.map((subject) => checkListed(list, subject, dns))
    }),
  )
}

async function checkListed(list: BlockList, subject: string, dns: Resolver): Promise<Faults> {
  const answer = await askBlockList(list, subject, dns)
  // A list that can't be asked says nothing of us, and nothing of our DNS.
  return answer.state === 'seen'
    ? fault('block-list', subject, `${subject} is listed by ${list.zone} (${answer.value.join(', ')})`)
    : noFault
}

const addressesOf = (name: string, like: string, dns: Resolver): Promise<Finding<string[]>> =>
  familyOf(like) === 'ipv6' ? dns.aaaa(name) : dns.a(name)

/** What is neither there nor missing. */
const asFailed = (finding: Finding<unknown>): Finding<never> =>
  failed(finding.state === 'failed' ? finding.code : 'UNKNOWN')

const distinct = (faults: readonly OwnFault[]): OwnFault[] => [
  ...new Map(faults.map((one) => [one.text, one])).values(),
]
