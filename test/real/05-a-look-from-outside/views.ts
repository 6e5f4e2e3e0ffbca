import type { Host } from '../lab/host.ts'
import type { Lab } from '../lab/lab.ts'
import { setFirewall } from '../lab/postfix.ts'

/** Hosts from which is looked, by what is the matter with them. */
const plans = {
  here: { addresses: ['2001:db8:e1::1', '192.0.2.201'] },
  'port 25 dropped': { addresses: ['2001:db8:e2::1', '192.0.2.202'], firewall: 'tcp dport 25 drop' },
  'port 25 rejected': {
    addresses: ['2001:db8:e3::1', '192.0.2.203'],
    firewall: 'tcp dport 25 reject with tcp reset',
  },
  'port 25 prohibited': {
    addresses: ['2001:db8:e4::1', '192.0.2.204'],
    firewall: 'tcp dport 25 reject with icmpx admin-prohibited',
  },
  'port 25 dropped over IPv6': {
    addresses: ['2001:db8:e5::1', '192.0.2.205'],
    firewall: 'meta nfproto ipv6 tcp dport 25 drop',
  },
  'no IPv6': { addresses: ['192.0.2.206'] },
  'no IPv4': { addresses: ['2001:db8:e7::1'] },
  'dead DNS': { addresses: ['2001:db8:e8::1', '192.0.2.208'], resolver: '2001:db8:dead::53' },
} as const satisfies Record<string, Plan>

interface Plan {
  addresses: readonly string[]
  /** What happens on the way out. */
  firewall?: string
  resolver?: string
}

export type View = keyof typeof plans

export async function startViews(lab: Lab): Promise<Map<View, Host>> {
  const start = async (view: View): Promise<[View, Host]> => {
    const { addresses, firewall, resolver }: Plan = plans[view]
    const etc = resolver === undefined ? {} : { 'resolv.conf': `nameserver ${resolver}\n` }
    const host = await lab.addHost(`from-${view.replaceAll(' ', '-')}`, addresses, etc)
    if (firewall !== undefined) await setFirewall(host, firewall, 'output')
    return [view, host]
  }
  return new Map(await Promise.all(Object.keys(plans).filter(isView).map(start)))
}

const isView = (text: string): text is View => text in plans
