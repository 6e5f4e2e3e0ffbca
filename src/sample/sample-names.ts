import { endpointText } from '../values/address.ts'
import { type DnsServer, startDnsServer, type Zone, type ZoneRecord } from '../wire/dns-server.ts'
import type { PretendNetwork } from '../world/pretend-network.ts'

/**
 * The DNS of the demo: one server that knows all names there are. A name with NS records is a zone of its own, all else
 * is in the root zone; its name servers can be asked directly where `listenAt` has opened their addresses.
 */
export interface SampleNames {
  /** As `dns.servers` takes it. */
  server: string
  dns: DnsServer
  records(): readonly ZoneRecord[]
  setRecords(records: readonly ZoneRecord[]): void
  /** Adds to those that there are. */
  addRecords(records: readonly ZoneRecord[]): void
  /**
   * Opens port 53 of a pretended address: for this server or, where zones are given, for one that knows these and no
   * others. Throws `CannotListen`.
   */
  listenAt(address: string, zones?: readonly Zone[]): Promise<void>
  close(): Promise<void>
}

/**
 * Starts it on a free port of the network's loopback. A name that is in none of the records doesn't exist. Throws
 * `CannotListen`.
 */
export async function startSampleNames(
  network: Pick<PretendNetwork, 'loopback' | 'lead'>,
  records: readonly ZoneRecord[] = [],
): Promise<SampleNames> {
  const at = { address: network.loopback, port: 0 }
  const dns = await startDnsServer({ at, zones: zonesOf(records) })
  const undo = [() => dns.close()]
  let known = records
  const setRecords = (all: readonly ZoneRecord[]): void => {
    known = all
    dns.setZones(zonesOf(all))
  }
  return {
    server: endpointText(dns.at),
    dns,
    records: () => known,
    setRecords,
    addRecords: (more) => setRecords([...known, ...more]),
    async listenAt(address, zones) {
      const server = zones === undefined ? dns : await startDnsServer({ at, zones })
      if (server !== dns) undo.push(() => server.close())
      network.lead({ address, port: 53 }, server.at)
    },
    async close() {
      await Promise.all(undo.map((step) => step()))
    },
  }
}

/** A zone for each name that has NS records; these stand in the zone above too, as a delegation does. */
function zonesOf(records: readonly ZoneRecord[]): Zone[] {
  const delegations = records.filter(({ type }) => type === 'NS')
  const apexes = new Set(['', ...delegations.map(({ name }) => name.toLowerCase())])
  const zones = Map.groupBy(records, ({ name }) => zoneAbove(name.toLowerCase(), apexes))
  return [...apexes].map((name) => ({
    name,
    records: [
      ...(zones.get(name) ?? []),
      ...delegations.filter(
        (ns) => ns.name !== name && zoneAbove(parentOf(ns.name.toLowerCase()), apexes) === name,
      ),
    ],
  }))
}

const zoneAbove = (name: string, apexes: ReadonlySet<string>): string =>
  name === '' || apexes.has(name) ? name : zoneAbove(parentOf(name), apexes)

const parentOf = (name: string): string => (name.includes('.') ? name.slice(name.indexOf('.') + 1) : '')
