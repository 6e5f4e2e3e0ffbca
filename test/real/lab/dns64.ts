import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Host, runOn, untilListening } from './host.ts'
import type { Lab } from './lab.ts'
import { nameServerAddresses } from './name-server.ts'
import { startForward } from './start-forward.ts'
import { address, type DnsRecord } from './zone.ts'

const resolverAddresses = ['2001:db8:64:1::53', '192.0.2.64']

/** The prefix that the IPv4 Internet has here, of the network's own addresses (RFC 6052 §3.3), so nothing betrays it. */
const prefix = '2001:db8:64::'

/** RFC 7050 §2.2: by which the prefix can be found out; the root of the lab's DNS must serve them. */
export const ipv4OnlyArpa: DnsRecord[] = ['192.0.0.170', '192.0.0.171'].map((text) =>
  address('ipv4only.arpa', text),
)

/** What a host is called by those who believe the DNS64. */
function translated(ipv4: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = ipv4.split('.').map(Number)
  return `${prefix}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
}

/**
 * Starts a DNS64 (RFC 6147) in front of the lab's name server, and the NAT64 that belongs to it for port 25 of these
 * hosts: a connection to a translated address does get through. Returns the resolver's addresses.
 */
export async function startDns64(lab: Lab, reachable: readonly string[]): Promise<string[]> {
  const host = await lab.addHost('dns64', [...resolverAddresses, ...reachable.map(translated)])
  const configuration = join(host.directory, 'unbound.conf')
  writeFileSync(configuration, unbound(host))
  await runOn(host, ['unbound', '-c', configuration])
  await untilListening(host, 53, 'udp')
  for (const ipv4 of reachable) {
    await startForward(host, { address: translated(ipv4), port: 25 }, { address: ipv4, port: 25 })
  }
  return resolverAddresses
}

/** Its built-in zones would hide the lab's documentation addresses. */
const unbound = ({ directory }: Host): string => `
server:
${resolverAddresses.map((text) => `  interface: ${text}\n`).join('')}
  access-control: ::/0 allow
  access-control: 0.0.0.0/0 allow
  module-config: "dns64 iterator"
  dns64-prefix: ${prefix}/96
  unblock-lan-zones: yes
  username: ""
  chroot: ""
  directory: "${directory}"
  pidfile: "${directory}/unbound.pid"
  use-syslog: no
  logfile: "${directory}/unbound.log"
  num-threads: 1
remote-control:
  control-enable: no
stub-zone:
  name: "."
${nameServerAddresses.map((text) => `  stub-addr: ${text}\n`).join('')}`
