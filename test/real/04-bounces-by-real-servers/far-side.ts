import { join } from 'node:path'
import { type Host, runOn } from '../lab/host.ts'
import type { Lab } from '../lab/lab.ts'
import { startPostfix } from '../lab/postfix.ts'
import type { Provider } from '../lab/provider.ts'

const ipv6 = (number: number): string => `2001:db8:fa::${number}`
const ipv4 = (number: number): string => `203.0.113.${number}`

/** Where a domain's mail goes, by what happens there. */
export const places = {
  /** Postfix, which takes mail or refuses it by recipient. */
  takes: { ipv6: ipv6(25), ipv4: ipv4(25) },
  /** The same without STARTTLS. */
  withoutTls: { ipv6: ipv6(26) },
  /** The same for messages of some hundred octets. */
  small: { ipv6: ipv6(27) },
  closed: { ipv6: ipv6(1), ipv4: ipv4(1) },
  /** A firewall drops what comes. */
  dropped: { ipv6: ipv6(2), ipv4: ipv4(2) },
  /** A router says that there is no way. */
  noWay: { ipv6: ipv6(3), ipv4: ipv4(3) },
  /** Nobody has a route to it. */
  elsewhere: { ipv6: '2a0e:dead::25' },
  silent: { ipv6: ipv6(4) },
  busy: { ipv6: ipv6(5) },
  hangsUp: { ipv6: ipv6(6) },
  wantsTls: { ipv6: ipv6(7) },
  knowsNoMail: { ipv6: ipv6(8) },
} as const

const firewall = `
  ip6 daddr ${places.dropped.ipv6} drop
  ip daddr ${places.dropped.ipv4} drop
  ip6 daddr ${places.noWay.ipv6} tcp dport 25 reject with icmpv6 addr-unreachable
  ip daddr ${places.noWay.ipv4} tcp dport 25 reject with icmp host-unreachable`

const manners = [
  `${places.silent.ipv6}=silent`,
  `${places.busy.ipv6}=busy`,
  `${places.hangsUp.ipv6}=hangs-up`,
  `${places.wantsTls.ipv6}=wants-tls`,
  `${places.knowsNoMail.ipv6}=knows-no-mail`,
]

/** What the far Postfix does with mail for an address or domain: an entry of its access(5) table at RCPT, or behind the final dot. */
export interface Refusal {
  pattern: string
  at: 'rcpt' | 'dot'
  action: string
}

const table = (refusals: readonly Refusal[], at: Refusal['at']): string => {
  const entries = refusals.filter((refusal) => refusal.at === at)
  return `inline:{ ${entries.map(({ pattern, action }) => `{ ${pattern} = ${action} }`).join(', ')} }`
}

/** Starts the one host to which all domains' mail goes; it takes mail for `user` of each of `domains`, unless refused. */
export async function startFarSide(
  lab: Lab,
  domains: readonly string[],
  refusals: readonly Refusal[],
): Promise<Host> {
  const all = Object.values(places).flatMap((place) => Object.values(place))
  const provider: Provider = {
    name: 'far',
    domain: 'far.example',
    addresses: places.takes,
    exchangers: [{ host: 'mx.far.example', families: ['ipv6', 'ipv4'] }],
    reverse: [],
    further: all.filter(
      (text) => text !== places.elsewhere.ipv6 && text !== places.takes.ipv6 && text !== places.takes.ipv4,
    ),
  }
  const { host } = await startPostfix(lab, provider, {
    firewall,
    main: {
      virtual_mailbox_domains: domains.join(', '),
      virtual_mailbox_maps: `inline:{ ${domains.map((domain) => `{user@${domain} = user/}`).join(', ')} }`,
      smtpd_recipient_restrictions: `check_recipient_access ${table(refusals, 'rcpt')}`,
      smtpd_end_of_data_restrictions: `check_recipient_access ${table(refusals, 'dot')}`,
      unknown_client_reject_code: '550',
      unknown_address_reject_code: '550',
      smtpd_error_sleep_time: '0',
    },
    services: [
      `[${places.withoutTls.ipv6}]:25 inet n - n - - smtpd -o smtpd_tls_security_level=none`,
      `[${places.small.ipv6}]:25 inet n - n - - smtpd -o message_size_limit=200`,
    ],
  })
  const program = `${process.execPath} ${join(import.meta.dirname, '../lab/odd-server.ts')} ${manners.join(' ')}`
  await runOn(host, ['sh', '-c', `setsid ${program} > ${join(host.directory, 'odd.log')} 2>&1 &`])
  return host
}
