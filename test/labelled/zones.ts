import type { ProviderPlace } from '../../src/sample/provider-place.ts'
import type { ProviderSetup } from '../../src/sample/provider-setup.ts'
import { reverseName } from '../../src/values/address.ts'
import type { ZoneRecord } from '../../src/wire/dns-server.ts'

type Dns = NonNullable<ProviderSetup['dns']>

/** Several changes of a zone, one after the other. */
export const all =
  (...changes: readonly Dns[]): Dns =>
  (records, place) =>
    changes.reduce((changed: readonly ZoneRecord[], change) => change(changed, place), records).slice()

/** Records beside those that there are. */
export const withMore =
  (more: (place: ProviderPlace) => readonly ZoneRecord[]): Dns =>
  (records, place) => [...records, ...more(place)]

/** Leaves out all records of a name, or those of one type. */
export const without =
  (name: (place: ProviderPlace) => string, type?: ZoneRecord['type']): Dns =>
  (records, place) =>
    records.filter((record) => record.name !== name(place) || (type !== undefined && record.type !== type))

/** SPF of the domain; null for none. */
export const withSpf =
  (text: string | ((place: ProviderPlace) => string) | null): Dns =>
  (records, place) => [
    ...records.filter(({ name, type, data }) => !(name === place.domain && type === 'TXT' && isSpf(data))),
    ...(text === null
      ? []
      : [
          {
            ...{ name: place.domain, type: 'TXT' as const },
            data: typeof text === 'string' ? text : text(place),
          },
        ]),
  ]

/** The DMARC record of the domain; null for none. */
export const withDmarc =
  (text: string | null): Dns =>
  (records, place) => [
    ...records.filter(({ name }) => name !== `_dmarc.${place.domain}`),
    ...(text === null ? [] : [{ name: `_dmarc.${place.domain}`, type: 'TXT' as const, data: text }]),
  ]

/** The MX records of the domain. */
export const withMx =
  (...exchangers: readonly [preference: number, host: (place: ProviderPlace) => string][]): Dns =>
  (records, place) => [
    ...records.filter(({ name, type }) => !(name === place.domain && type === 'MX')),
    ...exchangers.map(([preference, host]) => ({
      ...{ name: place.domain, type: 'MX' as const },
      data: { preference, exchange: host(place) },
    })),
  ]

/** Gives an address a name that leads back to it. */
export const withName =
  (address: string, name: (place: ProviderPlace) => string): Dns =>
  (records, place) => [
    ...records,
    { name: name(place), type: address.includes(':') ? ('AAAA' as const) : ('A' as const), data: address },
    { name: reverseName(address), type: 'PTR', data: name(place) },
  ]

const isSpf = (data: unknown): boolean => typeof data === 'string' && data.startsWith('v=spf1')
