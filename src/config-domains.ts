import type { Clash, Written } from './config-clash.ts'
import type { KeyPath } from './config-file.ts'
import { dotted } from './config-keys.ts'
import { familyOf } from './values/address.ts'
import { dualStackHost } from './values/dual-stack-host.ts'
import { familyName } from './values/family.ts'

/** What does not go together about our domains and those that mail is sent to. */
export function domainClashes(config: Written): Clash[] {
  const { destinations } = config
  const { ipv6Only, ipv4Only } = config.domains
  const clashes: Clash[] = []
  const own: KeyPath[] = [
    ['domains', 'ipv6Only'],
    ['domains', 'ipv4Only'],
  ]
  if (ipv6Only === ipv4Only)
    clashes.push({
      at: ['domains', 'ipv4Only'],
      value: ipv4Only,
      wrong: 'is the IPv6-only domain too',
      cure: 'Give another domain: one name cannot have mail exchangers without A records and without AAAA records.',
      restsOn: own,
    })
  if (destinations === undefined) return clashes
  const rests: KeyPath[] = [...own, ['destinations']]
  destinations.forEach(({ id, domain }, index) => {
    const sameId = destinations.findIndex((other) => other.id === id)
    if (sameId !== index)
      clashes.push({
        at: ['destinations', index, 'id'],
        value: id,
        wrong: 'is the id of an earlier destination',
        cure: 'Give each destination an id of its own.',
        restsOn: [
          ['destinations', sameId, 'id'],
          ['destinations', index, 'id'],
        ],
      })
    const sameDomain = destinations.findIndex((other) => other.domain === domain)
    if (sameDomain !== index)
      clashes.push({
        at: ['destinations', index, 'domain'],
        value: domain,
        wrong: 'is the domain of an earlier destination',
        cure: 'Name each domain once.',
        restsOn: [
          ['destinations', sameDomain, 'domain'],
          ['destinations', index, 'domain'],
        ],
      })
    if (domain === ipv4Only)
      clashes.push({
        at: ['destinations', index, 'domain'],
        value: domain,
        wrong: 'is the control domain',
        cure: 'Leave it out: mail for it is taken anyway.',
        restsOn: [['destinations', index, 'domain'], ...own],
      })
  })
  if (!destinations.some(({ domain }) => domain === ipv6Only))
    clashes.push({
      at: ['destinations'],
      value: undefined,
      wrong: `lacks domains.ipv6Only, ${ipv6Only}`,
      cure: `Add { id: main, domain: ${ipv6Only} }: answers and bounces come back to it.`,
      restsOn: rests,
    })
  return [
    ...clashes,
    ...destinations.flatMap(({ domain, families }, index) =>
      families === 'both' ? dualStackClashes(config, domain, index) : [],
    ),
  ]
}

/** What a destination that both families reach needs, and whose names it must not take. */
function dualStackClashes(config: Written, domain: string, index: number): Clash[] {
  const { ipv6Only } = config.domains
  const at = { families: ['destinations', index, 'families'], domain: ['destinations', index, 'domain'] }
  if (domain === ipv6Only)
    return [
      {
        at: at.families,
        value: 'both',
        wrong: 'is not for domains.ipv6Only, which has no A record',
        cure: `Take it away here and add { id: both, domain: both.${domain}, families: both }.`,
        restsOn: [at.families, at.domain, ['domains', 'ipv6Only']],
      },
    ]
  const clashes: Clash[] = []
  const missing = (['ipv6', 'ipv4'] as const).find(
    (family) => !config.listen.some(({ address }) => familyOf(address) === family),
  )
  if (missing !== undefined)
    clashes.push({
      at: at.families,
      value: 'both',
      wrong: `needs a listener on an ${familyName(missing)} address`,
      cure: 'Add one to listen, or leave families out here.',
      restsOn: [at.families, ['listen']],
    })
  const host = dualStackHost(domain)
  const sending = sendingHosts(config)
  const asHost = [...domainsOf(config), ...sending].find(({ name }) => name === host)
  if (asHost !== undefined)
    clashes.push({
      at: at.domain,
      value: domain,
      wrong: `has the mail exchanger ${host}, which is ${dotted(asHost.path)} too`,
      cure: 'Give another domain: this exchanger has addresses of both families, and nothing else may stand behind its name.',
      restsOn: [at.families, at.domain, asHost.path, ['domains']],
    })
  const asSender = sending.find(({ name }) => name === domain)
  if (asSender !== undefined)
    clashes.push({
      at: at.domain,
      value: domain,
      wrong: `is ${dotted(asSender.path)} too`,
      // RFC 7208 §4.5: a second record makes the check end in a permanent error.
      cure: 'Give another domain: its SPF record says that it sends nothing, and a name can have only one.',
      restsOn: [at.families, at.domain, asSender.path, ['domains']],
    })
  return clashes
}

interface NamedBy {
  path: KeyPath
  name: string
}

const domainsOf = ({ domains, destinations = [] }: Written): NamedBy[] => [
  { path: ['domains', 'ipv6Only'], name: domains.ipv6Only },
  { path: ['domains', 'ipv4Only'], name: domains.ipv4Only },
  ...destinations.map(({ domain }, index) => ({ path: ['destinations', index, 'domain'], name: domain })),
]

const sendingHosts = ({ domains, transports: { dualStack, ipv6Only } }: Written): NamedBy[] => [
  {
    path: ['transports', 'dualStack', 'hostname'],
    name: dualStack.hostname ?? `dual.${domains.ipv4Only}`,
  },
  {
    path: ['transports', 'ipv6Only', 'hostname'],
    name: ipv6Only.hostname ?? `out6.${domains.ipv6Only}`,
  },
]
