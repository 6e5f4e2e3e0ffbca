import { readFile } from 'node:fs/promises'
import { endianness, networkInterfaces } from 'node:os'
import { parseAddress } from '../values/address.ts'

/**
 * The canonical addresses that no stranger has: this machine's own and those of its default gateways. Gateways are
 * known on Linux alone. Never throws.
 */
export async function readNear(): Promise<string[]> {
  const [four, six] = await Promise.all(['/proc/net/route', '/proc/net/ipv6_route'].map(readTable))
  return [...new Set([...ownAddresses(), ...ipv4Gateways(four ?? ''), ...ipv6Gateways(six ?? '')])]
}

const readTable = (file: string): Promise<string> => readFile(file, 'latin1').catch(() => '')

/** This machine's own, canonical. */
export const ownAddresses = (): string[] =>
  Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).flatMap(({ address }) => canonical(address.replace(/%.*$/, ''))),
  )

/** Bit RTF_GATEWAY of the flags, the same in both tables (proc_pid_net(5), linux/route.h). */
const viaGateway = 0x2

/**
 * The default gateways in the text of /proc/net/route: interface, destination, gateway and flags in hexadecimal, addresses
 * in the machine's byte order.
 */
export function ipv4Gateways(table: string, order: 'LE' | 'BE' = endianness()): string[] {
  return rowsOf(table).flatMap(([, destination, gateway, flags, , , , mask]) => {
    if (destination !== '00000000' || mask !== '00000000' || !isGateway(flags)) return []
    if (gateway === undefined || !/^[0-9A-F]{8}$/i.test(gateway)) return []
    const bytes = [...Buffer.from(gateway, 'hex')]
    return canonical((order === 'LE' ? bytes.reverse() : bytes).join('.'))
  })
}

/** The default gateways in the text of /proc/net/ipv6_route: destination and its length first, next hop fifth, flags ninth. */
export function ipv6Gateways(table: string): string[] {
  return rowsOf(table).flatMap(([destination, length, , , hop, , , , flags]) => {
    if (destination !== '0'.repeat(32) || length !== '00' || !isGateway(flags)) return []
    if (hop === undefined || !/^[0-9a-f]{32}$/i.test(hop)) return []
    return canonical(hop.match(/.{4}/g)?.join(':') ?? '')
  })
}

const rowsOf = (table: string): string[][] => table.split('\n').map((line) => line.trim().split(/\s+/))

const isGateway = (flags: string | undefined): boolean =>
  (Number.parseInt(flags ?? '', 16) & viaGateway) === viaGateway

function canonical(address: string): string[] {
  const parsed = parseAddress(address)
  return parsed === null ? [] : [parsed]
}
