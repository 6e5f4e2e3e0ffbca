import { getDomain } from 'tldts'
import { familyOf, parseAddress } from '../values/address.ts'
import type { isDialable } from '../values/address-range.ts'
import { domainName } from '../values/domain-name.ts'
import type { MailRoute, NameServerAnswer, NameServerLook, ZoneServers } from '../values/evidence.ts'
import { type Finding, failed, firstFew, type Observation, skipped } from '../values/observation.ts'
import { askNameServer } from '../wire/ask-name-server.ts'
import type { Resolver } from '../wire/resolver.ts'
import type { Clock } from '../world/clock.ts'
import type { LookAt } from '../world/look.ts'
import type { Network } from '../world/network.ts'

/** What asking name servers directly needs, beside the resolver that finds them. */
export interface AskTools {
  network: Network
  clock: Clock
  /** Our IPv6 source address; null where we have none. */
  from: string | null
  /** Whether an address may be asked (R22), else the reason. */
  judgeAddress: (address: string) => ReturnType<typeof isDialable>
  timeoutMs: number
  signal?: AbortSignal | undefined
}

const mostHosts = 5
const mostLevels = 8
const longestChain = 4
const mostZones = 6
/** As many as a reply of 512 octets holds; operators keep to it. */
const mostServers = 13
const mostAsked = 4
const mostAddresses = 2
/** So many names, and addresses of one, are kept. */
const mostKept = 20

/**
 * Finds the zones that hold a domain and its MX hosts, from each name up to the domain that somebody registered, and asks
 * their name servers over IPv6, directly. Observations: `ns-<zone>`, `ns-<zone>-1-aaaa`, `ns-<zone>-1-1` …
 */
export async function lookAtNameServers(
  { domain, exchangers }: MailRoute,
  resolver: Resolver,
  look: LookAt,
  tools: AskTools,
): Promise<ZoneServers[]> {
  const hosts = exchangers.slice(0, mostHosts).map(({ host }) => host)
  const subjects = [...new Set([domain, ...hosts])].filter((name) => domainName(name) === name)
  const ways = await Promise.all(subjects.map((name) => zonesAbove(name, resolver, look)))
  const zones = new Map<string, { names: string[]; ns: Observation<string[]> }>()
  for (const [index, way] of ways.entries()) {
    const name = subjects[index] ?? ''
    for (const { zone, ns } of way) {
      const known = zones.get(zone)
      if (known === undefined) zones.set(zone, { names: [name], ns })
      else if (!known.names.includes(name)) known.names.push(name)
    }
  }
  return await Promise.all(
    [...zones].slice(0, mostZones).map(async ([zone, { names, ns }]) => ({
      ...{ zone, names, ns },
      servers: ns.state === 'seen' ? await lookAtServers(zone, ns.value, resolver, look, tools) : [],
    })),
  )
}

interface Apex {
  zone: string
  ns: Observation<string[]>
}

/** The zones on the way to a name and, where it is an alias, to what it stands for; the nearest first. */
async function zonesAbove(name: string, resolver: Resolver, look: LookAt, step = 0): Promise<Apex[]> {
  const [target, levels] = await Promise.all([
    aliasOf(name, resolver),
    Promise.all(
      namesUpTo(name).map(async (level): Promise<Apex & { alias: boolean }> => {
        const [ns, alias] = await Promise.all([
          look(`ns-${level}`, `NS ${level}`, async () => firstFew(await resolver.ns(level), mostKept)),
          aliasOf(level, resolver),
        ])
        return { zone: level, ns, alias: alias !== null }
      }),
    ),
  ])
  // At an alias the answer is the other name's.
  const candidates = levels.filter(({ alias }) => !alias)
  const apexes = candidates.filter(({ ns }) => ns.state === 'seen')
  const found = apexes.length > 0 ? apexes : candidates.filter(({ ns }) => ns.state === 'failed').slice(0, 1)
  const beyond =
    target === null || step >= longestChain ? [] : await zonesAbove(target, resolver, look, step + 1)
  return [...found, ...beyond].map(({ zone, ns }) => ({ zone, ns }))
}

async function aliasOf(name: string, resolver: Resolver): Promise<string | null> {
  const cname = await resolver.cname(name)
  return cname.state === 'seen' ? domainName(cname.value[0] ?? '') : null
}

/** The name and those above it, up to the one that was registered under a public suffix. */
function namesUpTo(name: string): string[] {
  const registered = getDomain(name) ?? name
  const levels = [name]
  for (let at = name; at !== registered && at.includes('.'); ) {
    at = at.slice(at.indexOf('.') + 1)
    levels.push(at)
  }
  return levels.slice(-mostLevels)
}

async function lookAtServers(
  zone: string,
  hosts: readonly string[],
  resolver: Resolver,
  look: LookAt,
  tools: AskTools,
): Promise<NameServerLook[]> {
  const servers = await Promise.all(
    hosts
      .toSorted()
      .slice(0, mostServers)
      .map(async (host, index) => {
        const id = `ns-${zone}-${index + 1}`
        const aaaa = await look(`${id}-aaaa`, `AAAA ${host}`, () => askAddresses(host, resolver))
        return { host, id, aaaa }
      }),
  )
  const asked = servers.filter(({ aaaa }) => aaaa.state === 'seen').slice(0, mostAsked)
  return await Promise.all(
    servers.map(async ({ host, id, aaaa }) => {
      const isAsked = asked.some((one) => one.id === id)
      const addresses = isAsked && aaaa.state === 'seen' ? aaaa.value.slice(0, mostAddresses) : []
      const answers = await Promise.all(
        addresses.map(async (address, index) => ({
          address,
          answer: await look(`${id}-${index + 1}`, `SOA ${zone} from ${host} [${address}]`, () =>
            askAt(address, zone, tools),
          ),
        })),
      )
      return { host, aaaa, answers }
    }),
  )
}

const askAddresses = async (host: string, resolver: Resolver): Promise<Finding<string[]>> =>
  domainName(host) === null ? skipped('not a host name') : firstFew(await resolver.aaaa(host), mostKept)

async function askAt(text: string, zone: string, tools: AskTools): Promise<Finding<NameServerAnswer>> {
  const { from, judgeAddress, timeoutMs, signal } = tools
  const address = parseAddress(text) ?? text
  const judgement = judgeAddress(address)
  if (judgement !== true) return skipped(`not asked: ${judgement}`)
  if (familyOf(address) !== 'ipv6') return skipped('not asked: an IPv4 address')
  if (from === null) return failed('OURS-EADDRNOTAVAIL')
  return await askNameServer({ zone, address, from, timeoutMs, signal }, tools)
}
