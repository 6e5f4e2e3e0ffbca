import { parseAddress } from '../values/address.ts'

/** How the pages are called, as `web` of the configuration says it. */
export interface WebNamed {
  url: string | null
  hosts: { ipv4Only: string | null; ipv6Only: string | null }
}

/**
 * Which records the names of the pages need, as comments of a zone: their addresses are the web server's, which we don't know.
 * '' where the pages have no names.
 */
export function webNames({ url, hosts }: WebNamed): string {
  const names = [
    { host: url === null ? null : new URL(url).hostname, records: 'A and AAAA' },
    { host: hostname(hosts.ipv4Only), records: 'A only' },
    { host: hostname(hosts.ipv6Only), records: 'AAAA only' },
  ].flatMap(({ host, records }) => (host === null || isAddress(host) ? [] : [{ host, records }]))
  if (names.length === 0) return ''
  const width = Math.max(...names.map(({ host }) => host.length))
  return [
    '; The pages: give these names the addresses of your web server.',
    ...names.map(({ host, records }) => `; ${`${host}.`.padEnd(width + 1)}  ${records}`),
  ].join('\n')
}

const hostname = (host: string | null): string | null =>
  host === null ? null : new URL(`http://${host}`).hostname

const isAddress = (host: string): boolean => parseAddress(host.replace(/^\[(.*)\]$/, '$1')) !== null
