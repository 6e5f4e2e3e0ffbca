import { endpointText } from '../values/address.ts'
import { type DnsServer, startDnsServer, type ZoneRecord } from '../wire/dns-server.ts'

/** The DNS of the demo: one server that knows all names there are. */
export interface SampleNames {
  /** As `dns.servers` takes it. */
  server: string
  dns: DnsServer
  setRecords(records: readonly ZoneRecord[]): void
  /** Adds to those that there are. */
  addRecords(records: readonly ZoneRecord[]): void
  close(): Promise<void>
}

/** Starts it on a free port of `loopback`. A name that is in none of the records doesn't exist. Throws `CannotListen`. */
export async function startSampleNames(
  loopback: string,
  records: readonly ZoneRecord[] = [],
): Promise<SampleNames> {
  // All in the root zone: a small world needs no delegations.
  const zones = (all: readonly ZoneRecord[]) => [{ name: '', records: [...all] }]
  const dns = await startDnsServer({ at: { address: loopback, port: 0 }, zones: zones(records) })
  let known = records
  const setRecords = (all: readonly ZoneRecord[]): void => {
    known = all
    dns.setZones(zones(all))
  }
  return {
    server: endpointText(dns.at),
    dns,
    setRecords,
    addRecords: (more) => setRecords([...known, ...more]),
    close: () => dns.close(),
  }
}
