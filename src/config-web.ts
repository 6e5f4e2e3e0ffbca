import type { Clash, Written } from './config-clash.ts'
import type { KeyPath } from './config-file.ts'
import { dotted } from './config-keys.ts'
import { familyOf, parseAddress } from './values/address.ts'
import type { Endpoint } from './values/arrival.ts'
import { type Family, familyName } from './values/family.ts'

/** What of the pages can't be had, because something else of ours has it. */
export function webClashes({ listen, metrics, web, operator }: Written): Clash[] {
  const taken: { path: KeyPath; at: Endpoint }[] = [
    ...listen.map((at, index) => ({ path: ['listen', index], at })),
    ...(metrics.listen === null ? [] : [{ path: ['metrics', 'listen'], at: metrics.listen }]),
    ...web.listen.map((at, index) => ({ path: ['web', 'listen', index], at })),
  ]
  const twice = web.listen.flatMap(({ address, port }, index) => {
    const path: KeyPath = ['web', 'listen', index]
    const first = taken.find(({ at }) => at.address === address && at.port === port)
    return first === undefined || dotted(first.path) === dotted(path)
      ? []
      : [
          {
            at: [...path, 'address'],
            value: address,
            wrong: `has the port ${port}, which ${dotted(first.path)} has already`,
            cure: 'Take one of the two away, or give it another port.',
            restsOn: [first.path, path],
          },
        ]
  })
  const again = operator.languages.flatMap((language, index) =>
    operator.languages.indexOf(language) === index
      ? []
      : [
          {
            at: ['operator', 'languages', index],
            value: language,
            wrong: 'is there twice',
            cure: 'Name each language once.',
            restsOn: [['operator', 'languages']],
          },
        ],
  )
  return [...twice, ...again]
}

/** What of the pages can be served so, but hardly as it is meant. */
export function webDoubts({ domains, web }: Written): Clash[] {
  const { url, hosts, trustedProxies } = web
  const rests: KeyPath[] = [['web']]
  const doubts: Clash[] = []
  const named = (['ipv6Only', 'ipv4Only'] as const).flatMap((key) =>
    hosts[key] === null ? [] : [{ at: ['web', 'hosts', key], key, host: hosts[key] }],
  )
  if (url === null && named.length > 0)
    doubts.push({
      at: ['web', 'hosts'],
      value: undefined,
      wrong: 'has no effect without web.url',
      cure: 'Set web.url too: only pages that people reach there ask these names.',
      restsOn: rests,
    })
  if (url !== null && new URL(url).hostname === domains.ipv6Only)
    doubts.push({
      ...{ at: ['web', 'url'], value: url },
      wrong: 'is at the IPv6-only domain, which is a test no more once it has an A record',
      cure: `Give a name below it, such as https://www.${domains.ipv6Only}.`,
      restsOn: rests,
    })
  for (const { at, key, host } of named) {
    const family: Family = key === 'ipv6Only' ? 'ipv6' : 'ipv4'
    const wrong = wrongHost(
      host,
      family,
      url,
      named.filter((other) => other.key !== key).map(({ host }) => host),
    )
    if (wrong !== null)
      doubts.push({
        ...{ at, value: host, wrong },
        cure: `Give a name of its own that has ${family === 'ipv6' ? 'AAAA' : 'A'} records only.`,
        restsOn: rests,
      })
  }
  trustedProxies.forEach(({ bits }, index) => {
    if (bits === 0)
      doubts.push({
        at: ['web', 'trustedProxies', index],
        value: undefined,
        wrong: 'is everybody, so anybody can claim to come from anywhere, and no limit holds',
        cure: 'Name your web servers only, such as "::1/128".',
        restsOn: rests,
      })
  })
  return doubts
}

function wrongHost(host: string, family: Family, url: string | null, others: string[]): string | null {
  const address = parseAddress(new URL(`http://${host}`).hostname.replace(/^\[(.*)\]$/, '$1'))
  if (address !== null && familyOf(address) !== family)
    return `is an ${familyName(familyOf(address))} address`
  // Content Security Policy Level 3, host-source.
  if (address !== null && family === 'ipv6')
    return 'is an IPv6 address, which no page may ask: browsers know no way to allow it'
  if (url !== null && host === new URL(url).host)
    return 'is the host of web.url, so it shows one family only if that does'
  return others.includes(host) ? 'stands for both families' : null
}
