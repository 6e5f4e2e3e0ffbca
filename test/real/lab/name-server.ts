import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Host, runOn, untilListening } from './host.ts'
import { address, type DnsRecord, writeZones } from './zone.ts'

export const nameServerAddresses = ['2001:db8:53::53', '192.0.2.53']

/** Starts NSD with these records; it is the root of the lab's DNS, so every other name does not exist. For `broken` zones it has no data. */
export async function startNameServer(
  host: Host,
  domains: readonly string[],
  records: readonly DnsRecord[],
  broken: readonly string[] = [],
): Promise<void> {
  const directory = join(host.directory, 'zones')
  mkdirSync(directory, { recursive: true })
  const itself = nameServerAddresses.map((text) => address('ns.lab.example', text))
  const zones = writeZones([...domains, 'lab.example'], [...records, ...itself]).map(({ apex, text }) => {
    const file = join(directory, `${apex || 'root'}.zone`)
    writeFileSync(file, text)
    return `zone:\n  name: "${apex || '.'}"\n  zonefile: "${file}"\n`
  })
  const empty = broken.map((apex) => `zone:\n  name: "${apex}"\n  zonefile: "${apex}.missing"\n`)
  const configuration = join(host.directory, 'nsd.conf')
  const server = [
    'server:',
    ...nameServerAddresses.map((text) => `  ip-address: ${text}`),
    '  server-count: 1',
    '  username: ""',
    '  database: ""',
    `  zonesdir: "${directory}"`,
    `  pidfile: "${join(host.directory, 'nsd.pid')}"`,
    `  zonelistfile: "${join(host.directory, 'zone.list')}"`,
    `  xfrdfile: ""`,
    `  xfrdir: "${host.directory}"`,
    `  logfile: "${join(host.directory, 'nsd.log')}"`,
    'remote-control:',
    '  control-enable: no',
    '',
  ]
  writeFileSync(configuration, [...server, ...zones, ...empty].join('\n'))
  await runOn(host, ['nsd', '-c', configuration])
  await untilListening(host, 53, 'udp')
}
