import type { Demo } from '../../src/commands/start-demo.ts'
import { familyOf, reverseName } from '../../src/values/address.ts'
import type { DnsRelay } from './a-dns-relay.ts'

/** Our own IPv6, IPv4, DNS and the reverse names of our addresses. */
export type OwnSide = 'ipv6' | 'ipv4' | 'dns' | 'ptr'

/**
 * How it is broken. `off`: no route on this machine, SERVFAIL from the resolver, no PTR records. `silent`: packets
 * and questions get lost; for `ptr` the same as `off`.
 */
export type Switch = 'on' | 'off' | 'silent'

/** Breaks a part of our own side for the service alone, or mends it; the providers' own stays well. */
export function switchOwnSide(
  { config, network, names }: Demo,
  relay: DnsRelay | null,
  side: OwnSide,
  to: Switch,
): void {
  const { dualStack, ipv6Only } = config.transports
  const own = [
    ...new Set([
      ...config.listen.map(({ address }) => address),
      ...[dualStack.ipv6, dualStack.ipv4, ipv6Only.ipv6].filter((address) => address !== null),
    ]),
  ]
  switch (side) {
    case 'ipv6':
    case 'ipv4':
      for (const address of own.filter((one) => familyOf(one) === side)) {
        network.restore(address)
        if (to === 'off') network.detach(address)
        if (to === 'silent') network.drop(address)
      }
      break
    case 'dns':
      if (relay === null) throw new Error('This world has no DNS of its own: give it `ownDns: true`.')
      relay.set(to)
      break
    case 'ptr': {
      const ours = own.map(reverseName)
      const others = names.records().filter(({ name }) => !ours.includes(name))
      const pointers = config.listen.map(({ address, hostname }) => ({
        ...{ name: reverseName(address), type: 'PTR' as const, data: hostname },
      }))
      names.setRecords(to === 'on' ? [...others, ...pointers] : others)
      break
    }
  }
}
