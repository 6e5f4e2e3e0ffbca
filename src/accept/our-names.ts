import { domainToASCII, domainToUnicode } from 'node:url'
import type { Destination } from '../values/arrival.ts'

/** Every domain that mail may be for, and the host names whose postmaster we are. */
export interface OurNames {
  /** The destination of a domain, however spelled. */
  destination(domain: string): Destination | null
  /** Whether it is the name of one of our hosts (listeners, transports). */
  hosts(domain: string): boolean
  control: Destination
}

/** `destinations` includes the control domain; `hostnames` are those of all listeners and transports. */
export function makeOurNames(destinations: readonly Destination[], hostnames: readonly string[]): OurNames {
  const control = destinations.find(({ kind }) => kind === 'control')
  if (control === undefined)
    throw new Error('No destination is the control domain: the configuration lacks ipv4Only.')
  const byDomain = new Map(
    destinations.map((destination) => [domainKey(destination.domain) ?? '', destination]),
  )
  const hosts = new Set(hostnames.map((name) => domainKey(name) ?? ''))
  return {
    destination: (domain) => byDomain.get(domainKey(domain) ?? ' ') ?? null,
    hosts: (domain) => hosts.has(domainKey(domain) ?? ' '),
    control,
  }
}

/**
 * A domain as it is compared: ASCII, lower case, no final dot; null where it is none.
 * Only true U-labels are translated: what merely looks alike or would have to be mapped first (full-width letters, the
 * Kelvin sign, an ideographic full stop) stays a foreign name.
 */
export function domainKey(domain: string): string | null {
  const bare = domain.replace(/\.$/, '')
  if (/^[\x21-\x7e]+$/.test(bare)) return asciiLower(bare)
  const lower = bare.toLowerCase().normalize('NFC')
  const ascii = domainToASCII(lower)
  // RFC 5891 §4.2.3: a U-label and its A-label translate into each other without loss.
  return ascii !== '' && ascii !== lower && domainToUnicode(ascii) === lower ? ascii : null
}

/** Lower case for A to Z alone, so that no other character turns into one of ours. */
export const asciiLower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
